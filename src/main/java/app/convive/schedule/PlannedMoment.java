package app.convive.schedule;

import java.time.Instant;

/** A moment at which something will be done, with what it is in words. */
public record PlannedMoment(Instant at, String handler, String key, String label) {}

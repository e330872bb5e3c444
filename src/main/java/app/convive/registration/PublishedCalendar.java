package app.convive.registration;

import java.time.Instant;

/**
 * A calendar file as it is served.
 *
 * @param content UTF-8
 * @param fingerprint the same as long as the content is
 * @param changed since when it is as it is
 */
@SuppressWarnings("ArrayRecordComponent")
public record PublishedCalendar(byte[] content, String fingerprint, Instant changed) {}

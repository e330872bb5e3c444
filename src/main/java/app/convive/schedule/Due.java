package app.convive.schedule;

import java.time.Instant;

/**
 * A piece of {@link DueWork} that is not done yet.
 *
 * @param key what the handler is woken with
 * @param at when it is, or was, to be done
 */
public record Due(String key, Instant at) {}

package app.convive.registration;

import org.jspecify.annotations.Nullable;

/**
 * What one of the {@link Notices} is about, as it stands now.
 *
 * @param item absent where it is about the meeting itself
 * @param rank in the waiting list, from 1; 0 for somebody who does not wait
 */
public record Notified(long meeting, @Nullable Long item, Standing standing, int rank) {}

package app.convive.meeting;

import org.jspecify.annotations.Nullable;

/**
 * How a meeting is to be from now on.
 *
 * @param places how many can take part; absent for no limit
 */
public record MeetingEdit(
        String title, @Nullable String place, @Nullable Integer places) {}

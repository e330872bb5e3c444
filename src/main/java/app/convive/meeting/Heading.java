package app.convive.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a version says of the meeting as a whole.
 *
 * @param places how many can take part; absent for no limit
 */
public record Heading(
        String title, @Nullable String place, @Nullable Integer places) {}

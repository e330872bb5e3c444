package app.convive.meeting.programme.layout;

import org.jspecify.annotations.Nullable;

/** What the other columns of a table's row say about its item. */
public record Notes(
        @Nullable String place,
        @Nullable String speaker,
        @Nullable String details) {

    public static final Notes NONE = new Notes(null, null, null);

    /** No more than where it takes place. */
    public static Notes at(String place) {
        return new Notes(place, null, null);
    }
}

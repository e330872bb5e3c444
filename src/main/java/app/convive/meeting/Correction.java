package app.convive.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What the author of a draft puts right before confirming it. */
public sealed interface Correction {

    record Heading(@Nullable String title, @Nullable String place) implements Correction {}

    /** The year in which the meeting takes place. */
    record Year(int year) implements Correction {}

    /** The date of the first day, where the text tells days without dates. */
    record FirstDay(LocalDate day) implements Correction {}

    /** Another text, read anew; title and place stay as they were put right, and so do items that it tells as before. */
    record Text(String text) implements Correction {}

    /** How an item is to be; its kind, and whether its theme is to be decided, stay. */
    record Item(
            int key,
            @Nullable LocalDate day,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String title,
            @Nullable String place)
            implements Correction {}

    record Kind(int key, ItemKind kind) implements Correction {}

    /** Whether the theme of an item is still to be decided. */
    record Open(int key, boolean open) implements Correction {}

    /**
     * An item that the reading does not have.
     *
     * @param line number of the left-out line that tells it
     */
    record Added(
            @Nullable LocalDate day,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String title,
            @Nullable String place,
            @Nullable Integer line)
            implements Correction {}

    record Drop(int key) implements Correction {}

    /** Takes a drop or a merge back. */
    record Restore(int key) implements Correction {}

    /** The item belongs to the one before it. */
    record Merge(int key) implements Correction {}

    /** Whether the item is none of the published ones, though it was taken for one. */
    record Apart(int key, boolean apart) implements Correction {}

    /** Whether published items that the text leaves out stay. */
    record KeepAbsent(boolean keep) implements Correction {}

    /** The meeting of which it is a new version; none for a meeting of its own. */
    record Revises(@Nullable Long meeting) implements Correction {}

    /** What is said about the new version; none to let the difference speak. */
    record Note(@Nullable String note) implements Correction {}
}

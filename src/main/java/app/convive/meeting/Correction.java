package app.convive.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the author of a draft puts right before confirming it. */
public sealed interface Correction {

    record Heading(@Nullable String title, @Nullable String place) implements Correction {}

    /** The year in which the meeting takes place. */
    record Year(int year) implements Correction {}

    /** The date of the first day, where the text tells days without dates. */
    record FirstDay(LocalDate day) implements Correction {}

    /** Another text, read anew; title and place stay as they were put right. */
    record Text(String text) implements Correction {}
}

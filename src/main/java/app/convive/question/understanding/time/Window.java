package app.convive.question.understanding.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of the agenda that a question means, in the meeting's zone: to be named in the answer.
 *
 * @param days the days it understood; empty if none was said
 * @param parts parts of the day that were said
 * @param clock clock times that were said
 * @param ambiguous the days are several readings of one word ("vendredi prochain")
 */
public record Window(
        List<LocalDate> days, List<Part> parts, @Nullable ClockRange clock, boolean ambiguous) {

    public static final Window OPEN = new Window(List.of(), List.of(), null, false);

    public Window {
        days = List.copyOf(days);
        parts = List.copyOf(parts);
    }

    /** True if the question says nothing about time. */
    public boolean isOpen() {
        return days.isEmpty() && parts.isEmpty() && clock == null;
    }

    /** True if it says more than the day: a part of it, or a clock time. */
    public boolean isWithinDay() {
        return !parts.isEmpty() || clock != null;
    }

    /** The parts of the day but for those that hold another one: «tôt le matin» is early. */
    public List<Part> narrowestParts() {
        return parts.stream()
                .filter(part -> parts.stream().noneMatch(other -> other != part && part.holds(other)))
                .toList();
    }

    /** The same without clock times and parts of the day. */
    public Window wholeDays() {
        return new Window(days, List.of(), null, ambiguous);
    }
}

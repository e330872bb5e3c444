package app.convive.question.understanding.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a question is about, as it was said.
 *
 * @param days said days, in order; empty if none
 * @param parts said parts of the day
 * @param clock said clock times
 */
public record TimeSpec(
        List<DayRef> days, List<Part> parts, @Nullable ClockRange clock) {

    public static final TimeSpec NONE = new TimeSpec(List.of(), List.of(), null);

    public TimeSpec {
        days = List.copyOf(days);
        parts = List.copyOf(parts);
    }

    public boolean isEmpty() {
        return days.isEmpty() && parts.isEmpty() && clock == null;
    }

    /** This one, with what it does not say taken from an earlier question. */
    public TimeSpec orElse(TimeSpec earlier) {
        boolean ownTime = !parts.isEmpty() || clock != null;
        return new TimeSpec(
                days.isEmpty() ? earlier.days : days, ownTime ? parts : earlier.parts, ownTime ? clock : earlier.clock);
    }
}

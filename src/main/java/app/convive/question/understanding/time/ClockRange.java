package app.convive.question.understanding.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Clock times as they were said.
 *
 * @param from first moment; absent for "before …"
 * @param to end, not included; absent for "from … on"; equal to {@code from} for one moment
 * @param around true for "vers 15 h"
 * @param half true if the hour could be twelve hours later: "at 3"
 */
public record ClockRange(@Nullable LocalTime from, @Nullable LocalTime to, boolean around, boolean half) {

    static ClockRange at(Clock clock, boolean around) {
        return new ClockRange(clock.time(), clock.time(), around, clock.half());
    }

    /** True for one moment. */
    public boolean isMoment() {
        return from != null && from.equals(to);
    }

    /** The same in the afternoon. */
    public ClockRange twelveHoursLater() {
        return new ClockRange(later(from), later(to), around, false);
    }

    private static @Nullable LocalTime later(@Nullable LocalTime time) {
        return time == null || time.getHour() >= 12 ? time : time.plusHours(12);
    }
}

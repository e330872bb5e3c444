package app.convive.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it stands to a beginning, so that it moves along with it. Kept in this form; the instant is computed from
 * it, by the rules that the zone has by then.
 */
public sealed interface When {

    /** Some days before, at an hour of the clock: nine stays nine over a change of the clocks. */
    record DaysBefore(int days, LocalTime time) implements When {}

    /** This long before the start, as time passes. */
    record Ahead(Duration lead) implements When {}

    static When daysBefore(int days, LocalTime time) {
        return new DaysBefore(days, time);
    }

    static When ahead(Duration lead) {
        return new Ahead(lead);
    }

    /**
     * The instant, or nothing when it depends on a start that is not known. An hour that a change of the clocks leaves
     * out is as much later as the clocks go forward; one that comes twice is the first of both.
     *
     * @param day the day of the beginning
     * @param start its local start, if known
     */
    default @Nullable Instant instant(LocalDate day, @Nullable LocalDateTime start, ZoneId zone) {
        return switch (this) {
            case DaysBefore it ->
                day.minusDays(it.days()).atTime(it.time()).atZone(zone).toInstant();
            case Ahead it ->
                start == null ? null : start.atZone(zone).toInstant().minus(it.lead());
        };
    }
}

package app.convive.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it stands to a beginning, so that it moves along with it. Kept in this form; the instant is computed from
 * it, by the rules that the zone has by then.
 */
public sealed interface When {

    /** Some days before, at an hour of the clock: nine stays nine over a change of the clocks. */
    record DaysBefore(int days, LocalTime time) implements When {
        @Override
        public String toString() {
            return days + "@" + time;
        }
    }

    /** This long before the start, as time passes. */
    record Ahead(Duration lead) implements When {
        @Override
        public String toString() {
            return lead.toString();
        }
    }

    static When daysBefore(int days, LocalTime time) {
        return new DaysBefore(days, time);
    }

    static When ahead(Duration lead) {
        return new Ahead(lead);
    }

    /** Reads what {@code toString} writes, such as {@code 7@09:00} or {@code PT1H}. */
    static When parse(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? ahead(Duration.parse(text))
                : daysBefore(Integer.parseInt(text.substring(0, at)), LocalTime.parse(text.substring(at + 1)));
    }

    /**
     * The instant, or nothing when it depends on a start that is not known. An hour that a change of the clocks leaves
     * out is as much later as the clocks go forward; one that comes twice is the first of both.
     */
    default @Nullable Instant before(Beginning beginning) {
        return switch (this) {
            case DaysBefore it ->
                beginning
                        .day()
                        .minusDays(it.days())
                        .atTime(it.time())
                        .atZone(beginning.zone())
                        .toInstant();
            case Ahead it ->
                beginning.start() == null
                        ? null
                        : beginning.start().atZone(beginning.zone()).toInstant().minus(it.lead());
        };
    }
}

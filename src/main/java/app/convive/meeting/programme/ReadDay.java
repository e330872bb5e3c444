package app.convive.meeting.programme;

import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A day as the text tells it: any part may be missing.
 *
 * @param number n of «Jour n», from 1
 * @param label the words of the text; empty when the text names no day
 */
public record ReadDay(
        @Nullable DayOfWeek weekday,
        @Nullable Integer dayOfMonth,
        @Nullable Month month,
        @Nullable Integer year,
        @Nullable Integer number,
        String label) {

    /** No day is given at all. */
    public static final ReadDay NONE = new ReadDay(null, null, null, null, null, "");

    /** A date can be found once the year is known. */
    public boolean dated() {
        return dayOfMonth != null && month != null;
    }

    /** Same day, whatever the words. */
    public boolean sameDayAs(ReadDay other) {
        return withLabel("").equals(other.withLabel(""));
    }

    /** Both are dated, and on the same day of the same month. */
    public boolean sameDate(ReadDay other) {
        return dated() && date().equals(other.date());
    }

    /** No more than its day and its month. */
    ReadDay date() {
        return new ReadDay(null, dayOfMonth, month, null, null, "");
    }

    public ReadDay withLabel(String words) {
        return new ReadDay(weekday, dayOfMonth, month, year, number, words);
    }

    public ReadDay withYear(@Nullable Integer written) {
        return new ReadDay(weekday, dayOfMonth, month, written, number, label);
    }

    public ReadDay withDate(int day, Month of) {
        return new ReadDay(weekday, day, of, year, number, label);
    }
}

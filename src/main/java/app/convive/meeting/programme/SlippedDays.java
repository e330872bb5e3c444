package app.convive.meeting.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Samedi 15» between «Vendredi 13» and «Dimanche 15»: where a date is out of order among others that agree with each
 * other, the weekday tells the day.
 */
final class SlippedDays {

    /** Any leap year: only the distance between two days counts. */
    private static final int SOME_YEAR = 2024;

    private static final int WEEK = DayOfWeek.values().length;

    private SlippedDays() {}

    /** The same days, such dates mended. */
    static List<ReadDay> mended(List<ReadDay> days) {
        List<ReadDay> mended = new ArrayList<>(days);
        for (int i = 0; i < days.size(); i++) {
            ReadDay before = other(mended, i, -1);
            ReadDay after = other(mended, i, 1);
            if (before != null && after != null && agree(before, after)) {
                mended.set(i, between(before, mended.get(i), after));
            }
        }
        return mended;
    }

    /** The next day in that direction that is told otherwise. */
    private static @Nullable ReadDay other(List<ReadDay> days, int from, int step) {
        for (int i = from + step; i >= 0 && i < days.size(); i += step) {
            if (!days.get(i).sameDayAs(days.get(from))) {
                return days.get(i);
            }
        }
        return null;
    }

    private static ReadDay between(ReadDay before, ReadDay day, ReadDay after) {
        LocalDate date = date(day);
        LocalDate first = date(before);
        LocalDate last = date(after);
        DayOfWeek from = before.weekday();
        DayOfWeek weekday = day.weekday();
        if (date == null || first == null || last == null || from == null || weekday == null) {
            return day;
        }
        boolean inOrder = date.isAfter(first) && date.isBefore(last);
        LocalDate meant = first.plusDays(Math.floorMod(weekday.getValue() - from.getValue(), WEEK));
        return inOrder || !meant.isAfter(first) || !meant.isBefore(last)
                ? day
                : day.withDate(meant.getDayOfMonth(), meant.getMonth());
    }

    private static boolean agree(ReadDay one, ReadDay other) {
        LocalDate first = date(one);
        LocalDate last = date(other);
        DayOfWeek from = one.weekday();
        DayOfWeek to = other.weekday();
        return first != null
                && last != null
                && from != null
                && to != null
                && last.isAfter(first)
                && Math.floorMod(ChronoUnit.DAYS.between(first, last), WEEK)
                        == Math.floorMod(to.getValue() - from.getValue(), WEEK);
    }

    private static @Nullable LocalDate date(ReadDay day) {
        return PostedOn.date(day.year() == null ? day.withYear(SOME_YEAR) : day);
    }
}

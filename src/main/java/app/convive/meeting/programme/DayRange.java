package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All days from the first to the last of a range, told in dates or in weekdays. */
final class DayRange {

    private static final int LONGEST = 31;

    /** Any leap year: only day and month count. */
    private static final int SOME_YEAR = 2024;

    private DayRange() {}

    static List<ReadDay> of(DayMention mention) {
        if (!mention.range()) {
            return mention.days();
        }
        ReadDay first = mention.days().getFirst();
        ReadDay last = mention.days().getLast();
        if (first.dated()) {
            return dated(mention, first, last);
        }
        DayOfWeek weekday = first.weekday();
        return weekday == null || last.weekday() == null ? mention.days() : weekdays(weekday, last.weekday(), first);
    }

    private static List<ReadDay> dated(DayMention mention, ReadDay first, ReadDay last) {
        LocalDate from = date(first);
        LocalDate to = date(last);
        if (from == null
                || to == null
                || to.isBefore(from)
                || from.plusDays(LONGEST).isBefore(to)) {
            return mention.days();
        }
        List<ReadDay> days = new ArrayList<>();
        DayOfWeek weekday = first.weekday();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.add(new ReadDay(weekday, day.getDayOfMonth(), day.getMonth(), first.year(), null, first.label()));
            weekday = weekday == null ? null : weekday.plus(1);
        }
        return days;
    }

    private static List<ReadDay> weekdays(DayOfWeek from, DayOfWeek to, ReadDay first) {
        List<ReadDay> days = new ArrayList<>();
        DayOfWeek day = from;
        while (days.size() < DayOfWeek.values().length) {
            days.add(new ReadDay(day, null, null, null, null, first.label()));
            if (day == to) {
                break;
            }
            day = day.plus(1);
        }
        return days;
    }

    private static @Nullable LocalDate date(ReadDay day) {
        Integer dayOfMonth = day.dayOfMonth();
        Month month = day.month();
        boolean valid = dayOfMonth != null && month != null && dayOfMonth <= month.maxLength();
        return valid && dayOfMonth != null && month != null ? LocalDate.of(SOME_YEAR, month, dayOfMonth) : null;
    }
}

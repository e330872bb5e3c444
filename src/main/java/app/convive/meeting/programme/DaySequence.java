package app.convive.meeting.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Walks through the days of a programme in order and puts each on the calendar. */
final class DaySequence {

    private static final int HALF_A_YEAR = 183;

    private final int year;
    private final @Nullable LocalDate first;
    private @Nullable LocalDate previous;

    private DaySequence(int year, @Nullable LocalDate first) {
        this.year = year;
        this.first = first;
    }

    /** The first dated day lies in that year. */
    static DaySequence inYear(int year) {
        return new DaySequence(year, null);
    }

    /** «Jour 1», the first weekday or a programme without any day lies on that date. */
    static DaySequence from(LocalDate first) {
        return new DaySequence(first.getYear(), first);
    }

    @Nullable
    LocalDate dateOf(ReadDay day) {
        LocalDate date = day.dated() ? dated(day) : counted(day);
        previous = date == null ? previous : date;
        return date;
    }

    private @Nullable LocalDate dated(ReadDay day) {
        Integer dayOfMonth = day.dayOfMonth();
        if (dayOfMonth == null || day.month() == null) {
            return null;
        }
        LocalDate date = date(year, day.month().getValue(), dayOfMonth);
        boolean nextYear = date != null && previous != null && date.isBefore(previous.minusDays(HALF_A_YEAR));
        return nextYear ? date(year + 1, day.month().getValue(), dayOfMonth) : date;
    }

    private @Nullable LocalDate counted(ReadDay day) {
        if (first == null) {
            return null;
        }
        if (day.number() != null) {
            return first.plusDays(day.number() - 1L);
        }
        LocalDate from = previous == null ? first : previous;
        return day.weekday() == null ? from : from.with(TemporalAdjusters.nextOrSame(day.weekday()));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.file.FoundItem;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes days such as «samedi 13» or «Sunday» with the month and year that stand once above the table. */
final class HeadedDays {

    private static final int HEAD_WITHIN = 15;
    private static final int MONTHS_BACK = 6;

    private HeadedDays() {}

    static void complete(List<FoundItem> items, List<SheetRow> rows, CellTimes times) {
        ReadDay first = told(rows, times);
        LocalDate start = first == null ? null : date(first, first.year());
        for (FoundItem item : items) {
            if (item.day != null || first == null) {
                continue;
            }
            LocalDate day = start == null ? null : after(start, item.writtenDay);
            if (day != null) {
                item.on(day);
            } else if (start == null) {
                item.writtenDay = inMonth(first, item.writtenDay);
            }
        }
    }

    /** The date in the rows above the table, which have one or two cells with text. */
    private static @Nullable ReadDay told(List<SheetRow> rows, CellTimes times) {
        for (SheetRow row : rows.subList(0, Math.min(rows.size(), HEAD_WITHIN))) {
            if (row.filled() > 2) {
                return null;
            }
            for (String cell : row.cells()) {
                CellTime time = times.of(cell, false);
                if (time.timed()) {
                    return null;
                }
                if (time.day() != null && time.day().dated()) {
                    return time.day();
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate after(LocalDate start, ReadDay written) {
        Integer dayOfMonth = written.dayOfMonth();
        DayOfWeek weekday = written.weekday();
        Integer number = written.number();
        LocalDate day = null;
        if (dayOfMonth != null && written.month() != null) {
            day = written.year() == null ? date(written, start.getYear()) : null;
            boolean turned = day != null && day.isBefore(start.minusMonths(MONTHS_BACK));
            day = turned ? date(written, start.getYear() + 1) : day;
        } else if (dayOfMonth != null) {
            LocalDate month = dayOfMonth < start.getDayOfMonth() ? start.plusMonths(1) : start;
            day = date(written.withDate(dayOfMonth, month.getMonth()), month.getYear());
        } else if (weekday != null) {
            day = start.with(TemporalAdjusters.nextOrSame(weekday));
        } else if (number != null) {
            day = start.plusDays(number - 1L);
        }
        boolean agrees = day != null && (weekday == null || day.getDayOfWeek() == weekday);
        return agrees ? day : null;
    }

    private static ReadDay inMonth(ReadDay first, ReadDay written) {
        Integer start = first.dayOfMonth();
        Integer dayOfMonth = written.dayOfMonth();
        Month month = first.month();
        if (dayOfMonth == null || written.month() != null || start == null || month == null) {
            return written;
        }
        return written.withDate(dayOfMonth, dayOfMonth < start ? month.plus(1) : month);
    }

    private static @Nullable LocalDate date(ReadDay day, @Nullable Integer year) {
        Integer dayOfMonth = day.dayOfMonth();
        Month month = day.month();
        if (year == null || dayOfMonth == null || month == null) {
            return null;
        }
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

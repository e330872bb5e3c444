package app.convive.meeting.programme.file.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether 5/3 is the fifth of March or the third of May in one file.
 *
 * @param monthFirst the order that is taken
 * @param guessed both orders are possible
 */
record DateOrder(boolean monthFirst, boolean guessed) {

    static final Pattern DATE = Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/])");

    /** «6/13», with or without a weekday before it, fills a cell. */
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(?:\\p{L}{2,9}\\.?,? )?(\\d{1,2})/(\\d{1,2})");

    /** A gathering does not last longer; a list of dates that does is more likely read the wrong way. */
    private static final int LONG_DAYS = 20;

    static DateOrder of(List<SheetRow> rows, ZoneId zone) {
        boolean dayLeads = false;
        boolean monthLeads = false;
        List<LocalDate> asDays = new ArrayList<>();
        List<LocalDate> asMonths = new ArrayList<>();
        for (SheetRow row : rows) {
            for (String cell : row.cells()) {
                Matcher date = cell.length() > 60 ? null : DATE.matcher(cell);
                if (date == null || !date.find()) {
                    continue;
                }
                int first = Integer.parseInt(date.group(1));
                int second = Integer.parseInt(date.group(3));
                dayLeads |= first > 12;
                monthLeads |= second > 12;
                add(asDays, date.group(4), second, first);
                add(asMonths, date.group(4), first, second);
            }
        }
        for (SheetRow row : rows) {
            for (String cell : row.cells()) {
                Matcher date = WITHOUT_YEAR.matcher(cell);
                if (date.matches()) {
                    dayLeads |= Integer.parseInt(date.group(1)) > 12;
                    monthLeads |= Integer.parseInt(date.group(2)) > 12;
                }
            }
        }
        if (dayLeads != monthLeads) {
            return new DateOrder(monthLeads, false);
        }
        boolean dotted = rows.stream().anyMatch(row -> row.whole().matches(".*\\b\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b.*"));
        if (asDays.isEmpty() || dotted) {
            return new DateOrder(false, false);
        }
        long days = span(asDays);
        long months = span(asMonths);
        if (Math.max(days, months) > LONG_DAYS && Math.min(days, months) <= LONG_DAYS) {
            return new DateOrder(months < days, true);
        }
        return new DateOrder(zone.getId().startsWith("America/") || zone.getId().startsWith("US/"), true);
    }

    private static void add(List<LocalDate> dates, String year, int month, int day) {
        try {
            int whole = Integer.parseInt(year);
            dates.add(LocalDate.of(whole < 100 ? 2000 + whole : whole, month, day));
        } catch (DateTimeException e) {
            // Not a date in this order.
        }
    }

    private static long span(List<LocalDate> dates) {
        LocalDate first = dates.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = dates.stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        return ChronoUnit.DAYS.between(first, last);
    }
}

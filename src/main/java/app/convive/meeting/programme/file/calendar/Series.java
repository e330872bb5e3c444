package app.convive.meeting.programme.file.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/** The starts of an event that repeats, by its own clock. */
final class Series {

    /** No gathering repeats an item more often. */
    static final int MOST = 400;

    private static final int LONGEST_YEARS = 5;

    private Series() {}

    /**
     * All starts in order, the first one included.
     *
     * @param rule the value of RRULE
     * @param offset of the event's zone at its start, by which an end of the series in UTC is compared
     * @param untilLastOther a series without end of its own goes no further than this
     */
    static List<LocalDateTime> starts(
            String rule, LocalDateTime first, @Nullable ZoneOffset offset, LocalDateTime untilLastOther) {
        String known = rule.strip().toUpperCase(Locale.ROOT);
        if (known.contains("FREQ=SECONDLY") || known.contains("FREQ=MINUTELY")) {
            return List.of(first);
        }
        LocalDateTime end = until(known, offset);
        boolean counted = !Onsets.part(known, "COUNT=").isEmpty();
        if (end == null) {
            end = counted ? first.plusYears(LONGEST_YEARS) : untilLastOther;
        }
        if (end.isAfter(first.plusYears(LONGEST_YEARS))) {
            end = first.plusYears(LONGEST_YEARS);
        }
        List<LocalDateTime> starts = new ArrayList<>(List.of(first));
        if (end.isAfter(first)) {
            for (LocalDateTime date : dates(known, first, end)) {
                if (date.isAfter(first) && !date.isAfter(end)) {
                    starts.add(date);
                }
            }
        }
        int most = counted ? Math.min(MOST, count(known)) : MOST;
        return starts.subList(0, Math.min(starts.size(), Math.max(1, most)));
    }

    private static int count(String rule) {
        try {
            return Integer.parseInt(Onsets.part(rule, "COUNT="));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static List<LocalDateTime> dates(String rule, LocalDateTime first, LocalDateTime end) {
        try {
            return new Recur<LocalDateTime>(Onsets.without(rule, "UNTIL="))
                    .getDates(first, first, end.plusSeconds(1), MOST);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return List.of();
        }
    }

    private static @Nullable LocalDateTime until(String rule, @Nullable ZoneOffset offset) {
        CalendarTime until = CalendarTime.parse(Onsets.part(rule, "UNTIL="));
        if (until == null) {
            return null;
        }
        if (until.wholeDay()) {
            return until.local().plusDays(1).minusMinutes(1);
        }
        return until.offset() != null && offset != null
                ? until.local().plusSeconds(offset.getTotalSeconds())
                : until.local();
    }
}

package app.convive.meeting.programme.file.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
     * @param offsets of the event's zone by its own clock, by which an end of the series in UTC is compared
     * @param untilLastOther a series without end of its own goes no further than this
     */
    static List<LocalDateTime> starts(
            String rule,
            LocalDateTime first,
            Function<LocalDateTime, @Nullable ZoneOffset> offsets,
            LocalDateTime untilLastOther) {
        RepeatRule known = RepeatRule.of(rule);
        if (known.repeats("SECONDLY") || known.repeats("MINUTELY")) {
            return List.of(first);
        }
        LocalDateTime end = until(known, offsets);
        boolean counted = !known.part("COUNT").isEmpty();
        if (end == null) {
            end = counted ? first.plusYears(LONGEST_YEARS) : untilLastOther;
        }
        if (end.isAfter(first.plusYears(LONGEST_YEARS))) {
            end = first.plusYears(LONGEST_YEARS);
        }
        List<LocalDateTime> starts = new ArrayList<>(List.of(first));
        if (end.isAfter(first)) {
            for (LocalDateTime date : known.dates(first, first, end.plusSeconds(1), MOST)) {
                if (date.isAfter(first) && !date.isAfter(end)) {
                    starts.add(date);
                }
            }
        }
        int most = counted ? Math.min(MOST, count(known)) : MOST;
        return starts.subList(0, Math.min(starts.size(), Math.max(1, most)));
    }

    private static int count(RepeatRule rule) {
        try {
            return Integer.parseInt(rule.part("COUNT"));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static @Nullable LocalDateTime until(
            RepeatRule rule, Function<LocalDateTime, @Nullable ZoneOffset> offsets) {
        CalendarTime until = CalendarTime.parse(rule.part("UNTIL"));
        if (until == null) {
            return null;
        }
        if (until.wholeDay()) {
            return until.local().plusDays(1).minusMinutes(1);
        }
        // A series that begins in winter may end in summer.
        ZoneOffset offset = offsets.apply(until.local());
        return until.offset() != null && offset != null
                ? until.local().plusSeconds(offset.getTotalSeconds())
                : until.local();
    }
}

package app.convive.meeting.programme.file.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times at which one rule of a file's own zone (its summer or its winter) sets in, and its offset. */
final class Onsets {

    /** Outlook's rules begin in 1601; only the last ones before the event matter. */
    private static final int EARLIEST = 1970;

    private static final int MOST = 8;

    private final @Nullable LocalDateTime first;
    private final List<LocalDateTime> dates = new ArrayList<>();
    private final List<RepeatRule> rules = new ArrayList<>();
    private final @Nullable ZoneOffset offset;

    Onsets(CalendarComponent observance) {
        first = local(observance.text("DTSTART"));
        offset = offset(observance.text("TZOFFSETTO"));
        observance.all("RDATE").forEach(line -> {
            for (String value : line.value().split(",", -1)) {
                LocalDateTime date = local(value);
                if (date != null) {
                    dates.add(date);
                }
            }
        });
        observance.all("RRULE").forEach(line -> rules.add(RepeatRule.of(line.value())));
    }

    @Nullable
    ZoneOffset offset() {
        return offset;
    }

    /** The last time before that it set in; nothing when the rule begins later or is broken. */
    @Nullable
    LocalDateTime lastBefore(LocalDateTime moment) {
        LocalDateTime seed = first;
        if (seed == null || offset == null) {
            return null;
        }
        LocalDateTime last = seed.isAfter(moment) ? null : seed;
        for (LocalDateTime date : dates) {
            last = date.isAfter(moment) ? last : later(last, date);
        }
        for (RepeatRule rule : rules) {
            for (LocalDateTime date : dates(rule, seed, moment)) {
                last = date.isAfter(moment) ? last : later(last, date);
            }
        }
        return last;
    }

    private static List<LocalDateTime> dates(RepeatRule rule, LocalDateTime seed, LocalDateTime moment) {
        LocalDateTime from = moment.minusYears(1).minusDays(7);
        LocalDateTime until = local(rule.part("UNTIL"));
        LocalDateTime to = until == null || until.isAfter(moment) ? moment : until;
        LocalDateTime start = seed.getYear() < EARLIEST ? seed.withYear(EARLIEST) : seed;
        if (!rule.repeats("YEARLY") || to.isBefore(start)) {
            return List.of();
        }
        LocalDateTime begin = until != null && until.isBefore(from) ? until.minusYears(2) : from;
        return rule.dates(start, begin, to, MOST);
    }

    private static @Nullable LocalDateTime local(String value) {
        CalendarTime time = CalendarTime.parse(value);
        return time == null ? null : time.local();
    }

    private static LocalDateTime later(@Nullable LocalDateTime one, LocalDateTime other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private static @Nullable ZoneOffset offset(String value) {
        try {
            return ZoneOffset.of(value.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package app.convive.meeting.programme.file.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/** The times at which one rule of a file's own zone (its summer or its winter) sets in, and its offset. */
final class Onsets {

    /** Outlook's rules begin in 1601; only the last ones before the event matter. */
    private static final int EARLIEST = 1970;

    private final @Nullable LocalDateTime first;
    private final List<LocalDateTime> dates = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
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
        observance.all("RRULE").forEach(line -> rules.add(line.value().strip().toUpperCase(Locale.ROOT)));
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
        for (String rule : rules) {
            for (LocalDateTime date : dates(rule, seed, moment)) {
                last = date.isAfter(moment) ? last : later(last, date);
            }
        }
        return last;
    }

    private static List<LocalDateTime> dates(String rule, LocalDateTime seed, LocalDateTime moment) {
        LocalDateTime from = moment.minusYears(1).minusDays(7);
        LocalDateTime until = local(part(rule, "UNTIL="));
        LocalDateTime to = until == null || until.isAfter(moment) ? moment : until;
        LocalDateTime start = seed.getYear() < EARLIEST ? seed.withYear(EARLIEST) : seed;
        if (!rule.contains("FREQ=YEARLY") || to.isBefore(start)) {
            return List.of();
        }
        try {
            LocalDateTime begin = until != null && until.isBefore(from) ? until.minusYears(2) : from;
            return new Recur<LocalDateTime>(without(rule, "UNTIL=")).getDates(start, begin, to, 8);
        } catch (IllegalArgumentException | DateTimeException e) {
            return List.of();
        }
    }

    static String part(String rule, String key) {
        for (String part : rule.split(";", -1)) {
            if (part.startsWith(key)) {
                return part.substring(key.length());
            }
        }
        return "";
    }

    static String without(String rule, String key) {
        List<String> kept = new ArrayList<>();
        for (String part : rule.split(";", -1)) {
            if (!part.startsWith(key) && part.indexOf('=') > 0 && !part.endsWith("=")) {
                kept.add(part);
            }
        }
        return String.join(";", kept);
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

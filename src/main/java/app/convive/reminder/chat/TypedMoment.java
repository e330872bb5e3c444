package app.convive.reminder.chat;

import app.convive.discord.Language;
import app.convive.meeting.chat.DayFields;
import app.convive.meeting.chat.TypedDay;
import app.convive.reminder.Beginning;
import app.convive.reminder.When;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A moment that a member typed for a reminder, in French or English: before the item («20 min avant», «la veille à 18 h»),
 * from now («dans 2 minutes»), or of the clock («07:51», «jeudi à 9 h», 2027-01-16T07:51). A bare hour may mean today's or
 * that of the item's day: then both are readings.
 */
final class TypedMoment {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[t ]+(\\d{1,2})[:h](\\d{2})(?::\\d{2})?");
    private static final Pattern BEFORE = Pattern.compile("(.+?) (?:avant|before|plus tot|earlier|ahead)(?: .*)?");
    private static final Pattern FROM_NOW = Pattern.compile("(?:dans|in|d ici) (.+)");
    private static final Pattern EVE =
            Pattern.compile("(?:la )?veille(?: au soir)?(?: (.+))?|(?:the )?(?:day|evening|night) before(?: (.+))?");
    private static final Pattern RELATIVE_DAY = Pattern.compile(
            "(aujourd hui|today|demain|tomorrow|ce soir|tonight|this evening)(?: (matin|soir|morning|evening))?(?: (.+))?");
    private static final Pattern DAY_AND_HOUR = Pattern.compile("(.+?) (?:(?:a|at|vers) )?(\\S+(?: [ap]m)?)");

    private final LocalDateTime now;
    private final Beginning beginning;
    private final DayFields days;
    private final Set<When> readings = new LinkedHashSet<>();

    private TypedMoment(Instant now, Beginning beginning, DayFields days) {
        this.days = days;
        this.now = LocalDateTime.ofInstant(now, beginning.zone()).truncatedTo(ChronoUnit.SECONDS);
        this.beginning = beginning;
    }

    /** What it may mean, the likeliest first; nothing when it is not understood. */
    static List<When> read(String typed, Instant now, Beginning beginning, DayFields days) {
        TypedMoment moment = new TypedMoment(now, beginning, days);
        try {
            moment.read(plain(typed));
        } catch (DateTimeException | ArithmeticException impossible) {
            return List.of();
        }
        return List.copyOf(moment.readings);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’'`]", " ")
                .replaceAll("(?<=\\d)[\\s\u202F\u00A0]*h(?:eures?|ours?)?[\\s\u202F\u00A0]*(?=\\d)", "h")
                .replaceAll("[^\\p{L}\\p{N}:.,/+-]+", " ")
                .strip();
    }

    private void read(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher eve = EVE.matcher(text);
        Matcher before = BEFORE.matcher(text);
        Matcher fromNow = FROM_NOW.matcher(text);
        Matcher relativeDay = RELATIVE_DAY.matcher(text);
        if (iso.matches()) {
            at(LocalDate.parse(iso.group(1)).atTime(number(iso, 2), number(iso, 3)));
        } else if (eve.matches()) {
            eve(eve.group(1) == null ? eve.group(2) : eve.group(1));
        } else if (before.matches()) {
            TypedLength.parse(before.group(1)).ifPresent(length -> ahead(length.duration()));
        } else if (fromNow.matches()) {
            TypedLength.parse(fromNow.group(1)).ifPresent(length -> at(now.plus(length.duration())));
        } else if (relativeDay.matches()) {
            relativeDay(relativeDay);
        } else {
            clockOrLength(text);
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private void eve(@Nullable String hour) {
        Optional<LocalTime> time = hour == null ? Optional.of(EVENING) : TypedLength.clock(hour);
        time.ifPresent(it -> readings.add(When.daysBefore(1, it)));
    }

    private void relativeDay(Matcher found) {
        boolean tomorrow = found.group(1).equals("demain") || found.group(1).equals("tomorrow");
        boolean evening = found.group(1).contains("soir")
                || found.group(1).contains("night")
                || found.group(1).contains("evening")
                || found.group(2) != null
                        && (found.group(2).equals("soir") || found.group(2).equals("evening"));
        Optional<LocalTime> time =
                found.group(3) == null ? Optional.of(evening ? EVENING : MORNING) : TypedLength.clock(found.group(3));
        time.ifPresent(it -> at(now.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(it)));
    }

    private void clockOrLength(String text) {
        TypedLength.clock(text).ifPresent(time -> {
            LocalDateTime today = now.toLocalDate().atTime(time);
            at(today.isAfter(now) ? today : today.plusDays(1));
            at(beginning.day().atTime(time));
        });
        TypedLength.parse(text).ifPresent(length -> ahead(length.duration()));
        if (readings.isEmpty()) {
            dayAndClock(text);
        }
    }

    private void dayAndClock(String text) {
        Matcher both = DAY_AND_HOUR.matcher(text);
        Optional<LocalTime> time = both.matches() ? TypedLength.clock(both.group(2)) : Optional.empty();
        day(time.isPresent() ? both.group(1) : text).ifPresent(day -> at(day.atTime(time.orElse(MORNING))));
    }

    /** A date, or a day of the week: the next one. */
    private Optional<LocalDate> day(String text) {
        LocalDate today = now.toLocalDate();
        return Stream.of(DayOfWeek.values())
                .filter(weekday -> Stream.of(Language.values())
                        .anyMatch(language -> weekday.getDisplayName(TextStyle.FULL, language.locale())
                                .equalsIgnoreCase(text)))
                .findFirst()
                .map(weekday -> today.with(TemporalAdjusters.next(weekday)))
                .or(() -> days.read(text, "", today, beginning.zone()).map(TypedDay::day));
    }

    /** A whole number of days keeps the clock's hour; all else is reckoned back as time passes. */
    private void ahead(Duration lead) {
        LocalDateTime start = beginning.start();
        boolean wholeDays = lead.toDays() > 0 && lead.equals(Duration.ofDays(lead.toDays()));
        if (wholeDays) {
            readings.add(
                    When.daysBefore(Math.toIntExact(lead.toDays()), start == null ? MORNING : start.toLocalTime()));
        } else {
            readings.add(When.ahead(lead));
        }
    }

    /** On the item's own day it keeps its distance from the start, on an earlier one its hour. */
    private void at(LocalDateTime moment) {
        LocalDateTime start = beginning.start();
        if (start != null && start.toLocalDate().equals(moment.toLocalDate()) && moment.isBefore(start)) {
            readings.add(When.ahead(Duration.between(moment.atZone(beginning.zone()), start.atZone(beginning.zone()))));
        } else {
            readings.add(When.daysBefore(
                    Math.toIntExact(ChronoUnit.DAYS.between(moment.toLocalDate(), beginning.day())),
                    moment.toLocalTime()));
        }
    }
}

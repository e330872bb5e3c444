package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Completes the days of a programme from what the text says elsewhere («March 14-16», then «Friday») and finds the years
 * in which weekdays and dates agree.
 */
final class Days {

    private static final int YEARS_AHEAD = 30;
    private static final int CHOICES = 3;

    /** A meeting whose month goes without saying is near. */
    private static final int MONTHS_AHEAD = 6;

    /** Days between a weekday and the one before it in the text, at most; a date farther off is that of something else. */
    private static final int NEAR = 10;

    private final LocalDate writtenOn;

    /** From which day on the text counts its weekdays, if it tells. */
    private final @Nullable LocalDate postedOn;

    private final List<ReadDay> context = new ArrayList<>();
    private boolean countedOn;

    /** Years that the text names, those of its dates first. */
    private final Set<Integer> named = new LinkedHashSet<>();

    /** Years that the text names outside of dates, and that were over when it was written. */
    private final Set<Integer> over = new LinkedHashSet<>();

    Days(List<Reading> readings, LocalDate writtenOn, Noise noise, SoonDays soon) {
        this.writtenOn = writtenOn;
        LocalDate posted = PostedOn.of(readings, noise);
        String tomorrow = soon.tomorrow(readings);
        boolean next = tomorrow != null
                || readings.stream()
                        .anyMatch(reading -> reading.days().stream().anyMatch(day -> soon.named(reading, day)));
        postedOn = posted == null && next ? writtenOn : posted;
        List<DayMention> monthless = new ArrayList<>();
        for (Reading reading : DatesBehind.without(readings)) {
            List<DayMention> mentions = reading.days();
            for (DayMention mention : mentions) {
                mention.days().stream()
                        .map(ReadDay::year)
                        .filter(Objects::nonNull)
                        .forEach(named::add);
            }
            noise.daysThatCount(reading).stream()
                    .filter(day -> day.first().dated())
                    .forEach(day -> context.addAll(DayRange.of(day)));
            noise.daysThatCount(reading).stream()
                    .filter(day -> !day.first().dated())
                    .forEach(monthless::add);
        }
        pastLast();
        LocalDate from = postedOn;
        if (tomorrow != null && from != null && context.stream().allMatch(day -> from.equals(PostedOn.date(day)))) {
            LocalDate date = from.plusDays(1);
            context.addFirst(new ReadDay(null, date.getDayOfMonth(), date.getMonth(), date.getYear(), null, tomorrow));
        }
        monthless.forEach(this::hear);
        BareYears years = BareYears.of(readings, writtenOn);
        named.addAll(years.ahead());
        over.addAll(years.over());
    }

    /** «Friday 1st to Monday 4th», of no month that the text names. */
    private void hear(DayMention mention) {
        for (ReadDay day : mention.days()) {
            Integer dayOfMonth = day.dayOfMonth();
            boolean told = dayOfMonth != null && context.stream().anyMatch(known -> agrees(known, day));
            ReadDay next = dayOfMonth == null || told ? day : next(day, dayOfMonth);
            if (next.dated()) {
                context.addFirst(next);
            }
        }
    }

    /** In the month of a date that the text tells, this day is that weekday. */
    private boolean agrees(ReadDay known, ReadDay day) {
        Integer dayOfMonth = day.dayOfMonth();
        Month month = known.month();
        if (dayOfMonth == null || month == null) {
            return false;
        }
        int year = known.year() == null ? writtenOn.getYear() : known.year();
        LocalDate date = date(day.withDate(dayOfMonth, month), year);
        return date == null || day.weekday() == null || date.getDayOfWeek() == day.weekday();
    }

    /** Beside a date to come, that of an earlier meeting tells nothing about this one's days. */
    private void pastLast() {
        List<ReadDay> past = context.stream().filter(this::isPast).toList();
        if (context.stream().anyMatch(day -> day.year() != null && !isPast(day))) {
            context.removeAll(past);
            context.addAll(past);
        }
    }

    private boolean isPast(ReadDay day) {
        LocalDate date = day.year() == null ? null : date(day, day.year());
        return date != null && date.isBefore(writtenOn);
    }

    /** The same days with the dates that the text gives them elsewhere, as far as one year makes all of them agree. */
    List<ReadDay> completed(List<ReadDay> days) {
        List<ReadDay> best = List.of();
        long most = -1;
        for (int year : candidates(days)) {
            List<ReadDay> whole = completed(days, year);
            boolean other = whole.stream().anyMatch(day -> day.year() != null && day.year() != year);
            long named = other || isOver(year, whole)
                    ? 0
                    : whole.stream().filter(this::isNamed).count();
            if (named > most && agrees(year, whole) && datedAsFarAsPossible(days, whole)) {
                best = whole;
                most = named;
            }
            if (most == days.size()) {
                break;
            }
        }
        return best.isEmpty() ? completed(days, candidates(days).iterator().next()) : best;
    }

    /** The text names that date, and the day was not counted on from another one. */
    private boolean isNamed(ReadDay day) {
        return context.stream().anyMatch(day::sameDate);
    }

    /** In that year, all was over when it was written. */
    private boolean isOver(int year, List<ReadDay> days) {
        return days.stream()
                .map(day -> date(day, year))
                .filter(Objects::nonNull)
                .allMatch(date -> date.isBefore(writtenOn));
    }

    /** Far years only where a day tells its date and its weekday: «tous les jeudis» looks for none. */
    private Set<Integer> candidates(List<ReadDay> days) {
        boolean sure = days.stream().anyMatch(day -> day.dated() && day.weekday() != null);
        Set<Integer> years = new LinkedHashSet<>(named);
        years.add(writtenOn.getYear());
        years.add(writtenOn.getYear() + 1);
        // «4 décembre», then «lundi 19 février», written in January.
        years.add(writtenOn.getYear() - 1);
        for (int ahead = 2; sure && ahead <= YEARS_AHEAD; ahead++) {
            years.add(writtenOn.getYear() + ahead);
        }
        years.addAll(over);
        return years;
    }

    private boolean datedAsFarAsPossible(List<ReadDay> days, List<ReadDay> whole) {
        boolean hope = !context.isEmpty() || days.stream().anyMatch(ReadDay::dated);
        return !hope || whole.stream().allMatch(day -> day.dated() || day.equals(ReadDay.NONE));
    }

    private List<ReadDay> completed(List<ReadDay> days, int year) {
        List<ReadDay> whole = new ArrayList<>();
        ReadDay before = null;
        for (ReadDay day : days) {
            ReadDay known = completed(day, before, year);
            whole.add(known);
            before = known.dated() ? known : before;
        }
        ReadDay after = null;
        for (int i = whole.size() - 1; i >= 0; i--) {
            ReadDay known = before(whole.get(i), after, year);
            whole.set(i, known);
            after = known.dated() ? known : after;
        }
        return whole.stream().anyMatch(ReadDay::dated) ? whole : posted(whole, year);
    }

    /** No day was dated but by counting from the day on which the text was posted. */
    boolean countedOn() {
        return countedOn;
    }

    /** The first weekday after the page was posted, and the others behind it. */
    private List<ReadDay> posted(List<ReadDay> days, int year) {
        for (int i = 0; postedOn != null && i < days.size(); i++) {
            ReadDay day = days.get(i);
            if (day.weekday() != null) {
                List<ReadDay> from = new ArrayList<>(days);
                from.set(i, PostedOn.next(day, day.weekday(), postedOn));
                countedOn = true;
                return completed(from, year);
            }
        }
        return days;
    }

    /** «Vendredi soir», above a Saturday that has its date. */
    private static ReadDay before(ReadDay day, @Nullable ReadDay after, int year) {
        LocalDate next = after == null ? null : date(after, year);
        return day.dated() || day.weekday() == null || next == null
                ? day
                : on(day, next.with(TemporalAdjusters.previousOrSame(day.weekday())));
    }

    private ReadDay completed(ReadDay day, @Nullable ReadDay before, int year) {
        if (day.dated()) {
            return day;
        }
        LocalDate previous = before == null ? null : date(before, year);
        if (day.equals(ReadDay.NONE)) {
            return context.isEmpty() ? day : context.getFirst();
        }
        if (day.number() != null) {
            LocalDate first = context.isEmpty() ? null : date(context.getFirst(), year);
            LocalDate counted = first == null ? null : first.plusDays(day.number() - 1L);
            boolean otherCount = day.weekday() != null && known(day, year, date -> true) != null;
            if (counted == null || !otherCount || counted.getDayOfWeek() == day.weekday()) {
                return counted == null ? day : on(day, counted);
            }
            // «Sixth Day (Friday)», where days are counted from Sunday.
        }
        Integer dayOfMonth = day.dayOfMonth();
        if (dayOfMonth != null) {
            return monthOf(day, dayOfMonth, year)
                    .map(month -> day.withDate(dayOfMonth, month))
                    .orElseGet(() -> next(day, dayOfMonth));
        }
        if (day.weekday() == null) {
            return day;
        }
        ReadDay soon = known(day, year, date -> previous == null || isWithin(previous, date, NEAR));
        if (soon != null) {
            return soon;
        }
        ReadDay near = known(day, year, date -> previous != null && isWithin(date, previous, NEAR));
        if (near != null) {
            return near;
        }
        ReadDay later = known(day, year, date -> previous != null && !date.isBefore(previous));
        if (later != null) {
            return later;
        }
        return previous == null ? day : on(day, previous.with(TemporalAdjusters.nextOrSame(day.weekday())));
    }

    /** Rather a month in which that day is its weekday: «vendredi 15» below «6 décembre» in a letter of November. */
    private Optional<Month> monthOf(ReadDay day, int dayOfMonth, int year) {
        List<Month> months = Stream.concat(context.stream().filter(known -> isSame(known, day, year)), context.stream())
                .map(ReadDay::month)
                .filter(Objects::nonNull)
                .toList();
        return months.stream()
                .filter(month -> {
                    LocalDate date = date(day.withDate(dayOfMonth, month), year);
                    return day.weekday() != null && date != null && date.getDayOfWeek() == day.weekday();
                })
                .findFirst()
                .or(() -> months.stream().findFirst());
    }

    /** «les 12 et 13 octobre» above «Samedi 12», whatever other date («à la réunion du 3 septembre») comes first. */
    private static boolean isSame(ReadDay known, ReadDay day, int year) {
        LocalDate date = date(known, year);
        return date != null
                && Objects.equals(known.dayOfMonth(), day.dayOfMonth())
                && (day.weekday() == null || date.getDayOfWeek() == day.weekday());
    }

    /** «Saturday 18th» with no month anywhere is the next Saturday that is an eighteenth. */
    private ReadDay next(ReadDay day, int dayOfMonth) {
        for (int months = 0; months <= MONTHS_AHEAD && day.weekday() != null; months++) {
            YearMonth month = YearMonth.from(writtenOn).plusMonths(months);
            LocalDate date = month.isValidDay(dayOfMonth) ? month.atDay(dayOfMonth) : null;
            if (date != null && !date.isBefore(writtenOn) && date.getDayOfWeek() == day.weekday()) {
                return on(day, date).withYear(date.getYear());
            }
        }
        return day;
    }

    /** A date of the text that is this weekday. */
    private @Nullable ReadDay known(ReadDay day, int year, Predicate<LocalDate> fitting) {
        for (ReadDay known : context) {
            LocalDate date = date(known, year);
            if (date != null && fitting.test(date) && fits(known, date, day)) {
                return on(day, date).withYear(known.year());
            }
        }
        return null;
    }

    private static boolean isWithin(LocalDate from, LocalDate date, int days) {
        long between = ChronoUnit.DAYS.between(from, date);
        return between >= 0 && between <= days;
    }

    private static boolean fits(ReadDay known, LocalDate date, ReadDay day) {
        boolean ownWeekday = known.weekday() == null || known.weekday() == date.getDayOfWeek();
        return ownWeekday && date.getDayOfWeek() == day.weekday();
    }

    private static ReadDay on(ReadDay day, LocalDate date) {
        return day.withDate(date.getDayOfMonth(), date.getMonth());
    }

    /** Years in which every weekday stands on its date: the text's own first, then the next ones. */
    List<YearChoice> years(List<ReadDay> days) {
        List<ReadDay> dated = days.stream().filter(ReadDay::dated).toList();
        if (dated.isEmpty()) {
            return List.of();
        }
        List<YearChoice> choices = new ArrayList<>();
        Integer own = ownYear(dated);
        boolean weekdays = dated.stream().anyMatch(day -> day.weekday() != null);
        if (own != null) {
            choices.add(choice(own, dated, true));
        } else {
            Stream.concat(named.stream(), over.stream())
                    .filter(year -> agrees(year, dated)
                            && (weekdays || !choice(year, dated, true).past()))
                    .forEach(year -> choices.add(choice(year, dated, true)));
        }
        int from = choices.size();
        for (int year = writtenOn.getYear();
                year <= writtenOn.getYear() + YEARS_AHEAD && choices.size() < from + CHOICES;
                year++) {
            int candidate = year;
            boolean known = choices.stream().anyMatch(choice -> choice.year() == candidate);
            YearChoice choice = choice(year, dated, false);
            if (!known && !choice.past() && agrees(year, dated)) {
                choices.add(choice);
            }
        }
        if (choices.isEmpty()) {
            choices.add(choice(nearest(dated), dated, false));
        }
        return choices;
    }

    /** The first year that a day names: rather one with its weekday than the date of a log. */
    private static @Nullable Integer ownYear(List<ReadDay> dated) {
        List<ReadDay> told = dated.stream().filter(day -> day.year() != null).toList();
        return told.stream()
                .filter(day -> day.weekday() != null)
                .findFirst()
                .or(() -> told.stream().findFirst())
                .map(ReadDay::year)
                .orElse(null);
    }

    private int nearest(List<ReadDay> dated) {
        LocalDate date = date(dated.getFirst(), writtenOn.getYear());
        return date != null && date.isBefore(writtenOn) ? writtenOn.getYear() + 1 : writtenOn.getYear();
    }

    private YearChoice choice(int year, List<ReadDay> dated, boolean fromText) {
        LocalDate first = date(dated.getFirst().withYear(null), year);
        return new YearChoice(year, first != null && first.isBefore(writtenOn), fromText);
    }

    private static boolean agrees(int year, List<ReadDay> dated) {
        DaySequence sequence = DaySequence.inYear(year);
        for (ReadDay day : dated) {
            if (day.dated()) {
                LocalDate date = sequence.dateOf(day);
                if (date == null || (day.weekday() != null && date.getDayOfWeek() != day.weekday())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static @Nullable LocalDate date(ReadDay day, int year) {
        Integer dayOfMonth = day.dayOfMonth();
        Month month = day.month();
        if (dayOfMonth == null || month == null) {
            return null;
        }
        int in = day.year() == null ? year : day.year();
        return dayOfMonth <= month.length(Year.isLeap(in)) ? LocalDate.of(in, month, dayOfMonth) : null;
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Completes the days of a programme from what the text says elsewhere («March 14-16», then «Friday») and finds the years
 * in which weekdays and dates agree.
 */
final class Days {

    private static final int YEARS_AHEAD = 12;
    private static final int CHOICES = 3;

    private final LocalDate writtenOn;
    private final List<ReadDay> context = new ArrayList<>();
    private final TreeSet<Integer> named = new TreeSet<>();

    Days(List<Reading> readings, LocalDate writtenOn, Noise noise) {
        this.writtenOn = writtenOn;
        for (Reading reading : readings) {
            for (DayMention mention : reading.days()) {
                mention.days().stream()
                        .map(ReadDay::year)
                        .filter(year -> year != null)
                        .forEach(named::add);
                if (mention.first().dated() && !noise.surely(reading)) {
                    context.addAll(spread(mention));
                }
            }
        }
    }

    /** All days of a dated range. */
    private static List<ReadDay> spread(DayMention mention) {
        if (!mention.range()) {
            return mention.days();
        }
        ReadDay first = mention.days().getFirst();
        ReadDay last = mention.days().getLast();
        LocalDate from = date(first, 2024);
        LocalDate to = date(last, 2024);
        if (from == null || to == null || to.isBefore(from) || from.plusDays(31).isBefore(to)) {
            return mention.days();
        }
        return from.datesUntil(to.plusDays(1))
                .map(day -> new ReadDay(null, day.getDayOfMonth(), day.getMonth(), first.year(), null, first.label()))
                .toList();
    }

    /** A day with its date, where the text tells it anywhere. */
    ReadDay completed(ReadDay day, @Nullable ReadDay before, int year) {
        if (day.dated()) {
            return day;
        }
        if (day.number() != null && !context.isEmpty()) {
            LocalDate first = date(context.getFirst(), year);
            return first == null ? day : on(day, first.plusDays(day.number() - 1L));
        }
        if (day.dayOfMonth() != null) {
            for (ReadDay known : context) {
                if (known.month() != null) {
                    return day.withDate(day.dayOfMonth(), known.month());
                }
            }
            return day;
        }
        if (day.weekday() == null) {
            return day;
        }
        LocalDate previous = before == null ? null : date(before, year);
        for (ReadDay known : context) {
            LocalDate date = date(known, year);
            boolean later = previous == null || date != null && !date.isBefore(previous);
            if (date != null && later && date.getDayOfWeek() == day.weekday()) {
                return on(day, date);
            }
        }
        return previous == null ? day : on(day, previous.with(TemporalAdjusters.nextOrSame(day.weekday())));
    }

    private static ReadDay on(ReadDay day, LocalDate date) {
        return day.withDate(date.getDayOfMonth(), date.getMonth());
    }

    /** The day of a programme that names none: the only one that the text tells. */
    ReadDay only() {
        return context.isEmpty() ? ReadDay.NONE : context.getLast();
    }

    /** Years in which every weekday stands on its date: the text's own first, then the next ones. */
    List<YearChoice> years(List<ReadDay> days) {
        List<ReadDay> dated = days.stream().filter(ReadDay::dated).toList();
        if (dated.isEmpty()) {
            return List.of();
        }
        List<YearChoice> choices = new ArrayList<>();
        Integer own = dated.stream()
                .map(ReadDay::year)
                .filter(year -> year != null)
                .findFirst()
                .orElse(null);
        if (own != null) {
            choices.add(choice(own, dated, true));
        } else {
            named.stream()
                    .filter(year -> agrees(year, dated) && anyWeekday(dated))
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

    private int nearest(List<ReadDay> dated) {
        LocalDate date = date(dated.getFirst(), writtenOn.getYear());
        return date != null && date.isBefore(writtenOn) ? writtenOn.getYear() + 1 : writtenOn.getYear();
    }

    private static boolean anyWeekday(List<ReadDay> dated) {
        return dated.stream().anyMatch(day -> day.weekday() != null);
    }

    private YearChoice choice(int year, List<ReadDay> dated, boolean fromText) {
        LocalDate first = date(dated.getFirst(), year);
        return new YearChoice(year, first != null && first.isBefore(writtenOn), fromText);
    }

    private static boolean agrees(int year, List<ReadDay> dated) {
        DaySequence sequence = DaySequence.inYear(year);
        for (ReadDay day : dated) {
            LocalDate date = sequence.dateOf(day);
            if (date == null || day.weekday() != null && date.getDayOfWeek() != day.weekday()) {
                return false;
            }
        }
        return true;
    }

    static @Nullable LocalDate date(ReadDay day, int year) {
        Integer dayOfMonth = day.dayOfMonth();
        Month month = day.month();
        int in = day.year() == null ? year : day.year();
        boolean valid = dayOfMonth != null && month != null && dayOfMonth <= month.length(java.time.Year.isLeap(in));
        return valid && dayOfMonth != null && month != null ? LocalDate.of(in, month, dayOfMonth) : null;
    }
}

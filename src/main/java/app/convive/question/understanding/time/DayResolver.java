package app.convive.question.understanding.time;

import app.convive.question.understanding.time.DayRef.Turn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Looks said days up in the calendar of the meeting, seen from the day of asking. */
public final class DayResolver {

    private final List<LocalDate> days;
    private final LocalDate today;
    private final BiPredicate<LocalDate, Part> busy;

    /**
     * @param days the days of the agenda
     * @param busy tells whether a day has something in a part of it
     */
    public DayResolver(SortedSet<LocalDate> days, LocalDate today, BiPredicate<LocalDate, Part> busy) {
        this.days = List.copyOf(days);
        this.today = today;
        this.busy = busy;
    }

    /** The window that these words mean; days that the agenda does not have are named all the same. */
    public Window window(TimeSpec spec) {
        SortedSet<LocalDate> found = new TreeSet<>();
        boolean ambiguous = false;
        for (DayRef ref : spec.days()) {
            List<LocalDate> meant = resolve(ref, spec.parts());
            ambiguous |= ref instanceof DayRef.Weekday && meant.size() > 1;
            found.addAll(meant);
        }
        return new Window(List.copyOf(found), spec.parts(), spec.clock(), ambiguous);
    }

    private List<LocalDate> resolve(DayRef ref, List<Part> parts) {
        return switch (ref) {
            case DayRef.Weekday weekday -> weekday(DayOfWeek.of(weekday.isoDay()), weekday.turn(), parts);
            case DayRef.OfMonth date -> ofMonth(date);
            case DayRef.FromToday relative -> List.of(today.plusDays(relative.days()));
            case DayRef.Nth nth -> nth(days, nth.number());
            case DayRef.NthPart nth ->
                nth(days.stream().filter(day -> busy.test(day, nth.part())).toList(), nth.number());
            case DayRef.Weekend weekend -> weekend();
            case DayRef.Week week -> week(week.weeks());
            case DayRef.Month month -> month(month.month());
        };
    }

    /** The next one that the meeting has; one that is past only if the meeting has no other and is still near. */
    private List<LocalDate> weekday(DayOfWeek wanted, Turn turn, List<Part> parts) {
        List<LocalDate> all =
                days.stream().filter(day -> day.getDayOfWeek() == wanted).toList();
        List<LocalDate> coming =
                busy(all.stream().filter(day -> !day.isBefore(today)).toList(), parts);
        LocalDate soonest = today.with(TemporalAdjusters.nextOrSame(wanted));
        if (!coming.isEmpty()) {
            boolean either = turn == Turn.NEXT
                    && coming.size() > 1
                    && coming.getFirst().isBefore(today.plusWeeks(1))
                    && coming.get(1).equals(coming.getFirst().plusWeeks(1));
            return either ? coming.subList(0, 2) : List.of(coming.getFirst());
        }
        boolean over = days.isEmpty() || soonest.isAfter(days.getLast());
        if (!all.isEmpty() && over) {
            return List.of(all.getLast());
        }
        LocalDate from = days.isEmpty() || today.isAfter(days.getFirst()) ? today : days.getFirst();
        return List.of(from.with(TemporalAdjusters.nextOrSame(wanted)));
    }

    /** «Mercredi midi», where only the second Wednesday has something at noon. */
    private List<LocalDate> busy(List<LocalDate> these, List<Part> parts) {
        List<LocalDate> busy = these.stream()
                .filter(day -> parts.stream().allMatch(part -> this.busy.test(day, part)))
                .toList();
        return busy.isEmpty() ? these : busy;
    }

    private List<LocalDate> ofMonth(DayRef.OfMonth date) {
        List<LocalDate> all = days.stream()
                .filter(day -> day.getDayOfMonth() == date.day()
                        && (date.month() == DayRef.OfMonth.ANY_MONTH || day.getMonthValue() == date.month()))
                .toList();
        List<LocalDate> coming =
                all.stream().filter(day -> !day.isBefore(today)).toList();
        if (!all.isEmpty()) {
            return List.of(coming.isEmpty() ? all.getLast() : coming.getFirst());
        }
        LocalDate near = beginning();
        YearMonth month = date.month() == DayRef.OfMonth.ANY_MONTH
                ? YearMonth.from(near)
                : YearMonth.of(near.getYear(), date.month());
        return month.isValidDay(date.day()) ? List.of(month.atDay(date.day())) : List.of();
    }

    private static List<LocalDate> nth(List<LocalDate> days, int number) {
        int index = number < 0 ? days.size() + number : number - 1;
        return index >= 0 && index < days.size() ? List.of(days.get(index)) : List.of(LocalDate.MAX);
    }

    private List<LocalDate> weekend() {
        List<LocalDate> found = new ArrayList<>(days.stream()
                .filter(day -> day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue())
                .toList());
        return found.isEmpty() ? List.of(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))) : found;
    }

    private List<LocalDate> month(int month) {
        List<LocalDate> found =
                days.stream().filter(day -> day.getMonthValue() == month).toList();
        return found.isEmpty() ? List.of(LocalDate.of(beginning().getYear(), month, 1)) : found;
    }

    private LocalDate beginning() {
        return days.isEmpty() ? today : days.getFirst();
    }

    private List<LocalDate> week(int weeks) {
        LocalDate monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
        List<LocalDate> found = days.stream()
                .filter(day -> !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1)))
                .toList();
        return found.isEmpty() ? List.of(monday) : found;
    }
}

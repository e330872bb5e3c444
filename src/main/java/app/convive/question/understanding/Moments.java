package app.convive.question.understanding;

import app.convive.question.understanding.time.Window;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items by where they stand in time: first, last, next, now, after or before another. */
final class Moments {

    private static final LocalTime LATE = LocalTime.of(16, 0);

    /** Letters of a word that a number counts: «jeu 4», «n° 4», not «de 4». */
    private static final int SHORTEST_SERIES = 3;

    /** "In ten minutes" is not to the minute. */
    private static final int MINUTES_NEAR = 5;

    private final AgendaIndex index;
    private final WindowFilter filter;
    private final LocalDateTime now;

    Moments(AgendaIndex index, WindowFilter filter, LocalDateTime now) {
        this.index = index;
        this.filter = filter;
        this.now = now;
    }

    /** The first of them, with those that begin at the same time. */
    static List<IndexedItem> first(List<IndexedItem> items) {
        return items.stream()
                .map(IndexedItem::at)
                .min(Comparator.naturalOrder())
                .map(at -> at(items, at))
                .orElse(List.of());
    }

    /** The last of them, with those that begin at the same time. */
    static List<IndexedItem> last(List<IndexedItem> items) {
        return items.stream()
                .map(IndexedItem::at)
                .max(Comparator.naturalOrder())
                .map(at -> at(items, at))
                .orElse(List.of());
    }

    /** The ones that are numbered so, else the one that stands there; none without a number. */
    static List<IndexedItem> nth(List<IndexedItem> items, int number) {
        List<IndexedItem> numbered = items.stream()
                .filter(item -> item.title().numbered().stream()
                        .anyMatch(word -> word.endsWith(" " + number)
                                && (word.startsWith("n ") || word.indexOf(' ') >= SHORTEST_SERIES)))
                .toList();
        return !numbered.isEmpty() || number < 1 || number > items.size() ? numbered : List.of(items.get(number - 1));
    }

    List<IndexedItem> next(List<IndexedItem> items) {
        return first(coming(items));
    }

    /** True for a window within the day of now alone: "next tonight". */
    boolean isToday(Window window) {
        return window.days().equals(List.of(now.toLocalDate())) && window.clock() == null;
    }

    /** From the end of the afternoon on, all that is left is tonight's. */
    boolean isLate() {
        return !now.toLocalTime().isBefore(LATE);
    }

    /** What begins after now, today. */
    List<IndexedItem> later() {
        return coming(today());
    }

    private List<IndexedItem> coming(List<IndexedItem> items) {
        return items.stream().filter(item -> item.at().isAfter(now)).toList();
    }

    /** What begins about that moment of today, after now; else what goes on then; else what comes next. */
    List<IndexedItem> near(@Nullable LocalTime moment) {
        if (moment == null) {
            return List.of();
        }
        LocalDateTime then = now.toLocalDate().atTime(moment);
        List<IndexedItem> begins = later().stream()
                .filter(item -> !item.at().isBefore(then.minusMinutes(MINUTES_NEAR))
                        && !item.at().isAfter(then.plusMinutes(MINUTES_NEAR)))
                .toList();
        List<IndexedItem> nearest = begins.stream()
                .min(Comparator.comparingLong(
                        item -> Math.abs(Duration.between(item.at(), then).toMinutes())))
                .map(item -> at(begins, item.at()))
                .orElse(List.of());
        List<IndexedItem> found = nearest.isEmpty() ? filter.running(today(), moment) : nearest;
        return found.isEmpty() ? next(today()) : found;
    }

    List<IndexedItem> running() {
        return filter.running(today(), now.toLocalTime());
    }

    /** Those of several that go on now: «après la pause», said in one of them. */
    List<IndexedItem> among(List<IndexedItem> items) {
        return items.size() < 2
                ? List.of()
                : items.stream().filter(running()::contains).toList();
    }

    /** True if the day's first item has begun. */
    boolean hasBegun() {
        return today().stream().anyMatch(item -> !item.at().isAfter(now))
                && !next(today()).isEmpty();
    }

    List<IndexedItem> today() {
        return index.on(now.toLocalDate());
    }

    /** Of several that have all begun today, the last: «après la pause», said in the second one. */
    List<IndexedItem> reached(List<IndexedItem> items) {
        boolean today = items.stream()
                .allMatch(item -> item.isOn(now.toLocalDate()) && !item.at().isAfter(now));
        return today ? last(items) : items;
    }

    /** Of several, the last that has begun today, if any has: the one that "has just finished". */
    List<IndexedItem> lastBegun(List<IndexedItem> items) {
        List<IndexedItem> begun = items.stream().filter(begun()::contains).toList();
        return begun.isEmpty() ? items : last(begun);
    }

    /** What has begun today. */
    List<IndexedItem> begun() {
        return today().stream().filter(item -> !item.at().isAfter(now)).toList();
    }

    /** What is still to come of them, and what goes on and is not over. */
    List<IndexedItem> left(List<IndexedItem> items) {
        List<IndexedItem> running = filter.running(items, now.toLocalTime());
        return items.stream()
                .filter(item -> !item.at().isBefore(now) || (running.contains(item) && item.end() != null))
                .toList();
    }

    /** What begins after an item: after its end, if it has one and something does. */
    List<IndexedItem> after(IndexedItem item) {
        List<IndexedItem> later = index.on(item.item().programmeDay()).stream()
                .filter(other -> other.minute() > item.minute())
                .toList();
        LocalTime end = item.item().end();
        List<IndexedItem> over = later.stream()
                .filter(other ->
                        end != null && other.start() != null && !other.start().isBefore(end))
                .toList();
        return over.isEmpty() ? later : over;
    }

    /** What goes on beside an item, for as long as that lasts. */
    List<IndexedItem> during(IndexedItem item) {
        LocalTime end = item.end();
        return index.on(item.item().programmeDay()).stream()
                .filter(other -> !other.equals(item) && end != null && other.timed())
                .filter(other -> other.minute() >= item.minute()
                        && other.start() != null
                        && other.start().isBefore(end))
                .toList();
    }

    List<IndexedItem> before(IndexedItem item) {
        return index.on(item.item().programmeDay()).stream()
                .filter(other -> other.minute() < item.minute())
                .toList();
    }

    private static List<IndexedItem> at(List<IndexedItem> items, LocalDateTime moment) {
        return items.stream().filter(item -> item.at().equals(moment)).toList();
    }
}

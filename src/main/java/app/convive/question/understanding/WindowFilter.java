package app.convive.question.understanding;

import app.convive.meeting.ItemKind;
import app.convive.question.understanding.time.ClockRange;
import app.convive.question.understanding.time.Part;
import app.convive.question.understanding.time.Window;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which items lie in a window. */
final class WindowFilter {

    /** «From about 2» is in the afternoon. */
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);

    /** Drinks that begin by then go before lunch. */
    private static final LocalTime LATEST_BEFORE_LUNCH = LocalTime.of(13, 30);

    static final LocalTime SMALL_HOURS = LocalTime.of(5, 0);

    private static final LocalTime LATE = LocalTime.of(16, 30);

    private static final int DAY = 24 * 60;
    private static final int MINUTES_AROUND = 29;
    private static final int LONGEST_WITHOUT_END = 180;

    private final AgendaIndex index;

    /** The window that was asked for last, with what lies in it: most of a question asks for the same again. */
    private @Nullable Window last;

    private List<IndexedItem> ofLast = List.of();

    WindowFilter(AgendaIndex index) {
        this.index = index;
    }

    List<IndexedItem> in(Window window) {
        if (!window.equals(last)) {
            ofLast = lyingIn(window);
            last = window;
        }
        return ofLast;
    }

    private List<IndexedItem> lyingIn(Window window) {
        List<Part> parts = window.narrowestParts();
        boolean late = window.parts().contains(Part.EVENING) || window.parts().contains(Part.NIGHT);
        List<IndexedItem> days = index.items().stream()
                .filter(item -> (onDays(item, window) && inOneOf(parts, item)) || late && inSmallHours(item, window))
                .toList();
        ClockRange clock = window.clock();
        if (clock == null) {
            return days;
        }
        LocalTime from = clock.from();
        if (clock.half()
                && clock.to() == null
                && from != null
                && (from.isBefore(EARLIEST) || isBeforeAll(days, from))) {
            List<IndexedItem> later = inClock(days, clock.twelveHoursLater());
            if (!later.isEmpty()) {
                return later;
            }
        }
        List<IndexedItem> said = inClock(days, clock);
        return said.isEmpty() && clock.half() ? inClock(days, clock.twelveHoursLater()) : said;
    }

    /** "From 7.40", where nothing is on until the evening. */
    private static boolean isBeforeAll(List<IndexedItem> items, LocalTime from) {
        return items.stream()
                .allMatch(item -> item.start() != null && minutes(from, item.start()) > LONGEST_WITHOUT_END);
    }

    /** «Ce soir», "tonight" go on after midnight, until the small hours of the next date. */
    private static boolean inSmallHours(IndexedItem item, Window window) {
        LocalTime start = item.start();
        return start != null
                && start.isBefore(SMALL_HOURS)
                && item.item().kind() != ItemKind.MEAL
                && window.days().contains(item.item().programmeDay().minusDays(1));
    }

    static boolean onDays(IndexedItem item, Window window) {
        List<LocalDate> days = window.days();
        boolean on = days.isEmpty();
        for (int i = 0; !on && i < days.size(); i++) {
            on = item.isOn(days.get(i));
        }
        return on;
    }

    /** True for a day with something that begins in this part of it. */
    boolean isBusy(LocalDate day, Part part) {
        return index.on(day).stream().anyMatch(item -> item.start() != null && begins(item, part));
    }

    /** «Cet après-midi et ce soir» is in either. */
    private boolean inOneOf(List<Part> parts, IndexedItem item) {
        return parts.isEmpty() || parts.stream().anyMatch(part -> begins(item, part));
    }

    private boolean begins(IndexedItem item, Part part) {
        return inPart(item, part) || isEveningAlone(item, part);
    }

    /** «Le premier soir», of a day on which all begins late. */
    private boolean isEveningAlone(IndexedItem item, Part part) {
        if (part != Part.EVENING) {
            return false;
        }
        List<IndexedItem> day = index.on(item.item().programmeDay());
        LocalTime first = day.getFirst().start();
        return first != null && !first.isBefore(LATE) && !isBeforePause(item, day);
    }

    /** Hours lie between it and what the evening begins with. */
    private static boolean isBeforePause(IndexedItem item, List<IndexedItem> day) {
        return item.minute() < minutes(LocalTime.MIN, Part.EVENING.from())
                && day.stream()
                        .filter(other -> other.minute() > item.minute())
                        .limit(1)
                        .anyMatch(other -> other.minute() - item.minute() >= LONGEST_WITHOUT_END);
    }

    private static boolean inPart(IndexedItem item, Part part) {
        LocalTime start = item.start();
        if (start == null) {
            return true;
        }
        boolean meal = item.item().kind() == ItemKind.MEAL;
        if (item.minute() >= DAY) {
            return part == Part.EVENING || part == Part.NIGHT;
        }
        if (part == Part.NIGHT && start.isBefore(LocalTime.of(6, 0))) {
            return true;
        }
        boolean social =
                meal || item.item().kind() == ItemKind.SOCIAL || item.item().kind() == ItemKind.VISIT;
        LocalTime from = part.from();
        boolean beforeLunch = item.title().names("aperitif") && start.isBefore(LATEST_BEFORE_LUNCH);
        if (part == Part.AFTERNOON && (meal || beforeLunch)) {
            from = LocalTime.of(14, 30);
        } else if (part == Part.EVENING && social) {
            from = LocalTime.of(17, 0);
        }
        LocalTime to = part == Part.MORNING && meal ? LocalTime.NOON : part.to();
        return !start.isBefore(from) && start.isBefore(to);
    }

    private List<IndexedItem> inClock(List<IndexedItem> items, ClockRange clock) {
        LocalTime from = clock.from();
        LocalTime to = clock.to();
        if (LocalTime.MIDNIGHT.equals(from) && to == null) {
            return items.stream()
                    .filter(item -> item.minute() >= DAY
                            || item.start() != null && item.start().isBefore(SMALL_HOURS))
                    .toList();
        }
        if (from != null && clock.isMoment()) {
            return clock.around() ? around(items, from) : at(items, from);
        }
        List<IndexedItem> found = new ArrayList<>();
        for (IndexedItem item : items) {
            LocalTime start = item.start();
            if (start == null) {
                continue;
            }
            boolean after = from == null || !start.isBefore(from) || (to != null && fillsMost(item, start, from, to));
            boolean before = to == null || start.isBefore(to);
            if (after && before) {
                found.add(item);
            }
        }
        return found;
    }

    /** Begun before, and going on for more than half of the time. */
    private static boolean fillsMost(IndexedItem item, LocalTime start, LocalTime from, LocalTime to) {
        LocalTime end = item.end();
        if (end == null || !start.isBefore(from) || !end.isAfter(from)) {
            return false;
        }
        return end.isAfter(to) || minutes(from, end) * 2 > minutes(from, to);
    }

    /** What begins at that moment; else what is going on. */
    private List<IndexedItem> at(List<IndexedItem> items, LocalTime moment) {
        List<IndexedItem> begins = items.stream()
                .filter(item -> item.timed() && moment.equals(item.start()))
                .toList();
        return begins.isEmpty() ? running(items, moment) : begins;
    }

    private static List<IndexedItem> around(List<IndexedItem> items, LocalTime moment) {
        List<IndexedItem> near = within(items, moment, MINUTES_AROUND);
        return near.isEmpty() ? within(items, moment, 2 * MINUTES_AROUND + 1) : near;
    }

    private static List<IndexedItem> within(List<IndexedItem> items, LocalTime moment, int minutes) {
        return items.stream()
                .filter(item -> item.start() != null && Math.abs(minutes(moment, item.start())) <= minutes)
                .toList();
    }

    /** Begun, and not over by its own end or by the next beginning. */
    List<IndexedItem> running(List<IndexedItem> items, LocalTime moment) {
        List<IndexedItem> found = new ArrayList<>();
        for (IndexedItem item : items) {
            LocalTime start = item.start();
            if (start == null || !item.timed() || start.isAfter(moment)) {
                continue;
            }
            LocalTime end = item.end() == null ? impliedEnd(item) : item.end();
            boolean overMidnight = end != null && !end.isAfter(start);
            if (end == null ? minutes(start, moment) < LONGEST_WITHOUT_END : overMidnight || moment.isBefore(end)) {
                found.add(item);
            }
        }
        return found;
    }

    private @Nullable LocalTime impliedEnd(IndexedItem item) {
        for (IndexedItem other : index.on(item.item().programmeDay())) {
            if (other.minute() > item.minute() && other.timed()) {
                return other.start();
            }
        }
        return null;
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }
}

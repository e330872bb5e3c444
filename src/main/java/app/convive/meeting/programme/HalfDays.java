package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides between morning and afternoon where a text writes a twelve-hour clock without saying so. Of all readings of a
 * day the most plausible one is taken: hours go forward, days begin in the morning, lunch is at noon.
 */
final class HalfDays {

    private static final int NOON = 12 * 60;
    private static final int EARLY = 6 * 60 + 30;

    /** Between these an hour below one of noon is not one of the night. */
    private static final int FIRST = 60;

    private static final int LAST = 7 * 60;
    private static final int LATE_MORNING = 10 * 60;
    private static final int EVENING = 17 * 60;

    /** What it costs that hours go back. */
    private static final double BACK = 10;

    private static final double BACK_IN_CHAIN = 11;
    private static final double BACK_BELOW_SPACE = 9;
    private static final double BACK_IN_ANOTHER_LIST = 4;

    private static final double PAST_MIDNIGHT = 8;

    /** «9.30 till noon», whatever kind of thing it is. */
    private static final double HALF_A_DAY_LONG = 12;

    /** Below a space a morning behind an evening is rather that of the next day than one behind another morning. */
    private static final double NEXT_DAY = 2;

    private static final Set<String> LATE = Set.of("evening", "night");

    private static final int NIGHT_ENDS = 6 * 60;

    /** Minutes: what begins at night and goes on for longer begins in the afternoon. */
    private static final int LONGEST = 11 * 60;

    /** Minutes from an hour of the afternoon to the one below. */
    private static final int SOON = 3 * 60;

    private static final double TITLE_SAYS_LATE = 12;

    private HalfDays() {}

    /**
     * «11:15-12:15», «12:15-01:30», «02:30-03:30» in a text that knows no hour past one of noon: the zeros only fill up hours
     * that are counted to twelve.
     */
    static void reopen(List<DayBlock> blocks) {
        List<Entry> timed = blocks.stream()
                .flatMap(block -> block.entries.stream())
                .filter(entry -> entry.start != null)
                .toList();
        boolean late = timed.stream()
                .flatMap(entry -> clocks(entry).stream())
                .anyMatch(clock -> clock.minutes() >= NOON + FIRST || clock.minutes() < FIRST);
        if (late || timed.stream().noneMatch(HalfDays::endsPastNoon)) {
            return;
        }
        for (Entry entry : timed) {
            entry.start = entry.start == null ? null : reopened(entry.start);
            entry.end = entry.end == null ? null : reopened(entry.end);
        }
    }

    private static boolean endsPastNoon(Entry entry) {
        return entry.start != null
                && entry.end != null
                && entry.start.minutes() >= LATE_MORNING
                && entry.end.minutes() < LAST;
    }

    private static Clock reopened(Clock clock) {
        boolean digits = clock.style() == Clock.Style.COLON
                || clock.style() == Clock.Style.DOT
                || clock.style() == Clock.Style.UNIT;
        return digits ? new Clock(clock.minutes(), Clock.Half.OPEN, clock.style()) : clock;
    }

    /** Whether this text counts to twelve: no hour says otherwise. */
    static boolean twelveHours(List<DayBlock> blocks) {
        boolean open = false;
        for (DayBlock block : blocks) {
            for (Entry entry : block.entries) {
                for (Clock clock : clocks(entry)) {
                    boolean digits = clock.style() != Clock.Style.WORD && clock.style() != Clock.Style.HALF_DAY;
                    if (!clock.open() && digits) {
                        return false;
                    }
                    open |= clock.open();
                }
            }
        }
        return open;
    }

    static void decide(DayBlock block, boolean twelve) {
        List<Entry> timed = block.entries.stream()
                .filter(entry -> entry.start != null || entry.end != null)
                .toList();
        if (!twelve) {
            literally(timed);
            return;
        }
        boolean[] afternoon = cheapest(timed);
        for (int i = 0; i < timed.size(); i++) {
            Entry entry = timed.get(i);
            Clock start = entry.start;
            if (start != null && start.open()) {
                entry.start = start.as(afternoon[i]);
                entry.doubts.add(Doubt.HALF_OF_DAY_GUESSED);
            }
            if (entry.end != null && entry.end.open()) {
                entry.end = endOf(entry.start, entry.end);
            }
        }
    }

    /** As written, but for «1.20» below «12.35» in a text that is not of one mind: it goes on after noon. */
    private static void literally(List<Entry> timed) {
        int before = 0;
        boolean guessed = false;
        for (Entry entry : timed) {
            Clock start = entry.start;
            Clock end = entry.end;
            if (start != null) {
                int minutes = start.minutes();
                boolean afterNoon = start.open()
                        && minutes >= FIRST
                        && minutes <= LAST
                        && before >= LATE_MORNING
                        && before < EVENING
                        && minutes + NOON >= before;
                afterNoon |= start.open() && isOfPart(entry, minutes);
                // «9:30 Bonfire» below a «5:00» that was found to be one of the afternoon.
                afterNoon |= guessed && start.open() && minutes < before && minutes + NOON >= before;
                entry.start = afterNoon ? start.as(true) : start.literally();
                if (afterNoon) {
                    entry.doubts.add(Doubt.HALF_OF_DAY_GUESSED);
                }
                guessed = afterNoon;
                before = entry.start.minutes();
            }
            boolean overNoon = end != null
                    && end.open()
                    && end.minutes() < before
                    && start != null
                    && before >= LATE_MORNING
                    && before < EVENING;
            entry.end = end == null ? null : overNoon ? endOf(entry.start, end) : end.literally();
        }
        beforeDawn(timed);
    }

    /** «2:00-2:30», «2:45-17:00»: what goes on so long, and what is right before it, begins in the afternoon. */
    private static void beforeDawn(List<Entry> timed) {
        int next = -1;
        for (Entry entry : timed.reversed()) {
            Clock start = entry.start;
            Clock end = entry.end;
            if (start == null) {
                continue;
            }
            int minutes = start.minutes();
            boolean night = minutes >= FIRST && minutes < NIGHT_ENDS && start.style() == Clock.Style.COLON;
            boolean allDay = end != null && end.minutes() - minutes > LONGEST;
            boolean led = next >= minutes + NOON && next <= minutes + NOON + SOON;
            if (night && (allDay || led)) {
                entry.start = start.as(true);
                entry.end = end == null || end.minutes() > NOON ? end : end.as(true);
                entry.doubts.add(Doubt.HALF_OF_DAY_GUESSED);
            }
            next = entry.start == null ? next : entry.start.minutes();
        }
    }

    /** «Après-midi», above «2:00», whatever the other hours of the text. */
    private static boolean isOfPart(Entry entry, int minutes) {
        String part = entry.part == null ? "" : entry.part;
        boolean evening = LATE.contains(part) && minutes >= EARLY && minutes < NOON;
        return evening || part.equals("afternoon") && minutes >= FIRST && minutes <= LAST;
    }

    /** The first moment after the start that shows that hour. */
    private static Clock endOf(@Nullable Clock start, Clock end) {
        if (start == null) {
            return end.as(end.minutes() % NOON < 7 * 60 + 30 || end.minutes() >= NOON);
        }
        Clock morning = end.as(false);
        Clock afternoon = end.as(true);
        int untilMorning = Math.floorMod(morning.minutes() - start.minutes() - 1, 2 * NOON);
        int untilAfternoon = Math.floorMod(afternoon.minutes() - start.minutes() - 1, 2 * NOON);
        return untilMorning < untilAfternoon ? morning : afternoon;
    }

    private static boolean[] cheapest(List<Entry> timed) {
        int n = timed.size();
        double[][] cost = new double[n][2];
        int[][] from = new int[n][2];
        for (int i = 0; i < n; i++) {
            for (int half = 0; half < 2; half++) {
                double own = ownCost(timed.get(i), half == 1);
                double best = i == 0 ? 0 : Double.MAX_VALUE;
                for (int before = 0; i > 0 && before < 2; before++) {
                    double path =
                            cost[i - 1][before] + stepCost(timed.get(i - 1), before == 1, timed.get(i), half == 1);
                    if (path < best) {
                        best = path;
                        from[i][half] = before;
                    }
                }
                cost[i][half] = own + best;
            }
        }
        boolean[] afternoon = new boolean[n];
        int half = n > 0 && cost[n - 1][1] < cost[n - 1][0] ? 1 : 0;
        for (int i = n - 1; i >= 0; i--) {
            afternoon[i] = half == 1;
            half = from[i][half];
        }
        return afternoon;
    }

    private static int minutes(Entry entry, boolean afternoon) {
        Clock clock = entry.start == null ? entry.end : entry.start;
        if (clock == null) {
            return 0;
        }
        return clock.open() ? clock.as(afternoon).minutes() : clock.minutes();
    }

    private static double ownCost(Entry entry, boolean afternoon) {
        Clock clock = entry.start == null ? entry.end : entry.start;
        if (clock == null || !clock.open()) {
            return afternoon ? 0.01 : 0;
        }
        int at = minutes(entry, afternoon);
        double cost = at < 5 * 60
                ? 12
                : at < EARLY ? 6 : at < 7 * 60 + 30 ? 1.5 : at >= 22 * 60 ? 3 : at >= 20 * 60 ? 0.5 : 0;
        String part = entry.part;
        if (part != null) {
            boolean early = part.equals("morning");
            boolean late = part.equals("afternoon") || part.equals("evening") || part.equals("night");
            cost += (early && at >= NOON) || (late && at < NOON) ? 8 : 0;
        }
        cost += isOverlong(entry, at) ? HALF_A_DAY_LONG : 0;
        return cost + named(entry, at) + MealHours.oddness(entry.title, at);
    }

    /** So begun, it would end more than half a day later. */
    private static boolean isOverlong(Entry entry, int start) {
        return entry.start != null
                && entry.end != null
                && !entry.end.open()
                && Math.floorMod(entry.end.minutes() - start, 2 * NOON) > NOON;
    }

    /** «Late night waltzes» are none of the morning; «Evening prayer» ends before midnight all the same. */
    private static double named(Entry entry, int at) {
        boolean late = LATE.contains(entry.partNamed == null ? "" : entry.partNamed);
        return late ? at < NOON ? TITLE_SAYS_LATE : 0 : pastMidnight(entry, at);
    }

    /** «8:45 – 12:15» is a morning rather than an evening that goes on past midnight. */
    private static double pastMidnight(Entry entry, int start) {
        boolean past = start >= EVENING
                && entry.end != null
                && entry.end.open()
                && endOf(new Clock(start, Clock.Half.KNOWN, Clock.Style.COLON), entry.end)
                                .minutes()
                        < FIRST
                && entry.end.minutes() % FIRST != 0;
        return past ? PAST_MIDNIGHT : 0;
    }

    private static double stepCost(Entry one, boolean oneAfternoon, Entry other, boolean otherAfternoon) {
        int gap = minutes(other, otherAfternoon) - minutes(one, oneAfternoon);
        if (gap < 0) {
            boolean nextDay = minutes(one, oneAfternoon) >= EVENING && minutes(other, otherAfternoon) < NOON;
            return goesBack(one, other) - (nextDay && other.line.gap() ? NEXT_DAY : 0);
        }
        return gap > 6 * 60 ? 2 : 0;
    }

    /**
     * Hours go back below a space more readily than within a list, and most readily where a list of another kind begins; least
     * of all where one thing begins as the other ends.
     */
    private static double goesBack(Entry one, Entry other) {
        if (one.end != null && other.start != null && one.end.looksLike(other.start)) {
            return BACK_IN_CHAIN;
        }
        boolean space = other.line.gap();
        boolean list = !one.line.bullet().isEmpty() || !other.line.bullet().isEmpty();
        boolean begins = list
                && (other.line.bullet().startsWith("1")
                        || one.line.bullet().isEmpty() != other.line.bullet().isEmpty());
        return space && begins ? BACK_IN_ANOTHER_LIST : space ? BACK_BELOW_SPACE : BACK;
    }

    static List<Clock> clocks(Entry entry) {
        List<Clock> clocks = new ArrayList<>();
        if (entry.start != null) {
            clocks.add(entry.start);
        }
        if (entry.end != null) {
            clocks.add(entry.end);
        }
        return clocks;
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «9:30 pm» between nine and eleven in the morning, «12:00 am Lunch»: where the order of a day says so, the other half is meant. */
final class SlippedHalves {

    private static final int HOUR = 60;
    private static final int DAWN = 5 * 60;
    private static final int EVENING = 17 * 60;

    /** Minutes to the neighbour of the first or last item of a day, at most. */
    private static final int NEAR = 3 * 60;

    private SlippedHalves() {}

    static void mend(DayBlock block) {
        List<Entry> timed = block.entries.stream()
                .filter(entry -> entry.start != null && !entry.start.open())
                .toList();
        for (int i = 0; i < timed.size(); i++) {
            mendStart(timed.get(i), i == 0 ? null : timed.get(i - 1).start, after(timed, i));
        }
        for (int i = 0; i < timed.size(); i++) {
            mendEnd(timed.get(i), after(timed, i));
        }
    }

    private static @Nullable Clock after(List<Entry> timed, int index) {
        return index + 1 == timed.size() ? null : timed.get(index + 1).start;
    }

    private static void mendStart(Entry entry, @Nullable Clock before, @Nullable Clock after) {
        Clock start = entry.start;
        if (start == null || start.style() != Clock.Style.HALF_DAY) {
            return;
        }
        int other = other(start);
        if (slipped(before, start, other, after)) {
            entry.start = start.as(other >= Clock.HALF_DAY);
            entry.doubts.add(Doubt.HALF_OF_DAY_GUESSED);
            Clock end = entry.end;
            boolean both =
                    end != null && end.style() == Clock.Style.HALF_DAY && end.minutes() < other && other(end) >= other;
            entry.end = end != null && both ? end.as(other(end) >= Clock.HALF_DAY) : end;
        }
    }

    private static boolean slipped(@Nullable Clock before, Clock start, int other, @Nullable Clock after) {
        if (isMidnight(start)) {
            return before != null && before.minutes() >= DAWN && before.minutes() <= other;
        }
        if (before == null) {
            return after != null && isFirst(start.minutes(), other, after);
        }
        return after == null
                ? isLast(before, start.minutes(), other)
                : before.minutes() <= after.minutes()
                        && between(before, start.minutes(), after) > between(before, other, after);
    }

    /** How far out of order it stands. */
    private static int between(Clock before, int minutes, Clock after) {
        return (minutes < before.minutes() ? 1 : 0) + (minutes > after.minutes() ? 1 : 0);
    }

    /** Behind what begins by day. */
    private static boolean isLast(Clock before, int minutes, int other) {
        int gap = other - before.minutes();
        return minutes < before.minutes() && before.minutes() < EVENING && gap >= 0 && gap <= NEAR;
    }

    /** Before what begins in the morning. */
    private static boolean isFirst(int minutes, int other, Clock after) {
        int gap = after.minutes() - other;
        return minutes > after.minutes()
                && after.minutes() <= Clock.HALF_DAY
                && other >= DAWN
                && gap >= 0
                && gap <= NEAR;
    }

    /** «10 am – 12 am», «1 pm – 2 am» before what begins at two. */
    private static void mendEnd(Entry entry, @Nullable Clock after) {
        Clock start = entry.start;
        Clock end = entry.end;
        if (start == null || end == null || end.style() != Clock.Style.HALF_DAY || end.minutes() > start.minutes()) {
            return;
        }
        int other = other(end);
        boolean noon = isMidnight(end) && start.minutes() >= DAWN && start.minutes() < other;
        boolean next = after != null && other > start.minutes() && after.minutes() >= other;
        if (noon || next) {
            entry.end = end.as(other >= Clock.HALF_DAY);
            entry.doubts.add(Doubt.HALF_OF_DAY_GUESSED);
        }
    }

    /** «12:00 am» */
    private static boolean isMidnight(Clock clock) {
        return clock.minutes() < HOUR;
    }

    private static int other(Clock clock) {
        return clock.minutes() < Clock.HALF_DAY ? clock.minutes() + Clock.HALF_DAY : clock.minutes() - Clock.HALF_DAY;
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import java.util.List;

/** «12.30am Lunch» between «11.30am» and «2pm»: half past noon is meant, as the order of the list tells. */
final class NoonAsMidnight {

    private static final int HOUR = 60;
    private static final int MORNING = 8 * HOUR;
    private static final int NOON = 12 * HOUR;

    private NoonAsMidnight() {}

    static void mend(List<Entry> timed) {
        for (int i = 1; i + 1 < timed.size(); i++) {
            Entry entry = timed.get(i);
            Clock start = entry.start;
            Clock before = timed.get(i - 1).start;
            Clock after = timed.get(i + 1).start;
            boolean between = before != null
                    && after != null
                    && !before.open()
                    && !after.open()
                    && before.minutes() >= MORNING
                    && before.minutes() <= NOON
                    && after.minutes() >= NOON
                    && after.minutes() < 2 * NOON;
            boolean midnight =
                    start != null && start.style() == Clock.Style.HALF_DAY && !start.open() && start.minutes() < HOUR;
            if (start != null && between && midnight) {
                entry.start = start.as(true);
                entry.doubts.add(Doubt.HALF_OF_DAY_GUESSED);
                Clock end = entry.end;
                boolean early = end != null && !end.open() && end.minutes() < HOUR;
                entry.end = end != null && early ? end.as(true) : end;
            }
        }
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «09:00», below it «10:15», then the title: the start and the end of an item, each on a line of its own, as sites show them.
 * Two hours below each other may also be the cells of two items, whose two titles stand below.
 */
final class EndBelow {

    private static final int FEWEST = 2;

    /** More hours than two below each other are a column of a table. */
    private static final int PAIR = 2;

    private final Readings readings;

    EndBelow(Readings readings) {
        this.readings = readings;
    }

    /** The same lines, each such pair of hours made one range. */
    List<Reading> ranged(List<Reading> lines) {
        return isHabit(lines) ? joined(lines) : lines;
    }

    /** At least two pairs, as many as single hours, which go on where the one before ended or stand above one title. */
    private static boolean isHabit(List<Reading> lines) {
        int pairs = 0;
        int singles = 0;
        int touching = 0;
        int cells = 0;
        @Nullable Clock over = null;
        for (int i = 0; i < lines.size(); i++) {
            int run = run(lines, i);
            if (run > PAIR) {
                return false;
            }
            if (run == PAIR) {
                Clock start = clock(lines.get(i));
                pairs++;
                touching += over != null && start != null && start.minutes() == over.minutes() ? 1 : 0;
                cells += texts(lines, i + PAIR) == PAIR ? 1 : 0;
                over = clock(lines.get(i + 1));
            } else if (run == 1) {
                singles++;
                over = clock(lines.get(i));
            }
            i += Math.max(run - 1, 0);
        }
        return pairs >= FEWEST && pairs >= singles && (touching * 2 >= pairs - 1 || cells * 2 < pairs);
    }

    /** How many lines without hour stand below each other from a line on. */
    private static int texts(List<Reading> lines, int from) {
        int to = from;
        while (to < lines.size() && lines.get(to).shape() == Shape.TEXT) {
            to++;
        }
        return to - from;
    }

    private List<Reading> joined(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            if (run(lines, i) == PAIR) {
                all.add(readings.of(line.line()
                        .withText(line.text() + " – " + lines.get(i + 1).text())));
                i++;
            } else {
                all.add(line);
            }
        }
        return all;
    }

    /** How many hours stand below each other from a line on, each alone on its line and later than the one above. */
    private static int run(List<Reading> lines, int from) {
        int run = 0;
        @Nullable Clock before = null;
        for (int i = from; i < lines.size(); i++) {
            Clock clock = clock(lines.get(i));
            if (clock == null || before != null && !later(before, clock)) {
                break;
            }
            before = clock;
            run++;
        }
        return run;
    }

    /** Also «12:30», then «1:15». */
    private static boolean later(Clock before, Clock clock) {
        boolean afternoon = clock.half() == Clock.Half.OPEN && before.minutes() >= Clock.HALF_DAY;
        return clock.minutes() + (afternoon ? Clock.HALF_DAY : 0) > before.minutes();
    }

    private static @Nullable Clock clock(Reading line) {
        if (line.shape() != Shape.TIME_ALONE || line.times().size() != 1) {
            return null;
        }
        TimeMention time = line.times().getFirst();
        return time.range() ? null : time.start();
    }
}

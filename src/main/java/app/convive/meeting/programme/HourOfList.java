package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.Clock;
import java.util.List;

/** «From 2 pm», alone above a list whose first item begins at two: when all begins, and no item of its own. */
final class HourOfList {

    private static final int FEWEST = 3;

    /** Lines between it and the list. */
    private static final int NEAR = 6;

    private HourOfList() {}

    /** The same lines, such an hour taken for text where no other hour stands alone. */
    static List<Reading> without(List<Reading> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).shape() != Shape.TIMED) {
            first++;
        }
        Clock start = first < lines.size() ? lines.get(first).times().getFirst().start() : null;
        if (start == null || count(lines, Shape.TIMED) < FEWEST) {
            return lines;
        }
        long near = lines.subList(Math.max(0, first - NEAR), first).stream()
                .filter(line -> isStart(line, start))
                .count();
        return near > 0 && near == count(lines, Shape.TIME_ALONE)
                ? lines.stream()
                        .map(line -> line.shape() == Shape.TIME_ALONE ? line.asText() : line)
                        .toList()
                : lines;
    }

    private static long count(List<Reading> lines, Shape shape) {
        return lines.stream().filter(line -> line.shape() == shape).count();
    }

    private static boolean isStart(Reading line, Clock start) {
        return line.shape() == Shape.TIME_ALONE
                && line.times().size() == 1
                && !line.times().getFirst().range()
                && line.times().getFirst().start() instanceof Clock alone
                && alone.minutes() == start.minutes()
                && alone.open() == start.open();
    }
}

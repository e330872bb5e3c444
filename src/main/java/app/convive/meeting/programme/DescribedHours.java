package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import java.util.ArrayList;
import java.util.List;

/**
 * «Build phase», below it «10:20 AM - 2:30 PM- Teams choose their stack.», then a list of what else is done: the hour leads what
 * is told of the title above it.
 */
final class DescribedHours {

    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 70;

    private final Readings readings;

    DescribedHours(Readings readings) {
        this.readings = readings;
    }

    /** The same lines where not all hours stand so. */
    List<Reading> joined(List<Reading> lines) {
        int pairs = 0;
        int listed = 0;
        int timed = 0;
        int others = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean pair = isPair(lines, i);
            pairs += pair ? 1 : 0;
            listed += pair && i + 2 < lines.size() && lines.get(i + 2).line().bulleted() ? 1 : 0;
            timed += lines.get(i).shape() == Shape.TIMED ? 1 : 0;
            others += pairs > 0 && !pair && isTitle(lines.get(i)) ? 1 : 0;
        }
        if (pairs < FEWEST || pairs < timed || listed * 2 < pairs || others > 0) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isPair(lines, i)) {
                Reading hour = lines.get(i + 1);
                all.add(readings.of(lines.get(i)
                        .line()
                        .withText(hour.written(hour.times().getFirst()) + " "
                                + lines.get(i).text())
                        .withNotes(new Notes(null, null, hour.after(hour.times().getFirst())))));
                i++;
            } else {
                all.add(lines.get(i));
            }
        }
        return all;
    }

    private static boolean isPair(List<Reading> lines, int at) {
        if (at + 1 >= lines.size() || !isTitle(lines.get(at))) {
            return false;
        }
        Reading hour = lines.get(at + 1);
        return hour.shape() == Shape.TIMED
                && !hour.line().bulleted()
                && !hour.line().gap()
                && hour.times().size() == 1
                && hour.times().getFirst().range();
    }

    private static boolean isTitle(Reading line) {
        return line.shape() == Shape.TEXT
                && !line.line().bulleted()
                && line.text().length() <= LONGEST_TITLE
                && !line.text().endsWith(".")
                && !line.text().endsWith(":");
    }
}

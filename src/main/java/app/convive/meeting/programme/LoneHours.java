package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours that stand alone on their lines: whether what happens then stands above or below. */
final class LoneHours {

    /** What stands once between a day and its first hour may be anything. */
    private static final int SEVERAL = 2;

    private static final int FEWEST = 4;
    private static final int LONGEST_TITLE = 110;

    private LoneHours() {}

    /**
     * Whether an hour that stands alone belongs to the line above it: seen where hours stand at the foot of a paragraph
     * and never at its head.
     */
    static boolean titleFirst(List<Reading> readings, boolean everywhere) {
        boolean spaced = everywhere || apart(readings);
        if (spaced && endsWithHour(readings)) {
            return true;
        }
        int above = 0;
        int below = 0;
        int opened = 0;
        int led = 0;
        for (int i = 0; i < readings.size(); i++) {
            Reading hour = readings.get(i);
            if (hour.shape() != Shape.TIME_ALONE) {
                continue;
            }
            @Nullable Reading previous = i == 0 ? null : readings.get(i - 1);
            @Nullable Reading next = i + 1 == readings.size() ? null : readings.get(i + 1);
            boolean textAbove = previous != null
                    && (!previous.line().bulleted() || hour.line().bulleted())
                    && previous.shape() == Shape.TEXT
                    && (spaced || previous.line().heading() > 0 || !hour.line().gap());
            boolean textBelow = next != null
                    && next.shape() == Shape.TEXT
                    && (spaced || next.line().heading() > 0 || !next.line().gap());
            boolean headAbove = previous != null && textAbove && previous.line().heading() > 0;
            boolean headBelow = next != null && textBelow && next.line().heading() > 0;
            if (headAbove != headBelow) {
                textAbove = headAbove;
                textBelow = headBelow;
            }
            led += previous != null
                            && textAbove
                            && previous.line().gap()
                            && !hour.line().gap()
                    ? 1
                    : 0;
            below += textBelow && hour.line().gap() ? 1 : 0;
            below += previous != null && previous.shape() == Shape.DAY && next != null && next.shape() == Shape.TEXT
                    ? 1
                    : 0;
            opened += textAbove && opensDay(readings, i) ? 1 : 0;
            above += textAbove && !textBelow ? 2 : textAbove ? 1 : 0;
            below += textBelow && !textAbove ? 2 : textBelow ? 1 : 0;
        }
        // One line that a space stands above, and an hour below it, may be the heading of the list.
        return above + (led >= SEVERAL ? led : 0) + (opened >= SEVERAL ? 2 * opened : 0) > below;
    }

    /**
     * One line stands between any two such hours, one above the first, and below the last none but a remark: «Note: …», or a
     * sentence too long for a title.
     */
    private static boolean endsWithHour(List<Reading> readings) {
        int first = -1;
        int last = -1;
        int alternating = 0;
        int hours = 0;
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).shape() == Shape.TIME_ALONE) {
                hours++;
                alternating += last == i - 2 && last >= 0 ? 1 : 0;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (hours < FEWEST || alternating * 10 < (hours - 1) * 8 || first == 0) {
            return false;
        }
        Reading above = readings.get(first - 1);
        boolean titled = above.shape() == Shape.TEXT
                && above.line().heading() == 0
                && above.text().length() <= LONGEST_TITLE
                && !above.text().endsWith(":");
        return titled && (last + 1 == readings.size() || isRemark(readings.get(last + 1)));
    }

    private static boolean isRemark(Reading line) {
        boolean labelled = line.tokens().at(1).is(":") || line.tokens().at(2).is(":");
        boolean sentence = line.text().length() > LONGEST_TITLE && line.text().endsWith(".");
        return line.shape() != Shape.TIME_ALONE && (labelled || sentence);
    }

    /** One line between a day and its first hour, two before the next: its title, then what is told of it and a title. */
    private static boolean opensDay(List<Reading> readings, int hour) {
        return hour > 1
                && hour + 2 < readings.size()
                && readings.get(hour - 2).shape() == Shape.DAY
                && readings.get(hour + 1).shape() == Shape.TEXT
                && readings.get(hour + 2).shape() == Shape.TEXT;
    }

    /** Nearly every such hour has an empty line above and below: both neighbours are as near, whatever else is closer set. */
    private static boolean apart(List<Reading> readings) {
        int alone = 0;
        int apart = 0;
        for (int i = 0; i + 1 < readings.size(); i++) {
            if (readings.get(i).shape() == Shape.TIME_ALONE) {
                alone++;
                apart += readings.get(i).line().gap()
                                && readings.get(i + 1).line().gap()
                        ? 1
                        : 0;
            }
        }
        return alone > 0 && apart * 4 >= alone * 3;
    }
}

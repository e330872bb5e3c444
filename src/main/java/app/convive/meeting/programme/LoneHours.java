package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours that stand alone on their lines: whether what happens then stands above or below. */
final class LoneHours {

    /** What stands once between a day and its first hour may be anything. */
    private static final int SEVERAL = 2;

    private static final int FEWEST = 4;
    private static final int FEWEST_TRAILING = 3;
    private static final int LONGEST_TITLE = 110;

    /** A longer line with a full stop, where no title has one, tells more than what happens. */
    private static final int SENTENCE = 60;

    private LoneHours() {}

    /**
     * Whether an hour that stands alone belongs to the line above it: seen where hours stand at the foot of a paragraph
     * and never at its head.
     */
    static boolean titleFirst(List<Reading> readings, boolean everywhere) {
        boolean spaced = everywhere || apart(readings);
        if (endsWithHour(readings, spaced) || hoursLast(readings)) {
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

    /** All other hours end the lines that tell what happens, and such a line stands above the first that stands alone. */
    private static boolean hoursLast(List<Reading> readings) {
        int trailing = 0;
        Reading above = null;
        boolean titled = false;
        boolean alone = false;
        for (Reading reading : readings) {
            if (reading.hourLeads() && reading.shape() != Shape.TIME_ALONE) {
                return false;
            }
            boolean hour = reading.shape() == Shape.TIME_ALONE;
            titled |= hour && !alone && above != null && isTitle(above);
            alone |= hour;
            trailing += reading.shape() == Shape.TRAILING && reading.text().length() <= LONGEST_TITLE ? 1 : 0;
            above = reading;
        }
        return titled && trailing >= FEWEST_TRAILING;
    }

    private static boolean isTitle(Reading line) {
        return line.shape() == Shape.TEXT
                && line.line().heading() == 0
                && line.text().length() <= LONGEST_TITLE
                && !line.text().endsWith(":");
    }

    /**
     * One line stands between any two such hours, as near to one as to the other, one above the first, and below the last none but a remark: «Note: …», a
     * sentence where titles are none, or a line without the bullet that each title has.
     */
    private static boolean endsWithHour(List<Reading> readings, boolean spaced) {
        int first = -1;
        int last = -1;
        int alternating = 0;
        int hours = 0;
        boolean stopped = false;
        boolean bulleted = true;
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).shape() == Shape.TIME_ALONE) {
                hours++;
                alternating += last == i - 2 && last >= 0 ? 1 : 0;
                stopped |= i > 0 && readings.get(i - 1).text().endsWith(".");
                bulleted &= i > 0 && readings.get(i - 1).line().bulleted();
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (hours < FEWEST || alternating * 10 < (hours - 1) * 8 || first == 0) {
            return false;
        }
        boolean even = spaced
                || readings.subList(first, last + 1).stream()
                        .noneMatch(line -> line.line().gap());
        Reading below = last + 1 == readings.size() ? null : readings.get(last + 1);
        boolean remark = below == null
                || isRemark(below, stopped ? LONGEST_TITLE : SENTENCE)
                || bulleted && !below.line().bulleted();
        return even && isTitle(readings.get(first - 1)) && remark;
    }

    private static boolean isRemark(Reading line, int longest) {
        boolean labelled = line.tokens().at(1).is(":") || line.tokens().at(2).is(":");
        boolean sentence = line.text().length() > longest && line.text().endsWith(".");
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

package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * «Round 2», below it «Monday 7 June», below that «from 2 pm to 6 pm»: title, day and hours each on a line of their own.
 * Where several stand so, each three are one.
 */
final class HeadedMoments {

    private static final int FEWEST = 3;
    private static final int LONGEST = 60;
    private static final int LINES = 3;

    private final Readings readings;

    HeadedMoments(Readings readings) {
        this.readings = readings;
    }

    List<Reading> joined(List<Reading> lines) {
        int headed = 0;
        int days = 0;
        for (int i = 0; i < lines.size(); i++) {
            headed += isHeaded(lines, i) ? 1 : 0;
            days += PostedOn.isDate(lines.get(i)) ? 1 : 0;
        }
        return headed >= FEWEST && headed * 10 >= days * 8 ? read(lines) : lines;
    }

    private List<Reading> read(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (isHeaded(lines, i)) {
                String when = lines.get(i + 1).text() + " " + lines.get(i + 2).text();
                all.add(readings.of(
                        lines.get(i).line().withText(when + " : " + lines.get(i).text())));
                i += LINES;
            } else {
                all.add(lines.get(i));
                i++;
            }
        }
        return all;
    }

    private static boolean isHeaded(List<Reading> lines, int at) {
        if (at + LINES > lines.size()) {
            return false;
        }
        Reading title = lines.get(at);
        return title.shape() == Shape.TEXT
                && title.text().length() <= LONGEST
                && !title.text().endsWith(":")
                && PostedOn.isDate(lines.get(at + 1))
                && lines.get(at + 2).shape() == Shape.TIME_ALONE
                && lines.get(at + 2).times().size() == 1
                && !leadsTitle(lines, at + LINES);
    }

    /** What stands below the hours may be the title, unless it is that of the next day. */
    private static boolean leadsTitle(List<Reading> lines, int at) {
        boolean text = at < lines.size() && lines.get(at).shape() == Shape.TEXT;
        return text && !(at + 1 < lines.size() && PostedOn.isDate(lines.get(at + 1)));
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * «12h - 13h», «13h - 14h», then «Déjeuner», «Discours»: in a text whose hours stand before their words, two cells of a table
 * that were copied one column after the other.
 */
final class StackedHours {

    private static final int FEWEST = 2;

    /** So many hours below each other are a column, whatever else the text has. */
    private static final int SURE = 3;

    private static final int LONGEST_TITLE = 120;

    private final Readings readings;

    StackedHours(Readings readings) {
        this.readings = readings;
    }

    List<Reading> joined(List<Reading> lines) {
        boolean beside = count(lines, Shape.TIME_ALONE) <= count(lines, Shape.TIMED);
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int hours = run(lines, i, Shape.TIME_ALONE);
            int titles = run(lines, i + hours, Shape.TEXT);
            boolean cells = beside && hours >= FEWEST && titles == hours || hours >= SURE && titles >= hours;
            if (!cells || !areTitles(lines.subList(i + hours, i + 2 * hours))) {
                all.add(lines.get(i));
                continue;
            }
            for (int at = i; at < i + hours; at++) {
                Reading hour = lines.get(at);
                all.add(readings.of(hour.line()
                        .withText(hour.text() + " " + lines.get(at + hours).text())));
            }
            i += 2 * hours - 1;
        }
        return all;
    }

    private static long count(List<Reading> lines, Shape shape) {
        return lines.stream().filter(line -> line.shape() == shape).count();
    }

    /** Lines of this shape from there on. */
    private static int run(List<Reading> lines, int from, Shape shape) {
        int to = from;
        while (to < lines.size() && lines.get(to).shape() == shape) {
            to++;
        }
        return to - from;
    }

    private static boolean areTitles(List<Reading> lines) {
        return lines.stream()
                .allMatch(line -> !line.line().bulleted()
                        && line.text().length() <= LONGEST_TITLE
                        && Character.isUpperCase(line.text().codePointAt(0)));
    }
}

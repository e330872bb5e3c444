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
        int[] runs = runs(lines);
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int hours = lines.get(i).shape() == Shape.TIME_ALONE ? runs[i] : 0;
            boolean below = i + hours < lines.size() && lines.get(i + hours).shape() == Shape.TEXT;
            int titles = below ? runs[i + hours] : 0;
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

    /** For each line, how many of its shape stand below each other from it on. */
    private static int[] runs(List<Reading> lines) {
        int[] runs = new int[lines.size()];
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean goesOn = i + 1 < lines.size()
                    && lines.get(i + 1).shape() == lines.get(i).shape();
            runs[i] = goesOn ? runs[i + 1] + 1 : 1;
        }
        return runs;
    }

    private static boolean areTitles(List<Reading> lines) {
        return lines.stream()
                .allMatch(line -> !line.line().bulleted()
                        && line.text().length() <= LONGEST_TITLE
                        && Character.isUpperCase(line.text().codePointAt(0)));
    }
}

package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * «Tri des graines | Serre | 9h30», «Pause | 10h30»: bars that part a title, sometimes a place, and the hour, without being
 * columns of a table: some lines have fewer of them, or others stand between.
 */
final class TrailingCells {

    private static final int FEWEST = 3;

    private static final int PLACED = 3;

    private TrailingCells() {}

    /** The same lines, the hour of each such line led to its front. */
    static List<Line> led(List<Line> lines, Cells cells) {
        List<Line> ending = lines.stream().filter(line -> ends(line, cells)).toList();
        Set<Integer> widths = ending.stream().map(line -> cells(line).size()).collect(Collectors.toSet());
        return ending.size() < FEWEST || widths.size() < 2 && !othersBetween(lines, cells)
                ? lines
                : lines.stream()
                        .map(line -> ends(line, cells) ? led(line) : line)
                        .toList();
    }

    /** Right below such a line, and before another one, stands more about what it names. */
    private static boolean othersBetween(List<Line> lines, Cells cells) {
        boolean more = false;
        for (int i = 1; i < lines.size(); i++) {
            boolean ends = ends(lines.get(i), cells);
            if (ends && more) {
                return true;
            }
            more |= !ends
                    && !lines.get(i).gap()
                    && ends(lines.get(i - 1), cells)
                    && !cells.beginsWithDay(lines.get(i).text());
        }
        return false;
    }

    private static boolean ends(Line line, Cells cells) {
        List<String> texts = cells(line);
        return texts.size() > 1
                && texts.stream().noneMatch(String::isEmpty)
                && cells.time(texts.getLast())
                && !cells.beginsWithTime(texts.getFirst());
    }

    private static Line led(Line line) {
        List<String> texts = new ArrayList<>(cells(line));
        String hour = texts.removeLast();
        String place = texts.size() + 1 == PLACED ? texts.removeLast() : null;
        Line flat = line.withText(hour + " : " + String.join(" – ", texts));
        return place == null ? flat : flat.withNotes(Notes.at(place));
    }

    private static List<String> cells(Line line) {
        String text = line.text();
        if (text.startsWith("|") || text.endsWith("|")) {
            return List.of();
        }
        String sign = text.indexOf('|') < 0 ? "\t" : "\\|";
        return List.of(text.split(sign, -1)).stream().map(String::strip).toList();
    }
}

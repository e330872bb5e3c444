package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «|», «9h», «|», «Accueil», «|»: a table whose bars stand on lines of their own, each cell between two of them on one line or
 * several. Each row becomes one line again.
 */
final class BarsApart {

    private static final String BAR = "|";
    private static final int WIDEST = 6;
    private static final int FEWEST_ROWS = 3;

    /** Lines of one cell, at most. */
    private static final int MOST_LINES = 6;

    /** A row and the index behind it. */
    private record Joined(Line row, int to) {}

    private BarsApart() {}

    static List<Line> joined(List<Line> lines) {
        int width = width(lines);
        if (width == 0) {
            return lines;
        }
        List<Line> all = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Joined row = row(lines, i, width);
            if (row == null) {
                all.add(lines.get(i));
                i++;
            } else {
                all.add(row.row());
                i = row.to();
            }
        }
        return all;
    }

    /** Columns of the head of the first such table with several rows; 0 without any. */
    private static int width(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int width = isBar(lines.get(i)) ? head(lines, i) : 0;
            if (width >= 2 && rows(lines, i, width) >= FEWEST_ROWS) {
                return width;
            }
        }
        return 0;
    }

    /** How many full cells stand between the bar at hand and the next two bars in a row. */
    private static int head(List<Line> lines, int at) {
        int width = 0;
        int i = at;
        while (i < lines.size() && isBar(lines.get(i)) && width < WIDEST) {
            int cell = afterCell(lines, i + 1);
            if (cell == i + 1) {
                return width;
            }
            width++;
            i = cell;
        }
        return 0;
    }

    private static int rows(List<Line> lines, int at, int width) {
        int rows = 0;
        Joined row = row(lines, at, width);
        while (row != null) {
            rows++;
            row = row(lines, row.to(), width);
        }
        return rows;
    }

    private static @Nullable Joined row(List<Line> lines, int at, int width) {
        if (at >= lines.size() || !isBar(lines.get(at))) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        int i = at + 1;
        while (cells.size() < width) {
            int end = afterCell(lines, i);
            if (end >= lines.size() || !isBar(lines.get(end))) {
                return null;
            }
            cells.add(String.join(
                    " ", lines.subList(i, end).stream().map(Line::text).toList()));
            i = end + 1;
        }
        boolean empty = cells.stream().allMatch(String::isEmpty);
        return empty ? null : new Joined(lines.get(at).withText("| " + String.join(" | ", cells) + " |"), i);
    }

    private static int afterCell(List<Line> lines, int from) {
        int i = from;
        while (i < lines.size() && i - from < MOST_LINES && lines.get(i).text().indexOf('|') < 0) {
            i++;
        }
        return i;
    }

    private static boolean isBar(Line line) {
        return line.text().equals(BAR);
    }
}

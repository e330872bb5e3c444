package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * «Time |», «Item |», «Notes |», then «9:30 |», «Sign-in |», «|»: a table that was copied cell by cell, each on a line of its own
 * with a bar behind it, empty ones too, so that only the number of heads tells where a row begins.
 */
final class BarredStream {

    private static final int WIDEST = 6;
    private static final int FEWEST_ROWS = 2;

    private BarredStream() {}

    /** The same lines, each row of such a table made one. */
    static List<Line> joined(List<Line> lines, Cells cells) {
        List<Line> all = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && isBarred(lines.get(end))) {
                end++;
            }
            int width = width(lines.subList(at, end), cells);
            for (int row = at; width > 0 && row + width <= end; row += width) {
                List<String> texts = lines.subList(row, row + width).stream()
                        .map(BarredStream::cell)
                        .toList();
                all.add(lines.get(row).withText("| " + String.join(" | ", texts) + " |"));
            }
            if (width == 0) {
                all.addAll(lines.subList(at, Math.max(end, at + 1)));
            }
            at = Math.max(end, at + 1);
        }
        return all;
    }

    /** How many cells a row has: so many head the columns, and every row begins with an hour; 0 where they are no such table. */
    private static int width(List<Line> run, Cells cells) {
        for (int width = 2; width <= WIDEST; width++) {
            if (run.size() % width == 0 && run.size() / width > FEWEST_ROWS && isTable(run, width, cells)) {
                return width;
            }
        }
        return 0;
    }

    private static boolean isTable(List<Line> run, int width, Cells cells) {
        List<String> heads =
                run.subList(0, width).stream().map(BarredStream::cell).toList();
        if (heads.contains("") || Columns.byHead(new Row(run.getFirst(), heads), cells) == null) {
            return false;
        }
        for (int row = width; row < run.size(); row += width) {
            if (!cells.time(cell(run.get(row)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBarred(Line line) {
        String text = line.text();
        return text.endsWith("|") && text.indexOf('|') == text.length() - 1;
    }

    private static String cell(Line line) {
        return line.text().substring(0, line.text().length() - 1).strip();
    }
}

package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that was copied cell by cell, each on a line of its own with a bar behind it, the rows parted by a lone bar. Below
 * a head that names the columns, each row becomes one line again.
 */
final class BarredCells {

    private final Cells cells;
    private final List<Line> joined = new ArrayList<>();

    /** Columns of the table, and how many of them, from the left, tell hours; 0 before any head. */
    private int width;

    private int hours;

    private BarredCells(Cells cells) {
        this.cells = cells;
    }

    static List<Line> joined(List<Line> lines, Cells cells) {
        BarredCells table = new BarredCells(cells);
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && barred(lines.get(end)) && !lone(lines.get(end))) {
                end++;
            }
            if (end > at) {
                table.row(lines.subList(at, end));
            } else if (table.width == 0 || !lone(lines.get(at))) {
                table.joined.add(lines.get(at));
            }
            at = Math.max(end, at + 1);
        }
        return table.joined;
    }

    private void row(List<Line> lines) {
        List<String> texts = lines.stream().map(BarredCells::cell).toList();
        Columns head = Columns.byHead(new Row(lines.getFirst(), texts), cells);
        if (head != null) {
            width = texts.size();
            hours = head.of(Role.END) == 1 ? 2 : 1;
            add(lines.getFirst(), texts);
        } else if (width <= hours) {
            joined.addAll(lines);
        } else {
            parted(lines, texts);
        }
    }

    /** A row may hold several below each other, beside the same hours: workshops, each with its room. */
    private void parted(List<Line> lines, List<String> texts) {
        int told = 0;
        while (told < Math.min(hours, texts.size()) && cells.time(texts.get(told))) {
            told++;
        }
        int beside = width - hours;
        int over = (texts.size() - told) % beside;
        int from = told;
        int to = told + (over == 0 ? Math.min(beside, texts.size() - told) : over);
        List<String> row = new ArrayList<>(texts.subList(0, told));
        do {
            while (row.size() < hours) {
                row.add("");
            }
            row.addAll(texts.subList(from, to));
            add(lines.get(Math.min(from, lines.size() - 1)), row);
            row.clear();
            from = to;
            to = Math.min(from + beside, texts.size());
        } while (from < texts.size());
    }

    private void add(Line first, List<String> row) {
        joined.add(first.withText("| " + String.join(" | ", row) + " |"));
    }

    private static boolean barred(Line line) {
        String text = line.text();
        return text.endsWith("|") && text.indexOf('|') == text.length() - 1;
    }

    private static boolean lone(Line line) {
        return line.text().equals("|");
    }

    private static String cell(Line line) {
        return line.text().substring(0, line.text().length() - 1).strip();
    }
}

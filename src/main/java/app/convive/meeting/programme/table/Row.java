package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One row of a table with the text of its cells.
 *
 * @param starts the columns of the page at which the cells begin, where only spaces part them
 */
record Row(Line line, List<String> cells, List<Integer> starts) {

    /** Columns by which a tab before the text indents it; it leaves a cell empty. */
    private static final int TAB = 4;

    /** Columns by which cells below one another may be off. */
    private static final int HAIR = 1;

    Row(Line line, List<String> cells) {
        this(line, cells, List.of());
    }

    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** The words of a row that holds one text, once or in every cell; nothing otherwise. */
    String single() {
        List<String> texts =
                cells.stream().filter(cell -> !cell.isEmpty()).distinct().toList();
        return texts.size() == 1 ? texts.getFirst() : "";
    }

    /** Cuts a line at pipes, else at tabs, else where several spaces make columns. */
    static Row of(Line line) {
        String text = line.text();
        if (text.indexOf('|') >= 0) {
            return new Row(line, pipes(text));
        }
        if (text.indexOf('\t') >= 0) {
            List<String> cells = split(text, "\t");
            for (int tab = 0; tab < line.indent() / TAB; tab++) {
                cells.addFirst("");
            }
            return new Row(line, cells);
        }
        return spaces(line);
    }

    /** Cuts a line of a file with separated values. */
    static Row separated(Line line) {
        return new Row(line, split(line.text(), ";"));
    }

    private static List<String> pipes(String text) {
        String inner = text.startsWith("|") ? text.substring(1) : text;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        return split(inner, "|");
    }

    private static List<String> split(String text, String sign) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
            cells.add(said(text.substring(from, at)));
            from = at + sign.length();
        }
        cells.add(said(text.substring(from)));
        return cells;
    }

    /** An arrow or ditto marks say that the cell above goes on. */
    private static String said(String cell) {
        String text = cell.strip();
        return text.length() == 1 && "↑⇑↓〃″".indexOf(text.charAt(0)) >= 0 ? "" : text;
    }

    private static Row spaces(Line line) {
        String text = line.text();
        List<String> cells = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int indent = line.indent() + (line.bulleted() ? line.bullet().length() + 1 : 0);
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            if (end - at >= 2) {
                String cell = text.substring(from, at);
                if (!isSign(cell)) {
                    cells.add(cell);
                    starts.add(indent + from);
                }
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        cells.add(text.substring(from));
        starts.add(indent + from);
        return new Row(line, cells, starts);
    }

    /** In «8 h 00  -  Welcome» the dash between wide gaps is a sign between two cells, and none itself. */
    private static boolean isSign(String cell) {
        return cell.equals("-") || cell.equals("–") || cell.equals("—");
    }

    /** The same row with empty cells where it skips columns of the page, which begin there. */
    Row alignedTo(List<Integer> columns) {
        if (starts.isEmpty() || cells.size() >= columns.size()) {
            return this;
        }
        List<String> aligned = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        for (int i = 0; i < cells.size(); i++) {
            int column = column(columns, starts.get(i));
            if (column < 0 || !aligned.get(column).isEmpty()) {
                return this;
            }
            aligned.set(column, cells.get(i));
        }
        return new Row(line, aligned);
    }

    /** Cells of rows that stand at these columns of the page, by more than a hair. */
    long besides(List<Integer> columns) {
        return starts.stream().filter(start -> columnAt(columns, start) < 0).count();
    }

    /** The column that begins there, give or take a hair; -1 for none. */
    static int columnAt(List<Integer> columns, int start) {
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - start) <= HAIR) {
                return i;
            }
        }
        return -1;
    }

    /** The last column that begins before a cell, or hardly behind; -1 for none. */
    private static int column(List<Integer> columns, int start) {
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            found = columns.get(i) <= start + HAIR ? i : found;
        }
        return found;
    }
}

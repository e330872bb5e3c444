package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;

/** One row of a table with the text of its cells. */
record Row(Line line, List<String> cells) {

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
            return new Row(line, split(text, "\t"));
        }
        return new Row(line, spaces(text));
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
            cells.add(text.substring(from, at).strip());
            from = at + sign.length();
        }
        cells.add(text.substring(from).strip());
        return cells;
    }

    private static List<String> spaces(String text) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            if (end - at >= 2) {
                cells.add(text.substring(from, at));
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        cells.add(text.substring(from));
        return cells;
    }
}

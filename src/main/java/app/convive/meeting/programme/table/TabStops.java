package app.convive.meeting.programme.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells tabs that only push words to the same column of the page («Noon», two tabs, «Lunch»; «10:30 AM», one tab, «Walk»)
 * from tabs of which each begins a cell.
 */
final class TabStops {

    private static final List<Integer> WIDTHS = List.of(8, 4);
    private static final int FEWEST = 4;

    private TabStops() {}

    /** The rows, without the empty cells of tabs that stand there for the eye alone. */
    static List<Row> collapsed(List<Row> rows) {
        boolean skipped = rows.stream()
                .allMatch(row -> row.cells().size() < 3 || row.cell(1).isEmpty());
        if (!skipped && emptyCells(rows)) {
            return rows;
        }
        return skipped || WIDTHS.stream().anyMatch(width -> align(rows, width))
                ? rows.stream().map(TabStops::filled).toList()
                : rows;
    }

    /** Rows without a second cell are no longer than the others: it is empty, and nothing was moved for the eye. */
    private static boolean emptyCells(List<Row> rows) {
        int widest = rows.stream()
                .filter(row -> !row.cell(1).isEmpty())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        List<Row> without = rows.stream()
                .filter(row -> row.filled() > 1 && row.cell(1).isEmpty())
                .toList();
        return !without.isEmpty()
                && without.stream().allMatch(row -> row.cells().size() <= widest);
    }

    /** Second cells lie at different places of their rows, and yet below one another on the page. */
    private static boolean align(List<Row> rows, int width) {
        Map<Integer, Integer> columns = new HashMap<>();
        Map<Integer, Integer> cells = new HashMap<>();
        int counted = 0;
        for (Row row : rows) {
            int second = second(row);
            if (second > 0) {
                counted++;
                cells.merge(second, 1, Integer::sum);
                columns.merge(column(row, second, width), 1, Integer::sum);
            }
        }
        int most = columns.values().stream().max(Integer::compare).orElse(0);
        int usual = cells.values().stream().max(Integer::compare).orElse(0);
        // Where as many lie at one place of their rows, the others have an empty cell before them.
        return counted >= FEWEST && cells.size() > 1 && most * 10 >= counted * 8 && most > usual;
    }

    /** The index of the next cell with text behind the first; 0 where the row has none or begins with an empty one. */
    private static int second(Row row) {
        if (row.line().text().indexOf('\t') < 0 || row.cell(0).isEmpty()) {
            return 0;
        }
        for (int i = 1; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private static int column(Row row, int cell, int width) {
        int stops = row.cell(0).length() / width + cell;
        return stops * width;
    }

    private static Row filled(Row row) {
        return row.line().text().indexOf('\t') < 0 || row.cell(0).isEmpty()
                ? row
                : new Row(
                        row.line(),
                        row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
    }
}

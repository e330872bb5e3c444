package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that was copied cell by cell, each on a line of its own: «Start», «Stop», «Activity», «Location», then «16:30»,
 * «17:30», «Rehearsal», «Church», and so on.
 *
 * @param rows its head, its rows, and the lines between them as rows of one cell
 */
record StackedTable(List<Row> rows) {

    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 9;
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_NAME = 25;

    /** The table whose head begins at that line, to the end of the text; nothing when there is none. */
    static @Nullable StackedTable at(List<Line> lines, int at, Cells cells) {
        if (lines.get(at).bulleted() || cells.head(lines.get(at).text()) == null) {
            return null;
        }
        int first = at + 1;
        while (first < lines.size() && first - at <= MOST_COLUMNS && !begins(lines.get(first), cells)) {
            first++;
        }
        int width = first - at;
        boolean named = lines.subList(at + 1, first).stream().allMatch(StackedTable::namesColumn);
        if (width < FEWEST_COLUMNS || width > MOST_COLUMNS || !named) {
            return null;
        }
        Row head = row(lines.subList(at, first));
        Columns columns = Columns.byHead(head, cells);
        if (columns == null || !(columns.of(Role.START) == 0 || columns.of(Role.TIME) == 0)) {
            return null;
        }
        int hours = columns.of(Role.END) == 1 ? 2 : 1;
        List<Row> rows = new ArrayList<>(List.of(head));
        int full = 0;
        for (int i = first; i < lines.size(); ) {
            int end = begins(lines.get(i), cells) ? end(lines, i, hours, width, cells) : i + 1;
            full += end - i > hours ? 1 : 0;
            int more = columns.of(Role.PLACE) == width - 1 && end - i == width ? more(lines, end, cells) : end;
            Row row = row(lines.subList(i, more));
            rows.add(more > end ? lastAsPlace(row, width) : row);
            i = more;
        }
        return full < FEWEST_ROWS ? null : new StackedTable(rows);
    }

    /** A few words right below the name of the column before; those of a list are the menu of a page. */
    private static boolean namesColumn(Line line) {
        return !line.gap()
                && !line.bulleted()
                && line.text().length() <= LONGEST_NAME
                && line.text().chars().noneMatch(Character::isDigit);
    }

    /** Behind the last cell of the row that begins there: it is full, or the next row or a day begins. */
    private static int end(List<Line> lines, int from, int hours, int width, Cells cells) {
        int end = Math.min(from + hours, lines.size());
        while (end < lines.size() && end - from < width && isCell(lines.get(end), cells)) {
            end++;
        }
        return end;
    }

    /** Behind all that stands together before the next row: several lines may tell what happens. */
    private static int more(List<Line> lines, int from, Cells cells) {
        int end = from;
        while (end < lines.size()
                && isCell(lines.get(end), cells)
                && !lines.get(end).gap()) {
            end++;
        }
        return end < lines.size() && begins(lines.get(end), cells) ? end : from;
    }

    /** The last cell in the last column, those before it behind as details. */
    private static Row lastAsPlace(Row row, int width) {
        List<String> cells = new ArrayList<>(row.cells().subList(0, width - 1));
        cells.add(row.cells().getLast());
        cells.addAll(row.cells().subList(width - 1, row.cells().size() - 1));
        return new Row(row.line(), cells);
    }

    /** Words that are no day, or the sign for none within a row. */
    private static boolean isCell(Line line, Cells cells) {
        boolean words = !begins(line, cells)
                && !cells.beginsWithDay(line.text())
                && line.text().chars().anyMatch(Character::isLetterOrDigit);
        return words || (isNothing(line.text()) && !line.gap());
    }

    /** An hour, or the sign for none. */
    private static boolean begins(Line line, Cells cells) {
        return isNothing(line.text()) || cells.time(line.text());
    }

    private static boolean isNothing(String text) {
        return text.chars().allMatch(c -> "-–—".indexOf(c) >= 0);
    }

    private static Row row(List<Line> lines) {
        List<String> texts = lines.stream()
                .map(line -> isNothing(line.text()) ? "" : line.text())
                .toList();
        return new Row(lines.getFirst(), texts);
    }
}

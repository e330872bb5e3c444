package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a printed page breaks over several lines: the title goes on below itself, and its place stands at the right of
 * the last of these lines, or alone on the next. Each row becomes one line again.
 */
final class WrappedRows {

    private static final int FEWEST = 3;
    private static final int CELLS = 3;

    /** Columns between the title and a place that stands alone. */
    private static final int APART = 12;

    private static final String GAP = "    ";

    private final Cells cells;
    private final List<Line> joined = new ArrayList<>();

    /** Where in the joined lines rows without a place stand, that a place below would be for. */
    private final List<Integer> open = new ArrayList<>();

    /** The row that the next line may go on, and the column of its title. */
    private @Nullable Row row;

    private int column;

    /** The column of the title of the row within which others stand. */
    private int outer;

    private WrappedRows(Cells cells) {
        this.cells = cells;
    }

    /** The same lines where few rows tell hour, title and place. */
    static List<Line> joined(List<Line> lines, Cells cells) {
        int whole = 0;
        int placed = 0;
        for (Line line : lines) {
            Row row = Row.of(line);
            if (!row.starts().isEmpty() && row.cells().size() == CELLS && cells.time(row.cell(0))) {
                whole++;
                placed += cells.placeIn(row.cell(2)) == null ? 0 : 1;
            }
        }
        if (whole < FEWEST || placed * 2 < whole) {
            return lines;
        }
        WrappedRows rows = new WrappedRows(cells);
        lines.forEach(rows::add);
        return rows.joined;
    }

    private void add(Line line) {
        Row next = Row.of(line);
        boolean spaced = !next.starts().isEmpty();
        if (spaced && next.cells().size() > 1 && cells.time(next.cell(0))) {
            begin(next);
            return;
        }
        Row above = line.gap() || !spaced ? null : row;
        if (above == null) {
            close();
            joined.add(line);
        } else if (next.cells().size() == 1 && line.indent() > column + APART && isPlace(next.cell(0))) {
            open.forEach(at -> place(at, next.cell(0)));
            close();
        } else if (Math.abs(line.indent() - column) <= 1 && goesOn(above, next)) {
            goOn(above, next);
        } else {
            row = above.cells().size() == 2 ? above : null;
            joined.add(line);
        }
    }

    private void begin(Row next) {
        boolean within =
                row != null && next.line().indent() >= outer - 1 && !next.line().gap();
        row = next;
        column = next.starts().get(1);
        if (!within) {
            open.clear();
            outer = column;
        }
        if (next.cells().size() == 2) {
            open.add(joined.size());
        }
        joined.add(next.line());
    }

    private void close() {
        row = null;
        open.clear();
    }

    private boolean isPlace(String cell) {
        return cells.placeIn(cell) != null || cells.mayBePlace(cell);
    }

    /** The title was broken off, or its place is still to come. */
    private boolean goesOn(Row above, Row next) {
        if (next.cell(0).isEmpty()
                || above.cells().size() != 2
                || next.cells().size() > 2
                || cells.speaks(next.cell(0))) {
            return false;
        }
        String title = above.cell(1);
        boolean bracket =
                title.lastIndexOf('(') > title.lastIndexOf(')') || title.lastIndexOf('«') > title.lastIndexOf('»');
        boolean small = Character.isLowerCase(next.cell(0).charAt(0));
        boolean placed = next.cells().size() == 2 && isPlace(next.cell(1));
        return placed || bracket || small || title.endsWith(",");
    }

    private void goOn(Row above, Row next) {
        int last = joined.size() - 1;
        List<String> texts = new ArrayList<>(List.of(above.cell(0), above.cell(1) + " " + next.cell(0)));
        if (next.cells().size() == 2) {
            texts.add(next.cell(1));
            open.remove(Integer.valueOf(last));
        }
        Line line = above.line().withText(String.join(GAP, texts));
        joined.set(last, line);
        row = texts.size() == 2 ? new Row(line, texts, above.starts()) : null;
    }

    private void place(int at, String place) {
        Line line = joined.get(at);
        joined.set(at, line.withText(line.text() + GAP + place));
    }
}

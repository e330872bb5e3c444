package app.convive.meeting.programme.table;

import java.util.ArrayList;
import java.util.List;

/**
 * «| Time | What | Time | What |»: the rows of the right half go on below those of the left one. Where the hours stand beside
 * two names, «| Time | Sprint | Time | Relay |», each name is said with what stands below it.
 */
final class TwinColumns {

    private static final int FEWEST = 2;

    private final Cells cells;
    private final List<Row> unfolded = new ArrayList<>();
    private final List<Row> right = new ArrayList<>();

    /** Columns of one half; 0 outside of such a table. */
    private int half;

    /** The names of the two halves, where they differ. */
    private List<String> names = List.of();

    private TwinColumns(Cells cells) {
        this.cells = cells;
    }

    static List<Row> unfolded(List<Row> rows, Cells cells) {
        TwinColumns columns = new TwinColumns(cells);
        rows.forEach(columns::add);
        columns.close();
        return columns.unfolded;
    }

    private void add(Row row) {
        int twins = twins(row);
        if (twins > 0) {
            close();
            half = twins;
            names = named(row);
            unfolded.add(part(row, 0, half));
        } else if (half > 0 && row.filled() > 1) {
            unfolded.add(below(0, part(row, 0, half)));
            Row beside = below(1, part(row, half, row.cells().size()));
            if (beside.filled() > 0) {
                right.add(beside);
            }
        } else {
            close();
            unfolded.add(row);
        }
    }

    private void close() {
        unfolded.addAll(right);
        right.clear();
        names = List.of();
        half = 0;
    }

    private static Row part(Row row, int from, int to) {
        List<String> texts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            texts.add(row.cell(i));
        }
        return new Row(row.line(), texts);
    }

    private Row below(int side, Row row) {
        return names.isEmpty() || row.cell(1).isEmpty()
                ? row
                : new Row(row.line(), List.of(row.cell(0), names.get(side) + ": " + row.cell(1)));
    }

    private static List<String> named(Row head) {
        String left = head.cell(1);
        String right = head.cell(head.cells().size() - 1);
        return left.equalsIgnoreCase(right) ? List.of() : List.of(left, right);
    }

    /** How many columns the head of hours and titles has before it is said again; 0 where it is not. */
    private int twins(Row head) {
        int width = head.cells().size();
        int columns = width / 2;
        boolean named = width % 2 == 0 && columns >= FEWEST && cells.head(head.cell(0)) != null;
        for (int i = 0; named && i < columns; i++) {
            boolean name = i == 1 && columns == FEWEST && cells.head(head.cell(i)) == null;
            named = head.cell(i).equalsIgnoreCase(head.cell(i + columns))
                    || name && cells.head(head.cell(i + columns)) == null;
        }
        return named ? columns : 0;
    }
}

package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rooms side by side on a printed page: «MAIN HALL      STUDIO» above «10:00   Welcome      Quilts», where cells go on over the
 * lines below and wide gaps alone part them. Each row becomes one line with bars.
 */
final class PrintedGrid {

    /** Columns of the page that hours take at least. */
    private static final int HOURS = 5;

    private static final int FEWEST = 2;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");

    private final Cells cells;
    private final List<Line> read = new ArrayList<>();

    /** Where the rooms stand; empty outside of a grid. */
    private List<Integer> columns = List.of();

    private @Nullable Line begun;
    private List<String> row = List.of();

    private PrintedGrid(Cells cells) {
        this.cells = cells;
    }

    /** The same lines, the rows of such grids with bars. */
    static List<Line> joined(List<Line> lines, Cells cells) {
        PrintedGrid grid = new PrintedGrid(cells);
        for (int i = 0; i < lines.size(); i++) {
            grid.add(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
        grid.close();
        return grid.read;
    }

    private void add(Line line, @Nullable Line below) {
        Row next = Row.of(line);
        if (heads(next, below)) {
            close();
            columns = next.starts();
            List<String> heads = new ArrayList<>(next.cells());
            heads.addFirst("");
            bars(line, heads);
        } else if (!columns.isEmpty() && next.cells().size() > 1 && cells.time(next.cell(0)) && inColumns(next, 1)) {
            close(line);
            row = new ArrayList<>(Collections.nCopies(columns.size() + 1, ""));
            row.set(0, next.cell(0));
            fill(next, 1);
        } else if (begun != null && !line.gap() && line.indent() >= columns.getFirst() - 1 && inColumns(next, 0)) {
            fill(next, 0);
        } else {
            close();
            columns = List.of();
            read.add(line);
        }
    }

    /** Nothing but rooms, right of where hours stand, and a row with several cells below. */
    private boolean heads(Row line, @Nullable Line below) {
        return line.starts().size() >= FEWEST
                && line.starts().getFirst() > HOURS
                && below != null
                && cells.time(Row.of(below).cell(0))
                && line.cells().stream().allMatch(cells::roomName);
    }

    /** Each cell begins where a room stands. */
    private boolean inColumns(Row line, int from) {
        List<Integer> starts = line.starts();
        return starts.size() > from
                && starts.subList(from, starts.size()).stream().allMatch(start -> Row.columnAt(columns, start) >= 0);
    }

    /** A name below a title tells who; in brackets it is no part of it. */
    private void fill(Row line, int from) {
        for (int i = from; i < line.cells().size(); i++) {
            int column = Row.columnAt(columns, line.starts().get(i)) + 1;
            String above = row.get(column);
            String cell = line.cell(i);
            boolean name = !above.isEmpty() && NAME.matcher(cell).matches() && !cells.mayBePlace(cell);
            row.set(column, (above + " " + (name ? "(" + cell + ")" : cell)).strip());
        }
    }

    private void close(Line next) {
        close();
        begun = next;
    }

    private void close() {
        if (begun != null) {
            bars(begun, row);
        }
        begun = null;
    }

    private void bars(Line line, List<String> texts) {
        read.add(line.withText("| " + String.join(" | ", texts) + " |"));
    }
}

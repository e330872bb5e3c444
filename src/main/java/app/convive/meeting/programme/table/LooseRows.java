package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «9:15 am    TEA    Winter Garden», «Session 2B    Elm Room»: rows between which other lines stand make no table, but their last
 * cell tells where all the same. A row without an hour happens at that of the row above it.
 */
final class LooseRows {

    private static final int FEWEST = 3;
    private static final int CELLS = 3;

    private final Cells cells;
    private final List<Line> read = new ArrayList<>();

    private LooseRows(Cells cells) {
        this.cells = cells;
    }

    /** The same lines, such rows read; as they are where rows stand together, or few tell a place. */
    static List<Line> read(List<Line> lines, Cells cells) {
        int groups = 0;
        int placed = 0;
        int wide = 0;
        boolean within = false;
        for (Line line : lines) {
            Row row = row(line);
            boolean timed = row != null && cells.time(row.cell(0));
            if (row != null && Columns.byHead(row, cells) != null) {
                return lines;
            }
            groups += timed && !within ? 1 : 0;
            within = timed;
            if (row != null && timed && row.cells().size() == CELLS) {
                wide++;
                placed += cells.placeIn(row.cell(CELLS - 1)) == null ? 0 : 1;
            }
        }
        if (groups < FEWEST || wide < FEWEST || placed * 2 < wide) {
            return lines;
        }
        LooseRows rows = new LooseRows(cells);
        rows.readAll(lines);
        return rows.read;
    }

    private void readAll(List<Line> lines) {
        String hour = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Row row = row(line);
            boolean timed = row != null && cells.time(row.cell(0));
            hour = timed && row != null ? row.cell(0) : cells.beginsWithDay(line.text()) ? "" : hour;
            int size = row == null ? 0 : row.cells().size();
            boolean beside =
                    row != null && !timed && !hour.isEmpty() && size == 2 && cells.placeIn(row.cell(1)) != null;
            if (row != null && timed && size == CELLS) {
                read.add(placed(line, row.cell(0) + " " + row.cell(1), row.cell(2)));
            } else if (row != null && beside) {
                boolean label = i + 1 < lines.size() && labels(row.cell(0), lines.get(i + 1));
                i += label ? 1 : 0;
                String title = label ? row.cell(0) + " – " + lines.get(i).text() : row.cell(0);
                read.add(placed(line, hour + " " + title, row.cell(1)));
            } else {
                read.add(line);
            }
        }
    }

    private Line placed(Line line, String text, String cell) {
        String place = cells.placeIn(cell);
        String remark = cell.substring(Cells.firstSentence(cell).length())
                .replaceFirst("^\\.", "")
                .strip();
        return line.withText(text)
                .withNotes(new Notes(
                        place == null ? Cells.firstSentence(cell) : place, null, remark.isEmpty() ? null : remark));
    }

    /** «Session 1A» needs the line right below it to say what happens. */
    private boolean labels(String title, Line below) {
        return cells.slotLabel(title) && !below.gap() && row(below) == null;
    }

    /** The line cut at wide gaps; nothing where it has none. */
    private static @Nullable Row row(Line line) {
        if (line.text().indexOf('|') >= 0 || line.text().indexOf('\t') >= 0) {
            return null;
        }
        Row row = Row.of(line);
        return row.cells().size() > 1 ? row : null;
    }
}

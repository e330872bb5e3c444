package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Workshops, 10:00 – 11:30», then «| Room 12 | Room 14 |» and «| First aid | Knots |»: rows of nothing but rooms and what
 * happens in each, at the hour that stands above them.
 *
 * @param lines what happens in each room
 * @param size rows that were read, their head too
 */
record RoomHeads(List<Line> lines, int size) {

    private static final int FEWEST = 2;

    /** Reads the rows from one on, below a heading; nothing where it tells no hour, or this is no row of rooms. */
    static @Nullable RoomHeads at(List<Row> rows, int from, String heading, Cells cells) {
        Row heads = rows.get(from);
        String hour = cells.onlyTimeIn(heading);
        boolean rooms = heads.cells().size() >= FEWEST
                && heads.filled() == heads.cells().size()
                && heads.cells().stream().allMatch(cells::roomName);
        if (!rooms || hour.isEmpty()) {
            return null;
        }
        int end = from + 1;
        while (end < rows.size() && untimed(rows.get(end), cells)) {
            end++;
        }
        List<Line> lines = new ArrayList<>();
        for (Row row : rows.subList(from + 1, end)) {
            for (int column = 0;
                    column < Math.min(row.cells().size(), heads.cells().size());
                    column++) {
                if (!row.cell(column).isEmpty()) {
                    lines.add(
                            row.line().withText(hour + " " + row.cell(column)).withNotes(Notes.at(heads.cell(column))));
                }
            }
        }
        return lines.size() < FEWEST ? null : new RoomHeads(lines, end - from);
    }

    private static boolean untimed(Row row, Cells cells) {
        return row.filled() > 1
                && Columns.byHead(row, cells) == null
                && row.cells().stream().noneMatch(cells::time);
    }
}

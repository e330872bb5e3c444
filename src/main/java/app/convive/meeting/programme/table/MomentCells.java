package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «| Round 2 | Sat 11:30 | Sat 10:30 |» below «| | Juniors | Seniors |»: what happens leads the row, and each column tells when it
 * does for some of those who take part.
 */
final class MomentCells {

    private static final int FEWEST = 3;

    private MomentCells() {}

    /** A line for each hour, in the order of the columns; nothing where few rows tell several. */
    static @Nullable List<Line> read(List<Row> rows, Cells cells) {
        long several = rows.stream().filter(row -> moments(row, cells) > 1).count();
        long told = rows.stream().filter(row -> row.filled() > 1).count();
        if (several < FEWEST || several * 10 < told * 6) {
            return null;
        }
        Row head = rows.getFirst();
        boolean named = moments(head, cells) == 0;
        List<Line> lines = new ArrayList<>();
        for (Row row : rows) {
            boolean tells = moments(row, cells) > 0;
            for (int column = 1; tells && column < row.cells().size(); column++) {
                String moment = row.cell(column);
                String who = named ? head.cell(column) : "";
                if (!moment.isEmpty()) {
                    String title = row.cell(0) + (who.isEmpty() ? "" : " (" + who + ")");
                    lines.add(row.line().apart(moment + " " + title));
                }
            }
            if (!tells && row != head && !row.single().isEmpty()) {
                lines.add(row.line().apart(row.single()));
            }
        }
        return lines;
    }

    /** Its hours, where nothing else stands behind what happens. */
    private static int moments(Row row, Cells cells) {
        int moments = 0;
        for (int column = 1; column < row.cells().size(); column++) {
            String cell = row.cell(column);
            if (!cell.isEmpty() && !cells.time(cell)) {
                return 0;
            }
            moments += cell.isEmpty() ? 0 : 1;
        }
        return row.cell(0).isEmpty() || cells.time(row.cell(0)) ? 0 : moments;
    }
}

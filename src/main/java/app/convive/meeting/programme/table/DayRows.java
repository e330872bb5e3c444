package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «| Monday | 8:30 breakfast / 10:00 class | 14:00 rally |» below «| | Morning | Afternoon |»: each row is a day, and its cells
 * tell what happens with their own hours.
 */
final class DayRows {

    private static final int FEWEST = 2;

    private DayRows() {}

    /** Each day as a heading above what its cells tell; nothing where few rows are days, or few cells begin with an hour. */
    static @Nullable List<Line> read(List<Row> rows, Cells cells) {
        List<Row> days = rows.stream().filter(row -> isDay(row, cells)).toList();
        long told = days.stream().flatMap(row -> told(row).stream()).count();
        long timed = days.stream()
                .flatMap(row -> told(row).stream())
                .filter(cell -> cells.beginsWithTime(cell) && !cells.time(cell))
                .count();
        boolean head = rows.size() - days.size() <= 1;
        if (days.size() < FEWEST || !head || timed <= days.size() || timed * 10 < told * 6) {
            return null;
        }
        Row parts = isDay(rows.getFirst(), cells) ? null : rows.getFirst();
        List<Line> lines = new ArrayList<>();
        for (Row row : days) {
            lines.add(row.line().withText(row.cell(0)).spaced());
            for (int column = 1; column < row.cells().size(); column++) {
                String part = parts == null ? "" : parts.cell(column);
                for (String item : items(row.cell(column), cells)) {
                    boolean hour = part.isEmpty() || cells.beginsWithTime(item);
                    lines.add(row.line().apart(hour ? item : part + " : " + item));
                }
            }
        }
        return lines;
    }

    private static boolean isDay(Row row, Cells cells) {
        return cells.day(row.cell(0)) && row.filled() > 1;
    }

    private static List<String> told(Row row) {
        return row.cells().stream().skip(1).filter(cell -> !cell.isEmpty()).toList();
    }

    /** At slashes, where an hour stands behind each. */
    private static List<String> items(String cell, Cells cells) {
        List<String> items = List.of(cell.split(" / "));
        if (items.stream().allMatch(cells::beginsWithTime)) {
            return items;
        }
        return cell.isEmpty() ? List.of() : List.of(cell);
    }
}

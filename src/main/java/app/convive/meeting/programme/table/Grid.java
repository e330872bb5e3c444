package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns are rooms, or days.
 *
 * @param time the column of hours
 * @param heads names of the rooms or days, empty for columns that are neither
 * @param days whether they are days
 * @param day what stands above the hours: the day of the rows below; empty for nothing
 */
record Grid(int time, List<String> heads, boolean days, String day) {

    /** So many rows with nothing but a cell further right show that each cell stands where it is held. */
    private static final int FEWEST_APART = 2;

    /** The grid that this row heads; nothing if it heads none. */
    static @Nullable Grid headedBy(Row row, Cells cells) {
        // «Thu 16 | 2.30pm | Site visit | Lodge»: hours stand in rows, never in a head.
        if (row.cells().stream().anyMatch(cells::time)) {
            return null;
        }
        int time = -1;
        int dayCount = 0;
        int placeCount = 0;
        int other = 0;
        String day = "";
        List<String> heads = new ArrayList<>();
        long rooms = row.cells().stream()
                .filter(cell -> cells.head(cell) == Role.PLACE || cells.mayBePlace(cell))
                .count();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i);
            Role role = cells.head(cell);
            boolean isDay = cells.beginsWithDay(cell);
            boolean hours = role == Role.TIME || role == Role.START || cell.isEmpty();
            boolean dated = i == 0 && isDay && rooms >= 2;
            if (time < 0 && (hours || dated) && dayCount + placeCount == 0) {
                time = i;
                day = dated ? cell : "";
                heads.add("");
            } else if (isDay) {
                dayCount++;
                heads.add(cell);
            } else if (!cell.isEmpty()
                    && (role == null
                            || (role == Role.PLACE && cells.place(cell) && cell.indexOf(' ') > 0)
                            || (rooms > 1 && cells.mayBePlace(cell)))) {
                boolean room = cells.place(cell) || (rooms > 1 && cells.mayBePlace(cell));
                placeCount += room ? 1 : 0;
                other += room ? 0 : 1;
                heads.add(cell);
            } else {
                other += role == null ? 0 : 3;
                heads.add("");
            }
        }
        if (time < 0) {
            return null;
        }
        if (dayCount >= 2 && placeCount == 0) {
            return new Grid(time, heads, true, "");
        }
        // «Times | MAIN HALL | THE BALCONY»: beside a room under such a head stands another one.
        boolean told = placeCount > 0 && cells.head(row.cell(time)) == Role.TIME;
        if (dayCount == 0 && (placeCount >= 2 || told) && placeCount >= other) {
            return new Grid(time, heads, false, day);
        }
        return placeCount == 0 && tracks(row, time, cells)
                ? new Grid(time, Collections.nCopies(heads.size(), ""), false, "")
                : null;
    }

    /** «Hours | All | Makers | Makers»: a head that reaches over several columns names for whom things are at once. */
    private static boolean tracks(Row row, int time, Cells cells) {
        boolean again = false;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i);
            if (i != time && (cell.isEmpty() || cells.head(cell) != null || cells.time(cell))) {
                return false;
            }
            again |= i > time + 1 && cell.equals(row.cell(i - 1));
        }
        return again && cells.head(row.cell(time)) == Role.TIME;
    }

    List<Line> lines(List<Row> rows, Cells cells) {
        return days ? byDay(rows, cells) : byRoom(rows, cells);
    }

    private List<Line> byDay(List<Row> rows, Cells cells) {
        List<Line> lines = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            String head = heads.get(column);
            boolean told = column > 0 && head.equals(heads.get(column - 1));
            if (head.isEmpty() || told || rows.isEmpty()) {
                continue;
            }
            int end = column + 1;
            while (end < heads.size() && heads.get(end).equals(head)) {
                end++;
            }
            lines.add(rows.getFirst().line().withText(head));
            for (Row row : rows) {
                addDay(lines, row, column, end, cells);
            }
        }
        return lines;
    }

    /** What a row tells of one day, whose head may reach over several columns. */
    private void addDay(List<Line> lines, Row row, int from, int to, Cells cells) {
        String hour = row.cell(time);
        List<String> told = new ArrayList<>();
        for (int column = from; column < to; column++) {
            String title = row.cell(column);
            if (!title.isEmpty() && !told.contains(title)) {
                told.add(title);
                lines.add(row.line().withText(cells.time(hour) ? hour + " " + title : title));
            }
        }
    }

    private List<Line> byRoom(List<Row> rows, Cells cells) {
        List<Line> lines = new ArrayList<>();
        boolean chosen = isColumnChosen(rows, cells);
        if (!day.isEmpty() && !rows.isEmpty()) {
            lines.add(rows.getFirst().line().withText(day));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Grid again = day.isEmpty() ? null : headedBy(row, cells);
            if (again != null) {
                lines.addAll(again.lines(rows.subList(i + 1, rows.size()), cells));
                return lines;
            }
            String hour = row.cell(time);
            if (!cells.time(hour)) {
                String only = row.single();
                if (!only.isEmpty()) {
                    lines.add(row.line().withText(only));
                }
                continue;
            }
            List<String> told = new ArrayList<>();
            long distinct = row.cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .count();
            for (int column = 0; column < row.cells().size(); column++) {
                String title = row.cell(column);
                if (column == time || title.isEmpty() || told.contains(title)) {
                    continue;
                }
                told.add(title);
                boolean elsewhere = cells.forAll(title) && !cells.plenary(title) && !chosen;
                boolean alone = row.filled() == 2 && (elsewhere || cells.placed(title));
                boolean everywhere = distinct == 2 && row.filled() > 2 || alone;
                String room = everywhere || column >= heads.size() ? null : heads.get(column);
                Notes notes = room == null || room.isEmpty() ? Notes.NONE : Notes.at(cells.room(room));
                OwnHours own = OwnHours.of(title, hour, cells);
                lines.add(row.line().withText(own.hours() + " " + own.title()).withNotes(notes));
            }
        }
        return lines;
    }

    /** What is held for all stands now in this column, now in that: then each tells its room. */
    private boolean isColumnChosen(List<Row> rows, Cells cells) {
        long apart = rows.stream()
                .filter(row -> row.filled() == 2 && cells.time(row.cell(time)) && only(row) > time + 1)
                .count();
        return apart >= FEWEST_APART
                || rows.stream()
                                .filter(row -> row.filled() == 2 && cells.time(row.cell(time)))
                                .filter(row -> cells.forAll(row.cell(only(row))))
                                .map(this::only)
                                .distinct()
                                .count()
                        > 1;
    }

    /** The column of the one cell beside the hour; -1 for none. */
    private int only(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> column != time && !row.cell(column).isEmpty())
                .findFirst()
                .orElse(-1);
    }
}

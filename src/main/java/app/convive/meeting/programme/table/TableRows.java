package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one table as lines. */
final class TableRows {

    private static final int FEWEST_DATED = 3;
    private static final int SHORTEST_LENGTH = 5;
    private static final int LONGEST_LENGTH = 3;

    /** Of ten rows with a title. */
    private static final int SPARSE = 6;

    private static final Pattern OWN_HOUR = Pattern.compile("\\d[:h.]\\d{2}");

    private final Cells cells;

    /** What the last head named; it holds for rows further below that other lines part from it. */
    private @Nullable Columns told;

    /** Its further columns of titles: «Talks | Workshops». */
    private List<Integer> titlesBeside = List.of();

    /** The place that stands in the head of the titles: «Programme (Town Hall)»; empty for none. */
    private String placeOfAll = "";

    TableRows(Cells cells) {
        this.cells = cells;
    }

    /** Nothing when the table is no programme. Above it stands that line, or nothing. */
    @Nullable
    List<Line> lines(List<Row> written, String above) {
        List<Row> rows = TwinColumns.unfolded(written, cells);
        List<Line> days = DayRows.read(rows, cells);
        if (days != null) {
            return days;
        }
        for (int i = 0; i < Math.min(rows.size(), 6); i++) {
            List<Row> below = StartAndEnd.joined(rows.subList(i, rows.size()), cells);
            Grid grid = Grid.headedBy(below.getFirst(), cells);
            if (grid != null) {
                return joined(rows.subList(0, i), grid.lines(below.subList(1, below.size()), cells));
            }
            Row head = besideDay(rows, i);
            Columns columns = Columns.byHead(head, cells);
            if (columns != null) {
                told = columns;
                headed(head, rows.subList(i + 1, rows.size()), columns);
                List<Line> lines = new ArrayList<>(dayOf(rows.get(i), columns));
                lines.addAll(byColumns(rows.subList(i + 1, rows.size()), columns));
                return joined(rows.subList(0, i), lines);
            }
        }
        RoomHeads rooms = RoomHeads.at(rows, 0, above, cells);
        if (rooms != null && rooms.size() == rows.size()) {
            return rooms.lines();
        }
        List<Line> moments = MomentCells.read(rows, cells);
        if (moments != null) {
            return moments;
        }
        if (told != null && goOn(rows, told)) {
            return byColumns(rows, told);
        }
        titlesBeside = List.of();
        placeOfAll = "";
        Columns columns = Columns.byContent(rows, cells);
        return columns == null ? null : byColumns(rows, columns);
    }

    /** Nearly all rows have their hour where the head above says, or beside it; several fill more columns than two. */
    private boolean goOn(List<Row> rows, Columns columns) {
        List<Row> wide = rows.stream().filter(row -> row.filled() > 1).toList();
        long fitting = wide.stream()
                .filter(row -> cells.time(time(row, columns)) || cells.time(row.cell(columns.of(Role.TITLE))))
                .count();
        long full = wide.stream()
                .filter(row -> row.filled() > 2 && cells.time(time(row, columns)))
                .count();
        return full > 1 && fitting * 10 >= wide.size() * 8L;
    }

    private static List<Line> joined(List<Row> above, List<Line> lines) {
        List<Line> all = new ArrayList<>();
        above.forEach(row ->
                all.add(row.line().withText(row.single().isEmpty() ? row.line().text() : row.single())));
        all.addAll(lines);
        return all;
    }

    private void headed(Row head, List<Row> below, Columns columns) {
        titlesBeside = besideTitles(head, below, columns);
        placeOfAll = columns.of(Role.PLACE) < 0 && titlesBeside.isEmpty()
                ? cells.behindTheme(head.cell(columns.of(Role.TITLE)))
                : "";
    }

    /** Columns that are headed like titles and filled in few rows: what they tell goes on at once. */
    private List<Integer> besideTitles(Row head, List<Row> rows, Columns columns) {
        int title = columns.of(Role.TITLE);
        long filled = rows.stream().filter(row -> !row.cell(title).isEmpty()).count();
        return IntStream.range(0, head.cells().size())
                .filter(i -> i != title && namesSeveral(head.cell(i)) && namesSeveral(head.cell(title)))
                .filter(i -> rows.stream().filter(row -> !row.cell(i).isEmpty()).count() * 10 <= filled * SPARSE)
                .boxed()
                .toList();
    }

    /** «Workshops», «Ateliers» */
    private boolean namesSeveral(String head) {
        return cells.head(head) == Role.TITLE
                && head.replaceFirst("\\s*\\([^()]*\\)$", "").strip().endsWith("s");
    }

    /** The titles of the row that stand beside its first, each at its hour, or from then where it tells its own end. */
    private List<Line> atOnce(Row row, Columns columns, String time) {
        String start = columns.of(Role.END) < 0 ? time : withHours(row.cell(columns.of(Role.START)));
        return titlesBeside.stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> OwnHours.of(cell, OWN_HOUR.matcher(cell).find() ? start : time, cells))
                .map(own -> row.line().withText(own.hours() + " " + own.title()))
                .toList();
    }

    /** The head in that row; without the day in front of it where the hours of the row below stand under the day. */
    private Row besideDay(List<Row> rows, int at) {
        Row head = rows.get(at);
        Row below = at + 1 < rows.size() ? rows.get(at + 1) : head;
        boolean day = cells.beginsWithDay(head.cell(0))
                && cells.head(head.cell(1)) == Role.TIME
                && cells.time(below.cell(0))
                && !cells.time(below.cell(1));
        return day ? new Row(head.line(), head.cells().subList(1, head.cells().size())) : head;
    }

    /** «Tuesday 3 September | Time | Location»: the day of the rows below; nothing where a column tells the days. */
    private List<Line> dayOf(Row head, Columns columns) {
        return columns.of(Role.DAY) >= 0
                ? List.of()
                : head.cells().stream()
                        .filter(cell -> cells.head(cell) == null && cells.beginsWithDay(cell))
                        .limit(1)
                        .map(cell -> head.line().withText(cell))
                        .toList();
    }

    private List<Line> byColumns(List<Row> rows, Columns given) {
        List<Line> lines = new ArrayList<>();
        Columns columns = given;
        String time = "";
        boolean dated = dated(rows, given);
        boolean placeFirst = isPlaceFirst(rows, given);
        boolean hourSpans = rows.stream().anyMatch(row -> row.filled() > 1 && early(row, given));
        boolean fresh = false;
        for (int i = 0; i < rows.size(); i++) {
            Row whole = spanned(rows.get(i), columns);
            Row row = hourSpans && early(whole, columns) ? shifted(whole) : whole;
            boolean below = belowHeading(rows, i);
            Grid grid = below ? Grid.headedBy(row, cells) : null;
            if (grid != null) {
                lines.addAll(grid.lines(rows.subList(i + 1, rows.size()), cells));
                return lines;
            }
            RoomHeads rooms = below ? RoomHeads.at(rows, i, rows.get(i - 1).single(), cells) : null;
            if (rooms != null) {
                lines.addAll(rooms.lines());
                i += rooms.size() - 1;
                continue;
            }
            Columns again = Columns.byHead(row, cells);
            if (again != null) {
                columns = again;
                headed(row, rows.subList(i + 1, rows.size()), again);
                time = "";
                lines.addAll(dayOf(row, again));
                fresh = true;
                continue;
            }
            if (sum(row, columns)) {
                continue;
            }
            String only = row.single();
            if (!only.isEmpty() && !cells.time(only)) {
                boolean isTitle = row.filled() == 1
                        && row.cell(columns.of(Role.TITLE)).equals(only)
                        && !cells.beginsWithDay(only);
                if (!isTitle || time.isEmpty() || cells.speaks(only) || cells.dayOver(only)) {
                    lines.add(row.line().withText(only));
                    continue;
                }
            }
            String own = cells.understood(time(row, columns));
            String day = cells.understood(row.cell(columns.of(Role.DAY)));
            String title = row.cell(columns.of(Role.TITLE));
            if (!cells.time(own) && cells.time(title)) {
                String swapped = own;
                own = title;
                title = swapped;
            }
            if (dated && own.isEmpty() && day.isEmpty()) {
                lines.add(row.line().apart(title));
                continue;
            }
            time = own.isEmpty() && day.isEmpty() ? time : own;
            Notes notes = notes(row, columns);
            String place = notes.place();
            String beside = placeFirst ? beside(notes) : null;
            if (beside != null && cells.roomName(title)) {
                String where = title;
                title = beside;
                notes = new Notes(where, notes.speaker(), null);
            } else if (title.isEmpty() && place != null && notes.details() == null) {
                title = place;
                notes = new Notes(null, notes.speaker(), notes.details());
            }
            if (title.isEmpty() && notes.details() != null) {
                title = notes.details();
                notes = new Notes(notes.place(), notes.speaker(), null);
            }
            if (!title.isEmpty() || !only.isEmpty()) {
                Line line = row.line()
                        .withText((day + " " + time + " " + title).strip())
                        .withNotes(notes);
                // Below a head that is said again another day may begin.
                lines.add(fresh ? line.spaced() : line);
                fresh = false;
            }
            lines.addAll(atOnce(row, columns, time));
        }
        return lines;
    }

    /** A day that spans several rows is told in the first of them; the others begin with the hour, one column early. */
    private Row spanned(Row row, Columns columns) {
        boolean early = columns.of(Role.DAY) == 0
                && cells.time(row.cell(0))
                && !cells.beginsWithDay(row.cell(0))
                && !cells.time(time(row, columns));
        return early ? shifted(row) : withoutEnd(row, columns);
    }

    private static Row shifted(Row row) {
        List<String> whole = new ArrayList<>(row.cells());
        whole.addFirst("");
        return new Row(row.line(), whole);
    }

    /** «10h00 | terrain 1 | Bourg – Villars», «12h30 | repas»: wherever two cells follow the hour, the first is a room. */
    private boolean isPlaceFirst(List<Row> rows, Columns columns) {
        List<Row> wide = rows.stream()
                .filter(row -> cells.time(time(row, columns)) && beside(notes(row, columns)) != null)
                .toList();
        List<String> rooms =
                wide.stream().map(row -> row.cell(columns.of(Role.TITLE))).toList();
        return wide.size() > 1
                && rooms.stream().allMatch(cells::roomName)
                && rooms.stream().anyMatch(room -> room.chars().anyMatch(Character::isDigit))
                && wide.stream()
                        .map(row -> beside(notes(row, columns)))
                        .noneMatch(beside -> beside != null && cells.place(beside));
    }

    /** What a row tells beside its title. */
    private static @Nullable String beside(Notes notes) {
        return notes.details() == null ? notes.place() : notes.details();
    }

    /** «| Collies | Pen | |»: an hour that spans several rows is told in the first of them, and the last cell is left empty. */
    private boolean early(Row row, Columns columns) {
        boolean hourFirst = columns.of(Role.TIME) == 0 || columns.of(Role.START) == 0;
        int last = row.cells().size() - 1;
        return hourFirst
                && columns.of(Role.TITLE) == 1
                && last > 1
                && row.cell(last).isEmpty()
                && !row.cell(0).isEmpty()
                && !cells.time(row.cell(0))
                && !cells.beginsWithTime(row.cell(0))
                && !cells.beginsWithDay(row.cell(0));
    }

    /** «8 PM | Quiz», where other rows tell an end before the title: this one has none. */
    private Row withoutEnd(Row row, Columns columns) {
        int end = columns.of(Role.END);
        boolean shifted = end > 0
                && end == columns.of(Role.START) + 1
                && columns.of(Role.TITLE) == end + 1
                && row.cell(end + 1).isEmpty()
                && !row.cell(end).isEmpty()
                && !cells.time(row.cell(end));
        if (!shifted) {
            return row;
        }
        List<String> whole = new ArrayList<>(row.cells());
        whole.add(end, "");
        return new Row(row.line(), whole);
    }

    /** Right below a line such as a day, no hour leads the row: it may head a table of another kind. */
    private boolean belowHeading(List<Row> rows, int at) {
        Row row = rows.get(at);
        return at > 0 && rows.get(at - 1).filled() == 1 && row.filled() > 1 && !cells.time(row.cell(0));
    }

    /** Nearly each row tells its own date beside its hour: one that does not is a note or a thing to do. */
    private boolean dated(List<Row> rows, Columns columns) {
        long told = rows.stream()
                .map(row -> time(row, columns))
                .filter(time -> cells.time(time) && cells.beginsWithDay(time))
                .count();
        return told >= FEWEST_DATED && told * 10 >= rows.size() * 7L;
    }

    /** «Registered | 34» below the rows that tell hours. */
    private boolean sum(Row row, Columns columns) {
        boolean number = row.cells().stream()
                .anyMatch(cell ->
                        !cell.isEmpty() && cell.length() <= 5 && cell.chars().allMatch(Character::isDigit));
        return number && row.filled() == 2 && time(row, columns).isEmpty();
    }

    private String time(Row row, Columns columns) {
        String start = row.cell(columns.of(Role.START));
        String end = row.cell(columns.of(Role.END));
        if (!start.isEmpty()) {
            boolean both = !end.isEmpty() && cells.time(withHours(end));
            return both ? withHours(start) + " - " + withHours(end) : withHours(start);
        }
        String time = withHours(row.cell(columns.of(Role.TIME)).replaceFirst("^@\\s*", ""));
        String length = time.isEmpty() ? null : length(row, columns);
        return length == null ? time : time + " (" + length + ")";
    }

    /** «45 min» in its column, or in a cell of none. */
    private @Nullable String length(Row row, Columns columns) {
        int column = columns.of(Role.DURATION);
        Stream<String> told = column < 0 ? unnamed(row, columns) : Stream.of(withMinutes(row.cell(column)));
        return told.map(cells::length).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The cells of columns whose role is not known. */
    private Stream<String> unnamed(Row row, Columns columns) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> !titlesBeside.contains(i))
                .filter(i -> i >= columns.roles().size() || columns.roles().get(i) == null)
                .mapToObj(row::cell)
                .filter(cell -> !cell.isEmpty());
    }

    /** In a column of lengths «45» is three quarters of an hour; fewer than five may be hours. */
    private static String withMinutes(String cell) {
        boolean bare = !cell.isEmpty()
                && cell.length() <= LONGEST_LENGTH
                && cell.chars().allMatch(Character::isDigit);
        return bare && Integer.parseInt(cell) >= SHORTEST_LENGTH ? cell + " min" : cell;
    }

    /** In a column of hours «9» is nine o'clock. */
    static String withHours(String cell) {
        boolean bare = !cell.isEmpty() && cell.length() <= 2 && cell.chars().allMatch(Character::isDigit);
        return bare ? cell + ":00" : cell;
    }

    private Notes notes(Row row, Columns columns) {
        StringBuilder details = new StringBuilder(row.cell(columns.of(Role.DETAILS)));
        boolean named =
                columns.of(Role.PLACE) >= 0 || row.cell(columns.of(Role.TITLE)).isEmpty();
        String place = named ? row.cell(columns.of(Role.PLACE)) : placeOfAll;
        boolean aside = cells.aside(place);
        Stream.concat(unnamed(row, columns), aside ? Stream.of(place) : Stream.empty())
                .forEach(cell -> details.append(details.isEmpty() ? "" : "\n").append(cell));
        return new Notes(
                aside ? null : orNull(place), orNull(row.cell(columns.of(Role.SPEAKER))), orNull(details.toString()));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() || text.equals("-") || text.equals("–") ? null : text;
    }
}

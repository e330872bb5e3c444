package app.convive.meeting.programme.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The roles of a table's columns. */
record Columns(List<@Nullable Role> roles) {

    private static final int LONGEST_PLACE = 40;
    private static final int MANY = 4;
    private static final int LONGEST_NUMBER = 3;

    int of(Role role) {
        return roles.indexOf(role);
    }

    boolean tellTime() {
        return of(Role.TIME) >= 0 || of(Role.START) >= 0;
    }

    /** Roles by the words of a head row; nothing if it is none. */
    static @Nullable Columns byHead(Row row, Cells cells) {
        List<@Nullable Role> roles = new ArrayList<>();
        int known = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i);
            Role glued = i + 1 < row.cells().size() && row.cell(i + 1).isEmpty() ? cells.headBehindNumber(cell) : null;
            Role role = glued != null ? Role.NUMBER : cells.head(cell);
            if (glued != null && !roles.contains(glued)) {
                // «No. Time» stands close together above two columns.
                roles.add(Role.NUMBER);
                roles.add(glued);
                known++;
                i++;
                continue;
            }
            boolean fresh = role != null && !roles.contains(role);
            roles.add(fresh ? role : null);
            known += fresh ? 1 : 0;
        }
        boolean unnamed = row.cell(0).isEmpty() || roles.getFirst() == null && cells.beginsWithDay(row.cell(0));
        if (known >= 2 && unnamed && !new Columns(roles).tellTime()) {
            // Everybody sees that the first column holds hours: «| | What | Where |», «| Monday | Where | What |».
            roles.set(0, Role.TIME);
        }
        Columns columns = new Columns(roles);
        return known >= 2 && columns.tellTime() ? columns.completed() : null;
    }

    /** Roles by what stands in the columns. */
    static @Nullable Columns byContent(List<Row> rows, Cells cells) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<@Nullable Role> roles = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            roles.add(null);
        }
        for (int column = 0; column < width; column++) {
            if (column == 0 && counts(rows)) {
                roles.set(column, Role.NUMBER);
            } else if (mostly(rows, column, cells::time)) {
                boolean second = roles.contains(Role.TIME);
                boolean ranges = mostly(rows, column, cells::range);
                if (!second) {
                    roles.set(column, Role.TIME);
                } else if (!ranges && !roles.contains(Role.END)) {
                    roles.set(roles.indexOf(Role.TIME), Role.START);
                    roles.set(column, Role.END);
                }
            } else if (!roles.contains(Role.DAY) && mostly(rows, column, cells::day)) {
                roles.set(column, Role.DAY);
            } else if (!roles.contains(Role.DURATION) && mostly(rows, column, cells::duration)) {
                roles.set(column, Role.DURATION);
            } else if (!roles.contains(Role.PLACE) && mostly(rows, column, cells::place)) {
                roles.set(column, Role.PLACE);
            }
        }
        lastMayBePlace(roles, rows, cells);
        Columns columns = new Columns(roles);
        return columns.tellTime() ? columns.completed() : null;
    }

    /** Behind the titles, a last column of short words of which several name places, or come again, holds places. */
    private static void lastMayBePlace(List<@Nullable Role> roles, List<Row> rows, Cells cells) {
        int last = roles.size() - 1;
        boolean free = last > roles.indexOf(null) && roles.get(last) == null && !roles.contains(Role.PLACE);
        boolean brief = rows.stream().allMatch(row -> row.cell(last).length() <= LONGEST_PLACE);
        long filled = rows.stream().filter(row -> !row.cell(last).isEmpty()).count();
        long named =
                rows.stream().filter(row -> cells.mayBePlace(row.cell(last))).count();
        long different = rows.stream()
                .map(row -> row.cell(last))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .count();
        boolean again = filled >= MANY && different * 10 <= filled * 7;
        if (free && brief && named > 0 && (again || named * 10 >= filled * 3)) {
            roles.set(last, Role.PLACE);
        }
    }

    /** The first column numbers the rows: «1», «2», «3». */
    private static boolean counts(List<Row> rows) {
        int last = -1;
        int told = 0;
        for (Row row : rows) {
            String cell = row.cell(0);
            boolean number = !cell.isEmpty()
                    && cell.length() <= LONGEST_NUMBER
                    && cell.chars().allMatch(Character::isDigit);
            if (number && last >= 0 && Integer.parseInt(cell) != last + 1) {
                return false;
            }
            last = number ? Integer.parseInt(cell) : last;
            told += number ? 1 : 0;
        }
        return told >= MANY - 1 && told * 10 >= rows.size() * 7;
    }

    /** The first column that is left holds what happens, the others details. */
    private Columns completed() {
        List<@Nullable Role> all = new ArrayList<>(roles);
        if (!all.contains(Role.TITLE)) {
            int first = all.indexOf(null);
            if (first >= 0) {
                all.set(first, Role.TITLE);
            } else if (all.contains(Role.DETAILS)) {
                all.set(all.indexOf(Role.DETAILS), Role.TITLE);
            } else if (all.contains(Role.PLACE)) {
                all.set(all.indexOf(Role.PLACE), Role.TITLE);
            }
        }
        return new Columns(all);
    }

    private static boolean mostly(List<Row> rows, int column, Predicate<String> is) {
        int filled = 0;
        int fitting = 0;
        for (Row row : rows) {
            String cell = row.cell(column);
            filled += cell.isEmpty() ? 0 : 1;
            fitting += !cell.isEmpty() && is.test(cell) ? 1 : 0;
        }
        return fitting > 0 && fitting * 10 >= filled * 6;
    }
}

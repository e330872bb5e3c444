package app.convive.meeting.programme.file.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each column of a table holds. */
record SheetColumns(List<@Nullable SheetRole> roles) {

    /** «HS01», «PL-1», «GA», «3»: what a program or an office calls a session, no title that people read. */
    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\d._/#-]{1,4}|(?=\\S*\\d)[\\p{L}\\d._/#-]{1,40}");

    private static final Pattern FILE = Pattern.compile("\\S+\\.(?:jpe?g|png|gif|webp|svg|pdf)");

    /** Columns by the words of a head row; nothing when it is no head of a programme's table. */
    static @Nullable SheetColumns byHead(SheetRow head, List<SheetRow> below, SheetHeads heads, CellTimes times) {
        List<@Nullable SheetRole> roles = new ArrayList<>();
        int known = 0;
        for (String cell : head.cells()) {
            SheetRole role = times.of(cell, false).timed() ? null : heads.role(cell);
            roles.add(role);
            known += role == null ? 0 : 1;
        }
        if (known < 2) {
            return null;
        }
        SheetColumns columns = new SheetColumns(withFullStart(roles, below, times));
        return columns.checked(below, times).completed(below);
    }

    /** Day and hour stand together in a column that no head announces, where none of the announced ones holds hours. */
    private static List<@Nullable SheetRole> withFullStart(
            List<@Nullable SheetRole> roles, List<SheetRow> rows, CellTimes times) {
        List<@Nullable SheetRole> all = new ArrayList<>(roles);
        boolean timed = false;
        int full = -1;
        for (int i = 0; i < all.size(); i++) {
            SheetRole role = all.get(i);
            boolean hours = mostly(rows, i, cell -> times.of(cell, false).timed());
            boolean whole =
                    hours && mostly(rows, i, cell -> times.of(cell, false).day() != null);
            timed |= hours && (role == SheetRole.START || role == SheetRole.TIME);
            full = full < 0 && whole && (role == null || role == SheetRole.PERSON) ? i : full;
        }
        if (timed || full < 0) {
            return roles;
        }
        all.replaceAll(role -> role == SheetRole.START || role == SheetRole.TIME ? SheetRole.OTHER : role);
        all.set(full, SheetRole.START);
        return all;
    }

    /** Columns by what stands in them. */
    static @Nullable SheetColumns byContent(List<SheetRow> rows, CellTimes times, Predicate<String> place) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<@Nullable SheetRole> roles = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            roles.add(null);
            if (mostly(
                    rows,
                    column,
                    cell -> times.of(cell, false).pure()
                            && times.of(cell, false).timed())) {
                boolean second = roles.contains(SheetRole.TIME);
                if (second) {
                    roles.set(roles.indexOf(SheetRole.TIME), SheetRole.START);
                }
                boolean ended = roles.contains(SheetRole.END);
                roles.set(column, second ? SheetRole.END : ended ? SheetRole.OTHER : SheetRole.TIME);
            } else if (!roles.contains(SheetRole.DAY)
                    && mostly(rows, column, cell -> times.of(cell, false).pure())) {
                roles.set(column, SheetRole.DAY);
            } else if (!roles.contains(SheetRole.PLACE) && mostly(rows, column, place)) {
                roles.set(column, SheetRole.PLACE);
            }
        }
        SheetColumns columns = new SheetColumns(roles);
        return columns.tellTime() ? columns.completed(rows) : null;
    }

    int of(SheetRole role) {
        return roles.indexOf(role);
    }

    boolean has(SheetRole role) {
        return roles.contains(role);
    }

    int count(SheetRole role) {
        return (int) roles.stream().filter(each -> each == role).count();
    }

    boolean tellTime() {
        return has(SheetRole.TIME) || has(SheetRole.START);
    }

    /** The cells of all columns of a role, joined. */
    String joined(SheetRow row, SheetRole role, String by) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            String cell = row.cell(i);
            if (roles.get(i) == role && !cell.isEmpty() && !cells.contains(cell)) {
                cells.add(cell);
            }
        }
        return String.join(by, cells);
    }

    /** A head may promise an hour where dates stand («Début» twice: the date, then the hour), or the reverse. */
    private SheetColumns checked(List<SheetRow> rows, CellTimes times) {
        List<@Nullable SheetRole> checked = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            SheetRole role = roles.get(i);
            boolean date = role != null
                    && mostly(rows, i, cell -> {
                        CellTime time = times.of(cell, false);
                        return time.day() != null && !time.timed();
                    });
            boolean hour = role != null
                    && mostly(rows, i, cell -> {
                        CellTime time = times.of(cell, true);
                        return time.timed() && time.day() == null;
                    });
            boolean both = role == SheetRole.ENDDAY
                    && mostly(rows, i, cell -> {
                        CellTime time = times.of(cell, false);
                        return time.timed() && time.day() != null;
                    });
            checked.add(
                    switch (role) {
                        case START, TIME -> date ? SheetRole.DAY : role;
                        case END -> date ? SheetRole.ENDDAY : role;
                        case DAY -> hour ? (checked.contains(SheetRole.START) ? SheetRole.END : SheetRole.START) : role;
                        case ENDDAY -> hour || both ? SheetRole.END : role;
                        case null -> null;
                        default -> role;
                    });
        }
        return new SheetColumns(checked);
    }

    /** Without a column for what happens, the first one with words holds it. */
    private SheetColumns completed(List<SheetRow> rows) {
        if (has(SheetRole.TITLE)) {
            return onlyBestTitle(rows);
        }
        List<@Nullable SheetRole> all = new ArrayList<>(roles);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(all.size());
        while (all.size() < width) {
            all.add(null);
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean open = all.get(i) == null
                    && !mostly(rows, i, cell -> FILE.matcher(cell).matches());
            double letters = open ? letters(rows, i) : 0;
            if (letters > most) {
                most = letters;
                best = i;
            }
        }
        for (SheetRole instead : List.of(SheetRole.DETAILS, SheetRole.KIND, SheetRole.PLACE)) {
            best = best < 0 ? all.indexOf(instead) : best;
        }
        if (best >= 0) {
            all.set(best, SheetRole.TITLE);
        }
        return new SheetColumns(all);
    }

    /** Of several columns that could hold the title, the one with the most of them; the others tell more about it. */
    private SheetColumns onlyBestTitle(List<SheetRow> rows) {
        if (count(SheetRole.TITLE) == 1) {
            return this;
        }
        int best = -1;
        double most = -1;
        for (int i = 0; i < roles.size(); i++) {
            double filled = roles.get(i) == SheetRole.TITLE ? distinct(rows, i) : -1;
            if (filled > most) {
                most = filled;
                best = i;
            }
        }
        List<@Nullable SheetRole> one = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            SheetRole role = roles.get(i);
            one.add(role == SheetRole.TITLE && i != best ? SheetRole.KIND : role);
        }
        return new SheetColumns(one);
    }

    private static long distinct(List<SheetRow> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty() && !CODE.matcher(cell).matches())
                .distinct()
                .count();
    }

    private static double letters(List<SheetRow> rows, int column) {
        return rows.stream()
                .mapToLong(row -> Math.min(
                        40, row.cell(column).chars().filter(Character::isLetter).count()))
                .average()
                .orElse(0);
    }

    static boolean mostly(List<SheetRow> rows, int column, Predicate<String> is) {
        int filled = 0;
        int fitting = 0;
        for (SheetRow row : rows) {
            String cell = row.cell(column);
            filled += cell.isEmpty() ? 0 : 1;
            fitting += !cell.isEmpty() && is.test(cell) ? 1 : 0;
        }
        return fitting > 0 && fitting * 10 >= filled * 6;
    }
}

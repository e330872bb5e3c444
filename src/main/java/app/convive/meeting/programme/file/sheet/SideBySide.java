package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.words.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Several tables beside each other in one sheet, such as one for each day: the same heads again to the right, or days
 * above columns of hours. They are read as if each stood below the one before.
 *
 * @param head index of the row that all of them share
 * @param starts their first columns
 * @param repeated the shared row holds the heads of columns, the same in each table
 */
record SideBySide(int head, List<Integer> starts, boolean repeated) {

    private static final int HEAD_WITHIN = 15;
    private static final int FEWEST_HEADS = 2;

    /** The same rows, those of tables side by side one table after the other. */
    static List<SheetRow> stacked(List<SheetRow> rows, SheetHeads heads, CellTimes times) {
        int end = Math.min(rows.size() - 1, HEAD_WITHIN);
        for (int i = 0; i < end; i++) {
            SideBySide tables = new SideBySide(i, sameAsFirst(rows.get(i)), true);
            if (tables.starts().size() > 1 && tables.alike(rows.get(i), heads)) {
                return tables.stack(rows);
            }
        }
        for (int i = 0; i < end; i++) {
            List<Integer> days = daysOverHours(rows.get(i), rows.subList(i + 1, rows.size()), times);
            if (days.size() > 1 && days.size() == rows.get(i).filled()) {
                return new SideBySide(i, days, false).stack(rows);
            }
        }
        return rows;
    }

    private static List<Integer> sameAsFirst(SheetRow head) {
        List<Integer> same = new ArrayList<>();
        String first = "";
        for (int column = 0; column < head.cells().size(); column++) {
            String cell = Folding.of(head.cell(column));
            first = first.isEmpty() ? cell : first;
            if (!cell.isEmpty() && cell.equals(first)) {
                same.add(column);
            }
        }
        return same;
    }

    private static List<Integer> daysOverHours(SheetRow head, List<SheetRow> below, CellTimes times) {
        List<Integer> days = new ArrayList<>();
        for (int column = 0; column < head.cells().size(); column++) {
            CellTime time = times.of(head.cell(column), false);
            boolean hours = SheetColumns.mostly(below, column, cell -> {
                CellTime told = times.of(cell, true);
                return told.timed() && told.pure();
            });
            if (time.day() != null && !time.timed() && hours) {
                days.add(column);
            }
        }
        return days;
    }

    /** All tables have the same heads, among them one for hours and one for something else. */
    private boolean alike(SheetRow row, SheetHeads heads) {
        SheetRow first = cut(row, 0);
        boolean hours = false;
        boolean others = false;
        for (String cell : first.cells()) {
            SheetRole role = heads.role(cell);
            boolean hour = role == SheetRole.TIME || role == SheetRole.START;
            hours |= hour;
            others |= !cell.isEmpty() && !hour && role != SheetRole.END && role != SheetRole.DAY;
        }
        boolean same = first.filled() >= FEWEST_HEADS;
        for (int table = 1; table < starts.size(); table++) {
            same &= sameText(cut(row, table), first);
        }
        return hours && others && same;
    }

    private List<SheetRow> stack(List<SheetRow> rows) {
        List<SheetRow> all = new ArrayList<>();
        int above = head;
        while (above > 0 && tables(rows.get(above - 1)) > 1) {
            above--;
        }
        all.addAll(rows.subList(0, above));
        SheetRow heads = cut(rows.get(head), 0);
        for (int table = 0; table < starts.size(); table++) {
            for (int i = above; i < rows.size(); i++) {
                SheetRow part = cut(rows.get(i), table);
                boolean toldAlready = repeated && sameText(part, heads) && !(table == 0 && i == head);
                if (part.filled() > 0 && !toldAlready) {
                    all.add(part);
                }
            }
        }
        return all;
    }

    /** In how many of the tables a row says something. */
    private int tables(SheetRow row) {
        int told = 0;
        for (int table = 0; table < starts.size(); table++) {
            told += cut(row, table).filled() > 0 ? 1 : 0;
        }
        return told;
    }

    /** The cells of a row that belong to one of the tables. */
    private SheetRow cut(SheetRow row, int table) {
        int from = starts.get(table);
        int to = table + 1 < starts.size() ? starts.get(table + 1) : row.cells().size();
        int end = Math.min(to, row.cells().size());
        return new SheetRow(row.line(), from < end ? row.cells().subList(from, end) : List.of());
    }

    private static boolean sameText(SheetRow one, SheetRow other) {
        int width = Math.max(one.cells().size(), other.cells().size());
        for (int column = 0; column < width; column++) {
            if (!Folding.of(one.cell(column)).equals(Folding.of(other.cell(column)))) {
                return false;
            }
        }
        return true;
    }
}

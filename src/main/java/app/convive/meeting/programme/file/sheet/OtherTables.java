package app.convive.meeting.programme.file.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tables that are no programmes: lists of people, answers to a poll. */
final class OtherTables {

    private static final int HEAD_WITHIN = 6;

    private final SheetHeads heads;

    OtherTables(SheetHeads heads) {
        this.heads = heads;
    }

    /** Columns about people, and none for what happens when; or an address in nearly every row. */
    boolean people(List<SheetRow> rows, CellTimes times) {
        for (int i = 0; i < Math.min(rows.size() - 1, HEAD_WITHIN); i++) {
            SheetRow head = rows.get(i);
            boolean told = head.cells().stream()
                    .map(cell -> times.of(cell, false))
                    .anyMatch(time -> time.timed() && time.pure());
            if (told) {
                continue;
            }
            int persons = 0;
            boolean hours = false;
            boolean titled = false;
            boolean placed = false;
            for (int column = 0; column < head.cells().size(); column++) {
                SheetRole role = heads.role(head.cell(column));
                persons += role == SheetRole.PERSON ? 1 : 0;
                titled |= role == SheetRole.TITLE
                        && !head.cell(column).toLowerCase(Locale.ROOT).matches("nom|name");
                placed |= role == SheetRole.PLACE;
                boolean time = role == SheetRole.START || role == SheetRole.TIME || role == SheetRole.END;
                hours |= time
                        && SheetColumns.mostly(
                                rows.subList(i + 1, rows.size()),
                                column,
                                cell -> times.of(cell, true).timed());
            }
            // Who speaks fills a form too: what is held in which room at what moment is a programme all the same.
            hours |= placed
                    && moments(rows.subList(i + 1, rows.size()), head.cells().size(), times);
            if ((persons >= 2 && !(hours && titled)) || (persons == 1 && !hours && !titled && head.filled() <= 4)) {
                return true;
            }
        }
        long addresses = rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.matches("[^\\s@]+@[^\\s@]+\\.[a-z]{2,}")))
                .count();
        long timed = rows.stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> times.of(cell, false).timed()))
                .count();
        return addresses >= 2 && addresses * 10 >= rows.size() * 6L && timed * 10 < rows.size() * 5L;
    }

    /** Some column tells day and hour together. */
    private static boolean moments(List<SheetRow> rows, int columns, CellTimes times) {
        return IntStream.range(0, columns)
                .anyMatch(column -> SheetColumns.mostly(rows, column, cell -> {
                    CellTime time = times.of(cell, false);
                    return time.timed() && time.day() != null;
                }));
    }

    /** Names down the side, and yes or no in nearly every other cell. */
    boolean poll(List<SheetRow> rows, CellTimes times) {
        int answers = 0;
        int others = 0;
        for (SheetRow row : rows) {
            for (int column = 1; column < row.cells().size(); column++) {
                String cell = row.cell(column);
                if (!cell.isEmpty() && !times.of(cell, false).pure()) {
                    answers += heads.pollAnswer(cell) ? 1 : 0;
                    others += heads.pollAnswer(cell) ? 0 : 1;
                }
            }
        }
        return answers >= 4 && answers >= 3 * others;
    }
}

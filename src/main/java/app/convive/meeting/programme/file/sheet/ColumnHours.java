package app.convive.meeting.programme.file.sheet;

import java.util.List;
import java.util.regex.Pattern;

/** Lengths that a column writes in hours: «0,5» and «2» are half an hour and two hours. */
final class ColumnHours {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,2})?");

    private static final Pattern FRACTION = Pattern.compile("\\d{1,2}[.,]\\d{1,2}");

    /** More would be minutes. */
    private static final double MOST = 12;

    private static final int FEWEST = 2;

    private ColumnHours() {}

    /**
     * True if the column's cells are small and one has a fraction, which minutes have not; a sum may stand below. Whole numbers
     * alone may be the five minutes of short talks.
     */
    static boolean in(List<SheetRow> rows, int column) {
        List<String> told = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        long hours = told.stream().filter(ColumnHours::small).count();
        boolean fraction = told.stream().anyMatch(FRACTION.asMatchPredicate());
        return fraction && hours >= FEWEST && hours >= told.size() - 1;
    }

    private static boolean small(String cell) {
        return NUMBER.matcher(cell).matches() && value(cell) <= MOST;
    }

    /** Minutes; 0 when the cell is no number. */
    static int minutes(String cell) {
        return NUMBER.matcher(cell).matches() ? (int) Math.round(value(cell) * 60) : 0;
    }

    private static double value(String cell) {
        return Double.parseDouble(cell.replace(',', '.'));
    }
}

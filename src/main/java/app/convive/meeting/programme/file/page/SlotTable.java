package app.convive.meeting.programme.file.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A timetable drawn with merged cells: days or rooms as columns, hours down the side. A cell lasts from the hour of its
 * first row to the hour of the row below its last one.
 */
final class SlotTable {

    private static final Pattern HOUR =
            Pattern.compile("\\d{1,2}\\s*(?:[hH:.]\\s*\\d{0,2}|[aApP]\\.?[mM])\\s*(?:[aApP]\\.?[mM]\\.?)?");
    private static final Pattern DASH = Pattern.compile("\\s*(?:[-–—]|à|to)\\s*");

    private final Matrix matrix;
    private final int heads;

    SlotTable(Matrix matrix, int heads) {
        this.matrix = matrix;
        this.heads = heads;
    }

    /** Hours lead the rows, and some cell reaches over several of them. */
    boolean fits() {
        int hours = 0;
        int tall = 0;
        int texts = 0;
        for (int row = heads + 1; row < matrix.rows(); row++) {
            hours += begins(row) == null ? 0 : 1;
            String first = matrix.text(row, 0);
            texts += first.isEmpty() ? 0 : 1;
            for (int column = 1; column < matrix.width(); column++) {
                Matrix.Cell cell = matrix.at(row, column);
                boolean starts =
                        cell != null && cell.row() == row && !cell.text().isEmpty() && !isHour(cell.text());
                tall += starts && cell != null && cell.height() > 1 ? 1 : 0;
            }
        }
        return hours >= 2 && hours * 10 >= texts * 7 && tall > 0 && !isHour(matrix.text(heads, 0));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < heads; row++) {
            lines.add(matrix.text(row, 0));
        }
        boolean days = headsAreDays();
        for (int column = 1; days && column < matrix.width(); column = endOfHead(column)) {
            String head = matrix.text(heads, column);
            if (!head.isEmpty()) {
                lines.add("");
                lines.add("## " + head);
            }
            // A cell that reaches over several days is told once for each.
            Set<Matrix.Cell> told = new HashSet<>();
            for (int row = heads + 1; row < matrix.rows(); row++) {
                for (int within = column; within < endOfHead(column); within++) {
                    add(lines, told, row, within, "");
                }
            }
        }
        Set<Matrix.Cell> told = new HashSet<>();
        for (int row = heads + 1; !days && row < matrix.rows(); row++) {
            for (int column = 1; column < matrix.width(); column++) {
                add(lines, told, row, column, matrix.text(heads, column));
            }
        }
        return lines;
    }

    /** The column behind those that share this one's head. */
    private int endOfHead(int column) {
        Matrix.Cell head = matrix.at(heads, column);
        int end = column + 1;
        while (head != null && end < matrix.width() && head.equals(matrix.at(heads, end))) {
            end++;
        }
        return end;
    }

    /** Heads with a number are dates or «Jour 1»; rooms may have numbers too, but not all of them. */
    private boolean headsAreDays() {
        int filled = 0;
        int numbered = 0;
        for (int column = 1; column < matrix.width(); column++) {
            String head = matrix.text(heads, column);
            filled += head.isEmpty() ? 0 : 1;
            numbered += !head.isEmpty() && SlotDays.isDay(head) ? 1 : 0;
        }
        return filled > 0 && numbered == filled;
    }

    private void add(List<String> lines, Set<Matrix.Cell> told, int row, int column, String room) {
        Matrix.Cell cell = matrix.at(row, column);
        if (cell == null || cell.row() != row || cell.text().isEmpty() || isHour(cell.text()) || !told.add(cell)) {
            return;
        }
        boolean everywhere = cell.equals(matrix.at(row, matrix.width() - 1)) && cell.equals(matrix.at(row, 1));
        String text = cell.text();
        // A line in brackets below the others is a remark.
        int remark = text.endsWith(")") ? text.lastIndexOf("\n(") : -1;
        String title = (remark < 0 ? text : text.substring(0, remark)).replace("\n", " – ");
        String start = begins(row);
        if (start == null) {
            lines.add(title);
            return;
        }
        String end = ends(row + cell.height() - 1);
        String where = room.isEmpty() || everywhere ? "" : " (" + room + ")";
        lines.add(start + (end == null ? " " : " – " + end + " ") + title + where);
        if (remark >= 0) {
            lines.add(text.substring(remark + 1));
        }
    }

    /** The hour at which a row begins. */
    private @Nullable String begins(int row) {
        Matrix.Cell cell = matrix.at(row, 0);
        if (cell == null || cell.row() != row) {
            return null;
        }
        String first = DASH.split(cell.text().strip(), 2)[0];
        return isHour(first) ? first : null;
    }

    /** The hour at which a row ends: told by itself, else the next hour below. */
    private @Nullable String ends(int row) {
        String[] told = DASH.split(matrix.text(row, 0).strip(), 2);
        if (told.length == 2 && isHour(told[1])) {
            return told[1];
        }
        for (int below = row + 1; below < matrix.rows(); below++) {
            String next = begins(below);
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private static boolean isHour(String text) {
        return HOUR.matcher(text.strip()).matches();
    }
}

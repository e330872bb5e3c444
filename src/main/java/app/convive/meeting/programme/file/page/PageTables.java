package app.convive.meeting.programme.file.page;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes a table of a page as rows of text, cells that reach over several rows or columns taken into account. */
final class PageTables {

    private final Phrases columns;

    PageTables(Vocabulary vocabulary) {
        columns = vocabulary.topic("columns");
    }

    /** Rows parted by pipes, or lines of a timetable; nothing for a table that only lays the page out. */
    String of(Element table) {
        if (!table.select("table table").isEmpty()) {
            return "";
        }
        Matrix matrix = Matrix.of(table);
        if (matrix.filledColumns() < 2 || matrix.rows() < 2) {
            return "";
        }
        int heads = headRow(matrix);
        boolean named = heads >= 0 && roles(matrix, heads) >= 2;
        if (!named && heads >= 0) {
            SlotTable slots = new SlotTable(matrix, heads);
            if (slots.fits()) {
                return String.join("\n", slots.lines());
            }
        }
        return String.join("\n", rows(matrix));
    }

    /** The first row with several texts. */
    private static int headRow(Matrix matrix) {
        for (int row = 0; row < matrix.rows(); row++) {
            int filled = 0;
            for (int column = 0; column < matrix.width(); column++) {
                filled += matrix.text(row, column).isEmpty() ? 0 : 1;
            }
            if (filled >= 2) {
                return row;
            }
        }
        return -1;
    }

    /** How many cells of a row name what a column holds. */
    private int roles(Matrix matrix, int row) {
        int roles = 0;
        for (int column = 0; column < matrix.width(); column++) {
            Tokens tokens = Tokens.of(matrix.text(row, column));
            Phrases.Match match = columns.at(tokens, 0);
            boolean role =
                    match != null && match.to() >= tokens.size() && !match.key().equals("time");
            roles += role ? 1 : 0;
        }
        return roles;
    }

    private static List<String> rows(Matrix matrix) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < matrix.rows(); row++) {
            List<String> cells = new ArrayList<>();
            boolean filled = false;
            for (int column = 0; column < matrix.width(); column++) {
                String cell = matrix.text(row, column).replace('|', '/').replace("\n", " – ");
                cells.add(cell);
                filled |= !cell.isEmpty();
            }
            if (filled) {
                rows.add("| " + String.join(" | ", cells) + " |");
            }
        }
        return rows;
    }
}

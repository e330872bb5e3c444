package app.convive.meeting.programme.file.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The cells of a table, each at all the places that it covers. */
final class Matrix {

    /** Nobody reads a wider or longer table; a hostile one would fill the memory. */
    private static final int MOST_COLUMNS = 60;

    private static final int MOST_ROWS = 2_000;

    /** One cell with the place of its upper left corner. */
    record Cell(String text, int row, int column, int height) {}

    private final List<@Nullable Cell[]> rows = new ArrayList<>();
    private int width;

    static Matrix of(Element table) {
        Matrix matrix = new Matrix();
        int row = 0;
        for (Element line : table.select("tr")) {
            if (row >= MOST_ROWS) {
                break;
            }
            int column = 0;
            for (Element cell : line.children()) {
                if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                    continue;
                }
                while (matrix.at(row, column) != null) {
                    column++;
                }
                matrix.put(cell, row, column);
                column++;
            }
            matrix.row(row);
            row++;
        }
        while (matrix.rows.size() > row) {
            matrix.rows.removeLast();
        }
        return matrix;
    }

    private void put(Element element, int row, int column) {
        int height = Math.max(1, Math.min(span(element, "rowspan"), MOST_ROWS - row));
        int across = Math.max(1, span(element, "colspan"));
        String text = PageWalk.plain(element);
        boolean blank = text.chars().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
        Cell cell = new Cell(blank ? "" : text, row, column, height);
        for (int down = 0; down < height; down++) {
            for (int right = 0; right < across && column + right < MOST_COLUMNS; right++) {
                row(row + down)[column + right] = cell;
                width = Math.max(width, column + right + 1);
            }
        }
    }

    private static int span(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        boolean number = !value.isEmpty() && value.length() < 5 && value.chars().allMatch(Character::isDigit);
        return number ? Math.min(Integer.parseInt(value), MOST_ROWS) : 1;
    }

    private @Nullable Cell[] row(int index) {
        while (rows.size() <= index) {
            rows.add(new @Nullable Cell[MOST_COLUMNS]);
        }
        return rows.get(index);
    }

    @Nullable
    Cell at(int row, int column) {
        return row < rows.size() && column < MOST_COLUMNS ? rows.get(row)[column] : null;
    }

    String text(int row, int column) {
        Cell cell = at(row, column);
        return cell == null ? "" : cell.text();
    }

    int rows() {
        return rows.size();
    }

    int width() {
        return width;
    }

    int filledColumns() {
        int filled = 0;
        for (int column = 0; column < width; column++) {
            for (int row = 0; row < rows.size(); row++) {
                if (!text(row, column).isEmpty()) {
                    filled++;
                    break;
                }
            }
        }
        return filled;
    }
}

package app.convive.meeting.programme.file.sheet;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line number of its last line in the file, from 1
 * @param cells without the spaces around them; a cell may have several lines
 */
record SheetRow(int line, List<String> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    /** Empty beyond the end: rows are often shorter than the head. */
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** The text of a row that says one thing only, in one cell or in all; nothing otherwise. */
    String only() {
        List<String> texts =
                cells.stream().filter(cell -> !cell.isEmpty()).distinct().toList();
        return texts.size() == 1 ? texts.getFirst() : "";
    }

    String whole() {
        return String.join(" | ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
    }
}

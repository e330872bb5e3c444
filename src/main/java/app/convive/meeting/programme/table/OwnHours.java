package app.convive.meeting.programme.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * «Build a hive (10:15-12:00)»: a cell that tells itself from when to when it goes on, longer than the row in which it begins.
 *
 * @param hours as they are written, those of the row where the cell has none
 * @param title without them
 */
record OwnHours(String hours, String title) {

    private static final Pattern BEHIND = Pattern.compile("^(.*\\S)\\s*[(\\[]([^()\\[\\]]+)[)\\]]$");

    static OwnHours of(String cell, String ofRow, Cells cells) {
        Matcher bracket = BEHIND.matcher(cell);
        if (bracket.find() && cells.range(bracket.group(2))) {
            return new OwnHours(bracket.group(2), bracket.group(1));
        }
        String leading = cells.leadingRange(cell);
        return leading.isEmpty()
                ? new OwnHours(ofRow, cell)
                : new OwnHours(leading, cell.substring(leading.length()).replaceFirst("^[\\s:,–-]+", ""));
    }
}

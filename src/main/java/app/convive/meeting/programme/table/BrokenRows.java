package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a barred table that break where a cell of the page did: «| 9:00 | Knots | », and below it «Splices | ». Up to as
 * many bars as the head has, each row becomes one line again.
 */
final class BrokenRows {

    private static final int FEWEST_BARS = 3;

    private static final int MOST_LINES = 8;

    private BrokenRows() {}

    static List<Line> joined(List<Line> lines, Cells cells) {
        List<Line> joined = new ArrayList<>();
        int bars = 0;
        int at = 0;
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (isHead(line, cells)) {
                bars = bars(line);
            }
            int end = bars == 0 || !opens(line, cells) ? at + 1 : end(lines, at, bars, cells);
            StringBuilder row = new StringBuilder(line.text());
            lines.subList(at + 1, end).forEach(part -> row.append(' ').append(part.text()));
            joined.add(end == at + 1 ? line : line.withText(row.toString()));
            at = end;
        }
        return joined;
    }

    private static boolean isHead(Line line, Cells cells) {
        boolean barred = line.text().startsWith("|") && line.text().endsWith("|");
        Role first = barred ? cells.head(Row.of(line).cell(0)) : null;
        return bars(line) >= FEWEST_BARS && (first == Role.TIME || first == Role.START || first == Role.DAY);
    }

    /** Behind the last line of the row, which has as many bars as the head; the next line where it stays broken. */
    private static int end(List<Line> lines, int at, int bars, Cells cells) {
        int told = bars(lines.get(at));
        int end = at + 1;
        while (told < bars && end < lines.size() && end - at < MOST_LINES) {
            Line next = lines.get(end);
            if (next.gap() || opens(next, cells)) {
                return at + 1;
            }
            told += bars(next);
            end++;
        }
        return told == bars ? end : at + 1;
    }

    private static boolean opens(Line line, Cells cells) {
        return line.text().startsWith("|") && cells.time(Row.of(line).cell(0));
    }

    private static int bars(Line line) {
        return (int) line.text().chars().filter(sign -> sign == '|').count();
    }
}

package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Days side by side, copied from a page cell by cell with a bar behind each: «Friday 4 June | Saturday 5 June | 9:00 Welcome |
 * 9:30 Prayer | …», where a cell may go on over several lines. Each day is read below the one before.
 */
final class BarredDays {

    private static final int FEWEST_DAYS = 2;
    private static final int FEWEST_ROWS = 2;

    /** Lines that a cell may take. */
    private static final int LONGEST_CELL = 8;

    private BarredDays() {}

    /** The same lines where no such table stands. */
    static List<Line> unfolded(List<Line> lines, Cells cells) {
        for (int from = 0; from < lines.size(); from++) {
            boolean begins =
                    bars(lines.get(from)) && cells.beginsWithDay(lines.get(from).text());
            int to = begins ? end(lines, from) : from;
            List<List<Line>> parts = parts(lines.subList(from, to));
            int days = days(parts, cells);
            if (days >= FEWEST_DAYS && timed(parts.subList(days, parts.size()), days, cells)) {
                List<Line> all = new ArrayList<>(lines.subList(0, from));
                for (int day = 0; day < days; day++) {
                    for (int cell = day; cell < parts.size(); cell += days) {
                        all.addAll(parts.get(cell));
                    }
                }
                all.addAll(lines.subList(to, lines.size()));
                return all;
            }
        }
        return lines;
    }

    /** Bars part cells, and none opens the line as in a table whose rows stand on lines. */
    private static boolean bars(Line line) {
        return line.text().indexOf('|') > 0;
    }

    private static int end(List<Line> lines, int from) {
        int end = from + 1;
        for (int i = from + 1; i < lines.size() && i - end < LONGEST_CELL; i++) {
            end = lines.get(i).text().indexOf('|') >= 0 ? i + 1 : end;
        }
        return end;
    }

    private static List<List<Line>> parts(List<Line> lines) {
        List<List<Line>> parts = new ArrayList<>();
        List<Line> part = new ArrayList<>();
        for (Line line : lines) {
            String rest = line.text();
            for (int bar = rest.indexOf('|'); bar >= 0; bar = rest.indexOf('|')) {
                add(part, line, rest.substring(0, bar));
                parts.add(part);
                part = new ArrayList<>();
                rest = rest.substring(bar + 1);
            }
            add(part, line, rest);
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static void add(List<Line> part, Line line, String text) {
        if (!text.isBlank()) {
            part.add(line.withText(text.strip()));
        }
    }

    private static int days(List<List<Line>> parts, Cells cells) {
        int days = 0;
        while (days < parts.size()
                && parts.get(days).size() == 1
                && cells.beginsWithDay(parts.get(days).getFirst().text())) {
            days++;
        }
        return days;
    }

    /** Nearly each cell begins with an hour. */
    private static boolean timed(List<List<Line>> parts, int days, Cells cells) {
        List<List<Line>> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
        long timed = filled.stream()
                .filter(part -> cells.beginsWithTime(part.getFirst().text()))
                .count();
        return filled.size() >= days * FEWEST_ROWS && timed * 10 >= filled.size() * 8L;
    }
}

package app.convive.meeting.programme.table;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.MentionScanner;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the tables of one text and writes their rows as the lines that they stand for: «9h – 10h Accueil». */
public final class TableReader {

    private static final int FEWEST_ROWS = 2;

    private static final int LONGEST_BETWEEN = 60;
    private static final int MOST_BETWEEN = 8;

    /** Columns that a leading tab stands for. */
    private static final int TAB = 4;

    /** Outside of tables a gap is as good as a wider one, which would make its line look long. */
    private static final String GAP = "    ";

    private static final Pattern WIDE = Pattern.compile(" {5,}");

    private final Cells cells;
    private final TableRows tables;

    public TableReader(Vocabulary vocabulary, MentionScanner scanner) {
        cells = new Cells(vocabulary, scanner);
        tables = new TableRows(cells);
    }

    /** The lines of a text, those of tables rewritten. */
    public List<Line> flattened(List<Line> text) {
        List<Line> whole = BrokenRows.joined(BarredStream.joined(BarsApart.joined(text), cells), cells);
        List<Line> led = TrailingCells.led(whole, cells);
        List<Line> byDay = BarredDays.unfolded(led, cells);
        List<Line> barred = PrintedGrid.joined(EndBars.without(BarredCells.joined(byDay, cells)), cells);
        List<Line> lines = LooseRows.read(WrappedRows.joined(barred, cells), cells);
        List<Line> flat = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            List<Row> separated = separated(lines, at);
            if (!separated.isEmpty()) {
                List<Line> read = tables.lines(separated, "");
                flat.addAll(read == null ? List.of() : read);
                at += separated.size();
                continue;
            }
            StackedTable stacked = StackedTable.at(lines, at, cells);
            List<Line> unstacked = stacked == null ? null : tables.lines(stacked.rows(), "");
            if (unstacked != null) {
                flat.addAll(unstacked);
                return flat;
            }
            int end = at;
            while (end < lines.size() && (tabular(lines.get(end)) || goesOn(lines, at, end))) {
                end++;
            }
            List<Line> rows = lines.subList(at, end);
            String above = flat.isEmpty() ? "" : flat.getLast().text();
            List<Line> read = rows.size() < FEWEST_ROWS ? null : read(rows, above);
            if (read == null) {
                int plain = Math.max(end, at + 1);
                lines.subList(at, plain).forEach(line -> addPlain(flat, line));
                at = plain;
            } else {
                flat.addAll(read);
                at = end;
            }
        }
        return flat;
    }

    /** Rows parted by semicolons below a head; none when there is no such head. */
    private List<Row> separated(List<Line> lines, int at) {
        Row head = Row.separated(lines.get(at));
        if (head.cells().size() < 3 || Columns.byHead(head, cells) == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(List.of(head));
        while (at + rows.size() < lines.size()) {
            Row row = Row.separated(lines.get(at + rows.size()));
            if (row.cells().size() < 2) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    /** A short line between rows, such as a day, belongs to the table. */
    private static boolean goesOn(List<Line> lines, int start, int index) {
        boolean brief = index > start && lines.get(index).text().length() <= LONGEST_BETWEEN;
        if (!brief) {
            return false;
        }
        // Rows whose first and last cells are empty: «	Group 1: nets	».
        int end = index;
        while (end < lines.size() && end - index < MOST_BETWEEN && cellAlone(lines.get(end))) {
            end++;
        }
        boolean rows = end > index && end < lines.size() && tabular(lines.get(end));
        return rows || index + 1 < lines.size() && tabular(lines.get(index - 1)) && tabular(lines.get(index + 1));
    }

    private static boolean cellAlone(Line line) {
        return !line.gap()
                && line.indent() >= TAB
                && !tabular(line)
                && line.text().length() <= LONGEST_BETWEEN;
    }

    private static boolean tabular(Line line) {
        return line.text().indexOf('|') >= 0
                || line.text().indexOf('\t') > 0
                || Row.of(line).cells().size() >= 3;
    }

    private @Nullable List<Line> read(List<Line> lines, String above) {
        List<Row> ragged = TabStops.collapsed(
                lines.stream().map(Row::of).filter(row -> !rule(row)).toList());
        Row widest = ragged.stream()
                .max(Comparator.comparingInt(row -> row.cells().size()))
                .orElse(null);
        if (widest == null) {
            return null;
        }
        List<Row> rows = aligned(ragged, widest.starts());
        long wide = rows.stream().filter(row -> row.filled() >= 2).count();
        if (wide < FEWEST_ROWS || wide * 2 < rows.size() || itemsBeforeBars(lines, rows)) {
            return null;
        }
        return tables.lines(rows, above);
    }

    /** «9h30 Tri des graines | Serre», «10h30 Pause»: hour and title stand in one cell, and some lines have no other. */
    private boolean itemsBeforeBars(List<Line> lines, List<Row> rows) {
        long items = rows.stream()
                .filter(row -> cells.beginsWithTime(row.cell(0)) && !cells.time(row.cell(0)))
                .count();
        boolean barred = lines.stream().noneMatch(line -> line.text().startsWith("|"));
        return barred && items == rows.size();
    }

    /** Rows that stand in columns of the page, with empty cells where they skip some. */
    private static List<Row> aligned(List<Row> rows, List<Integer> columns) {
        long told = rows.stream().mapToLong(row -> row.starts().size()).sum();
        long off = rows.stream().mapToLong(row -> row.besides(columns)).sum();
        return off * 5 > told
                ? rows
                : rows.stream().map(row -> row.alignedTo(columns)).toList();
    }

    /** The line of dashes under a Markdown head. */
    private static boolean rule(Row row) {
        return row.cells().stream().allMatch(cell -> cell.chars().allMatch(c -> c == '-' || c == ':' || c == '='));
    }

    private static void addPlain(List<Line> flat, Line line) {
        String text = line.text();
        if (text.startsWith("|") || text.endsWith("|")) {
            int from = 0;
            int to = text.length();
            while (from < to && (text.charAt(from) == '|' || text.charAt(from) == ' ')) {
                from++;
            }
            while (to > from && (text.charAt(to - 1) == '|' || text.charAt(to - 1) == ' ')) {
                to--;
            }
            text = text.substring(from, to);
        }
        if (!text.isEmpty()) {
            flat.add(line.withText(WIDE.matcher(text.replace('\t', ' ')).replaceAll(GAP)));
        }
    }
}

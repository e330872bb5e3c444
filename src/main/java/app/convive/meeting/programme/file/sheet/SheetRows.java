package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.file.page.PageText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a file with separated values. The separator is the one that cuts most rows into the same number of cells.
 *
 * @param rows without empty ones
 */
record SheetRows(List<SheetRow> rows) {

    private static final String SEPARATORS = "\t;,|";
    private static final int SAMPLE = 20_000;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CELLS = 200;

    static SheetRows of(String text) {
        String body = text;
        char told = 0;
        String first = text.lines().findFirst().orElse("").strip().replace("\"", "");
        if (first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4)) {
            told = first.charAt(4);
            body = text.substring(text.indexOf(first.substring(0, 4)) + 4);
            int end = body.indexOf('\n');
            body = end < 0 ? "" : body.substring(end + 1);
        } else if (first.equalsIgnoreCase("sep=")) {
            told = '\t';
            body = text.substring(text.indexOf('\n') + 1);
        }
        List<SheetRow> rows = rows(body, told == 0 ? separator(body) : told);
        boolean wrapped = rows.stream().filter(row -> row.cells().size() > 1).count() * 10 < rows.size();
        if (wrapped) {
            // Each line as a whole within quotes: a table that was saved as a table of one column.
            StringBuilder inner = new StringBuilder();
            rows.forEach(row -> inner.append(row.cell(0)).append('\n'));
            List<SheetRow> again = rows(inner.toString(), separator(inner.toString()));
            boolean better =
                    again.stream().filter(row -> row.cells().size() > 2).count() * 2 > again.size();
            rows = better ? again : rows;
        }
        return new SheetRows(rows);
    }

    private static char separator(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        char best = ',';
        double most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            Map<Integer, Integer> widths = new HashMap<>();
            List<SheetRow> rows = rows(sample, separator);
            rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
            for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
                double share = (double) width.getValue() / Math.max(1, rows.size());
                double score = width.getKey() < 2 ? 0 : share * Math.min(width.getKey(), 6);
                if (score > most) {
                    most = score;
                    best = separator;
                }
            }
        }
        return best;
    }

    private static List<SheetRow> rows(String text, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .setIgnoreEmptyLines(true)
                .get();
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(balanced(text, separator)), format)) {
            for (CSVRecord record : parser) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < Math.min(record.size(), MOST_CELLS); i++) {
                    cells.add(cell(record.get(i)));
                }
                SheetRow row = new SheetRow((int) parser.getCurrentLineNumber(), cells);
                if (row.filled() > 0) {
                    rows.add(row);
                }
                if (rows.size() >= MOST_ROWS) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** A quote that opens within the last lines and never closes would swallow all that follows. */
    private static String balanced(String text, char separator) {
        long quotes = text.chars().filter(c -> c == '"').count();
        if (quotes % 2 == 0) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text.length());
        boolean open = false;
        String opener = separator + "\"";
        for (String line : text.split("(?<=\n)", -1)) {
            long here = line.chars().filter(c -> c == '"').count();
            boolean opens = here % 2 == 1 && !open && (line.startsWith("\"") || line.contains(opener));
            boolean alone = here % 2 == 1 && !open && !opens;
            lines.append(alone ? line.replace('"', '”') : line);
            open = (here % 2 == 1 && !alone) != open;
        }
        return open ? lines.toString().replace('"', ' ') : lines.toString();
    }

    private static String cell(String raw) {
        String text = PageText.plain(raw)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace("\r", "");
        String cell = text.strip();
        return cell.startsWith("=\"") && cell.endsWith("\"") ? cell.substring(2, cell.length() - 1) : cell;
    }
}

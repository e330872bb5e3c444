package app.convive.meeting.programme.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a wiki's tables, «{|», «! Time !! Room», «| 10:00 || colspan="2" | Lunch», as rows between bars.
 *
 * @see <a href="https://www.mediawiki.org/wiki/Help:Tables">MediaWiki's tables</a>
 */
final class WikiTables {

    /** The «colspan="2" |» before the words of a cell. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("^\\s*(?:[\\w-]+\\s*=\\s*(?:\"[^\"]*\"|\\w+)\\s*)+\\|(?!\\|)");

    /** A cell over several columns stands in each of them. */
    private static final Pattern SPANS = Pattern.compile("^[^|]*colspan\\s*=\\s*\"?(\\d{1,2})");

    private static final Pattern CELLS = Pattern.compile("\\|\\||!!");

    private WikiTables() {}

    /** The same lines, each row of such a table on one. */
    static List<String> barred(List<String> lines) {
        if (lines.stream().noneMatch(line -> line.stripLeading().startsWith("{|"))) {
            return lines;
        }
        List<String> all = new ArrayList<>();
        List<String> row = new ArrayList<>();
        boolean within = false;
        for (String line : lines) {
            String text = line.strip();
            boolean opens = text.startsWith("{|");
            boolean parts = within && (text.startsWith("|-") || text.startsWith("|}") || text.startsWith("|+"));
            if (opens || parts) {
                end(row, all);
                within = !text.startsWith("|}");
            } else if (within && (text.startsWith("|") || text.startsWith("!"))) {
                for (String cell : CELLS.split(text.substring(1), -1)) {
                    Matcher spans = SPANS.matcher(cell);
                    int columns = spans.find() ? Integer.parseInt(spans.group(1)) : 1;
                    row.addAll(Collections.nCopies(
                            columns, ATTRIBUTES.matcher(cell).replaceFirst("").strip()));
                }
            } else {
                all.add(line);
            }
        }
        end(row, all);
        return all;
    }

    private static void end(List<String> row, List<String> all) {
        if (!row.isEmpty()) {
            all.add("| " + String.join(" | ", row) + " |");
            row.clear();
        }
    }
}

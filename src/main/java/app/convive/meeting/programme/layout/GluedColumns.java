package app.convive.meeting.programme.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «9:00-10:00amWarm-upsGreen Hall», «2 PMLunch»: rows of a table that were copied without the signs between their cells. */
final class GluedColumns {

    private static final int FEWEST = 3;

    private static final String HOUR =
            "\\d{1,2}(?:[:.hH]\\d{2}(?:\\s?[aApP]\\.?[mM]\\.?)?|\\s?[aApP]\\.?[mM]\\.?|[hH])";

    /** An hour that leads the line, and a word right behind it. */
    private static final Pattern ROW =
            Pattern.compile("^\\s*" + HOUR + "(?:\\s?[-–]\\s?" + HOUR + ")?(?=\\p{Lu}\\p{Ll})");

    /** A capital right behind a small letter, a bracket or a sign that ends a sentence. */
    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll}{2}|[)!?])(?=\\p{Lu}(?:\\p{Ll}|\\p{Lu}|\\d))");

    private GluedColumns() {}

    /** The same lines, the cells of such rows apart. */
    static List<String> parted(List<String> lines) {
        long rows = lines.stream().filter(line -> ROW.matcher(line).find()).count();
        return rows < FEWEST ? lines : lines.stream().map(GluedColumns::parted).toList();
    }

    private static String parted(String line) {
        Matcher row = ROW.matcher(line);
        if (!row.find()) {
            return line;
        }
        String rest = line.substring(row.end());
        String[] cells = SEAM.split(rest);
        String joined = cells.length == 2 ? cells[0] + " | " + cells[1] : rest;
        return line.substring(0, row.end()) + " " + joined;
    }
}

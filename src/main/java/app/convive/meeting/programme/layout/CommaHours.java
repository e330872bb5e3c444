package app.convive.meeting.programme.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «13,30 Introduction», «14,30-15,15 : …»: a comma between hours and minutes, in a text that leads several lines so. */
final class CommaHours {

    private static final int FEWEST = 3;

    private static final String HOUR =
            "(?<![\\d,.])([01]?\\d|2[0-3]),([0-5][05])(?![\\d,]|\\s?(?:€|\\$|£|%|EUR|km|m\\b|kg))";

    private static final Pattern LEADS = Pattern.compile("^[\\s•*–—-]*" + HOUR);
    private static final Pattern ANY = Pattern.compile(HOUR);

    private CommaHours() {}

    /** The same lines, such hours with an h. */
    static List<String> mended(List<String> lines) {
        long leading = lines.stream().filter(line -> LEADS.matcher(line).find()).count();
        if (leading < FEWEST) {
            return lines;
        }
        return lines.stream()
                .map(line -> {
                    Matcher leads = LEADS.matcher(line);
                    return leads.find() ? ANY.matcher(line).replaceAll("$1h$2") : line;
                })
                .toList();
    }
}

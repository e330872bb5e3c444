package app.convive.meeting.programme.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «14 : 30 Accueil», «14 h. 30 – Accueil»: spaces or a dot within the hours of a text that writes several lines so. */
final class SpacedHours {

    private static final int FEWEST = 3;

    private static final String MINUTES = "([0-5]\\d)\\b(?!\\s?[%€$£])";

    private static final String SPACED = "\\b([01]?\\d|2[0-3])(?: :|: | : )" + MINUTES;

    private static final Pattern LEADS = Pattern.compile("^[\\s•*#–—-]*" + SPACED);

    /** The hour that leads the line, or the end of a range. */
    private static final Pattern ANY = Pattern.compile("(?<=^[\\s•*#–—-]{0,8}|[-–—/>] ?|\\b[àa] ?|\\bto ?)" + SPACED);

    private static final Pattern DOTTED = Pattern.compile("\\b([01]?\\d|2[0-3]) ?[hH]\\. ?" + MINUTES);

    private SpacedHours() {}

    /** The same lines, such hours closed up. */
    static List<String> closed(List<String> lines) {
        return dotted(spaced(lines));
    }

    private static List<String> spaced(List<String> lines) {
        return count(lines, LEADS) < FEWEST
                ? lines
                : lines.stream()
                        .map(line -> {
                            Matcher leads = LEADS.matcher(line);
                            return leads.find() ? ANY.matcher(line).replaceAll("$1h$2") : line;
                        })
                        .toList();
    }

    private static List<String> dotted(List<String> lines) {
        return count(lines, DOTTED) < FEWEST
                ? lines
                : lines.stream()
                        .map(line -> DOTTED.matcher(line).replaceAll("$1h$2"))
                        .toList();
    }

    private static long count(List<String> lines, Pattern pattern) {
        return lines.stream().filter(line -> pattern.matcher(line).find()).count();
    }
}

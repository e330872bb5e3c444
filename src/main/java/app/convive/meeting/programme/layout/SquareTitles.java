package app.convive.meeting.programme.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «10h – [ACCUEIL]», «11h – [ATELIER] – salle 2»: brackets that only adorn the titles of a text which writes several so. */
final class SquareTitles {

    private static final int FEWEST = 3;

    private static final Pattern TITLE = Pattern.compile(
            "^(?<hour>[\\s#>*•–-]*\\**\\d[\\d\\s:.hH,apmAPM–—-]*?\\**[\\s:|–—-]*)\\[(?<title>[^\\[\\]]{3,90})\\](?!\\()");

    private SquareTitles() {}

    /** The same lines, such titles without their brackets. */
    static List<String> bare(List<String> lines) {
        long titles = lines.stream().filter(line -> TITLE.matcher(line).find()).count();
        return titles < FEWEST ? lines : lines.stream().map(SquareTitles::bare).toList();
    }

    private static String bare(String line) {
        Matcher title = TITLE.matcher(line);
        return title.find() ? title.group("hour") + title.group("title") + line.substring(title.end()) : line;
    }
}

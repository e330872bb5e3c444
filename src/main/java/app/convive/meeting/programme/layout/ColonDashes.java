package app.convive.meeting.programme.layout;

import java.util.List;
import java.util.regex.Pattern;

/** «Date:- 3rd June», «Venue :– Town Hall»: a colon with a dash behind a label is a colon. */
final class ColonDashes {

    private static final Pattern LABEL = Pattern.compile("(?<=\\p{L}) ?:[-–—](?=\\s)");

    private ColonDashes() {}

    static List<String> plain(List<String> lines) {
        return lines.stream()
                .map(line -> line.indexOf(':') < 0 ? line : LABEL.matcher(line).replaceFirst(":"))
                .toList();
    }
}

package app.convive.meeting.programme.layout;

import java.util.List;
import java.util.regex.Pattern;

/** «3p» at the head of a line, in a text that writes «8:30a» and «12:15p». */
final class LetterHalves {

    private static final int FEWEST = 3;

    private static final Pattern MINUTES = Pattern.compile("\\b\\d{1,2}:[0-5]\\d ?[aApP](?![\\p{L}\\d.])");

    private static final Pattern HOUR = Pattern.compile(
            "(?<=^[-•* ]{0,6}|[-–] ?)(?<hour>(?:1[0-2]|[1-9])) ?(?<half>[aApP])(?![\\p{L}\\d.])(?= ?[-–:]| |$)");

    private LetterHalves() {}

    /** The same lines, such hours written out. */
    static List<String> told(List<String> lines) {
        long often = lines.stream().filter(line -> MINUTES.matcher(line).find()).count();
        return often < FEWEST
                ? lines
                : lines.stream()
                        .map(line -> HOUR.matcher(line).replaceAll("${hour}${half}m"))
                        .toList();
    }
}

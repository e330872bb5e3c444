package app.convive.meeting.programme.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** «3p» at the head of a line, «12:00 n», in a text that writes «8:30a» and «12:15 p». */
final class LetterHalves {

    private static final int FEWEST = 3;

    private static final Pattern MINUTES = Pattern.compile("\\b\\d{1,2}:[0-5]\\d ?[aApP](?![\\p{L}\\d.])");

    /** Such an hour with its letter apart: «a» alone may be a word, beside «p» or «n» it is none. */
    private static final Pattern APART =
            Pattern.compile("\\b(?<hour>(?:1[0-2]|0?[1-9]):[0-5]\\d) (?<half>[aApPnN])(?![\\p{L}\\d.'’])");

    private static final Pattern HOUR = Pattern.compile(
            "(?<=^[-•* ]{0,6}|[-–] ?)(?<hour>(?:1[0-2]|[1-9])) ?(?<half>[aApP])(?![\\p{L}\\d.])(?= ?[-–:]| |$)");

    private LetterHalves() {}

    /** The same lines, such hours written out. */
    static List<String> told(List<String> lines) {
        long often = lines.stream().filter(line -> MINUTES.matcher(line).find()).count();
        if (often < FEWEST) {
            return lines;
        }
        boolean apart = lines.stream()
                        .flatMap(line -> APART.matcher(line).results())
                        .map(hour -> hour.group("half").toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                > 1;
        return lines.stream()
                .map(line -> HOUR.matcher(line).replaceAll("${hour}${half}m"))
                .map(line -> apart ? APART.matcher(line).replaceAll(LetterHalves::written) : line)
                .toList();
    }

    private static String written(MatchResult hour) {
        String half = hour.group("half").toLowerCase(Locale.ROOT);
        return hour.group("hour") + (half.equals("n") ? " noon" : half + "m");
    }
}

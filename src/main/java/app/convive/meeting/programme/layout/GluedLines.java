package app.convive.meeting.programme.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that was copied without its line ends: «… on 6 May 2027.9h15WelcomeAnna Bell, mayor9h30What paper tells». */
final class GluedLines {

    private static final Pattern HOUR = Pattern.compile(
            "(?<before>\\p{L}\\p{L}|[?!…)»]|[\\p{L}\\d]\\.|[\\p{L} ]:)\\d{1,2}(?:[hH]|:\\d{2}| ?[aApP]\\.?[mM])");

    /** Who speaks, and what else stood on a line of its own, begins with a capital right behind the line before. */
    private static final Pattern CAPITAL = Pattern.compile("(\\p{Ll}\\p{Ll}|[?!)»])(?=\\p{Lu}[\\p{Ll}'’])");

    /** «… of the day 9h15Opening words»: a space before the hour, and none behind it. */
    private static final Pattern AHEAD = Pattern.compile("(?<=\\S) (?=\\d{1,2}(?:[hH]|[hH:]\\d{2})\\p{Lu}\\p{Ll})");

    /** The line is an item already: what an hour is glued to ends it. */
    private static final Pattern LED =
            Pattern.compile("\\s*(?:[-*•] ?)?\\d{1,2}(?:[hH]\\b|[hH:]\\d{2}| ?[aApP]\\.?[mM]).{2,100}?\\p{Ll}{2}"
                    + "\\d{1,2}(?:[hH]\\d{2}|:\\d{2})(?: ?[aApP]\\.?[mM])?(?: |$)");

    /** «… of this word.9h30 – Opening»: behind the end of a sentence one is enough. */
    private static final Pattern NEXT = Pattern.compile("(?<=\\p{Ll}{3}[.!?])(?=\\d{1,2}[hH]\\d{2} [–-] \\p{Lu})");

    private static final int FEWEST = 3;
    private static final int YEAR = 4;

    private GluedLines() {}

    /** The lines that it was; the same line where few hours are glued to the words before them. */
    static Stream<String> parted(String line) {
        return NEXT.splitAsStream(line).flatMap(GluedLines::unglued);
    }

    private static Stream<String> unglued(String line) {
        String[] ahead = AHEAD.split(line);
        if (ahead.length >= FEWEST) {
            return Stream.of(ahead);
        }
        List<Integer> starts = starts(line);
        if (starts.size() < (LED.matcher(line).lookingAt() ? 1 : FEWEST)) {
            return Stream.of(line);
        }
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            lines.add(line.substring(from, start));
            from = start;
        }
        lines.add(line.substring(from));
        return lines.stream()
                .flatMap(each -> CAPITAL.matcher(CopiedHours.mended(each))
                        .replaceAll("$1\n")
                        .lines());
    }

    private static List<Integer> starts(String line) {
        List<Integer> starts = new ArrayList<>();
        Matcher hour = HOUR.matcher(line);
        while (hour.find()) {
            int start = hour.end("before");
            boolean dotted = line.charAt(start - 1) == '.';
            if (dotted ? !beforeMinutes(line, start) : !behindClock(line, hour.start())) {
                starts.add(start);
            }
        }
        return starts;
    }

    /** The «30» of «1.30pm»: no year, and no word, stands before the dot. */
    private static boolean beforeMinutes(String line, int start) {
        int from = start - 2;
        while (from >= 0 && start - from < YEAR + 2 && Character.isDigit(line.charAt(from))) {
            from--;
        }
        int digits = start - 2 - from;
        return digits > 0 && digits < YEAR;
    }

    /** The «8:30pm» of «7:00pm8:30pm» ends what the hour before it begins. */
    private static boolean behindClock(String line, int letters) {
        return letters > 0 && Character.isLetter(line.charAt(letters)) && Character.isDigit(line.charAt(letters - 1));
    }
}

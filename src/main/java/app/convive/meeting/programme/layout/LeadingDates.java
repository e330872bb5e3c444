package app.convive.meeting.programme.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * «16.04 9.30am Welcome», «16.049.30-10.00Welcome»: a date of day and month before the first hour of its day. An hour like
 * 16:04 that another hour follows at once would be none.
 */
final class LeadingDates {

    private static final int FEWEST = 2;

    /** Days from one date to the next, and from one month to the next. */
    private static final int LONGEST_GAP = 10;

    private static final int LONGEST_MONTH = 31;

    private static final Pattern DATE = Pattern.compile("^\\s*(?<day>[0-3]\\d)\\.(?<month>0[1-9]|1[0-2])(?=\\s?"
            // Of two hours in a row without a sign, the first may be one too: the second tells that it is none.
            + "(?:1?\\d|2[0-4])(?:[:.hH][0-5]\\d)?(?:\\s?[aApP]\\.?[mM]\\b|\\s?[aApP][mM](?=\\p{Lu})|[hH](?!\\p{L})"
            + "|(?<=[:hH]\\d{2})|\\s?[-–]\\s?\\d{1,2}[:.hH]))");

    private LeadingDates() {}

    /** The same lines, such dates on lines of their own, where several follow one another. */
    static List<String> above(List<String> lines) {
        List<Integer> days = new ArrayList<>();
        for (String line : lines) {
            Matcher date = DATE.matcher(line);
            if (date.find()) {
                days.add(LONGEST_MONTH * Integer.parseInt(date.group("month")) + Integer.parseInt(date.group("day")));
            }
        }
        return days.size() < FEWEST || !follow(days)
                ? lines
                : lines.stream().flatMap(LeadingDates::apart).toList();
    }

    private static boolean follow(List<Integer> days) {
        for (int i = 1; i < days.size(); i++) {
            int gap = days.get(i) - days.get(i - 1);
            if (gap < 1 || gap > LONGEST_GAP) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> apart(String line) {
        Matcher date = DATE.matcher(line);
        return date.find()
                ? Stream.of(
                        date.group("day") + "." + date.group("month") + ".",
                        line.substring(date.end()).strip())
                : Stream.of(line);
    }
}

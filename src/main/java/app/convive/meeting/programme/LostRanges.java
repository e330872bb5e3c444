package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «8 8.30 am Breakfast», «12.30 1.30 pm Lunch» among other hours: a copy lost the sign between them. The second is the
 * end where it comes soon after the first.
 */
final class LostRanges {

    private static final int FEWEST = 2;
    private static final int LONGEST = 4 * 60;

    private static final Pattern PAIR = Pattern.compile(
            "^(?<hour>\\d{1,2})(?<minutes>[.:][0-5]\\d)? (?<end>(?<endHour>\\d{1,2})(?<endMinutes>[.:][0-5]\\d)? ?(?:[ap]\\.?m\\b\\.?|noon\\b))",
            Pattern.CASE_INSENSITIVE);

    private final Readings readings;

    LostRanges(Readings readings) {
        this.readings = readings;
    }

    List<Reading> found(List<Reading> lines) {
        List<Reading> pairs = lines.stream().filter(LostRanges::isPair).toList();
        return pairs.size() < FEWEST || numbered(pairs)
                ? lines
                : lines.stream().map(line -> isPair(line) ? ranged(line) : line).toList();
    }

    private Reading ranged(Reading line) {
        Matcher pair = PAIR.matcher(line.text());
        return pair.find()
                ? readings.of(line.line()
                        .withText(line.text().substring(0, pair.start("end")).strip()
                                + " – "
                                + line.text().substring(pair.start("end"))))
                : line;
    }

    private static boolean isPair(Reading line) {
        Matcher pair = PAIR.matcher(line.text());
        if (!pair.find() || line.line().bulleted()) {
            return false;
        }
        int start = minutes(pair.group("hour"), pair.group("minutes"));
        int end = minutes(pair.group("endHour"), pair.group("endMinutes"));
        int lasts = Math.floorMod(end - start, Clock.HALF_DAY);
        return start >= 60 && start < Clock.HALF_DAY + 60 && end < Clock.HALF_DAY + 60 && lasts > 0 && lasts <= LONGEST;
    }

    private static int minutes(String hour, @Nullable String minutes) {
        return Integer.parseInt(hour) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes.substring(1)));
    }

    /** «1 9 am …», «2 10 am …»: the first number only counts the lines. */
    private static boolean numbered(List<Reading> pairs) {
        for (int i = 1; i < pairs.size(); i++) {
            boolean next = pairs.get(i).tokens().at(0).value()
                    == pairs.get(i - 1).tokens().at(0).value() + 1;
            if (!next
                    || pairs.get(i).tokens().at(1).is(".")
                    || pairs.get(i).tokens().at(1).is(":")) {
                return false;
            }
        }
        return true;
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** «4:00 pm -», and below it «7:00 pm»: one range that a narrow column, or the end of a line of prose, broke in two. */
final class SplitRanges {

    private static final Pattern GOES_ON = Pattern.compile("[-–—]\\s*\\|?\\s*$");

    private static final Pattern DASH = Pattern.compile("[-–—]");

    private final Readings readings;

    SplitRanges(Readings readings) {
        this.readings = readings;
    }

    List<Reading> joined(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            Reading above = all.isEmpty() ? null : all.getLast();
            boolean closes = above != null && closes(above, line);
            if (above != null && (closes || opens(above) && single(line) || wraps(above, line))) {
                String range = above.text() + (closes ? " – " : " ") + line.text();
                all.set(all.size() - 1, readings.of(above.line().withText(range)));
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private static boolean opens(Reading reading) {
        return single(reading) && GOES_ON.matcher(reading.text()).find();
    }

    /** «…, weekdays from 9:00 to», and below it «16:30. No dogs.» */
    private boolean wraps(Reading above, Reading line) {
        boolean begins = above.shape() == Shape.TIMED && above.times().size() == 1;
        return (above.shape() == Shape.INNER || begins)
                && !line.line().gap()
                && !line.line().bulleted()
                && line.hourLeads()
                && readings.leadsToEnd(above);
    }

    /** «8h30», and below it «– 8h55 – Discours»: the dash leads to the end. */
    private static boolean closes(Reading above, Reading line) {
        if (!single(above)
                || above.line().bulleted()
                || line.line().gap()
                || line.shape() != Shape.TIMED
                || line.times().size() != 1
                || !DASH.matcher(line.line().bullet()).matches()) {
            return false;
        }
        Clock start = above.times().getFirst().start();
        Clock end = line.times().getFirst().start();
        String behind = line.behind(line.times().getFirst()).stripLeading();
        return start != null
                && end != null
                && end.minutes() > start.minutes()
                && !line.times().getFirst().range()
                && (behind.startsWith("–") || behind.startsWith("-") || behind.startsWith(":"));
    }

    private static boolean single(Reading reading) {
        return reading.shape() == Shape.TIME_ALONE
                && reading.times().size() == 1
                && !reading.times().getFirst().range();
    }
}

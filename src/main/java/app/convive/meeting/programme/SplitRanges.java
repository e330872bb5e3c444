package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** «4:00 pm -», and below it «7:00 pm»: one range that a narrow column, or the end of a line of prose, broke in two. */
final class SplitRanges {

    private static final Pattern GOES_ON = Pattern.compile("[-–—]\\s*\\|?\\s*$");

    private final Readings readings;

    SplitRanges(Readings readings) {
        this.readings = readings;
    }

    List<Reading> joined(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            Reading above = all.isEmpty() ? null : all.getLast();
            if (above != null && (opens(above) && single(line) || wraps(above, line))) {
                all.set(all.size() - 1, readings.of(above.line().withText(above.text() + " " + line.text())));
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
        return above.shape() == Shape.INNER
                && !line.line().gap()
                && !line.line().bulleted()
                && line.hourLeads()
                && readings.leadsToEnd(above);
    }

    private static boolean single(Reading reading) {
        return reading.shape() == Shape.TIME_ALONE
                && reading.times().size() == 1
                && !reading.times().getFirst().range();
    }
}

package app.convive.meeting.programme;

import java.util.List;
import java.util.regex.Pattern;

/** «2.0-2.30», «3.0» in a column of «3.30» and «4.15»: who leaves out the second zero means the full hour. */
final class ShortMinutes {

    private static final int FEWEST = 2;

    private static final Pattern FULL = Pattern.compile("^\\d{1,2}\\.[0-5]\\d(?![\\d.]).*");

    /** The hour that leads the line, or ends the range that does. */
    private static final Pattern SHORT =
            Pattern.compile("^(?<hour>(?:\\d{1,2}(?:\\.\\d{1,2})? ?[-–—] ?)?\\d{1,2})\\.0(?![\\d.])");

    private final Readings readings;

    ShortMinutes(Readings readings) {
        this.readings = readings;
    }

    List<Reading> filled(List<Reading> lines) {
        long full = lines.stream()
                .filter(line -> FULL.matcher(line.text()).matches())
                .count();
        return full < FEWEST ? lines : lines.stream().map(this::filled).toList();
    }

    private Reading filled(Reading line) {
        String whole = line.text();
        // The end first, so that the start is still what leads the line.
        for (int hours = 0; hours < 2; hours++) {
            whole = SHORT.matcher(whole).replaceFirst("${hour}.00");
        }
        return whole.equals(line.text()) ? line : readings.of(line.line().withText(whole));
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «Ouverture – 9h00 – salle Mistral»: dashes part what happens, its hour and its place, where a text writes so. */
final class DashedHours {

    private static final int USUAL = 4;
    private static final int LONGEST = 90;
    private static final Pattern DASH_BEFORE = Pattern.compile("^(.{3,80}\\S)\\s+[–—-]\\s+$");
    private static final Pattern DASH_BEHIND = Pattern.compile("^\\s+[–—-]\\s+(\\S[^–—]{0,60})$");

    private final Readings readings;

    DashedHours(Readings readings) {
        this.readings = readings;
    }

    List<Reading> led(List<Reading> lines) {
        long dashed = lines.stream().filter(DashedHours::isDashed).count();
        return dashed < USUAL
                ? lines
                : lines.stream()
                        .map(line -> isDashed(line) ? hourFirst(line) : line)
                        .toList();
    }

    private static boolean isDashed(Reading reading) {
        boolean within = reading.shape() == Shape.INNER || reading.shape() == Shape.TRAILING;
        if (!within
                || reading.times().size() != 1
                || !reading.days().isEmpty()
                || reading.text().length() > LONGEST) {
            return false;
        }
        String behind = behind(reading);
        return DASH_BEFORE.matcher(before(reading)).matches()
                && (behind.isBlank() || DASH_BEHIND.matcher(behind).matches());
    }

    private static String before(Reading reading) {
        return reading.text()
                .substring(
                        0,
                        reading.tokens().at(reading.times().getFirst().from()).start());
    }

    private static String behind(Reading reading) {
        return reading.text()
                .substring(
                        reading.tokens().at(reading.times().getFirst().to() - 1).end());
    }

    private Reading hourFirst(Reading reading) {
        TimeMention time = reading.times().getFirst();
        String hour = reading.text()
                .substring(
                        reading.tokens().at(time.from()).start(),
                        reading.tokens().at(time.to() - 1).end());
        Matcher before = DASH_BEFORE.matcher(before(reading));
        Matcher behind = DASH_BEHIND.matcher(behind(reading));
        String title = before.matches() ? before.group(1) : "";
        Line line = reading.line().withText(hour + " " + title);
        String place = behind.matches() ? behind.group(1).replaceFirst("\\s*\\([^()]*\\)$", "") : null;
        return readings.of(place == null ? line : line.withNotes(new Notes(place, null, null)));
    }
}

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
        String behind = reading.behind(reading.times().getFirst());
        return DASH_BEFORE.matcher(reading.upTo(reading.times().getFirst())).matches()
                && (behind.isBlank() || DASH_BEHIND.matcher(behind).matches());
    }

    private Reading hourFirst(Reading reading) {
        TimeMention time = reading.times().getFirst();
        Matcher before = DASH_BEFORE.matcher(reading.upTo(time));
        Matcher behind = DASH_BEHIND.matcher(reading.behind(time));
        String title = before.matches() ? before.group(1) : "";
        Line line = reading.line().withText(reading.written(time) + " " + title);
        String place = behind.matches() ? behind.group(1).replaceFirst("\\s*\\([^()]*\\)$", "") : null;
        return readings.of(place == null ? line : line.withNotes(Notes.at(place)));
    }
}

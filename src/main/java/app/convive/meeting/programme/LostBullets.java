package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * «(chœur d'enfants) - 15h30 – Les Grillons»: the dash that leads the items of a list stands within a line, where what is told
 * of the item above has ended.
 */
final class LostBullets {

    /** An hour as a list writes it, and the sign behind it. */
    private static final String HOUR = "\\d{1,2}\\s?[hH:.]\\s?(?:\\d{2})?\\s?[:–—-]\\s";

    private static final Pattern LED = Pattern.compile(HOUR + ".*");
    private static final Pattern WITHIN = Pattern.compile("(?<=[).!?…»\"”])\\s[-–•*]\\s(?=" + HOUR + ")");

    private final Readings readings;

    LostBullets(Readings readings) {
        this.readings = readings;
    }

    List<Reading> found(List<Reading> lines) {
        Line first = lines.stream()
                .map(Reading::line)
                .filter(line -> line.bulleted() && LED.matcher(line.text()).matches())
                .findFirst()
                .orElse(null);
        if (first == null) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            all.addAll(parts(line, first));
        }
        return all;
    }

    private List<Reading> parts(Reading reading, Line like) {
        Line line = reading.line();
        String[] texts = WITHIN.split(line.text());
        if (texts.length == 1) {
            return List.of(reading);
        }
        List<Reading> parts = new ArrayList<>();
        parts.add(readings.of(line.withText(texts[0])));
        for (int i = 1; i < texts.length; i++) {
            parts.add(
                    readings.of(new Line(line.number(), texts[i], like.indent(), like.bullet(), 0, false, Notes.NONE)));
        }
        return parts;
    }
}

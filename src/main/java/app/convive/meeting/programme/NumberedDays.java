package app.convive.meeting.programme;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «II. VENDREDI 4 JUIN», «B – Samedi»: days that a note numbers. */
final class NumberedDays {

    private static final Pattern NUMBER = Pattern.compile("^(?:[IVX]{1,4}|[A-H])(?:[.)/]|\\.?\\s+[–—-])\\s+");

    private final Readings readings;

    NumberedDays(Readings readings) {
        this.readings = readings;
    }

    /** The same lines, such days without their numbers. */
    List<Reading> plain(List<Reading> lines) {
        return lines.stream().map(this::plain).toList();
    }

    private Reading plain(Reading line) {
        Matcher number = NUMBER.matcher(line.text());
        if (line.days().isEmpty() || !number.lookingAt()) {
            return line;
        }
        Reading rest = readings.of(line.line().withText(line.text().substring(number.end())));
        return rest.shape() == Reading.Shape.DAY ? rest : line;
    }
}

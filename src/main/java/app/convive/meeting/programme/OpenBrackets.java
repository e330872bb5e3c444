package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.List;

/** «… (merci pour le compte rendu envoyé», and below it «à 23h50), voici …»: the hour is a remark, not the head of a line. */
final class OpenBrackets {

    private final Readings readings;

    OpenBrackets(Readings readings) {
        this.readings = readings;
    }

    /** The same lines, those joined between which a bracket is open around an hour. */
    List<Reading> joined(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            Reading above = all.isEmpty() ? null : all.getLast();
            if (above != null && goesOn(above, line)) {
                all.set(all.size() - 1, readings.of(above.line().withText(above.text() + " " + line.text())));
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private static boolean goesOn(Reading above, Reading reading) {
        Line line = reading.line();
        boolean beside = line.number() == above.line().number() + 1 && !line.gap();
        if (!beside || line.bulleted() || line.heading() > 0 || reading.times().isEmpty()) {
            return false;
        }
        int hour = reading.start(reading.times().getFirst());
        int opens = line.text().indexOf('(');
        int closes = line.text().indexOf(')');
        boolean open = above.text().lastIndexOf('(') > above.text().lastIndexOf(')');
        return open && closes > hour && (opens < 0 || opens > closes);
    }
}

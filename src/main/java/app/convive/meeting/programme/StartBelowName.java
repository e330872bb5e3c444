package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** «La marche de 8 km :», and below it no more than «Départ à 8h30»: what starts then stands in the line above. */
final class StartBelowName {

    private static final int LONGEST = 90;

    private final Readings readings;
    private final Phrases layout;

    StartBelowName(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        layout = vocabulary.topic("layout");
    }

    /** The same lines, such pairs made one. */
    List<Reading> joined(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            if (isName(line) && i + 1 < lines.size() && tellsStart(lines.get(i + 1)) && !severalBelow(lines, i + 1)) {
                Reading start = lines.get(i + 1);
                String hour = start.written(start.times().getFirst());
                String name = Edges.trimmed(line.text().substring(0, line.text().length() - 1));
                all.add(readings.of(line.line().withText(hour + " : " + name)));
                i++;
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private static boolean isName(Reading line) {
        return line.shape() == Shape.TEXT
                && line.text().endsWith(":")
                && line.text().length() <= LONGEST
                && Character.isUpperCase(line.text().codePointAt(0));
    }

    /** Nothing but the word of a start and its hour. */
    private boolean tellsStart(Reading line) {
        return line.times().size() == 1
                && line.days().isEmpty()
                && layout.isWhole("start", Edges.trimmed(line.withoutTimes()));
    }

    /** Another hour at the same level: the name heads a list. */
    private static boolean severalBelow(List<Reading> lines, int first) {
        Reading next = first + 1 < lines.size() ? lines.get(first + 1) : null;
        return next != null
                && !next.times().isEmpty()
                && !next.line().gap()
                && next.line().indent() == lines.get(first).line().indent()
                && next.line().bullet().equals(lines.get(first).line().bullet());
    }
}

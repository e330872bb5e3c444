package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;

/** «Et à partir de 19h30, repas», «Then at 8 pm, dance»: a small word before the hour that leads the line joins it to the one above. */
final class LeadingJoins {

    private final Readings readings;
    private final Phrases layout;
    private final Phrases clock;

    LeadingJoins(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        layout = vocabulary.topic("layout");
        clock = vocabulary.topic("clock");
    }

    /** The same lines without such words, where they are a list. */
    List<Reading> without(List<Reading> lines) {
        return Habits.of(lines).list() ? lines.stream().map(this::without).toList() : lines;
    }

    private Reading without(Reading line) {
        int hour = line.times().isEmpty() ? 0 : line.times().getFirst().from();
        int to = 0;
        while (to < hour && to >= 0) {
            to = joinEnd(line, to);
        }
        boolean led = to == hour && to > 0 && line.tokens().at(hour).isWord();
        return led
                ? readings.of(line.line()
                        .withText(line.text().substring(line.start(line.times().getFirst()))))
                : line;
    }

    /** Index behind the word, or the comma behind it, that stands there; -1 where it is another one. */
    private int joinEnd(Reading line, int index) {
        Phrases.Match join = layout.at(line.tokens(), index);
        boolean joins = join != null && join.key().equals("connector");
        boolean and = clock.is("and", line.tokens(), index);
        boolean comma = index > 0 && line.tokens().at(index).is(",");
        return join != null && joins ? join.to() : and || comma ? index + 1 : -1;
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Notes;
import java.util.List;

/** «The order of the shows is this. At 2 pm, tango; …»: a sentence of words alone, and behind it a list that an hour opens. */
final class HourBehindSentence {

    /** Letters of a sentence. */
    private static final int SHORTEST = 30;

    private final Readings readings;

    HourBehindSentence(Readings readings) {
        this.readings = readings;
    }

    /** The same lines, such a sentence on a line of its own. */
    List<Reading> parted(List<Reading> lines) {
        return lines.stream().flatMap(line -> parted(line).stream()).toList();
    }

    private List<Reading> parted(Reading line) {
        if (line.times().isEmpty() || !line.line().notes().equals(Notes.NONE)) {
            return List.of(line);
        }
        int start = line.start(line.mentions().getFirst());
        boolean hour = line.mentions().getFirst().equals(line.times().getFirst());
        String before = line.text().substring(0, start).strip();
        boolean sentence = before.length() >= SHORTEST
                && before.endsWith(".")
                && Sentences.start(line.text(), 0, start + 1) == before.length();
        return hour && sentence
                ? List.of(
                        readings.of(line.line().withText(before)),
                        readings.of(line.line().close().withText(line.text().substring(start))))
                : List.of(line);
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Notes;
import java.util.List;

/** «The walk (3 Oct, 9am) is on. The supper is on Sat 7 Nov at 6pm.»: each sentence of the line has its own day and hour. */
final class DatedSentences {

    private static final int FEWEST = 2;
    private static final int SHORTEST_TITLE = 3;

    private final Readings readings;

    DatedSentences(Readings readings) {
        this.readings = readings;
    }

    /** The same lines, such a one cut into its sentences. */
    List<Reading> parted(List<Reading> lines) {
        return lines.stream().flatMap(line -> parted(line).stream()).toList();
    }

    private List<Reading> parted(Reading line) {
        boolean several = line.days().size() >= FEWEST && line.times().size() >= FEWEST;
        if (!several || Paragraphs.tells(line) || !line.line().notes().equals(Notes.NONE)) {
            return List.of(line);
        }
        List<Reading> sentences = Sentences.of(line.text()).stream()
                .map(sentence -> readings.of(line.line().withText(sentence)))
                .toList();
        long dated = sentences.stream().filter(DatedSentences::isWhole).count();
        boolean each = dated >= FEWEST
                && sentences.stream()
                        .allMatch(
                                sentence -> isWhole(sentence) || sentence.days().isEmpty());
        return each ? sentences : List.of(line);
    }

    /** A day, an hour and what happens then. */
    private static boolean isWhole(Reading sentence) {
        return !sentence.days().isEmpty()
                && !sentence.times().isEmpty()
                && sentence.withoutTimes().length() >= SHORTEST_TITLE;
    }
}

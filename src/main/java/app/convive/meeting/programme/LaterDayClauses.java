package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;

/**
 * «The second session is at 1:30 pm, while the third one is at 9:30 am on June 26.»: the day belongs to the clause at whose
 * hour it stands, and the clause before stays on the day that was told before.
 */
final class LaterDayClauses {

    private final Phrases layout;
    private final Readings readings;

    LaterDayClauses(Vocabulary vocabulary, Readings readings) {
        layout = vocabulary.topic("layout");
        this.readings = readings;
    }

    /** The same lines, such a sentence parted before the word that sets its clauses against each other. */
    List<Reading> parted(List<Reading> lines) {
        return readings.byClause(lines, LaterDayClauses::tellsHours, this::parted);
    }

    private List<Reading> parted(Reading line) {
        int cut = tellsHours(line) ? cut(line) : -1;
        Phrases.Match word = cut < 0 ? null : layout.at(line.tokens(), cut);
        if (word == null) {
            return List.of(line);
        }
        int behind = line.tokens().at(word.to()).start();
        return List.of(
                part(line, line.text().substring(0, line.tokens().at(cut).start())),
                part(line, line.text().substring(behind)));
    }

    /** Several hours, and one day. */
    private static boolean tellsHours(Reading line) {
        return line.days().size() == 1 && line.times().size() > 1;
    }

    private Reading part(Reading line, String text) {
        return readings.of(line.line().withText(Edges.trimmed(text)));
    }

    /** The token of «while» between the last two hours, where the day stands beside the last; else -1. */
    private int cut(Reading line) {
        DayMention day = line.days().getFirst();
        TimeMention last = line.times().getLast();
        TimeMention before = line.times().get(line.times().size() - 2);
        boolean beside = Reading.follows(day, last) || Reading.follows(last, day) && day.from() >= before.to();
        for (int i = before.to(); beside && i < last.from() && i < day.from(); i++) {
            if (layout.is("contrast", line.tokens(), i)) {
                return i;
            }
        }
        return -1;
    }
}

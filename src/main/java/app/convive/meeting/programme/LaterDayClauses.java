package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «The second session is at 1:30 pm, while the third one is at 9:30 am on June 26.»: the day belongs to the clause at whose
 * hour it stands, and the clause before stays on the day that was told before.
 */
final class LaterDayClauses {

    /** Tokens between the hour and its day: «on», «le». */
    private static final int BESIDE = 2;

    private final Phrases layout;
    private final Readings readings;

    LaterDayClauses(Vocabulary vocabulary, Readings readings) {
        layout = vocabulary.topic("layout");
        this.readings = readings;
    }

    /** The same lines, such a sentence parted before the word that sets its clauses against each other. */
    List<Reading> parted(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            boolean several = line.days().size() == 1 && line.times().size() > 1;
            List<Reading> sentences = several ? readings.bySentence(List.of(line)) : List.of(line);
            List<Reading> clauses =
                    sentences.stream().flatMap(each -> parted(each).stream()).toList();
            all.addAll(clauses.size() > sentences.size() ? clauses : List.of(line));
        }
        return all;
    }

    private List<Reading> parted(Reading line) {
        int cut = line.days().size() == 1 && line.times().size() > 1 ? cut(line) : -1;
        Phrases.Match word = cut < 0 ? null : layout.at(line.tokens(), cut);
        if (word == null) {
            return List.of(line);
        }
        int behind = line.tokens().at(word.to()).start();
        return List.of(
                part(line, line.text().substring(0, line.tokens().at(cut).start())),
                part(line, line.text().substring(behind)));
    }

    private Reading part(Reading line, String text) {
        return readings.of(line.line().withText(Edges.trimmed(text)));
    }

    /** The token of «while» between the last two hours, where the day stands beside the last; else -1. */
    private int cut(Reading line) {
        DayMention day = line.days().getFirst();
        TimeMention last = line.times().getLast();
        TimeMention before = line.times().get(line.times().size() - 2);
        boolean beside = day.from() >= last.to() && day.from() - last.to() <= BESIDE
                || day.to() <= last.from() && last.from() - day.to() <= BESIDE && day.from() >= before.to();
        for (int i = before.to(); beside && i < last.from() && i < day.from(); i++) {
            if (layout.is("contrast", line.tokens(), i)) {
                return i;
            }
        }
        return -1;
    }
}

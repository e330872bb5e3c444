package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;

/** «Pétanque, inscription à 13h30 et début à 14h»: what starts at the second hour stands before the comma of the first. */
final class StartsOfSubject {

    private final Phrases layout;

    StartsOfSubject(Vocabulary vocabulary) {
        layout = vocabulary.topic("layout");
    }

    /** The same statements of the line, such a start with its subject. */
    List<Statement> named(Reading line, List<Statement> told) {
        String first = told.isEmpty() ? "" : told.getFirst().text();
        int comma = first.lastIndexOf(", ");
        if (comma <= 0) {
            return told;
        }
        String subject = Edges.trimmed(first.substring(0, comma));
        return told.stream().map(each -> named(line, each, subject, first)).toList();
    }

    private Statement named(Reading line, Statement each, String subject, String first) {
        // «…, and start at 10»: the word leads to the hour itself.
        Token word = each.time() == null || !each.joined() || !each.text().equals(first)
                ? line.tokens().at(-1)
                : line.tokens().at(each.time().from());
        boolean within = isStart(word.text());
        boolean start = isStart(Edges.trimmed(each.text().split("\\(", 2)[0]));
        return within || start
                ? new Statement(
                        each.time(),
                        subject + " : " + (within ? word.text() : each.text()),
                        each.duration(),
                        each.joined())
                : each;
    }

    /** «Début», «start», which is a verb too. */
    private boolean isStart(String words) {
        return layout.isWhole("start", words) || layout.isWhole("clause.close", words);
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** «Time Event Location», «Heure / Activité / Lieu» below a day, above rows that lost their columns: nothing but a space. */
final class ColumnHeads {

    private static final int FEWEST = 2;

    private static final Set<String> OF_TIME = Set.of("time", "start", "day");

    private final Phrases columns;

    ColumnHeads(Vocabulary vocabulary) {
        columns = vocabulary.topic("columns");
    }

    List<Reading> without(List<Reading> lines) {
        return lines.stream().filter(line -> !isHead(line)).toList();
    }

    private boolean isHead(Reading line) {
        if (line.shape() != Shape.TEXT || line.line().bulleted()) {
            return false;
        }
        Set<String> heads = new HashSet<>();
        for (int i = 0; i < line.tokens().size(); ) {
            Phrases.Match head = columns.at(line.tokens(), i);
            Token token = line.tokens().at(i);
            if (head != null) {
                heads.add(head.key());
                i = head.to();
            } else if (token.isWord() || token.isNumber()) {
                return false;
            } else {
                i++;
            }
        }
        return heads.size() >= FEWEST && heads.stream().anyMatch(OF_TIME::contains);
    }
}

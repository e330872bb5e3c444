package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
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
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int stacked = stacked(lines, i);
            if (stacked > 0) {
                i += stacked - 1;
            } else if (!isHead(heads(lines.get(i)))) {
                all.add(lines.get(i));
            }
        }
        return all;
    }

    /** How many heads stand below each other from a line on, each alone on its line, right above an hour; 0 for none. */
    private int stacked(List<Reading> lines, int from) {
        Set<String> heads = new HashSet<>();
        int to = from;
        while (to < lines.size() && heads(lines.get(to)).size() == 1) {
            heads.addAll(heads(lines.get(to)));
            to++;
        }
        boolean first = heads(lines.get(from)).stream().anyMatch(OF_TIME::contains);
        return first && isHead(heads) && to < lines.size() && lines.get(to).hourLeads() ? to - from : 0;
    }

    private static boolean isHead(Set<String> heads) {
        return heads.size() >= FEWEST && heads.stream().anyMatch(OF_TIME::contains);
    }

    /** What a line names that is nothing but heads of columns; nothing for any other line. */
    private Set<String> heads(Reading line) {
        if (line.shape() != Shape.TEXT || line.line().bulleted()) {
            return Set.of();
        }
        Set<String> heads = new HashSet<>();
        for (int i = 0; i < line.tokens().size(); ) {
            Phrases.Match head = columns.at(line.tokens(), i);
            Token token = line.tokens().at(i);
            if (head != null) {
                heads.add(head.key());
                i = head.to();
            } else if (token.isWord() || token.isNumber()) {
                return Set.of();
            } else {
                i++;
            }
        }
        return heads;
    }
}

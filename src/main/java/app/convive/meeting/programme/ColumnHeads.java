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

    /** Columns of a table. */
    private static final int MOST = 8;

    private static final String PLACE = "place";

    private static final Set<String> OF_TIME = Set.of("time", "start", "day");

    private final Phrases columns;

    ColumnHeads(Vocabulary vocabulary) {
        columns = vocabulary.topic("columns");
    }

    List<Reading> without(List<Reading> lines) {
        List<Set<String>> heads = lines.stream().map(this::heads).toList();
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int stacked = stacked(lines, heads, i);
            if (stacked > 0) {
                i += stacked - 1;
            } else if (!isHead(heads.get(i))) {
                all.add(lines.get(i));
            }
        }
        return all;
    }

    /** A head names hour, title and, as the last one, place. */
    boolean endWithPlace(List<Reading> lines) {
        List<Set<String>> heads = lines.stream().map(this::heads).toList();
        for (int i = 0; i < lines.size(); i++) {
            int stacked = stacked(lines, heads, i);
            Set<String> all = stacked > 0 ? together(heads, i, stacked) : heads.get(i);
            boolean place = stacked > 0
                    ? heads.get(i + stacked - 1).contains(PLACE)
                    : all.size() > FEWEST && endsWith(lines.get(i));
            if (place && isHead(all) && all.size() > FEWEST) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> together(List<Set<String>> heads, int from, int count) {
        Set<String> all = new HashSet<>();
        heads.subList(from, from + count).forEach(all::addAll);
        return all;
    }

    private boolean endsWith(Reading line) {
        Phrases.Match last = columns.at(line.tokens(), line.tokens().size() - 1);
        return last != null && last.key().equals(PLACE);
    }

    /** How many heads stand below each other from a line on, each alone on its line, right above an hour; 0 for none. */
    private static int stacked(List<Reading> lines, List<Set<String>> heads, int from) {
        int to = from;
        while (to < lines.size() && to - from < MOST && heads.get(to).size() == 1) {
            to++;
        }
        boolean first = heads.get(from).stream().anyMatch(OF_TIME::contains);
        return first
                        && isHead(together(heads, from, to - from))
                        && to < lines.size()
                        && lines.get(to).hourLeads()
                ? to - from
                : 0;
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

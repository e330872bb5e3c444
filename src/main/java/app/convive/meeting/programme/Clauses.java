package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where, within one statement, a clause of its own leads to another hour. */
final class Clauses {

    private static final int SHORT_CLAUSE = 40;

    private final Phrases layout;
    private final Kinds kinds;

    Clauses(Vocabulary vocabulary) {
        layout = vocabulary.topic("layout");
        kinds = new Kinds(vocabulary);
    }

    /** Offset of the connecting words («suivi de», «puis») that lead to an hour, if any do. */
    @Nullable
    Integer before(Reading reading, int from, TimeMention time) {
        Tokens tokens = reading.tokens();
        for (int i = time.from() - 1; i >= 0 && tokens.at(i).start() >= from; i--) {
            String sign = tokens.at(i).text();
            if (sign.equals(".") || sign.equals(";")) {
                return null;
            }
            Phrases.Match match = layout.at(tokens, i);
            if (match != null
                    && match.key().equals("connector")
                    && match.to() < time.from()
                    && tokens.at(i).length() > 2) {
                return tokens.at(i).start();
            }
        }
        return null;
    }

    /** Offset of a short last clause that tells what happens at its hour: «…, departure 16:20». */
    @Nullable
    Integer last(Reading reading, int from, TimeMention time) {
        int comma = reading.text().lastIndexOf(',', reading.start(time));
        if (comma < from) {
            return null;
        }
        String clause = reading.text().substring(comma + 1, reading.start(time));
        // «…, arrival about 18:30 unless the roads are full»
        boolean whole = kinds.leading(clause.strip()) == ItemKind.ARRIVAL
                && !clause.strip().contains(" ");
        if (!whole && !Edges.trimmed(reading.after(time)).isEmpty()) {
            return null;
        }
        boolean brief = clause.strip().length() <= SHORT_CLAUSE;
        return brief && kinds.named(clause.strip()) ? comma + 1 : null;
    }

    /** «… ; concert à 21 h au Bois»: the last hour of a line and its own clause behind a semicolon. */
    @Nullable
    String behindSign(Reading reading, int from, List<TimeMention> times, int index) {
        TimeMention time = times.get(index);
        int sign = reading.text().lastIndexOf(';', reading.start(time));
        if (sign < from || index < times.size() - 1 || time.start() == null) {
            return null;
        }
        String clause = reading.text().substring(sign + 1, reading.start(time));
        String what = Edges.trimmed(clause.substring(clause.lastIndexOf(':') + 1));
        return kinds.named(what) ? what : null;
    }
}

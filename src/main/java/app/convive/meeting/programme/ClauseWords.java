package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the small words from a clause that join it to its hour, or to the clause before it. */
final class ClauseWords {

    private final Phrases layout;
    private final Phrases hints;
    private final Openings openings;

    ClauseWords(Vocabulary vocabulary) {
        layout = vocabulary.topic("layout");
        hints = vocabulary.topic("hints");
        openings = new Openings(vocabulary);
    }

    /** A clause without the small words that join it to the one before. */
    String opened(String clause) {
        String text = Edges.trimmed(clause);
        for (int words = 0; words < 3; words++) {
            String happens = openings.behind(text);
            if (happens != null) {
                return happens;
            }
            Tokens tokens = Tokens.of(text);
            Phrases.Match match = layout.at(tokens, 0);
            if (match == null
                    || !Set.of("clause.open", "connector").contains(match.key())
                    || match.to() >= tokens.size()) {
                return text;
            }
            text = text.substring(tokens.at(match.to()).start());
        }
        return text;
    }

    /** Nothing where the clause says no more than «ensuite» before its hour. */
    String withoutJoin(String clause) {
        String text = Edges.trimmed(clause);
        Tokens tokens = Tokens.of(text);
        Phrases.Match match = layout.at(tokens, 0);
        if (match != null && match.key().equals("connector") && match.to() >= tokens.size()) {
            return "";
        }
        return told(text);
    }

    /** «est annoncé un marché»: what happens, without the words that say that it does. */
    String told(String text) {
        String happens = openings.behind(text);
        return happens == null ? text : happens;
    }

    /** «Les festivités débuteront», and behind the hour «par un repas»: what happens; nothing where words before it tell that. */
    @Nullable
    String behindOpening(String before, String after) {
        return openings.behind(Edges.trimmed(before), after);
    }

    /** «Lunch is», «le départ aura lieu», «the match, which starts»: the verb that led to the hour. */
    String withoutVerb(String clause) {
        Tokens tokens = Tokens.of(clause);
        for (int i = 1; i < tokens.size(); i++) {
            Phrases.Match match = layout.at(tokens, i);
            if (match != null && match.key().equals("clause.close") && match.to() >= tokens.size()) {
                int relative = hints.is("relative", tokens, i - 1) && i > 1 ? i - 1 : i;
                return Edges.trimmed(clause.substring(0, tokens.at(relative).start()));
            }
        }
        return clause;
    }

    /** «suivi à 10h d'une visite»: the words that join what happens to «suivi». */
    String withoutOf(String text) {
        Tokens tokens = Tokens.of(text);
        Phrases.Match of = layout.at(tokens, 0);
        boolean leads = of != null && of.key().equals("followed.by") && of.to() < tokens.size();
        return of != null && leads ? text.substring(tokens.at(of.to()).start()) : text;
    }

    boolean follows(String text) {
        Tokens tokens = Tokens.of(text);
        return tokens.size() == 1 && layout.is("followed", tokens, 0);
    }

    static String closed(String clause) {
        String text = Edges.trimmed(clause);
        int last = text.lastIndexOf(' ');
        return last < 0 ? "" : text.substring(0, last);
    }
}

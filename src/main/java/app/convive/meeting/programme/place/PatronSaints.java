package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Matins St Giles Oakley», «Holy Communion (BCP) All Saints»: right behind a service, the saint of the church names it. */
final class PatronSaints {

    private static final Set<String> JOINS = Set.of("the", "of", "and", "&", "'", "-", ".");

    private final Phrases sites;

    PatronSaints(Vocabulary vocabulary) {
        sites = vocabulary.topic("sites");
    }

    PlaceFinder.@Nullable Found in(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Phrases.Match patron = sites.at(tokens, i);
            boolean named = patron != null && patron.key().equals("patron") && PlaceNouns.isCapital(tokens.at(i));
            if (patron != null && named && behindService(tokens, i)) {
                int to = end(tokens, patron.to());
                boolean whole = to > patron.to() || patron.to() - i > 1;
                return whole && !feast(tokens, i, to) ? PlaceFinder.found(tokens, i, to, i, to) : null;
            }
        }
        return null;
    }

    private boolean behindService(Tokens tokens, int index) {
        int to = index;
        if (tokens.at(index - 1).is(")")) {
            while (to > 0 && !tokens.at(to).is("(")) {
                to--;
            }
        }
        for (int i = 0; i < to; i++) {
            Phrases.Match service = sites.at(tokens, i);
            if (service != null && service.key().equals("service") && service.to() == to) {
                return true;
            }
        }
        return false;
    }

    /** Names follow, and small words between them. */
    private static int end(Tokens tokens, int from) {
        int to = from;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            boolean owned = tokens.at(i - 1).is("'") && token.is("s");
            if (PlaceNouns.isCapital(token) || owned) {
                to = i + 1;
            } else if (!JOINS.contains(token.folded())) {
                break;
            }
        }
        return to;
    }

    /** «St David’s Day» tells why it is held, and not where. */
    private boolean feast(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sites.is("feast", tokens, i)) {
                return true;
            }
        }
        return false;
    }
}

package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;

/** What a bracket says in small words: a place («old staff room», «sous le grand chêne») or something else. */
final class BracketWords {

    private static final Set<String> EATEN = Set.of("meal", "break");
    private static final int LONGEST_BESIDE = 7;

    /** «Mt 7,7», «1 Co 13:4» */
    private static final Pattern VERSE =
            Pattern.compile("(?:[1-3] ?)?\\p{Lu}\\p{Ll}{0,3}\\.? \\d{1,3} ?[,:] ?\\d[\\d.–-]*");

    private final Phrases places;
    private final Phrases kinds;
    private final Phrases layout;
    private final Phrases people;
    private final PlaceNouns nouns;

    BracketWords(Vocabulary vocabulary, PlaceNouns nouns) {
        places = vocabulary.topic("places");
        kinds = vocabulary.topic("kinds");
        layout = vocabulary.topic("layout");
        people = vocabulary.topic("people");
        this.nouns = nouns;
    }

    /** The whole bracket ends with a noun that always names places, or begins beside something. */
    boolean place(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Phrases.Match word = places.at(tokens, i);
            boolean leads = i > from && word != null && !word.key().startsWith("noun");
            if (leads || tokens.at(i).isNumber() || people.at(tokens, i) != null) {
                return false;
            }
        }
        boolean room = to - from > 2 && nouns.isNoun(tokens, to - 1) && nouns.endsWithNoun(tokens, from, to);
        return beside(tokens, from, to) || (room && places.at(tokens, from) == null);
    }

    /** «derrière l’église», «sous le grand chêne»; «by the band» tells who unless its noun names a place. */
    boolean beside(Tokens tokens, int from, int to) {
        Phrases.Match at = places.at(tokens, from);
        if (at == null || !at.key().equals("at.beside")) {
            return false;
        }
        boolean noun = nouns.isPlaceApart(tokens, at.to(), to) || nouns.endsWithNoun(tokens, at.to(), to);
        boolean who = tokens.at(at.from()).is("by");
        return noun || (!who && to > at.to() && to - at.from() <= LONGEST_BESIDE);
    }

    /** «(opposite the café)», «(coffee)»: what stands near a place, or is served there. */
    boolean besidePlace(String bracket) {
        Tokens tokens = Tokens.of(bracket);
        Phrases.Match at = places.at(tokens, 0);
        boolean near = at != null && at.key().equals("at.beside");
        return near || EATEN.stream().anyMatch(kind -> kinds.isWhole(kind, bracket));
    }

    /** «(suite)», «(suite du déchiffrage)»; but «(Suite 4)» is a room. */
    boolean continued(Tokens tokens, int from, int to) {
        Phrases.Match continued = layout.at(tokens, from);
        return continued != null
                && continued.key().equals("continued")
                && (continued.to() >= to || !tokens.at(continued.to()).isNumber());
    }

    /** «(Mt 7,7)», «(Ps 41, 2)»: what is read. */
    boolean verse(Tokens tokens, int from, int to) {
        return VERSE.matcher(tokens.text()
                        .substring(tokens.at(from).start(), tokens.at(to - 1).end()))
                .matches();
    }

    /** «(suite)», «(café servi)»: the noun has another sense here. */
    boolean other(Tokens tokens, int from, int to) {
        Phrases.Match eaten = kinds.at(tokens, from);
        boolean second = continued(tokens, from, to);
        boolean served = eaten != null
                && EATEN.contains(eaten.key())
                && eaten.to() < to
                && tokens.at(eaten.to()).isWord()
                && !PlaceNouns.isCapital(tokens.at(eaten.to()));
        return second || served;
    }
}

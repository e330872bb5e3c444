package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places that no preposition and no noun of theirs gives away: «dîner, Les Trois Canards», «concert place du Marché». */
final class PlaceVentures {

    private static final Set<String> EATS = Set.of("meal", "break", "social");
    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "l");
    private static final int LONGEST_HOUSE = 9;

    private final Phrases places;
    private final Phrases kinds;
    private final Phrases people;
    private final Phrases hints;
    private final Phrases layout;
    private final PlaceNouns nouns;

    PlaceVentures(Vocabulary vocabulary, PlaceNouns nouns) {
        places = vocabulary.topic("places");
        kinds = vocabulary.topic("kinds");
        people = vocabulary.topic("people");
        hints = vocabulary.topic("hints");
        layout = vocabulary.topic("layout");
        this.nouns = nouns;
    }

    /** «…, De Drie Uiltjes»: behind a meal a name is that of a house; behind a party it needs its article. */
    boolean house(Tokens tokens, int sign, int from, int to) {
        if (to <= from || to - from > LONGEST_HOUSE || people.at(tokens, from) != null) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = tokens.at(i);
            boolean noun = nouns.isNoun(tokens, i) || hints.is("house.noun", tokens, i);
            boolean small = token.isWord() && !PlaceNouns.isCapital(token) && token.length() > 3 && !noun;
            if (small || token.isNumber() || (i == from && kinds.at(tokens, i) != null)) {
                return false;
            }
        }
        boolean article = articled(tokens, sign + 1);
        boolean inn = to - from > 1 && hints.is("house.noun", tokens, to - 1);
        // «Lunch – Pea soup»: behind a dash more often stands what is eaten, or by whom.
        boolean called = article || tokens.at(sign).is(",");
        return PlaceNouns.isCapital(tokens.at(from)) && (inn || called && eats(tokens, sign, article));
    }

    /** «(The Fenton)», «(Le Chat Noir)»: behind what is eaten or drunk a bracket with an article names a house. */
    boolean inn(Tokens tokens, int from, int to) {
        return to - from > 1
                && articled(tokens, from)
                && PlaceNouns.isCapital(tokens.at(from))
                && house(tokens, from - 1, from, to);
    }

    /** «The Old Forge, Mill St», «Le Chat Noir, 3 rue Haute»: behind an article and a name, a place or the number of a house. */
    boolean houseAndStreet(Tokens tokens, int from, int to) {
        int comma = from;
        while (comma < to && !tokens.at(comma).is(",")) {
            comma++;
        }
        boolean named = comma - from > 1 && comma - from <= LONGEST_HOUSE / 2 && PlaceNouns.isCapital(tokens.at(from));
        for (int i = from + 1; named && i < comma; i++) {
            named = PlaceNouns.isCapital(tokens.at(i)) || tokens.at(i).length() <= 3;
        }
        int street = tokens.at(comma + 1).isNumber() ? comma + 2 : comma + 1;
        return named && articled(tokens, from) && street < to && nouns.isPlaceApart(tokens, street, to);
    }

    /** «The», «Le», «Chez» lead the name of a house. */
    private boolean articled(Tokens tokens, int index) {
        return hints.is("house", tokens, index)
                || ARTICLES.contains(tokens.at(index).folded());
    }

    private boolean eats(Tokens tokens, int sign, boolean article) {
        return kinds.in(tokens, 0, sign).stream()
                .anyMatch(kind -> kind.key().equals("meal") || (article && EATS.contains(kind.key())));
    }

    /** «répétition, temple»: behind one comma a single small noun is where that happens. */
    boolean afterKind(Tokens tokens, int sign, int from, int to) {
        Phrases.Match kind = kinds.at(tokens, 0);
        return kind != null
                && !kind.key().equals("visit")
                && kind.to() == sign
                && tokens.at(sign).is(",")
                && to - from == 1
                && nouns.isWeak(tokens, from)
                && kinds.at(tokens, from) == null;
    }

    /** What stands between two signs of a column: «Salle Verte, Foix», «Café de l’Union». */
    boolean cell(Tokens tokens, int from, int to) {
        int comma = from;
        while (comma < to && !tokens.at(comma).is(",")) {
            comma++;
        }
        boolean town = comma < to && to - comma <= 3 && PlaceNouns.isCapital(tokens.at(comma + 1));
        boolean inn = to - from > 1 && PlaceNouns.isCapital(tokens.at(from)) && hints.is("house.noun", tokens, from);
        return inn || (town && nouns.isPlace(tokens, from, comma));
    }

    /** «grande descente de l’église», «pelouse du château»: a corner of a place, apart from what happens there. */
    boolean corner(Tokens tokens, int from, int to) {
        boolean noun = nouns.isNoun(tokens, to - 1) || nouns.isWeak(tokens, to - 1);
        int of = tokens.at(to - 2).is("'")
                ? to - 4
                : tokens.at(to - 2).length() == 2 && hints.is("of", tokens, to - 2) ? to - 2 : 0;
        // «…, des jardins et du bourg» goes on with what was named before.
        if (to - from > 6 || of <= from || !noun || !hints.is("of", tokens, of) || hints.is("of", tokens, from)) {
            return false;
        }
        // «Les Tambours du canal» is who plays there.
        if (PlaceNouns.isCapital(tokens.at(from)) && !nouns.isNoun(tokens, from) && !nouns.isWeak(tokens, from)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean name = tokens.at(i).isWord() || tokens.at(i).is("'");
            if (!name
                    || kinds.at(tokens, i) != null
                    || people.at(tokens, i) != null
                    || (i > from && i < of && leads(tokens, i))
                    || tokens.at(i).isNumber()) {
                return false;
            }
        }
        return true;
    }

    /** «terrain du CEG», «parcelle de la Grange Rouge»: a noun that may name a place, and whose it is. */
    boolean ofName(Tokens tokens, int from, int to) {
        boolean noun = nouns.isWeak(tokens, from) && kinds.at(tokens, from) == null;
        if (!noun || to - from < 3 || to - from > 7 || !hints.is("of", tokens, from + 1)) {
            return false;
        }
        for (int i = from + 2; i < to; i++) {
            boolean small = tokens.at(i).isWord()
                    && !PlaceNouns.isCapital(tokens.at(i))
                    && tokens.at(i).length() > 3;
            if (small || tokens.at(i).isNumber()) {
                return false;
            }
        }
        return PlaceNouns.isCapital(tokens.at(to - 1));
    }

    /** «vieille scierie», «old forge»: an adjective and a noun that may name a place. */
    boolean aged(Tokens tokens, int from, int to) {
        return to - from == 2
                && hints.is("place.adjective", tokens, from)
                && nouns.isWeak(tokens, from + 1)
                && kinds.at(tokens, from + 1) == null;
    }

    /** «table au nom de l'école»: words that lead elsewhere stand in no corner. */
    private boolean leads(Tokens tokens, int index) {
        Phrases.Match at = places.at(tokens, index);
        return at != null && PlaceNames.isAt(at);
    }

    /** «l’entrée se fera passage Vert»: behind the verb a street needs no word that leads to it. */
    PlaceFinder.@Nullable Found behindVerb(Tokens tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Phrases.Match verb = layout.at(tokens, i);
            int street = verb == null ? 0 : verb.to();
            boolean held = verb != null && verb.key().equals("clause.close");
            if (held && hints.is("street.before", tokens, street) && PlaceNouns.isCapital(tokens.at(street + 1))) {
                int to = nouns.nameEnd(tokens, street);
                return new PlaceFinder.Found(PlaceNouns.slice(tokens, street, to), tokens.text());
            }
        }
        return null;
    }

    /** «Concert place du Marché», «Réunion salle 3»: a place right behind a word of what happens. */
    PlaceFinder.@Nullable Found behindWord(Tokens tokens) {
        Phrases.Match first = kinds.at(tokens, 0);
        boolean happens = first != null && !first.key().equals("visit");
        for (int i = 1; i < tokens.size(); i++) {
            Phrases.Match noun = places.at(tokens, i);
            Token before = tokens.at(i - 1);
            Phrases.Match place = places.at(tokens, i - 1);
            boolean behindKind = happens && first != null && first.to() == i;
            boolean follows = before.isWord()
                    && before.length() > 3
                    && (place == null || place.key().equals("aside") || behindKind);
            // «Accueil Hall 2»: the word of what happens begins the line.
            boolean within = PlaceNouns.isCapital(before) && !behindKind;
            if (noun == null || !noun.key().startsWith("noun") || !follows || within) {
                continue;
            }
            int to = nouns.nameEnd(tokens, i);
            // «soirée Halle Bouchard»: its noun begins with a capital, and its name ends the words.
            Token last = tokens.at(to - 1);
            boolean numbered = noun.key().equals("noun") && to == tokens.size() && nouns.marked(tokens, i, to);
            if (numbered && last.isNumber()) {
                return PlaceFinder.found(tokens, i, to, i, to);
            }
            boolean name = (noun.key().equals("noun") || last.isNumber())
                    && to == tokens.size()
                    && to > noun.to()
                    && (PlaceNouns.isCapital(last) || last.isNumber());
            if (happens && name && PlaceNouns.isCapital(tokens.at(i)) && nouns.isPlace(tokens, i, to)) {
                return PlaceFinder.found(tokens, i, to, i, to);
            }
            Token next = tokens.at(noun.to());
            // «Débat salle du Conseil»
            boolean ofName = noun.key().equals("noun")
                    && hints.is("of", tokens, noun.to())
                    && PlaceNouns.isCapital(tokens.at(noun.to() + 1));
            boolean named = to > noun.to() && (next.isNumber() || PlaceNouns.isCapital(next) || ofName);
            boolean strong = noun.key().equals("noun") && noun.to() - i > 1;
            // «le car nous prend place de la Gare»: a square or street by its name needs no word of what happens.
            boolean street = to > noun.to()
                    && PlaceNouns.isCapital(tokens.at(noun.to()))
                    && (strong || noun.key().equals("noun") && hints.is("street.before", tokens, i));
            if ((happens && (strong || named) || street)
                    && !PlaceNouns.isCapital(tokens.at(i))
                    && nouns.isPlace(tokens, i, to)) {
                return new PlaceFinder.Found(PlaceNouns.slice(tokens, i, to), tokens.text());
            }
        }
        return null;
    }
}

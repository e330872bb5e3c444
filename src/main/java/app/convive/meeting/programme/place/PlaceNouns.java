package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.Set;

/**
 * Knows the nouns that name places. Strong ones do so wherever they stand («salle», «lobby»); weak ones only behind
 * «à», before a name or after one («bar», «park»).
 */
final class PlaceNouns {

    static final int LONGEST = 10;
    private static final int LONGEST_APART = 8;

    private static final Set<String> QUOTES = Set.of("«", "»", "“", "”", "\"", "'", "’");
    private static final Set<String> AND = Set.of("et", "and", "&");
    private static final Set<String> OF = Set.of("de", "du", "des", "d", "of");
    private static final Set<String> JOINS =
            Set.of("de", "du", "des", "la", "le", "les", "l", "d", "of", "the", "saint", "aux");

    /** Which of several: «north field», «lower car park». */
    private static final Set<String> SIDES = Set.of(
            "north", "south", "east", "west", "upper", "lower", "back", "front", "main", "rear", "side", "outer",
            "inner");

    private static final Set<String> ON = Set.of(
            "sur", "en", "sous", "les", "upon", "on", "do", "da", "dos", "das", "del", "della", "van", "von", "der",
            "den", "zum", "zur");
    private static final Set<String> FUNCTION = Set.of(
            "avec", "pour", "sans", "dans", "que", "qu", "jusqu", "till", "by", "for", "any", "until", "where", "with",
            "suivi", "suivie", "before", "after", "chez", "puis");

    private static final int LONGEST_NUMBER = 4;

    private final Phrases places;
    private final Phrases hints;

    PlaceNouns(Vocabulary vocabulary) {
        places = vocabulary.topic("places");
        hints = vocabulary.topic("hints");
    }

    /** These tokens are a place and nothing else. */
    boolean isPlace(Tokens tokens, int from, int to) {
        if (to <= from || to - from > LONGEST || figure(tokens, from, to) || places.is("state", tokens, to - 1)) {
            return false;
        }
        boolean capital = isCapital(tokens.at(from));
        boolean side = SIDES.contains(tokens.at(from).folded())
                && (endsWithNoun(tokens, from + 1, to) || isPlaceApart(tokens, from + 1, to));
        return side
                || storey(tokens, from, to)
                || address(tokens, from, to)
                || sureCode(tokens, from, to)
                || (leads(tokens, from, to) && onlyNames(tokens, from, to))
                || (to - from <= 6 && capital && within(tokens, from, to));
    }

    /** «Raft building», «théâtre d'objets»: all of it has another sense. */
    private boolean figure(Tokens tokens, int from, int to) {
        Phrases.Match figure = places.at(tokens, from);
        return figure != null && figure.key().equals("figure") && figure.to() >= to;
    }

    /** «1st Floor», «2e étage», «ground floor canteen» */
    private boolean storey(Tokens tokens, int from, int to) {
        Phrases.Match spelled = places.at(tokens, from);
        boolean room = spelled != null
                && spelled.key().equals("noun.numbered")
                && spelled.to() - from > 1
                && spelled.to() == to - 1
                && isNoun(tokens, to - 1);
        return room
                || to - from == 3
                        && tokens.at(from).isNumber()
                        && tokens.tight(from)
                        && tokens.at(from + 1).isWord()
                        && (isNoun(tokens, to - 1) || isWeak(tokens, to - 1));
    }

    /** «12 rue Haute», «12 bis, avenue Foch», "12 Mill Lane" */
    private boolean address(Tokens tokens, int from, int to) {
        if (!tokens.at(from).isNumber() || tokens.at(from).length() > LONGEST_NUMBER || to - from < 3) {
            return false;
        }
        int street = from + 1;
        while (street < to - 1 && (tokens.at(street).is(",") || hints.is("street.number", tokens, street))) {
            street++;
        }
        boolean before = hints.is("street.before", tokens, street);
        boolean after = hints.is("street.after", tokens, to - 1) && isCapital(tokens.at(street));
        return before || after;
    }

    /** «B112»: a letter or two and three digits or more. */
    private static boolean sureCode(Tokens tokens, int from, int to) {
        boolean digits = tokens.at(to - 1).isNumber() && tokens.at(to - 1).length() >= 3;
        return digits && to - from >= 2 && to - from <= 3 && roomCode(tokens, from, to);
    }

    /** No word that a name would not have: «makerspace and lending of tools» tells more than a place. */
    private boolean onlyNames(Tokens tokens, int from, int to) {
        Phrases.Match first = places.at(tokens, from);
        int rest = first != null && first.key().startsWith("noun") ? first.to() : from + 1;
        for (int i = rest; i < to; i++) {
            Token token = tokens.at(i);
            Phrases.Match beside = places.at(tokens, i);
            if (beside != null && beside.key().equals("at.beside") && beside.to() < to) {
                i = beside.to() - 1;
                continue;
            }
            boolean name = !token.isWord()
                    || isCapital(token)
                    || token.length() <= 3
                    || joins(tokens, i)
                    || ofDate(tokens, i)
                    || places.is("quality", tokens, i);
            boolean noun = isNoun(tokens, i) || isWeak(tokens, i) || isNoun(tokens, i - 1) || isWeak(tokens, i - 1);
            if ((!name && !noun) || FUNCTION.contains(token.folded())) {
                return false;
            }
            Phrases.Match whole = places.at(tokens, i);
            i = whole != null && whole.key().startsWith("noun") ? whole.to() - 1 : i;
        }
        return true;
    }

    /** The month of «place du 11 novembre». */
    private static boolean ofDate(Tokens tokens, int index) {
        return tokens.at(index - 1).isNumber()
                && OF.contains(tokens.at(index - 2).folded());
    }

    /** «Mairie de Crest, salle du conseil»: a place within a place. */
    boolean partsArePlaces(Tokens tokens, int from, int to) {
        int start = from;
        int parts = 0;
        int whole = 0;
        for (int i = from; i <= to; i++) {
            if (i < to && tokens.at(i).is(":")) {
                return false;
            }
            if (i == to || tokens.at(i).is(",") || dash(tokens, i)) {
                boolean place = isPlaceApart(tokens, start, i);
                // «Studio, top floor»
                boolean noun = i - start == 1 && isWeak(tokens, start) && isCapital(tokens.at(start));
                if (!place && !noun) {
                    return false;
                }
                parts++;
                whole += place ? 1 : 0;
                start = i + 1;
            }
        }
        return parts > 1 && whole > 0;
    }

    /** A dash that parts words. */
    static boolean dash(Tokens tokens, int index) {
        return tokens.at(index).isDash() && !tokens.tight(index - 1);
    }

    /** Also a weak noun that stands apart: «bar du théâtre», «cour de l’école», «square», «car park». */
    boolean isPlaceApart(Tokens tokens, int from, int to) {
        Phrases.Match match = places.at(tokens, from);
        if (match != null && match.key().startsWith("noun.") && match.to() == to && to - from > 1) {
            return true;
        }
        boolean weak = match != null && match.key().equals("noun.weak") && to - from <= LONGEST_APART;
        return isPlace(tokens, from, to)
                || (weak
                        && match != null
                        && (match.to() >= to
                                || OF.contains(tokens.at(match.to()).folded())));
    }

    /** «main gate», «old mill pond»: a few words of which the last is a noun, weak ones too. */
    boolean endsWithNoun(Tokens tokens, int from, int to) {
        boolean brief = to > from && to - from <= 4 && !figure(tokens, from, to);
        for (int i = from; i < to; i++) {
            brief &= tokens.at(i).isWord() && !FUNCTION.contains(tokens.at(i).folded());
        }
        return brief && (isNoun(tokens, to - 1) || isWeak(tokens, to - 1));
    }

    /** A place noun comes first, or right after one adjective or number («grande salle», «2e étage»). */
    boolean leads(Tokens tokens, int from, int to) {
        boolean second = from + 1 < to
                && isNoun(tokens, from + 1)
                && tokens.at(from).isWord()
                && tokens.at(from).length() > 3;
        // «computer lab 4», «pottery shed 2»
        boolean marked = to - from == 3
                && tokens.at(from).isWord()
                && tokens.at(from).length() > 2
                && marked(tokens, from + 1, to)
                && tokens.at(to - 1).isNumber();
        return isNoun(tokens, from) || named(tokens, from, to) || second || marked;
    }

    /** The name comes first, the noun last: «Grand Ballroom», «museum café». */
    boolean within(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isNoun(tokens, i) && (i == to - 1 || i > from && isCapital(tokens.at(i)))) {
                return allNames(tokens, from, i);
            }
        }
        boolean weakLast = to - from > 1 && isWeak(tokens, to - 1) && allNames(tokens, from, to - 1);
        return named(tokens, to - 2, to) || weakLast;
    }

    boolean isNoun(Tokens tokens, int index) {
        return places.is("noun", tokens, index);
    }

    boolean isWeak(Tokens tokens, int index) {
        Phrases.Match match = places.at(tokens, index);
        return match != null && match.key().startsWith("noun.");
    }

    /** «Room 1», «the boat shed»: a room by its number, or by its article and noun. */
    boolean room(Tokens tokens, int from, int to) {
        boolean article =
                Set.of("the", "le", "la", "les").contains(tokens.at(from).folded());
        return marked(tokens, from, to) || (article && endsWithNoun(tokens, from + 1, to));
    }

    /** «Meeting Room 3»: the word is part of the name there, and does not tell that one meets. */
    boolean isMeetingRoom(Tokens tokens, int from) {
        return tokens.at(from).is("meeting") && isCapital(tokens.at(from)) && isNoun(tokens, from + 1);
    }

    /** A noun and its number or letter, no more. */
    boolean marked(Tokens tokens, int from, int to) {
        Phrases.Match noun = places.at(tokens, from);
        if (noun == null || !noun.key().startsWith("noun") || numberSign(tokens, noun.to()) != to - 1) {
            return false;
        }
        Token mark = tokens.at(to - 1);
        return mark.isNumber() || (mark.length() == 1 && isCapital(mark));
    }

    /** Index behind the «n°» of «salle n° 3»; the same index where none stands there. */
    private static int numberSign(Tokens tokens, int index) {
        boolean spelled = tokens.at(index).is("n") && tokens.at(index + 1).isAnyOf("°º");
        return spelled ? index + 2 : tokens.at(index).is("#") && tokens.tight(index) ? index + 1 : index;
    }

    /** A weak noun with its name or number: «tour Eiffel», «bâtiment B», «Building 4». */
    private boolean named(Tokens tokens, int index, int to) {
        Phrases.Match match = places.at(tokens, index);
        if (match == null || !match.key().startsWith("noun.") || match.to() >= to) {
            return false;
        }
        Token next = tokens.at(match.to());
        boolean name = !match.key().equals("noun.numbered") && isCapital(next) && to - index <= 4;
        return next.isNumber() || (next.length() == 1 && isCapital(next)) || name;
    }

    /** Nothing but names before the noun, or a single word. */
    private static boolean allNames(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean small = tokens.at(i).isWord() && !isCapital(tokens.at(i));
            if (small && !tokens.at(i - 1).is("'")) {
                return to - from <= 1;
            }
        }
        return true;
    }

    /** «village hall if wet»: where it is held instead. */
    boolean instead(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (places.is("condition.bad", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** S022, B-14, 2.105. */
    static boolean roomCode(Tokens tokens, int from, int to) {
        int digits = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            digits += tokens.at(i).isNumber() ? tokens.at(i).length() : 0;
            letters += tokens.at(i).isWord() ? tokens.at(i).length() : 0;
        }
        Token first = tokens.at(from);
        // «L4/L3» are ranks.
        boolean ranks = to - from > 2 && tokens.at(from + 2).is("/") && digits <= 2;
        boolean capital = !ranks && from < to && first.isWord() && isCapital(first) && first.length() <= 2;
        return capital && digits >= 2 && letters <= 4 && to - from <= 5 && !Signs.price(tokens, from, to);
    }

    /** «old stone bridge», «drop-in centre»: behind an article a few small words end with a noun; its end, or 0. */
    int smallNounEnd(Tokens tokens, int from) {
        int hyphens = 0;
        for (int i = from; i < from + 3 + hyphens; i++) {
            if (tokens.at(i + 1).is("-") && tokens.tight(i) && tokens.tight(i + 1)) {
                hyphens += 2;
                i++;
                continue;
            }
            Phrases.Match noun = places.at(tokens, i);
            if (i > from && noun != null && noun.key().startsWith("noun")) {
                return noun.to();
            }
            boolean small = tokens.at(i).isWord() && !isCapital(tokens.at(i));
            if (!small || FUNCTION.contains(tokens.at(i).folded()) || (noun != null && i > from)) {
                return 0;
            }
        }
        return 0;
    }

    /** Where a name ends: at a sign, or at a word that does not belong to it, as in «Corvo Mart car park», «Bourg-la-Reine». */
    int nameEnd(Tokens tokens, int from) {
        Phrases.Match noun = places.at(tokens, from);
        int i = noun != null && noun.key().startsWith("noun") ? numberSign(tokens, noun.to()) : from + 1;
        while (i < tokens.size() && i - from < LONGEST) {
            Token token = tokens.at(i);
            boolean sign = !token.isWord() && !token.isNumber();
            boolean hyphen = token.is("-") && tokens.tight(i - 1) && tokens.tight(i);
            boolean and = isAnd(token) && isCapital(tokens.at(i + 1));
            if (sign && !QUOTES.contains(token.text()) && !hyphen && !and) {
                break;
            }
            boolean owned = tokens.at(i - 1).is("s") && tokens.at(i - 2).is("'");
            Phrases.Match several = places.at(tokens, i);
            boolean weakOfName = several != null
                    && several.key().startsWith("noun.")
                    && several.to() - i > 1
                    && isCapital(tokens.at(i - 1));
            boolean nounOfName = weakOfName
                    || (isNoun(tokens, i) && isCapital(tokens.at(i - 1)))
                    || (owned && (isNoun(tokens, i) || isWeak(tokens, i)));
            boolean bound = tokens.at(i - 1).is("-") && tokens.tight(i - 1);
            boolean other = !isCapital(token) && !joins(tokens, i) && !adjective(tokens, i) && !nounOfName;
            if (token.isWord() && other && !bound) {
                break;
            }
            Phrases.Match whole = nounOfName ? places.at(tokens, i) : null;
            i = whole == null ? i + 1 : whole.to();
        }
        while (i > from + 1
                && (JOINS.contains(tokens.at(i - 1).folded())
                        || AND.contains(tokens.at(i - 1).folded()))) {
            i--;
        }
        return Math.min(i, tokens.size());
    }

    /** «de», «du», «la»; «et», «sur» only before another name. */
    private static boolean joins(Tokens tokens, int index) {
        String word = tokens.at(index).folded();
        boolean beforeName = isCapital(tokens.at(index + 1));
        boolean article = Set.of("le", "la", "les", "the", "l").contains(word);
        return (JOINS.contains(word)
                        && (!article
                                || beforeName
                                || OF.contains(tokens.at(index - 1).folded())))
                || (beforeName && (AND.contains(word) || ON.contains(word)))
                || JOINS.contains(tokens.at(index - 1).folded())
                || tokens.at(index - 1).is("'");
    }

    /** One word behind the noun: «salle polyvalente». */
    private boolean adjective(Tokens tokens, int index) {
        boolean behindNoun = isNoun(tokens, index - 1) && tokens.at(index).length() > 4;
        Token next = tokens.at(index + 1);
        boolean ends = !next.isWord() || next.length() <= 4 || isCapital(next);
        return behindNoun && ends && !FUNCTION.contains(tokens.at(index).folded());
    }

    static boolean isAnd(Token token) {
        return AND.contains(token.folded());
    }

    /** «for», «avec», «before»: no part of a name. */
    static boolean isFunction(Token token) {
        return FUNCTION.contains(token.folded());
    }

    static boolean isCapital(Token token) {
        return !token.text().isEmpty() && Character.isUpperCase(token.text().charAt(0));
    }

    static String slice(Tokens tokens, int from, int to) {
        return to <= from
                ? ""
                : Edges.trimmed(tokens.text()
                        .substring(tokens.at(from).start(), tokens.at(to - 1).end()));
    }
}

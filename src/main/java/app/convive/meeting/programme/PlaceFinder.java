package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where something takes place: in brackets, behind a dash, after «à», «in» or «Lieu :». */
final class PlaceFinder {

    /**
     * A place and what is left of the text.
     *
     * @param rest the text without the place, where it stood apart
     */
    record Found(String place, String rest) {}

    private static final int LONGEST = 10;

    private final Phrases places;
    private final Phrases months;
    private final Phrases weekdays;
    private final Set<String> known = new HashSet<>();
    private boolean trustsBrackets;
    private boolean trustsLast;

    PlaceFinder(Vocabulary vocabulary) {
        places = vocabulary.topic("places");
        months = vocabulary.topic("months");
        weekdays = vocabulary.topic("weekdays");
    }

    @Nullable
    Found in(String text) {
        Tokens tokens = Tokens.of(text);
        Found found = sign(tokens);
        found = found == null ? labelled(tokens) : found;
        found = found == null ? bracket(tokens) : found;
        found = found == null ? lastSegment(tokens) : found;
        return found == null ? preposition(tokens) : found;
    }

    /** The whole text is a place: «Grand Ballroom», «à la salle des fêtes», «All activities in the hall unless noted». */
    @Nullable
    String whole(String text) {
        Tokens tokens = Tokens.of(text);
        int from = 0;
        Phrases.Match all = places.at(tokens, 0);
        if (all != null && all.key().equals("all")) {
            from = all.to();
        }
        int to = tokens.size();
        for (int i = from; i < to; i++) {
            if (places.is("unless", tokens, i) && i > from) {
                to = i;
            }
        }
        Phrases.Match label = places.at(tokens, from);
        if (label != null
                && label.key().equals("label")
                && tokens.at(label.to()).is(":")) {
            return slice(tokens, label.to() + 1, to);
        }
        if (label != null && isAt(label) && to > label.to()) {
            boolean named =
                    isCapital(tokens.at(label.to())) || nounWithin(tokens, label.to(), Math.min(to, label.to() + 3));
            return named && to - from <= LONGEST + 2 ? slice(tokens, afterAt(tokens, label), to) : null;
        }
        return isPlace(tokens, from, to) ? slice(tokens, from, to) : null;
    }

    /** «… se tiendra au Creusot», «… will be held at the town hall». */
    @Nullable
    String held(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match held = places.at(tokens, i);
            if (held == null || !held.key().equals("held")) {
                continue;
            }
            for (int next = held.to(); next < held.to() + 8; next++) {
                String place = named(tokens, next);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /** «… à Metz», «… in Dijon» at the end of a title. */
    @Nullable
    String town(String title) {
        Tokens tokens = Tokens.of(title);
        for (int i = tokens.size() - 2; i > 0; i--) {
            String place = named(tokens, i);
            if (place != null && title.endsWith(place)) {
                return place;
            }
        }
        return null;
    }

    /** A name behind «à», «au», «in»; «au Creusot» is in Le Creusot. */
    private @Nullable String named(Tokens tokens, int index) {
        Phrases.Match at = places.at(tokens, index);
        boolean article = at != null && at.key().startsWith("article.");
        if (at == null || !isAt(at)) {
            return null;
        }
        boolean noun = nounLeads(tokens, at.to(), tokens.size()) || isWeak(tokens, at.to());
        if (!isCapital(tokens.at(at.to())) && !noun) {
            return null;
        }
        String place = slice(tokens, at.to(), nameEnd(tokens, at.to()));
        return article && !noun ? at.key().substring("article.".length()) + " " + place : place;
    }

    /** «@ Hall B», a pin. */
    private @Nullable Found sign(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean pin = tokens.text().startsWith("📍", tokens.at(i).start());
            boolean apart = tokens.at(i).is("@") && !tokens.tight(i - 1);
            if (pin || apart) {
                int from = pin ? i + 2 : i + 1;
                int to = segmentEnd(tokens, from);
                return to > from ? found(tokens, from, to, i, to) : null;
            }
        }
        return null;
    }

    private @Nullable Found labelled(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match label = places.at(tokens, i);
            if (label != null
                    && label.key().equals("label")
                    && tokens.at(label.to()).is(":")
                    && (i == 0 || !tokens.at(i - 1).isWord())) {
                int to = segmentEnd(tokens, label.to() + 1);
                return to > label.to() + 1 ? found(tokens, label.to() + 1, to, i, to) : null;
            }
        }
        return null;
    }

    private @Nullable Found bracket(Tokens tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            boolean round = tokens.at(i).is("(");
            if (!round && !tokens.at(i).is("[")) {
                continue;
            }
            int to = i + 1;
            while (to < tokens.size() && !tokens.at(to).is(round ? ")" : "]")) {
                to++;
            }
            Found found = within(tokens, i, to);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The part of a bracket that names a place: all of it, or one of its parts between commas. */
    private @Nullable Found within(Tokens tokens, int open, int close) {
        int from = open + 1;
        for (int i = from; i <= close; i++) {
            if (i < close && !tokens.at(i).is(",") && !tokens.at(i).is(";")) {
                continue;
            }
            Phrases.Match at = places.at(tokens, from);
            int start = at != null && isAt(at) && at.to() < i ? at.to() : from;
            boolean weak = i - start <= 4 && i > start && (isWeak(tokens, start) || isWeak(tokens, i - 1));
            if (weak || isPlace(tokens, start, i) || roomCode(tokens, start, i) || trusted(tokens, start, i)) {
                boolean all = from == open + 1 && i == close;
                return all
                        ? found(tokens, start, i, open, close + 1)
                        : new Found(slice(tokens, start, i), tokens.text());
            }
            from = i + 1;
        }
        return null;
    }

    /** «… – Salle 3», «…, Grand Hall», «… | Foyer». */
    private @Nullable Found lastSegment(Tokens tokens) {
        int to = tokens.size();
        while (to > 0 && (tokens.at(to - 1).is(".") || tokens.at(to - 1).is(";"))) {
            to--;
        }
        for (int i = to - 1; i > 0; i--) {
            if (!separates(tokens, i)) {
                continue;
            }
            if (isPlace(tokens, i + 1, to)
                    || trustsLast && to - i <= 6 && !tokens.at(i).is(":")) {
                return found(tokens, i + 1, to, i, tokens.size());
            }
            Phrases.Match at = places.at(tokens, i + 1);
            if (at != null && isAt(at) && isPlace(tokens, afterAt(tokens, at), to)) {
                return found(tokens, afterAt(tokens, at), to, i, tokens.size());
            }
            return null;
        }
        return null;
    }

    private @Nullable Found preposition(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Phrases.Match at = places.at(tokens, i);
            if (at == null || !isAt(at) || isArticle(tokens, at) || far(tokens, i)) {
                continue;
            }
            int from = afterAt(tokens, at);
            int to = nameEnd(tokens, from);
            boolean noun = nounLeads(tokens, from, to)
                    || isWeak(tokens, from) && !at.key().equals("at.strong")
                    || nounWithin(tokens, from, to) && isCapital(tokens.at(from));
            boolean name = englishName(tokens, at, from, to);
            if (to > from && (noun || name)) {
                return new Found(slice(tokens, from, to), tokens.text());
            }
        }
        return null;
    }

    /** «at Joe’s», and «in Trinity» where the text names Trinity as a place elsewhere. */
    private boolean englishName(Tokens tokens, Phrases.Match at, int from, int to) {
        Token word = tokens.at(at.from());
        boolean calendarWord = months.at(tokens, from) != null || weekdays.at(tokens, from) != null;
        if (!isCapital(tokens.at(from)) || calendarWord) {
            return false;
        }
        boolean knownName = false;
        for (int i = from; i < to; i++) {
            knownName |= known.contains(tokens.at(i).folded());
        }
        return knownName || (word.is("at") || word.is("@")) && to >= tokens.size() - 1;
    }

    private boolean trusted(Tokens tokens, int from, int to) {
        boolean round = tokens.at(from - 1).is("(") && tokens.at(to).is(")");
        boolean square = tokens.at(from - 1).is("[") && tokens.at(to).is("]");
        boolean whole =
                square || round && tokens.text().indexOf('(') == tokens.text().lastIndexOf('(');
        return trustsBrackets
                && whole
                && to > from
                && to - from <= 5
                && tokens.at(from).isWord();
    }

    /**
     * Looks at how the titles of this text end: where most of their brackets, or most of their last parts, name places,
     * the others do too.
     */
    void learnHabits(List<String> titles) {
        int square = 0;
        int brackets = 0;
        int placesInBrackets = 0;
        int lasts = 0;
        int placesAtEnd = 0;
        for (String title : titles) {
            Tokens tokens = Tokens.of(title);
            boolean bracketed = title.endsWith(")") || title.endsWith("]");
            square += title.endsWith("]") ? 1 : 0;
            brackets += bracketed ? 1 : 0;
            placesInBrackets += bracketed && bracket(tokens) != null ? 1 : 0;
            boolean parted = !bracketed && title.matches(".*( - | – | — |, |\\| )[^-–—,|]{2,40}");
            lasts += parted ? 1 : 0;
            placesAtEnd += parted && lastSegment(tokens) != null ? 1 : 0;
        }
        boolean onlyForPlaces = square >= 3 && square == brackets && placesInBrackets > 0;
        trustsBrackets = onlyForPlaces || placesInBrackets >= 2 && placesInBrackets * 10 >= brackets * 6;
        trustsLast = placesAtEnd >= 3 && placesAtEnd * 10 >= lasts * 7;
    }

    /** The text names this place: its words make others of the same name known. */
    void learn(String place) {
        Tokens tokens = Tokens.of(place);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).isWord() && tokens.at(i).length() > 3 && isCapital(tokens.at(i))) {
                known.add(tokens.at(i).folded());
            }
        }
    }

    /** The English «a» looks like «à» without its accent. */
    private static boolean isArticle(Tokens tokens, Phrases.Match at) {
        return at.to() == at.from() + 1 && tokens.at(at.from()).text().equals("a");
    }

    /** The place is where one goes to, or what one looks at. */
    private boolean far(Tokens tokens, int index) {
        for (int i = Math.max(0, index - 3); i < index; i++) {
            Phrases.Match match = places.at(tokens, i);
            if (match != null && match.key().equals("far") && match.to() >= index) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(Tokens tokens, int from, int to) {
        if (to <= from || to - from > LONGEST) {
            return false;
        }
        return nounLeads(tokens, from, to)
                || to - from <= 6 && nounWithin(tokens, from, to) && isCapital(tokens.at(from));
    }

    /** A place noun comes first, or right after one adjective or number («grande salle», «2e étage»). */
    private boolean nounLeads(Tokens tokens, int from, int to) {
        return isNoun(tokens, from)
                || named(tokens, from, to)
                || from + 1 < to
                        && isNoun(tokens, from + 1)
                        && tokens.at(from).isWord()
                        && tokens.at(from).length() > 3;
    }

    /** The name comes first, the noun last: «Grand Ballroom», «museum café». */
    private boolean nounWithin(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isNoun(tokens, i) && (i == to - 1 || i == from || isCapital(tokens.at(i)))) {
                return allNames(tokens, from, i);
            }
        }
        return named(tokens, to - 2, to) || to - from > 1 && isWeak(tokens, to - 1) && allNames(tokens, from, to - 1);
    }

    /** Nothing but names before the noun, or a single word. */
    private static boolean allNames(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.at(i).isWord()
                    && !isCapital(tokens.at(i))
                    && !tokens.at(i - 1).is("'")) {
                return to - from <= 1;
            }
        }
        return true;
    }

    private boolean isNoun(Tokens tokens, int index) {
        Phrases.Match match = places.at(tokens, index);
        return match != null && match.key().equals("noun");
    }

    private boolean isWeak(Tokens tokens, int index) {
        Phrases.Match match = places.at(tokens, index);
        return match != null && (match.key().equals("noun.weak") || match.key().equals("noun.numbered"));
    }

    /** A weaker noun with its name or number: «tour Eiffel», «bâtiment B», «Building 4». */
    private boolean named(Tokens tokens, int index, int to) {
        Phrases.Match match = places.at(tokens, index);
        if (match == null || !match.key().startsWith("noun.") || match.to() >= to) {
            return false;
        }
        Token next = tokens.at(match.to());
        boolean name = match.key().equals("noun.weak") && isCapital(next) && to - index <= 4;
        return next.isNumber() || next.length() == 1 && isCapital(next) || name;
    }

    /** S022, B-14, 2.105. */
    private static boolean roomCode(Tokens tokens, int from, int to) {
        int digits = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            digits += tokens.at(i).isNumber() ? tokens.at(i).length() : 0;
            letters += tokens.at(i).isWord() ? tokens.at(i).length() : 0;
        }
        boolean capital = from < to
                && tokens.at(from).isWord()
                && isCapital(tokens.at(from))
                && tokens.at(from).length() <= 2;
        return capital && digits >= 2 && letters <= 4 && to - from <= 5;
    }

    private static boolean separates(Tokens tokens, int index) {
        Token token = tokens.at(index);
        boolean dash = token.is("-") && !tokens.tight(index - 1) || token.is("–") || token.is("—");
        return dash || token.is(",") || token.is("|") || token.is(":") || token.is("•") || token.is("·");
    }

    /** Also «au», «aux», which hide an article, and «en», which leads to few places. */
    private static boolean isAt(Phrases.Match match) {
        return match.key().startsWith("at") || match.key().startsWith("article.");
    }

    private int afterAt(Tokens tokens, Phrases.Match at) {
        return at.to();
    }

    private static int segmentEnd(Tokens tokens, int from) {
        int i = from;
        while (i < tokens.size()
                && !separates(tokens, i)
                && !tokens.at(i).is("(")
                && !tokens.at(i).is(")")
                && !tokens.at(i).is(";")) {
            i++;
        }
        return i;
    }

    /** Where a name within running text ends: at a sign, or at a word that does not belong to names. */
    private int nameEnd(Tokens tokens, int from) {
        int i = from + 1;
        while (i < tokens.size() && i - from < LONGEST) {
            Token token = tokens.at(i);
            boolean sign = !token.isWord() && !token.isNumber();
            if (sign && !QUOTES.contains(token.text()) && !(token.is("-") && tokens.tight(i - 1) && tokens.tight(i))) {
                break;
            }
            if (token.isWord() && !isCapital(token) && !joins(tokens, i) && !adjective(tokens, i)) {
                break;
            }
            i++;
        }
        while (i > from + 1
                && (JOINS.contains(tokens.at(i - 1).folded())
                        || AND.contains(tokens.at(i - 1).folded()))) {
            i--;
        }
        return Math.min(i, tokens.size());
    }

    /** «de», «du», «la»; «et» only before another name. */
    private static boolean joins(Tokens tokens, int index) {
        String word = tokens.at(index).folded();
        return JOINS.contains(word)
                || (AND.contains(word) || ON.contains(word)) && isCapital(tokens.at(index + 1))
                || JOINS.contains(tokens.at(index - 1).folded())
                || tokens.at(index - 1).is("'");
    }

    /** One word behind the noun: «salle polyvalente». */
    private boolean adjective(Tokens tokens, int index) {
        boolean behindNoun = isNoun(tokens, index - 1) && tokens.at(index).length() > 4;
        Token next = tokens.at(index + 1);
        return behindNoun
                && (!next.isWord() || next.length() <= 4 || isCapital(next))
                && !FUNCTION.contains(tokens.at(index).folded());
    }

    private static final Set<String> QUOTES = Set.of("«", "»", "“", "”", "\"", "'", "’");
    private static final Set<String> AND = Set.of("et", "and", "&");
    private static final Set<String> JOINS =
            Set.of("de", "du", "des", "la", "le", "les", "l", "d", "of", "the", "saint", "aux");
    private static final Set<String> ON = Set.of("sur", "en", "sous", "les", "upon", "on");
    private static final Set<String> FUNCTION = Set.of(
            "avec", "pour", "sans", "dans", "where", "with", "suivi", "suivie", "before", "after", "chez", "puis");

    private static boolean isCapital(Token token) {
        return !token.text().isEmpty() && Character.isUpperCase(token.text().charAt(0));
    }

    private static Found found(Tokens tokens, int from, int to, int cutFrom, int cutTo) {
        String text = tokens.text();
        String before = text.substring(0, tokens.at(cutFrom).start());
        String after = cutTo < tokens.size() ? text.substring(tokens.at(cutTo).start()) : "";
        return new Found(slice(tokens, from, to), Edges.trimmed((before.stripTrailing() + " " + after).strip()));
    }

    private static String slice(Tokens tokens, int from, int to) {
        return to <= from
                ? ""
                : Edges.trimmed(tokens.text()
                        .substring(tokens.at(from).start(), tokens.at(to - 1).end()));
    }
}

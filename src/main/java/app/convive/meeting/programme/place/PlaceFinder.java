package app.convive.meeting.programme.place;

import static app.convive.meeting.programme.place.PlaceNames.isAt;
import static app.convive.meeting.programme.place.PlaceNames.start;
import static app.convive.meeting.programme.place.PlaceNouns.slice;
import static app.convive.meeting.programme.place.Signs.afterArticle;
import static app.convive.meeting.programme.place.Signs.closes;
import static app.convive.meeting.programme.place.Signs.openBracket;
import static app.convive.meeting.programme.place.Signs.price;
import static app.convive.meeting.programme.place.Signs.segmentEnd;
import static app.convive.meeting.programme.place.Signs.separates;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Folding;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds where an item takes place by its words: in brackets, behind a dash, after «à», «in» or «Lieu :». */
public final class PlaceFinder {

    /**
     * A place and what is left of the text.
     *
     * @param rest the text without the place, where it stood apart
     */
    public record Found(String place, String rest) {}

    /** How readily a bracket is taken for a place. */
    private enum Trust {
        /** All of it is one. */
        WHOLE,
        /** Part of it is one. */
        PART,
        /** It has a noun that names a place now and then. */
        WEAK
    }

    private static final int LONGEST_LAST = 6;
    private static final int LONGEST_TAIL = 8;

    private final Phrases places;
    private final Phrases kinds;
    private final Phrases people;
    private final Phrases clock;
    private final PlaceNouns nouns;
    private final PlacePrepositions prepositions;
    private final PlaceVentures ventures;
    private final PlaceSeries several;
    private final BracketWords brackets;
    private PlaceHabits habits = PlaceHabits.NONE;

    public PlaceFinder(Vocabulary vocabulary) {
        places = vocabulary.topic("places");
        kinds = vocabulary.topic("kinds");
        people = vocabulary.topic("people");
        clock = vocabulary.topic("clock");
        nouns = new PlaceNouns(vocabulary);
        prepositions = new PlacePrepositions(vocabulary, nouns);
        ventures = new PlaceVentures(vocabulary, nouns);
        several = new PlaceSeries(nouns);
        brackets = new BracketWords(vocabulary, nouns);
    }

    /** What stands nearest to the end counts first: people write the place last. */
    public @Nullable Found in(String text) {
        Matcher sentence = PlaceNames.SENTENCE.matcher(text);
        if (sentence.find()) {
            Found first = inSentence(text.substring(0, sentence.start()));
            boolean apart = first != null && text.startsWith(first.rest());
            return first == null
                    ? inSentence(text)
                    : new Found(first.place(), apart ? first.rest() + text.substring(sentence.start()) : text);
        }
        return inSentence(text);
    }

    private @Nullable Found inSentence(String text) {
        Tokens tokens = Tokens.of(text);
        Found found = sign(tokens);
        found = found == null ? labelled(tokens) : found;
        found = found == null ? several.in(tokens) : found;
        found = found == null ? bracket(tokens, Trust.WHOLE) : found;
        found = found == null ? lastSegment(tokens) : found;
        found = found == null ? bracket(tokens, Trust.PART) : found;
        found = found == null ? bracket(tokens, Trust.WEAK) : found;
        found = found == null ? prepositions.in(tokens) : found;
        found = found == null ? ventures.behindWord(tokens) : found;
        return found == null ? firstSegment(tokens) : found;
    }

    /** Learns from the titles of a text how it writes places. */
    public void learnHabits(List<String> titles) {
        habits = PlaceHabits.of(titles, this);
    }

    /** The text names this place: its words make others of the same name known. */
    public void learn(String place) {
        prepositions.learn(place);
    }

    boolean endsWithPlaceInBracket(String title) {
        return bracket(Tokens.of(title), Trust.WEAK) != null;
    }

    boolean endsWithPlace(String title) {
        return lastSegment(Tokens.of(title)) != null;
    }

    /** «@ Hall B», a pin. */
    private @Nullable Found sign(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean pin = tokens.text().startsWith("📍", tokens.at(i).start());
            boolean apart = tokens.at(i).is("@") && !tokens.tight(i - 1);
            if (pin || apart) {
                int from = pin ? i + 2 : i + 1;
                from = PlaceNouns.isCapital(tokens.at(from)) ? from : afterArticle(tokens, from, tokens.size());
                int to = segmentEnd(tokens, from);
                return to > from ? found(tokens, from, to, i, to) : null;
            }
        }
        return null;
    }

    /** «…, lieu : salle 3» */
    private @Nullable Found labelled(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match label = places.at(tokens, i);
            boolean opens =
                    i == 0 || (!tokens.at(i - 1).isWord() && !tokens.at(i - 1).isNumber());
            if (opens
                    && label != null
                    && label.key().equals("label")
                    && tokens.at(label.to()).is(":")) {
                int to = segmentEnd(tokens, label.to() + 1);
                return to > label.to() + 1 ? found(tokens, label.to() + 1, to, i, to) : null;
            }
        }
        return null;
    }

    private @Nullable Found bracket(Tokens tokens, Trust trust) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            boolean round = tokens.at(i).is("(");
            if (!round && !tokens.at(i).is("[")) {
                continue;
            }
            int to = i + 1;
            while (to < tokens.size() && !tokens.at(to).is(round ? ")" : "]")) {
                to++;
            }
            Found found = withinBracket(tokens, i, to, trust);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The part of a bracket that names a place: all of it, or one of its parts between commas, before an hour. */
    private @Nullable Found withinBracket(Tokens tokens, int open, int close, Trust trust) {
        int from = open + 1;
        if (trust == Trust.WHOLE && close < tokens.size() && nouns.partsArePlaces(tokens, from, close)) {
            return found(tokens, from, close, open, close + 1);
        }
        for (int i = from; i <= close; i++) {
            if (i < close
                    && !(tokens.at(i).length() == 1
                            && ",;:".contains(tokens.at(i).text()))) {
                continue;
            }
            Phrases.Match at = places.at(tokens, from);
            int start = at != null && isAt(at) && at.to() < i ? start(at) : from;
            int to = beforeHour(tokens, start, i);
            boolean all = from == open + 1 && to == close;
            if (names(tokens, start, to, trust) && (all || trust != Trust.WHOLE)) {
                return all
                        ? found(tokens, start, to, open, close + 1)
                        : new Found(slice(tokens, start, to), tokens.text());
            }
            from = i + 1;
        }
        return null;
    }

    private boolean names(Tokens tokens, int from, int to, Trust trust) {
        boolean brief = to > from && to - from <= 4;
        boolean last =
                brief && nouns.isWeak(tokens, to - 1) && (to - from <= 2 || PlaceNouns.isCapital(tokens.at(from)));
        boolean weak = trust == Trust.WEAK
                && ((brief && nouns.isWeak(tokens, from)) || last)
                && !brackets.other(tokens, from, to);
        return weak
                || nouns.isPlace(tokens, from, to)
                || (trust == Trust.WEAK && ventures.inn(tokens, from, to))
                || (trust == Trust.WHOLE && brackets.place(tokens, from, to))
                || PlaceNouns.roomCode(tokens, from, to)
                || trusted(tokens, from, to);
    }

    /** The «gare» of «gare vers 16h30». */
    private int beforeHour(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean hour = tokens.at(i).isNumber()
                    && (tokens.at(i + 1).is("h") || tokens.at(i + 1).is(":"))
                    && tokens.tight(i);
            if (hour) {
                return clock.at(tokens, i - 1) == null ? i : i - 1;
            }
        }
        return to;
    }

    /** A bracket that names a place because those of other titles do. */
    private boolean trusted(Tokens tokens, int from, int to) {
        boolean round = tokens.at(from - 1).is("(") && tokens.at(to).is(")");
        boolean square = tokens.at(from - 1).is("[") && tokens.at(to).is("]");
        boolean single = tokens.text().indexOf('(') == tokens.text().lastIndexOf('(');
        boolean brief = to > from && to - from <= 5 && tokens.at(from).isWord();
        boolean last = to + 1 >= tokens.size() || !tokens.at(to + 1).isWord();
        return habits.brackets()
                && last
                && brief
                && !places.is("aside", tokens, from)
                && kinds.at(tokens, from) == null
                && (square || (round && single));
    }

    /** «… – Salle 3», «…, Grand Hall», «… / cour de l’école». */
    private @Nullable Found lastSegment(Tokens tokens) {
        int to = tokens.size();
        while (to > 0 && (tokens.at(to - 1).is(".") || tokens.at(to - 1).is(";"))) {
            to--;
        }
        int last = to;
        boolean piped = tokens.text().indexOf('|') >= 0;
        boolean remarked = false;
        int depth = 0;
        for (int i = to - 1; i > 0 && last >= to - LONGEST_TAIL; i--) {
            depth = Math.max(0, depth + (tokens.at(i).is(")") ? 1 : tokens.at(i).is("(") ? -1 : 0));
            if (tokens.at(i).is("(") && depth == 0 && last == to && closes(tokens, to)) {
                last = i;
                to = i;
                remarked = true;
            } else if (separates(tokens, i)
                    && (!piped || tokens.at(i).is("|"))
                    && depth == 0
                    && !openBracket(tokens, i)) {
                Found between =
                        tokens.at(i).is("|") && !nouns.isPlaceApart(tokens, i + 1, last) ? behindDash(tokens, i) : null;
                if (between != null) {
                    return between;
                }
                int end = beforeCondition(tokens, i + 1, last);
                Found found = segment(tokens, i, end, last == to && !remarked);
                if (found != null) {
                    Found wider = tokens.at(i).is(",") && end == to ? wider(tokens, i, to) : null;
                    return wider == null ? found : wider;
                }
                if (!aside(tokens, i + 1, last)) {
                    return behindDash(tokens, i);
                }
                last = i;
            }
        }
        return null;
    }

    /**
     * «… – boulodrome – apporter ses boules», «Banjo, Room 4, Ann Moss»: between two signs a place may stand before what
     * is told of it.
     */
    private @Nullable Found behindDash(Tokens tokens, int to) {
        int end = to;
        for (int i = to - 1; i > 0 && end - i <= LONGEST_LAST; i--) {
            boolean dash = separates(tokens, i) && "-–—|".contains(tokens.at(i).text());
            int from = afterArticle(tokens, i + 1, end);
            boolean comma = tokens.at(i).is(",") && nouns.room(tokens, i + 1, end);
            if ((dash && nouns.isPlace(tokens, i + 1, end)) || comma) {
                return found(tokens, from, end, i, end);
            }
            if (separates(tokens, i) && !aside(tokens, i + 1, end)) {
                return null;
            }
            end = separates(tokens, i) ? i : end;
        }
        return null;
    }

    /** «… – salle 2, Maison du Lac»: the room behind the sign before lies within the place behind the comma. */
    private @Nullable Found wider(Tokens tokens, int comma, int to) {
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST_LAST; i--) {
            if (separates(tokens, i)) {
                boolean room = !tokens.at(i).is(":") && nouns.isPlaceApart(tokens, i + 1, comma);
                return room ? found(tokens, i + 1, to, i, to) : null;
            }
        }
        return null;
    }

    /** The «courtyard» of «courtyard if dry». */
    private int beforeCondition(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (places.is("condition", tokens, i)) {
                return i;
            }
        }
        return to;
    }

    /** The part between two signs, if it is a place. */
    private @Nullable Found segment(Tokens tokens, int sign, int to, boolean isLast) {
        int from = afterArticle(tokens, sign + 1, to);
        boolean colon = tokens.at(sign).is(":");
        boolean trusts = isLast && habits.lasts() && to - sign <= LONGEST_LAST && !colon && !ofOthers(tokens, from, to);
        boolean apart = !colon && !tokens.at(sign).is(",") && nouns.isPlaceApart(tokens, from, to);
        boolean beside = isLast && to - from == 2 && nouns.isPlaceApart(tokens, from, from + 1);
        apart |= beside && nouns.isWeak(tokens, from) && kinds.at(tokens, from) == null;
        apart |= isLast && ventures.afterKind(tokens, sign, from, to);
        if (tokens.at(sign).is("|") && ventures.cell(tokens, from, to)) {
            return found(tokens, from, to, sign, to);
        }
        boolean shared = isLast && !colon && to > from && sharedPlace(tokens, from, to);
        boolean eaten = isLast && !colon && ventures.house(tokens, sign, from, to);
        int named = tokens.at(sign).is(",") && to > from ? prepositions.nameBefore(tokens, sign) : 0;
        if (named > 0 && nouns.isPlace(tokens, from, to)) {
            return new Found(slice(tokens, named, to), tokens.text());
        }
        if (trusts
                || apart
                || shared
                || eaten
                || (!colon && (ventures.corner(tokens, from, to) || brackets.beside(tokens, from, to)))
                || nouns.isPlace(tokens, from, to)) {
            return found(tokens, eaten ? sign + 1 : from, to, sign, to);
        }
        Phrases.Match at = places.at(tokens, from);
        boolean behind = at != null
                && isAt(at)
                && (nouns.isPlaceApart(tokens, at.to(), to) || nouns.endsWithNoun(tokens, at.to(), to));
        return at != null && behind ? found(tokens, start(at), to, sign, to) : null;
    }

    /** Several titles end with it, and it is neither a person nor something that happens. */
    private boolean sharedPlace(Tokens tokens, int from, int to) {
        boolean capital = PlaceNouns.isCapital(tokens.at(from)) || nouns.isWeak(tokens, from);
        boolean person = to - from == 2
                && PlaceNouns.isCapital(tokens.at(from))
                && PlaceNouns.isCapital(tokens.at(from + 1))
                && !nouns.isWeak(tokens, to - 1);
        boolean happens = kinds.at(tokens, from) != null || people.at(tokens, from) != null;
        return capital && !person && !happens && habits.repeated().contains(Folding.of(slice(tokens, from, to)));
    }

    /** A price, a number or who may come behind the place: «…, Community Hall, £25», «… – cour de l’école – gratuit». */
    private boolean aside(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.at(i).isNumber()) {
                return true;
            }
        }
        return admission(tokens, from, to);
    }

    /** What it costs, who may come, or who speaks. */
    private boolean ofOthers(Tokens tokens, int from, int to) {
        return admission(tokens, from, to) || people.at(tokens, from) != null;
    }

    /** What it costs, or who may come. */
    private boolean admission(Tokens tokens, int from, int to) {
        return price(tokens, from, to) || places.is("aside", tokens, from);
    }

    /** «City Hall: how budgets are made». */
    private @Nullable Found firstSegment(Tokens tokens) {
        for (int i = 1; i <= 5 && i < tokens.size() - 1; i++) {
            if (tokens.at(i).is(":")) {
                boolean strong = nouns.isNoun(tokens, 0) || nouns.isNoun(tokens, i - 1);
                return strong && nouns.isPlace(tokens, 0, i) && PlaceNouns.isCapital(tokens.at(0))
                        ? new Found(slice(tokens, 0, i), tokens.text())
                        : null;
            }
        }
        return null;
    }

    static Found found(Tokens tokens, int from, int to, int cutFrom, int cutTo) {
        String text = tokens.text();
        String before = text.substring(0, tokens.at(cutFrom).start());
        String after = cutTo < tokens.size() ? text.substring(tokens.at(cutTo).start()) : "";
        String join = after.startsWith(",") ? "" : " ";
        return new Found(slice(tokens, from, to), Edges.trimmed((before.stripTrailing() + join + after).strip()));
    }
}

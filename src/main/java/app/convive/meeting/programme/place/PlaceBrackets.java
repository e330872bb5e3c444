package app.convive.meeting.programme.place;

import static app.convive.meeting.programme.place.PlaceFinder.found;
import static app.convive.meeting.programme.place.PlaceNames.isAt;
import static app.convive.meeting.programme.place.PlaceNames.start;
import static app.convive.meeting.programme.place.PlaceNouns.slice;

import app.convive.meeting.programme.place.PlaceFinder.Found;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds a place in brackets: «Dinner (Mill Café, 7pm)». */
final class PlaceBrackets {

    /** How readily a bracket is taken for a place. */
    enum Trust {
        /** All of it is one. */
        WHOLE,
        /** Part of it is one. */
        PART,
        /** It has a noun that names a place now and then. */
        WEAK
    }

    private final Phrases places;
    private final Phrases kinds;
    private final Phrases clock;
    private final Phrases people;
    private final Phrases remarks;
    private final PlaceNouns nouns;
    private final PlaceVentures ventures;
    private final BracketWords brackets;
    private PlaceHabits habits = PlaceHabits.NONE;

    PlaceBrackets(Vocabulary vocabulary, PlaceNouns nouns, PlaceVentures ventures, BracketWords brackets) {
        places = vocabulary.topic("places");
        kinds = vocabulary.topic("kinds");
        clock = vocabulary.topic("clock");
        people = vocabulary.topic("people");
        remarks = vocabulary.topic("brackets");
        this.nouns = nouns;
        this.ventures = ventures;
        this.brackets = brackets;
    }

    void learn(PlaceHabits learned) {
        habits = learned;
    }

    /** Behind a name stands where somebody comes from: it counts where no other bracket names a place. */
    @Nullable
    Found in(Tokens tokens, Trust trust) {
        Found apart = in(tokens, trust, false);
        return apart == null ? in(tokens, trust, true) : apart;
    }

    private @Nullable Found in(Tokens tokens, Trust trust, boolean behindNames) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            boolean round = tokens.at(i).is("(");
            boolean name = i > 1 && PlaceNouns.isCapital(tokens.at(i - 1)) && PlaceNouns.isCapital(tokens.at(i - 2));
            if ((!round && !tokens.at(i).is("[")) || (name && (!behindNames || isAffiliation(tokens, i)))) {
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

    /** «Ana Bell (University of Leeds)»: who speaks comes from there, wherever it is. */
    private boolean isAffiliation(Tokens tokens, int open) {
        int close = open + 1;
        while (close < tokens.size() && !tokens.at(close).isAnyOf(")]")) {
            close++;
        }
        boolean ends = people.is("affiliation", tokens, close - 1) && PlaceNouns.isCapital(tokens.at(open + 1));
        return (ends || people.is("affiliation", tokens, open + 1))
                && kinds.at(tokens, open - 1) == null
                && kinds.at(tokens, open - 2) == null;
    }

    /** The part of a bracket that names a place: all of it, or one of its parts between commas, before an hour. */
    private @Nullable Found withinBracket(Tokens tokens, int open, int close, Trust trust) {
        int from = open + 1;
        if (close > from && (brackets.continued(tokens, from, close) || brackets.verse(tokens, from, close))) {
            return null;
        }
        if (person(tokens, from, close)) {
            return null;
        }
        boolean parts = nouns.partsArePlaces(tokens, from, close) || ventures.houseAndStreet(tokens, from, close);
        if (trust == Trust.WHOLE && close < tokens.size() && parts) {
            return found(tokens, from, close, open, close + 1);
        }
        for (int i = from; i <= close; i++) {
            if (i < close && !tokens.at(i).isAnyOf(",;:")) {
                continue;
            }
            Phrases.Match at = places.at(tokens, from);
            int start = at != null && isAt(at) && at.to() < i ? start(at) : from;
            int to = beforeHour(tokens, start, i);
            boolean all = from == open + 1 && to == close;
            // «(…, chair: Mary Hill)»
            boolean who = tokens.at(from - 1).is(":") && people.at(tokens, from - 2) != null;
            boolean instead = who || nouns.instead(tokens, start, to);
            if (!instead && names(tokens, start, to, trust) && (all || trust != Trust.WHOLE)) {
                return all
                        ? found(tokens, start, to, open, close + 1)
                        : new Found(slice(tokens, start, to), tokens.text());
            }
            from = i + 1;
        }
        return null;
    }

    /** «(Ann Bell, University of Leeds)»: two names, a comma, and where she comes from. */
    private boolean person(Tokens tokens, int from, int to) {
        int comma = from;
        while (comma < to && PlaceNouns.isCapital(tokens.at(comma))) {
            comma++;
        }
        return comma - from >= 2
                && comma < to
                && tokens.at(comma).is(",")
                && people.is("affiliation", tokens, comma + 1)
                && !nouns.isNoun(tokens, from)
                && !nouns.isNoun(tokens, comma - 1);
    }

    private boolean names(Tokens tokens, int from, int to, Trust trust) {
        boolean brief = to > from && to - from <= 4;
        boolean last =
                brief && nouns.isWeak(tokens, to - 1) && (to - from <= 2 || PlaceNouns.isCapital(tokens.at(from)));
        // «discours (courts) du maire»: within words such a noun has another sense.
        boolean ends = !tokens.at(to).is(")") || !tokens.at(to + 1).isWord();
        boolean weak = trust == Trust.WEAK
                && ends
                && ((brief && nouns.isWeak(tokens, from)) || last)
                && !brackets.other(tokens, from, to);
        // «(bureau du 1er étage)»: a weak noun leads, and another noun ends it.
        boolean corner = nouns.isWeak(tokens, from)
                && nouns.isPlaceApart(tokens, from, to)
                && (nouns.isNoun(tokens, to - 1) || nouns.isWeak(tokens, to - 1));
        return weak
                || (trust != Trust.PART && corner)
                || nouns.isPlace(tokens, from, to)
                || (trust == Trust.WEAK && ventures.inn(tokens, from, to))
                || (trust == Trust.WHOLE && ventures.ofName(tokens, from, to))
                || (trust == Trust.WHOLE && brackets.place(tokens, from, to))
                || PlaceNouns.roomCode(tokens, from, to)
                || (to - from > 1 && habits.houses().contains(tokens.at(from).folded()))
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

    /** «and raffle!», «members only», «provided»: it says more about the item, whatever others say in brackets. */
    private boolean remarks(Tokens tokens, int from, int to) {
        boolean joins = clock.is("and", tokens, from) || remarks.is("remark", tokens, from);
        boolean calls = tokens.at(to - 1).is("!") || tokens.at(to - 1).is("?");
        return joins
                || calls
                || places.in(tokens, from, to).stream()
                        .anyMatch(match -> match.key().equals("aside"));
    }

    /** A bracket that names a place because those of other titles do. */
    private boolean trusted(Tokens tokens, int from, int to) {
        Phrases.Match at = from > 1 ? places.at(tokens, from - 1) : null;
        int open = at != null && isAt(at) && at.to() == from ? from - 2 : from - 1;
        boolean round = tokens.at(open).is("(") && tokens.at(to).is(")");
        boolean square = tokens.at(from - 1).is("[") && tokens.at(to).is("]");
        boolean number =
                to - from == 1 && PlaceHabits.ROOM_NUMBER.matcher(tokens.text()).find();
        if (habits.brackets() && number) {
            return true;
        }
        boolean single = tokens.text().indexOf('(') == tokens.text().lastIndexOf('(');
        boolean brief = to > from && to - from <= 5 && tokens.at(from).isWord();
        boolean last = to + 1 >= tokens.size() || !tokens.at(to + 1).isWord();
        return habits.brackets()
                && last
                && brief
                && !remarks(tokens, from, to)
                && kinds.at(tokens, from) == null
                && (square || (round && single));
    }
}

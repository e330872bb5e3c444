package app.convive.meeting.programme.place;

import static app.convive.meeting.programme.place.PlaceFinder.found;
import static app.convive.meeting.programme.place.PlaceNames.isAt;
import static app.convive.meeting.programme.place.PlaceNames.start;
import static app.convive.meeting.programme.place.PlaceNouns.slice;
import static app.convive.meeting.programme.place.Signs.afterArticle;
import static app.convive.meeting.programme.place.Signs.closes;
import static app.convive.meeting.programme.place.Signs.openBracket;
import static app.convive.meeting.programme.place.Signs.price;
import static app.convive.meeting.programme.place.Signs.quoted;
import static app.convive.meeting.programme.place.Signs.separates;

import app.convive.meeting.programme.place.PlaceFinder.Found;
import app.convive.meeting.programme.words.Folding;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds a place that a sign parts from the title: «… – Salle 3», «…, Grand Hall», «… / cour de l’école». */
final class PlaceSegments {

    private static final int LONGEST_LAST = 6;
    private static final int LONGEST_TAIL = 8;

    private final Phrases places;
    private final Phrases kinds;
    private final Phrases people;
    private final PlaceNouns nouns;
    private final PlacePrepositions prepositions;
    private final PlaceVentures ventures;
    private final BracketWords brackets;
    private PlaceHabits habits = PlaceHabits.NONE;

    PlaceSegments(
            Vocabulary vocabulary,
            PlaceNouns nouns,
            PlacePrepositions prepositions,
            PlaceVentures ventures,
            BracketWords brackets) {
        places = vocabulary.topic("places");
        kinds = vocabulary.topic("kinds");
        people = vocabulary.topic("people");
        this.nouns = nouns;
        this.prepositions = prepositions;
        this.ventures = ventures;
        this.brackets = brackets;
    }

    void learn(PlaceHabits learned) {
        habits = learned;
    }

    /** The last one that is a place. */
    @Nullable
    Found last(Tokens tokens) {
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
                    && !openBracket(tokens, i)
                    && !quoted(tokens, i)) {
                Found between =
                        tokens.at(i).is("|") && !nouns.isPlaceApart(tokens, i + 1, last) ? behindDash(tokens, i) : null;
                if (between != null) {
                    return between;
                }
                int end = beforeCondition(tokens, i + 1, last);
                Found found =
                        nouns.instead(tokens, i + 1, last) ? null : segment(tokens, i, end, last == to && !remarked);
                // «Ménage – Saint-Roch (apportez vos gants)», where others end with the same name.
                boolean again =
                        found == null && remarked && last == to && !tokens.at(i).is(":");
                if (again && sharedPlace(tokens, i + 1, end)) {
                    return found(tokens, i + 1, end, i, end);
                }
                if (found != null && tokens.at(i).is("/") && last == to && !remarked) {
                    Found both = inBoth(tokens, i, to);
                    return both == null ? found : both;
                }
                if (found != null) {
                    Found wider = tokens.at(i).is(",") && end == to ? wider(tokens, i, to) : null;
                    return wider == null ? found : wider;
                }
                if (!aside(tokens, i + 1, last) && !nouns.instead(tokens, i + 1, last)) {
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
            boolean comma = tokens.at(i).is(",") && (nouns.room(tokens, i + 1, end) || beforeRemark(tokens, i, end));
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

    /** «Prize giving, Main Hall, bring a chair»: a noun ends the name, and small letters go on behind it. */
    private boolean beforeRemark(Tokens tokens, int comma, int end) {
        boolean name = end - comma > 2
                && PlaceNouns.isCapital(tokens.at(comma + 1))
                && nouns.isNoun(tokens, end - 1)
                && nouns.isPlace(tokens, comma + 1, end);
        return name
                && tokens.at(end + 1).isWord()
                && !PlaceNouns.isCapital(tokens.at(end + 1))
                && !comesFrom(tokens, comma);
    }

    /** «… – Salle des Pins / Pine Room»: a place in two languages, or one of two. */
    private @Nullable Found inBoth(Tokens tokens, int slash, int to) {
        for (int i = slash - 1; i > 0 && slash - i <= LONGEST_LAST; i--) {
            if (separates(tokens, i)) {
                return nouns.isPlaceApart(tokens, i + 1, slash) ? found(tokens, i + 1, to, i, to) : null;
            }
        }
        return null;
    }

    /** «… – salle 2, Maison du Lac»: the room behind the sign before lies within the place behind the comma. */
    private @Nullable Found wider(Tokens tokens, int comma, int to) {
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST_LAST; i--) {
            if (separates(tokens, i)) {
                // «Motto: Paris, Bar» needs more than a name, «Choir: Blue Room, 1st floor» tells it.
                boolean room = tokens.at(i).is(":")
                        ? nouns.partsArePlaces(tokens, i + 1, to)
                        : nouns.isPlaceApart(tokens, i + 1, comma);
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
        if (comesFrom(tokens, sign)) {
            return null;
        }
        int from = afterMeeting(tokens, afterArticle(tokens, sign + 1, to), to);
        boolean colon = tokens.at(sign).is(":");
        boolean number = tokens.at(from).isNumber();
        boolean trusts = isLast
                && habits.lasts()
                && to - sign <= LONGEST_LAST
                && !colon
                && !number
                && !PlaceNouns.isAnd(tokens.at(from))
                && !ofOthers(tokens, from, to);
        // «Départ en car, parking de la Plage»: behind a word of meeting a comma leads to a place too.
        boolean leads = !tokens.at(sign).is(",") || places.is("at.noun", tokens, 0);
        boolean apart = !colon && leads && nouns.isPlaceApart(tokens, from, to);
        boolean beside = isLast && to - from == 2 && nouns.isPlaceApart(tokens, from, from + 1);
        apart |= beside && nouns.isWeak(tokens, from) && kinds.at(tokens, from) == null;
        // «Warm-up – Pool»
        boolean single = isLast && !colon && !tokens.at(sign).is(",") && to - from == 1;
        boolean dash = PlaceNouns.dash(tokens, sign);
        apart |= single
                && (dash || PlaceNouns.isCapital(tokens.at(from)))
                && nouns.isWeak(tokens, from)
                && kinds.at(tokens, from) == null;
        apart |= isLast && ventures.afterKind(tokens, sign, from, to);
        apart |= isLast && smallPlace(tokens, sign, from, to);
        apart |= isLast && !colon && twoPlaces(tokens, from, to);
        if (tokens.at(sign).is("|") && ventures.cell(tokens, from, to)) {
            return found(tokens, from, to, sign, to);
        }
        boolean shared = isLast && !colon && to > from && sharedPlace(tokens, from, to);
        boolean eaten = isLast && !colon && ventures.house(tokens, sign, from, to);
        int named = tokens.at(sign).is(",") && to > from ? prepositions.nameBefore(tokens, sign) : 0;
        if (named > 0 && nouns.isPlace(tokens, from, to)) {
            return new Found(slice(tokens, named, to), tokens.text());
        }
        Phrases.Match at = places.at(tokens, from);
        if (trusts
                || apart
                || shared
                || eaten
                || (isLast && PlaceNouns.dash(tokens, sign) && PlaceNouns.roomCode(tokens, from, to))
                || (isLast && !colon && (ventures.ofName(tokens, from, to) || ventures.aged(tokens, from, to)))
                || (!colon && (ventures.corner(tokens, from, to) || brackets.beside(tokens, from, to)))
                || nouns.isPlace(tokens, from, to)) {
            // «…, à la cure»: what leads to the place is no part of it.
            boolean led = at != null && isAt(at) && at.to() < to && !nouns.isPlace(tokens, from, to);
            int start = at != null && led ? start(at) : from;
            return found(tokens, eaten ? sign + 1 : start, to, sign, to);
        }
        boolean behind = at != null
                && isAt(at)
                && (nouns.isPlaceApart(tokens, at.to(), to) || nouns.endsWithNoun(tokens, at.to(), to));
        return at != null && behind ? found(tokens, start(at), to, sign, to) : null;
    }

    /** «… – Elm Park and Baker Square»: what happens in both. */
    private boolean twoPlaces(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to - 1 && PlaceNouns.isCapital(tokens.at(from)); i++) {
            if (PlaceNouns.isAnd(tokens.at(i))) {
                return nouns.isPlace(tokens, from, i) && nouns.isPlace(tokens, i + 1, to);
            }
        }
        return false;
    }

    /** «Tug-of-war, cricket field»: behind the only comma two small words of which the last may name a place. */
    private boolean smallPlace(Tokens tokens, int sign, int from, int to) {
        boolean two = to - from == 2
                && tokens.at(sign).is(",")
                && tokens.text().indexOf(',') == tokens.text().lastIndexOf(',')
                && !PlaceNouns.isCapital(tokens.at(from))
                && !PlaceNouns.isCapital(tokens.at(from + 1));
        boolean other = kinds.at(tokens, from) != null || kinds.at(tokens, from + 1) != null;
        return two && !other && places.at(tokens, from) == null && nouns.endsWithNoun(tokens, from, to);
    }

    /** Somewhere in the words somebody comes from a house: it says nothing about where that is. */
    boolean namesHouse(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.at(i).is(",") && comesFrom(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** «Lea Amrani, University of Oran: …», «Opening: Paul Roy, Institut Lambert»: whose house that is, and not where. */
    private boolean comesFrom(Tokens tokens, int sign) {
        int from = afterArticle(tokens, sign + 1, tokens.size());
        if (!people.is("affiliation", tokens, from) || !tokens.at(sign).is(",")) {
            return false;
        }
        for (int i = sign - 2; i >= 0; i--) {
            boolean begins = i == 0 || ":«-–—".contains(tokens.at(i - 1).text());
            boolean name = PlaceNouns.isCapital(tokens.at(i)) && PlaceNouns.isCapital(tokens.at(i + 1));
            if (begins && name && kinds.at(tokens, i) == null && !nouns.isNoun(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** «départ place du Lavoir», «RDV devant la mairie»: the place is what follows. */
    private int afterMeeting(Tokens tokens, int from, int to) {
        Phrases.Match meets = places.at(tokens, from);
        boolean room = nouns.isMeetingRoom(tokens, from);
        if (meets == null || room || !meets.key().equals("at.noun") || meets.to() >= to) {
            return from;
        }
        Phrases.Match beside = places.at(tokens, meets.to());
        boolean place = nouns.isPlaceApart(tokens, meets.to(), to)
                || (beside != null && beside.key().equals("at.beside") && beside.to() < to);
        return place ? meets.to() : from;
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
        return ofOthers(tokens, from, to);
    }

    /** What it costs, who may come, who speaks, or where one goes from there. */
    private boolean ofOthers(Tokens tokens, int from, int to) {
        boolean away = places.is("far", tokens, from);
        return admission(tokens, from, to) || people.at(tokens, from) != null || away;
    }

    /** What it costs, or who may come. */
    private boolean admission(Tokens tokens, int from, int to) {
        return price(tokens, from, to) || places.is("aside", tokens, from);
    }
}

package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A place that words at the head of a line announce: «Lieu : salle 3», «Meet at the Field House», «Join us in the Barn». */
final class ToldPlace {

    private final Phrases places;
    private final PlaceNouns nouns;

    ToldPlace(Phrases places, PlaceNouns nouns) {
        this.places = places;
        this.nouns = nouns;
    }

    /** What follows «Lieu :», «Where:». */
    @Nullable
    String labelled(String text) {
        Tokens tokens = Tokens.of(text);
        int from = afterPolite(tokens);
        Phrases.Match label = places.at(tokens, from);
        if (label != null && label.key().equals("at.go")) {
            return wherePeopleGo(tokens, label);
        }
        if (label != null && label.key().equals("at.noun")) {
            return atMeetingPoint(places, tokens, label.to());
        }
        if (label != null && label.key().equals("held")) {
            return heldAt(tokens, label.to());
        }
        return behindColon(text);
    }

    /** Behind the «Please» of «Please wait in L3». */
    private int afterPolite(Tokens tokens) {
        Phrases.Match polite = places.at(tokens, 0);
        return polite != null && polite.key().equals("polite") ? polite.to() : 0;
    }

    /** What stands behind such a word and its colon alone. */
    @Nullable
    String behindColon(String text) {
        Tokens tokens = Tokens.of(text);
        int behind = PlaceLabel.end(places, tokens, 0);
        if (behind == 0) {
            return null;
        }
        String place = PlaceNouns.slice(tokens, behind, tokens.size());
        Matcher sentence = PlaceNames.SENTENCE.matcher(place);
        place = sentence.find() ? place.substring(0, sentence.start()) : place;
        return place.isEmpty() ? null : Edges.trimmed(Unless.before(places, place));
    }

    /** «Room: H1» is «Room H1», «Lieu : grange» no more than «grange». */
    String unlabelled(String place) {
        String behind = labelled(place);
        if (behind != null) {
            return behind;
        }
        Tokens tokens = Tokens.of(place);
        Phrases.Match noun = places.at(tokens, 0);
        boolean colon = noun != null
                && noun.key().startsWith("noun")
                && tokens.at(noun.to()).is(":")
                && noun.to() + 1 < tokens.size();
        return noun == null || !colon
                ? place
                : PlaceNouns.slice(tokens, 0, noun.to()) + " " + PlaceNouns.slice(tokens, noun.to() + 1, tokens.size());
    }

    /** «Line up at the old clock», «Please wait in L3 until we call you»: a few words, whatever they are. */
    private @Nullable String wherePeopleGo(Tokens tokens, Phrases.Match go) {
        int start = Signs.afterArticle(tokens, go.to(), tokens.size());
        int to = start;
        for (int i = go.from() + 1; i < go.to(); i++) {
            Phrases.Match beside = places.at(tokens, i);
            start = beside != null && beside.key().equals("at.beside") ? Math.min(start, i) : start;
        }
        while (to < Signs.segmentEnd(tokens, start)
                && !PlaceNouns.isFunction(tokens.at(to))
                && !tokens.at(to).is(".")) {
            to++;
        }
        return to > start && to - start <= PlaceNouns.LONGEST ? PlaceNouns.slice(tokens, start, to) : null;
    }

    /** «Meet at the Town Hall steps», «Join us in the Barn»: a name or a noun behind the last small word. */
    private @Nullable String heldAt(Tokens tokens, int from) {
        Phrases.Match at = places.at(tokens, from - 1);
        int start = Signs.afterArticle(tokens, from, tokens.size());
        int to = Signs.segmentEnd(tokens, start);
        boolean named = PlaceNouns.isCapital(tokens.at(start))
                || nouns.isPlaceApart(tokens, start, to)
                || nouns.isWeak(tokens, start)
                || nouns.endsWithNoun(tokens, start, to);
        return at != null && PlaceNames.isAt(at) && named ? PlaceNouns.slice(tokens, start, to) : null;
    }

    /** «Rdv devant la mairie», «Meet at the Field House»: where people gather. */
    private static @Nullable String atMeetingPoint(Phrases places, Tokens tokens, int from) {
        Phrases.Match at = places.at(tokens, from);
        int to = tokens.size();
        for (int i = from + 1; i < to; i++) {
            if (",;(.".contains(tokens.at(i).text())) {
                to = i;
            }
        }
        return at == null || !PlaceNames.isAt(at) || at.to() >= to
                ? null
                : PlaceNouns.slice(tokens, PlaceNames.start(at), to);
    }
}

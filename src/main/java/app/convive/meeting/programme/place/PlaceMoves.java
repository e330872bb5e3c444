package app.convive.meeting.programme.place;

import static app.convive.meeting.programme.place.PlaceNames.isAt;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** «Arrive Wexcombe», «bus leaves Fennel saleyards», «stop in Larbert for petrol»: who travels names where, whatever it is called. */
final class PlaceMoves {

    /** Words before the one that moves: «the second coach leaves …». */
    private static final int SUBJECT = 3;

    private final Phrases places;
    private final Phrases weekdays;
    private final Phrases months;
    private final PlaceNouns nouns;

    PlaceMoves(Vocabulary vocabulary, PlaceNouns nouns) {
        places = vocabulary.topic("places");
        weekdays = vocabulary.topic("weekdays");
        months = vocabulary.topic("months");
        this.nouns = nouns;
    }

    PlaceFinder.@Nullable Found in(Tokens tokens) {
        for (int i = 0;
                i <= Math.min(SUBJECT, tokens.size() - 1) && tokens.at(i).isWord();
                i++) {
            Phrases.Match move = places.at(tokens, i);
            if (move == null || !move.key().startsWith("move")) {
                continue;
            }
            Phrases.Match at = places.at(tokens, move.to());
            boolean led = at != null && isAt(at);
            int from = at != null && led ? at.to() : move.to();
            boolean direct = move.key().equals("move.direct");
            // «Everybody enters auditorium»
            boolean house =
                    direct && !led && nouns.isNoun(tokens, from) && nouns.nameEnd(tokens, from) == tokens.size();
            boolean name = (led || direct) && isName(tokens, from) || house;
            return name
                    ? new PlaceFinder.Found(PlaceNouns.slice(tokens, from, nouns.nameEnd(tokens, from)), tokens.text())
                    : null;
        }
        return null;
    }

    private boolean isName(Tokens tokens, int from) {
        return PlaceNouns.isCapital(tokens.at(from))
                && weekdays.at(tokens, from) == null
                && months.at(tokens, from) == null;
    }
}

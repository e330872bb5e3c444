package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;

/** What the first words of a text tell about places. */
public final class PlaceWords {

    private final Phrases places;
    private final Phrases parts;

    public PlaceWords(Vocabulary vocabulary) {
        places = vocabulary.topic("places");
        parts = vocabulary.topic("parts");
    }

    /** «pour Lyon», «trip to the castle»: it leads somewhere else. */
    public boolean leadAway(String text) {
        return places.is("far", Tokens.of(text), 0);
    }

    /** «same place», «même lieu»: that of the item before. */
    public boolean sameAgain(String text) {
        Phrases.Match again = places.at(Tokens.of(text), 0);
        return again != null && again.key().equals("again");
    }

    /** «Sports Hall», «salle de jeux»: a noun that always names places, whatever else its words tell. */
    public boolean nameFirst(String text) {
        return places.is("noun", Tokens.of(text), 0);
    }

    /** «Museum night», "Library evening": the last word tells that it is no house. */
    boolean endsWithPart(Tokens tokens) {
        int last = tokens.size() - 1;
        return last > 0 && tokens.at(last - 1).isWord() && parts.at(tokens, last) != null;
    }
}

package app.convive.meeting.programme.file;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;

/** Words which say that an item may not take place as written: cancelled, moved, only if it rains. */
public final class UncertainWords {

    private final Phrases words;

    public UncertainWords(Vocabulary vocabulary) {
        words = vocabulary.topic("uncertain");
    }

    public boolean in(String text) {
        return words.first(Tokens.of(text)) != null;
    }

    /** It begins by saying that the item will not take place: «ANNULÉ (météo)» in a column of status. */
    public boolean cancelled(String text) {
        return words.is("cancelled", Tokens.of(text), 0);
    }

    /** Nothing but such words: «annulé si pluie», «fermé» is no item. */
    public boolean alone(String text) {
        Tokens tokens = Tokens.of(text);
        Phrases.Match match = words.at(tokens, 0);
        return match != null && tokens.size() <= match.to() + 3;
    }
}

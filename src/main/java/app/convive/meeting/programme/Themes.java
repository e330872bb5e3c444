package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;

/** Recognises themes that are still to be decided, in whatever words. */
public final class Themes {

    private final Phrases themes;

    public Themes(Vocabulary vocabulary) {
        themes = vocabulary.topic("themes");
    }

    /** The words say that the theme is open, and not that a speaker or a room is. */
    public boolean open(String words) {
        Tokens tokens = Tokens.of(words);
        for (Phrases.Match match : themes.in(tokens, 0, tokens.size())) {
            if (match.key().equals("open") && !themes.is("not.theme", tokens, match.from() - 1)) {
                return true;
            }
        }
        return false;
    }
}

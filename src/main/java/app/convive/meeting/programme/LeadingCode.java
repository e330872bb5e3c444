package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import org.jspecify.annotations.Nullable;

/** The «1A» of «Panel 1A: …», the «B» of «Piste B : …», the «2» of «Team 2 - …»: what tells one of several things from the others. */
final class LeadingCode {

    private LeadingCode() {}

    /** Nothing where no such code leads the words. */
    static @Nullable String of(Tokens tokens) {
        Token mark = tokens.at(1);
        Token letter = tokens.at(2);
        boolean both = mark.isNumber() && tokens.tight(1) && capital(letter);
        boolean code = tokens.at(0).isWord() && (mark.isNumber() || capital(mark));
        int sign = both ? 3 : 2;
        boolean dash = tokens.at(sign).isDash() && !tokens.tight(sign - 1) && !tokens.tight(sign);
        if (!code || !dash && !tokens.at(sign).is(":")) {
            return null;
        }
        return both ? mark.text() + letter.text() : mark.text();
    }

    private static boolean capital(Token token) {
        return token.length() == 1 && Character.isUpperCase(token.text().charAt(0));
    }
}

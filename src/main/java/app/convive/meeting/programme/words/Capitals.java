package app.convive.meeting.programme.words;

import java.util.Locale;

/** Text as it is shouted: «SALLE 2». */
public final class Capitals {

    private Capitals() {}

    /** No small letter stands in it, nor need a letter at all. */
    public static boolean only(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Nothing but capitals, and at least one. */
    public static boolean words(String text) {
        return only(text) && text.chars().anyMatch(Character::isLetter);
    }

    /** A capital, then small letters: the «On» that may open a sentence, not the «SHARP» that adds weight. */
    public static boolean title(Tokens tokens, int index) {
        String word = tokens.at(index).text();
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }
}

package app.convive.meeting.programme.words;

import java.text.Normalizer;

/** Text without case and accents, character by character, so that positions stay the same. */
public final class Folding {

    /** What the letters from À to ÿ become; those that no accent explains stay. */
    private static final String LATIN = "aaaaaaæceeeeiiiiðnooooo×øuuuuyþßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy";

    private Folding() {}

    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(of(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char of(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 'À' && c <= 'ÿ' && c != '×' && c != '÷') {
            return LATIN.charAt(c - 'À');
        }
        if (c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '′') {
            return '\'';
        }
        if (Character.isSurrogate(c) || !Character.isLetter(c)) {
            return c;
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(base);
    }
}

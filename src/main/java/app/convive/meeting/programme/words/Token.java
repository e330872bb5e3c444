package app.convive.meeting.programme.words;

/**
 * A word, a number or one sign of a text.
 *
 * @param text as written
 * @param folded without case and accents
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Token(Kind kind, String text, String folded, int start, int end) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean is(String sign) {
        return folded.equals(sign);
    }

    /** One character, and one of these. */
    public boolean isAnyOf(String signs) {
        return text.length() == 1 && signs.contains(text);
    }

    /** A hyphen or a dash of any length. */
    public boolean isDash() {
        return isAnyOf("-–—");
    }

    /** The number's value, or -1 for one that no clock or calendar knows. */
    public int value() {
        return kind == Kind.NUMBER && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }

    /** How many digits, or letters, it has. */
    public int length() {
        return text.length();
    }
}

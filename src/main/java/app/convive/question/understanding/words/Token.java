package app.convive.question.understanding.words;

/**
 * One word, number or mark of what was written.
 *
 * @param text folded: lower case, no accents (but for the few words that only their accent tells apart)
 * @param kind what it looks like
 */
public record Token(String text, Kind kind) {

    /** What a token looks like, before any vocabulary. */
    public enum Kind {
        WORD,
        NUMBER,
        /** A capital that stands alone after a word and tells one of several: «groupe A». */
        LETTER,
        /** Words that are one name, with blanks between them. */
        RUN,
        /** Ends a sentence or a clause: one character. */
        MARK,
        /** Somebody who is addressed by name ("@Sophie"), or a link: nothing about an agenda. */
        FOREIGN
    }

    /** A word or number as it stands. */
    public static Token word(String text) {
        return new Token(text, Character.isDigit(text.charAt(0)) ? Kind.NUMBER : Kind.WORD);
    }

    public boolean is(String other) {
        return text.equals(other);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isLetter() {
        return kind == Kind.LETTER;
    }

    /** Words that are one name. */
    public boolean isName() {
        return kind == Kind.RUN;
    }

    /** The «u14» of those under fourteen. */
    public boolean isAgeGroup() {
        return text.length() > 1
                && text.charAt(0) == 'u'
                && text.chars().skip(1).allMatch(Character::isDigit);
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }
}

package app.convive.meeting.programme.words;

import java.util.ArrayList;
import java.util.List;

/** A text cut into words, numbers and signs. */
public final class Tokens {

    private static final Token NOTHING = new Token(Token.Kind.SIGN, "", "", -1, -1);

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    public static Tokens of(String text) {
        String folded = Folding.of(text);
        List<Token> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            Token.Kind kind = Token.Kind.SIGN;
            if (isDigit(c)) {
                kind = Token.Kind.NUMBER;
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
            } else if (isLetter(text, at)) {
                kind = Token.Kind.WORD;
                while (end < text.length() && isLetter(text, end)) {
                    end++;
                }
            }
            found.add(new Token(kind, text.substring(at, end), folded.substring(at, end), at, end));
            at = end;
        }
        return new Tokens(text, found);
    }

    public String text() {
        return text;
    }

    public int size() {
        return tokens.size();
    }

    /** The token at that place; beyond the ends an empty sign. */
    public Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    /** No space between this token and the next one. */
    public boolean tight(int index) {
        return index >= 0
                && index + 1 < tokens.size()
                && at(index).end() == at(index + 1).start();
    }

    /** Its words, folded. */
    public List<String> words() {
        return tokens.stream().filter(Token::isWord).map(Token::folded).toList();
    }

    /** Index of the first token that starts at or after an offset of the text. */
    public int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

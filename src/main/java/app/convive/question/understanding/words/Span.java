package app.convive.question.understanding.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens that belongs together, with its meanings in the vocabulary; none for a word that it does not know.
 *
 * @param from index of the first token
 * @param to index after the last token
 */
public record Span(int from, int to, List<Token> tokens, List<Tag> tags) {

    public Token first() {
        return tokens.getFirst();
    }

    public boolean has(Role role) {
        return value(role) != null;
    }

    public boolean is(Role role, String value) {
        return tags.contains(new Tag(role, value));
    }

    /** The value of the first meaning in this role. */
    public @Nullable String value(Role role) {
        for (Tag tag : tags) {
            if (tag.role() == role) {
                return tag.value();
            }
        }
        return null;
    }

    /** The same without its meanings in this role. */
    public Span without(Role role) {
        return new Span(
                from,
                to,
                tokens,
                tags.stream().filter(tag -> tag.role() != role).toList());
    }

    /** A word that the vocabulary does not know: a name, say, or what this agenda alone is about. */
    public boolean isStrange() {
        return tags.isEmpty() && !isMark() && first().text().length() > 1;
    }

    /** It names something: an idea of the vocabulary, or a word that it does not know. */
    public boolean isNoun() {
        return isStrange() || has(Role.CONCEPT);
    }

    public boolean isMark() {
        return first().isMark();
    }

    /** The words as one text. */
    public String text() {
        return tokens.size() == 1
                ? first().text()
                : String.join(" ", tokens.stream().map(Token::text).toList());
    }
}

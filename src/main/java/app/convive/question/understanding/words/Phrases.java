package app.convive.question.understanding.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words with what they mean; a plural finds its singular and the reverse. */
final class Phrases<T> {

    /** A phrase found at some place: how many tokens it takes and what it means. */
    record Found<T>(int length, List<T> meanings) {}

    private static final class Step<T> {
        final Map<String, Step<T>> next = new HashMap<>();
        final List<T> meanings = new ArrayList<>();
    }

    private static final int SHORTEST_PLURAL = 3;

    private final Step<T> root = new Step<>();
    private final Set<String> words;

    Phrases(Set<String> words) {
        this.words = words;
    }

    void add(List<Token> phrase, T meaning) {
        Step<T> step = root;
        for (Token token : phrase) {
            words.add(token.text());
            if (!step.next.containsKey(token.text())) {
                step.next.put(token.text(), new Step<>());
            }
            step = Objects.requireNonNull(step.next.get(token.text()));
        }
        if (step != root && !step.meanings.contains(meaning)) {
            step.meanings.add(meaning);
        }
    }

    /** The longest phrase that begins at this token. */
    @Nullable
    Found<T> longestAt(List<Token> tokens, int from) {
        return longestAt(tokens, from, true);
    }

    /** What the phrases mean that stand in a text one behind the other, each the longest at its place. */
    Set<T> meaningsIn(List<Token> tokens) {
        Set<T> meanings = new HashSet<>();
        for (int i = 0; i < tokens.size(); ) {
            Found<T> found = longestAt(tokens, i);
            if (found != null) {
                meanings.addAll(found.meanings());
            }
            i += found == null ? 1 : found.length();
        }
        return meanings;
    }

    /** The same without looking for another number. */
    @Nullable
    Found<T> exactlyAt(List<Token> tokens, int from) {
        return longestAt(tokens, from, false);
    }

    private @Nullable Found<T> longestAt(List<Token> tokens, int from, boolean anyNumber) {
        return longest(root, tokens, from, from, anyNumber);
    }

    /** The word as it stands before its other number: either may go on to a longer phrase. */
    private static <T> @Nullable Found<T> longest(
            Step<T> step, List<Token> tokens, int from, int at, boolean anyNumber) {
        Found<T> longest = step.meanings.isEmpty() ? null : new Found<>(at - from, step.meanings);
        if (at == tokens.size()) {
            return longest;
        }
        String word = tokens.get(at).text();
        Step<T> exact = step.next.get(word);
        Step<T> other = anyNumber && word.length() >= SHORTEST_PLURAL ? step.next.get(otherNumber(word)) : null;
        longest = longer(longest, exact == null ? null : longest(exact, tokens, from, at + 1, anyNumber));
        return longer(longest, other == null ? null : longest(other, tokens, from, at + 1, anyNumber));
    }

    private static <T> @Nullable Found<T> longer(@Nullable Found<T> one, @Nullable Found<T> other) {
        return one == null || other != null && other.length() > one.length() ? other : one;
    }

    private static String otherNumber(String word) {
        char last = word.charAt(word.length() - 1);
        return last == 's' || last == 'x' ? word.substring(0, word.length() - 1) : word + "s";
    }
}

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
        Step<T> step = root;
        Found<T> longest = null;
        for (int i = from; i < tokens.size(); i++) {
            step = follow(step, tokens.get(i).text(), anyNumber);
            if (step == null) {
                break;
            }
            if (!step.meanings.isEmpty()) {
                longest = new Found<>(i - from + 1, step.meanings);
            }
        }
        return longest;
    }

    private static <T> @Nullable Step<T> follow(Step<T> step, String word, boolean anyNumber) {
        Step<T> exact = step.next.get(word);
        if (exact != null || !anyNumber || word.length() < 3) {
            return exact;
        }
        char last = word.charAt(word.length() - 1);
        return step.next.get(last == 's' || last == 'x' ? word.substring(0, word.length() - 1) : word + "s");
    }
}

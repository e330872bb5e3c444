package app.convive.meeting.programme.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one topic, each under a key. Hyphens between words do not matter ({@code check-in} is {@code check in}); a
 * star at the end of a word stands for any ending.
 */
public final class Phrases {

    /**
     * A phrase found in a text.
     *
     * @param from index of its first token
     * @param to index after its last token
     */
    public record Match(String key, int from, int to) {}

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<String, Node> beginnings = new HashMap<>();
        private @Nullable String key;
    }

    private final Node root = new Node();
    private int longestBeginning;

    void add(String key, String phrase) {
        Tokens tokens = Tokens.of(phrase);
        Node node = root;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.at(i).folded();
            if (word.equals("-")) {
                continue;
            }
            if (tokens.tight(i) && tokens.at(i + 1).is("*")) {
                node = node.beginnings.computeIfAbsent(word, w -> new Node());
                longestBeginning = Math.max(longestBeginning, word.length());
                i++;
            } else {
                node = node.words.computeIfAbsent(word, w -> new Node());
            }
        }
        if (node != root && node.key == null) {
            node.key = key;
        }
    }

    /** The longest phrase that begins at that token. */
    public @Nullable Match at(Tokens tokens, int index) {
        return longest(root, tokens, index, index);
    }

    private @Nullable Match longest(Node node, Tokens tokens, int first, int index) {
        Match best = node.key == null ? null : new Match(node.key, first, index);
        if (index >= tokens.size()) {
            return best;
        }
        int here = index;
        if (index > first && tokens.at(index).is("-") && tokens.tight(index - 1) && tokens.tight(index)) {
            here = index + 1;
        }
        Token token = tokens.at(here);
        Node exact = node.words.get(token.folded());
        if (exact != null) {
            best = longer(best, longest(exact, tokens, first, here + 1));
        }
        if (token.isWord() && !node.beginnings.isEmpty()) {
            for (int length = Math.min(longestBeginning, token.length()); length > 1; length--) {
                Node open = node.beginnings.get(token.folded().substring(0, length));
                if (open != null) {
                    best = longer(best, longest(open, tokens, first, here + 1));
                }
            }
        }
        return best;
    }

    private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.to() > one.to() ? other : one;
    }

    /** Whether a phrase under that key begins at that token. */
    public boolean is(String key, Tokens tokens, int index) {
        Match match = at(tokens, index);
        return match != null && match.key().equals(key);
    }

    /** All phrases of a stretch of tokens from left to right, without overlap. */
    public List<Match> in(Tokens tokens, int from, int to) {
        List<Match> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            Match match = at(tokens, i);
            if (match != null && match.to() <= to) {
                found.add(match);
                i = match.to();
            } else {
                i++;
            }
        }
        return found;
    }

    /** The first phrase anywhere in a text. */
    public @Nullable Match first(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Match match = at(tokens, i);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}

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

        /** Beginnings of words by their first two letters. */
        private final Map<String, List<Beginning>> beginnings = new HashMap<>();

        private @Nullable String key;
    }

    private record Beginning(String letters, Node node) {}

    private final Node root = new Node();

    void add(String key, String phrase) {
        Tokens tokens = Tokens.of(phrase);
        Node node = root;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.at(i).folded();
            if (word.equals("-")) {
                continue;
            }
            if (tokens.tight(i) && tokens.at(i + 1).is("*")) {
                node = beginning(node, word);
                i++;
            } else {
                node = node.words.computeIfAbsent(word, w -> new Node());
            }
        }
        if (node != root && node.key == null) {
            node.key = key;
        }
    }

    private static Node beginning(Node node, String letters) {
        List<Beginning> alike = node.beginnings.computeIfAbsent(firstTwo(letters), two -> new ArrayList<>());
        for (Beginning each : alike) {
            if (each.letters().equals(letters)) {
                return each.node();
            }
        }
        Beginning fresh = new Beginning(letters, new Node());
        alike.add(fresh);
        return fresh.node();
    }

    private static String firstTwo(String word) {
        return word.length() <= 2 ? word : word.substring(0, 2);
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
            for (Beginning open : node.beginnings.getOrDefault(firstTwo(token.folded()), List.of())) {
                if (token.folded().startsWith(open.letters())) {
                    best = longer(best, longest(open.node(), tokens, first, here + 1));
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

    /** Whether a phrase under that key is all that the text says. */
    public boolean isWhole(String key, String text) {
        Tokens tokens = Tokens.of(text);
        Match match = at(tokens, 0);
        return match != null && match.key().equals(key) && match.to() >= tokens.size();
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

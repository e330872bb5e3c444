package app.convive.question.understanding.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Crafts, plants, trades, tools: what agendas of all sorts name, in every language. They bring together a word that the
 * vocabulary of questions lacks and its like in a title: a "toaster fixed" and a «réparation».
 */
public final class Things {

    private final Set<String> words = new HashSet<>();
    private final Phrases<String> phrases = new Phrases<>(words);

    void learn(String resource) {
        for (Entries.Entry entry : Entries.read(resource)) {
            entry.phrases().forEach(phrase -> phrases.add(Tokens.of(phrase), entry.key()));
        }
    }

    /** The ids of those that the tokens name, whatever the language. */
    public Set<String> in(List<Token> tokens) {
        return phrases.meaningsIn(tokens);
    }

    /**
     * The same spans with names of several words, «caisses à savon», in one, where the vocabulary knows not even the first
     * of them, or the agenda has what they name: "care homes" are neither care nor homes.
     */
    public List<Span> joined(List<Span> spans, Predicate<String> inAgenda) {
        List<Span> joined = new ArrayList<>();
        for (int i = 0; i < spans.size(); ) {
            int length = length(spans, i, inAgenda);
            joined.add(length == 1 ? spans.get(i) : one(spans.subList(i, i + length)));
            i += length;
        }
        return joined;
    }

    /** How many spans the longest name takes that begins here. */
    private int length(List<Span> spans, int from, Predicate<String> inAgenda) {
        List<Token> tokens = spans.subList(from, spans.size()).stream()
                .takeWhile(span -> span.tokens().size() == 1)
                .map(Span::first)
                .toList();
        Phrases.Found<String> found = phrases.longestAt(tokens, 0);
        if (found == null) {
            return 1;
        }
        boolean meant = spans.get(from).isStrange() || found.meanings().stream().anyMatch(inAgenda);
        return meant ? found.length() : 1;
    }

    private static Span one(List<Span> spans) {
        return new Span(
                spans.getFirst().from(),
                spans.getLast().to(),
                spans.stream().map(Span::first).toList(),
                List.of());
    }

    /** True if the word, or its singular, stands in one of their names. */
    public boolean knows(String word) {
        boolean plural = word.endsWith("s") || word.endsWith("x");
        return words.contains(word) || plural && words.contains(word.substring(0, word.length() - 1));
    }
}

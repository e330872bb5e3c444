package app.convive.question.understanding.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** True if the word, or its singular, stands in one of their names. */
    public boolean knows(String word) {
        boolean plural = word.endsWith("s") || word.endsWith("x");
        return words.contains(word) || plural && words.contains(word.substring(0, word.length() - 1));
    }
}

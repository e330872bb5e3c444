package app.convive.question.understanding.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The vocabulary of one language, from its resource folder. */
public final class Lexicon {

    /** Roots are kept for the words of agendas and questions; beyond this many they are worked out anew. */
    private static final int ROOTS_KEPT = 20_000;

    private final Locale language;
    private final Set<String> words = new HashSet<>();
    private final Phrases<List<Token>> spellings = new Phrases<>(new HashSet<>());
    private final Phrases<Tag> phrases = new Phrases<>(words);
    private final Stemmer stemmer;
    private final ConcurrentHashMap<String, String> roots = new ConcurrentHashMap<>();

    Lexicon(String folder, Locale language) {
        this.language = language;
        this.stemmer = new Stemmer(language);
        for (Entries.Entry entry : Entries.read(folder + "/spelling.txt")) {
            List<Token> standard = Tokens.of(entry.key());
            standard.forEach(token -> words.add(token.text()));
            entry.phrases().forEach(variant -> spellings.add(Tokens.of(variant), standard));
            spellings.add(standard, standard);
        }
        for (Entries.Entry entry : Entries.read(folder + "/grammar.txt")) {
            learn(entry, Role.valueOf(entry.section().toUpperCase(Locale.ROOT)));
        }
        for (Entries.Entry entry : Entries.read(folder + "/concepts.txt")) {
            learn(entry, Role.CONCEPT);
        }
    }

    private void learn(Entries.Entry entry, Role role) {
        Tag tag = new Tag(role, entry.key());
        entry.phrases().forEach(phrase -> phrases.add(spelled(Tokens.of(phrase)), tag));
    }

    public Locale language() {
        return language;
    }

    /** True if the word stands in the vocabulary of this language. */
    public boolean knows(String word) {
        return words.contains(word) || words.contains(singular(word)) || words.contains(word + "s");
    }

    /** The words of the vocabulary, for finding the nearest to a misspelt one. */
    public Set<String> words() {
        return words;
    }

    /** The same text in standard spelling. */
    public List<Token> spelled(List<Token> tokens) {
        List<Token> standard = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            var found = spellings.longestAt(tokens, i);
            if (found == null) {
                standard.add(tokens.get(i++));
            } else {
                standard.addAll(found.meanings().getFirst());
                i += found.length();
            }
        }
        return standard;
    }

    /** Cuts tokens into the longest phrases that the vocabulary knows; other words stand alone without a meaning. */
    public List<Span> spans(List<Token> tokens) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            var found = phrases.longestAt(tokens, i);
            int length = found == null ? 1 : found.length();
            List<Tag> tags = found == null ? List.of() : found.meanings();
            spans.add(new Span(i, i + length, tokens.subList(i, i + length), tags));
            i += length;
        }
        return spans;
    }

    /** The root that the word shares with its other forms. */
    public String root(String word) {
        String known = roots.get(word);
        if (known != null) {
            return known;
        }
        String root = stemmer.root(word);
        if (roots.size() < ROOTS_KEPT) {
            roots.put(word, root);
        }
        return root;
    }

    private static String singular(String word) {
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }
}

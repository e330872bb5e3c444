package app.convive.question.understanding.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The vocabulary of one language, from its resource folder. */
public final class Lexicon {

    /** Roots are kept for the words of agendas and questions; beyond this many they are worked out anew. */
    private static final int ROOTS_KEPT = 20_000;

    private static final Set<Role> MISLEADING = EnumSet.of(
            Role.ASK,
            Role.NOUN,
            Role.EDGE,
            Role.PICK,
            Role.ORDINAL,
            Role.NUMBER,
            Role.CLOCK,
            Role.SIGN,
            Role.UNIT,
            Role.PART,
            Role.MONTH,
            Role.WISH);

    private static final Set<Role> TELLING = EnumSet.of(
            Role.ASK,
            Role.NOUN,
            Role.EDGE,
            Role.PICK,
            Role.WEEKDAY,
            Role.MONTH,
            Role.RELATIVE,
            Role.PART,
            Role.CONCEPT);

    private static final int SHORTEST_ROOT = 4;
    private static final int SHORTEST_PAIR = 6;
    private static final int SHORTEST_CONSONANTS = 4;
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1");

    private final Locale language;
    private final boolean headLast;
    private final Set<String> words = new HashSet<>();
    private final Set<String> telling = new HashSet<>();
    private final Map<String, String> formsByRoot = new HashMap<>();
    private final Map<String, String> wordsByConsonants = new HashMap<>();
    private final Phrases<List<Token>> spellings = new Phrases<>(new HashSet<>());
    private final Phrases<Tag> phrases = new Phrases<>(words);
    private final Phrases<String> evidence = new Phrases<>(new HashSet<>());
    private final Stemmer stemmer;
    private final Inflection inflection;
    private final ConcurrentHashMap<String, String> roots = new ConcurrentHashMap<>();

    Lexicon(String folder, Locale language, boolean headLast) {
        this.language = language;
        this.headLast = headLast;
        this.stemmer = new Stemmer(language);
        this.inflection = new Inflection(folder + "/inflection.txt");
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
        for (Entries.Entry entry : Entries.read(folder + "/evidence.txt")) {
            entry.phrases().forEach(phrase -> evidence.add(Tokens.of(phrase), entry.key()));
        }
    }

    private void learn(Entries.Entry entry, Role role) {
        Tag tag = new Tag(role, entry.key());
        for (String phrase : entry.phrases()) {
            List<Token> tokens = standard(Tokens.of(phrase));
            phrases.add(tokens, tag);
            if (TELLING.contains(role)) {
                tokens.forEach(token -> learn(token.text()));
                if (tokens.size() == 1) {
                    formsByRoot.putIfAbsent(
                            root(tokens.getFirst().text()), tokens.getFirst().text());
                }
            }
        }
    }

    private void learn(String word) {
        if (telling.add(word) && word.length() >= SHORTEST_PAIR) {
            String consonants = once(VOWELS.matcher(word).replaceAll(""));
            wordsByConsonants.merge(
                    consonants, word, (one, other) -> one.startsWith(other) || other.startsWith(one) ? one : "");
        }
    }

    public Locale language() {
        return language;
    }

    /** True if the main one of several nouns is the last: "recording workshop". */
    public boolean headLast() {
        return headLast;
    }

    /** True if the word stands in the vocabulary of this language. */
    public boolean knows(String word) {
        return words.contains(word) || words.contains(singular(word)) || words.contains(word + "s");
    }

    /** True if the word asks, tells a time or the like, or names one of the ideas. */
    public boolean fits(String word, Predicate<String> ideas) {
        Span span = alone(word);
        return span.tags().isEmpty()
                || span.tags().stream().anyMatch(tag -> tag.role() != Role.CONCEPT || ideas.test(tag.value()));
    }

    /** The words by which a question is understood: a misspelt one is one of these. */
    public Set<String> telling() {
        return telling;
    }

    /** The one word that is written so without vowels: "brkfst". */
    public @Nullable String withVowels(String consonants) {
        String word = consonants.length() < SHORTEST_CONSONANTS ? null : wordsByConsonants.get(once(consonants));
        return word == null || word.isEmpty() ? null : word;
    }

    private static String once(String consonants) {
        return DOUBLE.matcher(consonants).replaceAll("$1");
    }

    /** Two words that are one in the agenda ("pick up", «pick-up»), joined. */
    public static List<Token> joined(List<Token> tokens, Set<String> agendaWords) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean pair =
                    i + 1 < tokens.size() && token.isWord() && tokens.get(i + 1).isWord();
            String both = pair ? token.text() + tokens.get(i + 1).text() : "";
            boolean one = both.length() >= SHORTEST_PAIR && agendaWords.contains(both);
            joined.add(one ? Token.word(both) : token);
            i += one ? 1 : 0;
        }
        return joined;
    }

    /** A form of the word that the vocabulary has, for one that it has not: «débutent» for «débute». */
    public @Nullable String knownForm(String word) {
        String root = root(word);
        return root.length() < SHORTEST_ROOT ? null : formsByRoot.get(root);
    }

    /** The same text in standard spelling; of verbs that the vocabulary lacks, a form that it has. */
    public List<Token> spelled(List<Token> tokens) {
        List<Token> standard = standard(tokens);
        standard.replaceAll(this::inKnownForm);
        return standard;
    }

    private Token inKnownForm(Token token) {
        boolean strange = token.isWord() && !words.contains(token.text());
        String known = strange ? inflection.known(token.text(), telling::contains) : null;
        return known == null ? token : Token.word(known);
    }

    private List<Token> standard(List<Token> tokens) {
        List<Token> standard = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            var found = spellings.exactlyAt(tokens, i);
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

    /** The details that an item's own text tells, by field name. */
    public Set<String> told(List<Token> tokens) {
        return evidence.meaningsIn(tokens);
    }

    /** True if the word has a role that could mislead inside a title: "première", "à", "quand". */
    public boolean isGrammar(String word) {
        return alone(word).tags().stream().anyMatch(tag -> MISLEADING.contains(tag.role()));
    }

    /** True if the word alone means something. */
    public boolean means(String word) {
        return !alone(word).tags().isEmpty();
    }

    /** True if the word alone asks: "when". */
    public boolean isAsking(String word) {
        return alone(word).has(Role.ASK);
    }

    /** True if the word alone is a preposition, though it may begin a longer phrase. */
    public boolean isPreposition(String word) {
        return alone(word).has(Role.PREPOSITION);
    }

    /** True if the word says nothing about an agenda. */
    public boolean isPlain(String word) {
        return alone(word).has(Role.PLAIN);
    }

    private Span alone(String word) {
        return spans(List.of(Token.word(word))).getFirst();
    }

    /** True if the word says next to nothing: "point", "moment". */
    public boolean isVague(String word) {
        return alone(word).has(Role.VAGUE);
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

package app.convive.question.understanding.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All that is known of words: the ideas, and one lexicon per folder that {@code languages.txt} names. */
public final class Vocabulary {

    /** What is the same in whatever language somebody says it. */
    private static final Set<Role> TIMES = EnumSet.of(Role.WEEKDAY, Role.RELATIVE, Role.PART);

    private static final String FOLDER = "/app/convive/question/understanding/";

    private final Concepts concepts = new Concepts(FOLDER + "concepts.txt");
    private final List<Lexicon> lexicons = new ArrayList<>();

    public Vocabulary() {
        for (Entries.Entry entry : Entries.read(FOLDER + "languages.txt")) {
            lexicons.add(new Lexicon(
                    FOLDER + entry.key(),
                    Locale.forLanguageTag(entry.key()),
                    entry.phrases().contains("head last")));
        }
    }

    public Concepts concepts() {
        return concepts;
    }

    /** Never empty; the first is for text that does not tell its language. */
    public List<Lexicon> lexicons() {
        return lexicons;
    }

    /** They are read when they are first asked for: there are so many that the start need not wait for them. */
    public Things things() {
        return Read.THINGS;
    }

    private static final class Read {
        static final Things THINGS = new Things();
        static final Set<String> EVERYDAY = new HashSet<>();

        static {
            Entries.read(FOLDER + "languages.txt").forEach(language -> {
                THINGS.learn(FOLDER + language.key() + "/things.txt");
                Entries.read(FOLDER + language.key() + "/everyday.txt").stream()
                        .flatMap(entry -> entry.phrases().stream())
                        .forEach(word -> EVERYDAY.add(Tokens.fold(word)));
            });
        }
    }

    /** True for a word of every day that tells nothing of an agenda, and is spelt right. */
    public boolean isEveryday(String word) {
        return Read.EVERYDAY.contains(word);
    }

    /**
     * The same with the days and parts of the day that another language names: «on fait quoi tomorrow ?»
     *
     * @param agendaWords these are rather names: «la Night Run»
     */
    public List<Span> borrowed(List<Span> spans, Lexicon own, Set<String> agendaWords) {
        List<Span> all = new ArrayList<>(spans);
        all.replaceAll(span -> span.isStrange() && !agendaWords.contains(span.text()) ? borrowed(span, own) : span);
        return all;
    }

    private Span borrowed(Span span, Lexicon own) {
        return lexicons.stream()
                .filter(lexicon -> lexicon != own)
                .map(lexicon -> lexicon.spans(span.tokens()).getFirst())
                .filter(other -> other.tags().stream().anyMatch(tag -> TIMES.contains(tag.role())))
                .findFirst()
                .map(other -> new Span(span.from(), span.to(), span.tokens(), other.tags()))
                .orElse(span);
    }

    /** True if the word alone means something in any language. */
    public boolean means(String word) {
        return lexicons.stream().anyMatch(lexicon -> lexicon.means(word));
    }

    /** True if any language has the word. */
    public boolean knows(String word) {
        return lexicons.stream().anyMatch(lexicon -> lexicon.knows(word));
    }
}

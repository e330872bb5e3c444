package app.convive.question.understanding.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All that is known of words: the ideas, and one lexicon per folder that {@code languages.txt} names. */
public final class Vocabulary {

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

    /** True if the word alone means something in any language. */
    public boolean means(String word) {
        return lexicons.stream().anyMatch(lexicon -> lexicon.means(word));
    }

    /** True if any language has the word. */
    public boolean knows(String word) {
        return lexicons.stream().anyMatch(lexicon -> lexicon.knows(word));
    }
}

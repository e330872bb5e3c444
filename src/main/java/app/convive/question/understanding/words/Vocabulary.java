package app.convive.question.understanding.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that is known of words: the ideas, and one lexicon per folder that {@code languages.txt} names. */
public final class Vocabulary {

    private static final String FOLDER = "/app/convive/question/understanding/";

    private final Concepts concepts = new Concepts(FOLDER + "concepts.txt");
    private final List<Lexicon> lexicons = new ArrayList<>();
    private final Things things = new Things();

    public Vocabulary() {
        for (Entries.Entry entry : Entries.read(FOLDER + "languages.txt")) {
            lexicons.add(new Lexicon(FOLDER + entry.key(), Locale.forLanguageTag(entry.key())));
            things.learn(FOLDER + entry.key() + "/things.txt");
        }
    }

    public Concepts concepts() {
        return concepts;
    }

    /** Never empty; the first is for text that does not tell its language. */
    public List<Lexicon> lexicons() {
        return lexicons;
    }

    public Things things() {
        return things;
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

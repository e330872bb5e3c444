package app.convive.question.understanding.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts right misspelt words where exactly one known word is meant, the agenda's own first. */
public final class Typos {

    private static final int LONGEST_WORD = 30;
    private static final int SHORT = 4;
    /** «lag» is «l'AG», where the agenda has one. */
    private static final int SHORTEST_GLUED = 3;
    /** Where nobody spoke to Convive, shorter words that it does not know are rather names. */
    private static final int SURE = 7;

    /** Letters that a form has beside its root, where it is surely one: «chantons». */
    private static final int LONGEST_ENDING = 2;

    private static final Pattern ARTICLE = Pattern.compile("[ld][aeiouyh]");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    private final Vocabulary vocabulary;

    public Typos(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The tokens with words that nobody knows replaced by the nearest known ones.
     *
     * @param towardsAgenda false if a strange word must not be taken for one of the agenda's: a name, say
     * @param ideas that the agenda has: a strange word is none of the others
     */
    public List<Token> corrected(
            List<Token> tokens,
            Lexicon lexicon,
            Set<String> agendaWords,
            boolean towardsAgenda,
            Predicate<String> ideas) {
        List<Token> better = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            String meant = null;
            boolean sure = towardsAgenda || token.text().length() >= SURE;
            if (sure && token.isWord() && isUnknown(token.text(), agendaWords)) {
                String apart = withoutArticle(token.text(), agendaWords);
                meant = apart != null
                        ? apart
                        : nearest(token.text(), towardsAgenda ? agendaWords : Set.of(), lexicon, ideas);
            }
            better.add(meant == null ? token : Token.word(meant));
        }
        return better;
    }

    /** «lapéro», «louverture»: the article was written without its apostrophe. */
    private @Nullable String withoutArticle(String word, Set<String> agendaWords) {
        boolean glued = word.length() >= SHORTEST_GLUED && ARTICLE.matcher(word).lookingAt();
        String rest = glued ? word.substring(1) : "";
        boolean known = word.length() > SHORT ? !isUnknown(rest, agendaWords) : agendaWords.contains(rest);
        return glued && known ? rest : null;
    }

    private boolean isUnknown(String word, Set<String> agendaWords) {
        boolean known = agendaWords.contains(word)
                || vocabulary.knows(word)
                || vocabulary.isEveryday(word)
                || isThing(word, agendaWords);
        return word.length() <= LONGEST_WORD && !known;
    }

    /** The name of a thing is spelt right, unless the agenda has it in another number. */
    private boolean isThing(String word, Set<String> agendaWords) {
        return vocabulary.things().knows(word) && agendaWords.stream().noneMatch(other -> other.startsWith(word));
    }

    private static @Nullable String nearest(
            String word, Set<String> agendaWords, Lexicon lexicon, Predicate<String> ideas) {
        String form = lexicon.knownForm(word);
        if (form != null && word.length() - form.length() <= LONGEST_ENDING) {
            return form;
        }
        String own = nearest(word, agendaWords, candidate -> true);
        String telling =
                own != null ? own : nearest(word, lexicon.telling(), candidate -> lexicon.fits(candidate, ideas));
        // "Beginers" are rather beginners than what begins.
        if (form != null && (telling == null || Nearness.distance(word, telling) > 1)) {
            return form;
        }
        String near = own == null && telling != null && isAnother(word, telling) ? null : telling;
        return near != null || VOWEL.matcher(word).find() ? near : lexicon.withVowels(word);
    }

    /** In a short word, another letter is another word: "peds" are no "pets". */
    private static boolean isAnother(String word, String meant) {
        return word.length() <= SHORT
                && word.length() == meant.length()
                && !Arrays.equals(
                        word.chars().sorted().toArray(), meant.chars().sorted().toArray());
    }

    private static @Nullable String nearest(String word, Set<String> known, Predicate<String> fits) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            if (Nearness.near(word, candidate) && fits.test(candidate)) {
                int distance = Nearness.distance(word, candidate);
                if (distance < least || (distance == least && best != null && candidate.compareTo(best) < 0)) {
                    best = candidate;
                    least = distance;
                }
            }
        }
        return best;
    }
}

package app.convive.question.understanding;

import app.convive.question.understanding.time.Part;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an item's title says, each word with how much it stands for the item: what comes first in it more than what comes
 * after a preposition or in brackets.
 *
 * @param tokens as written
 * @param spelled the same in standard spelling
 * @param spans those, cut into what the vocabulary knows
 * @param parts what stands between strokes and dashes, as written
 * @param words by folded word, 0 to 1
 * @param roots by root
 * @param own ideas that its words name
 * @param ideas those and all that they are a kind of
 * @param things that its words name
 * @param ordinals words that an ordinal numbers, with their number behind a blank: «partie 2» for «2e partie»
 * @param edge BEGIN or END if it is itself a beginning or an end
 * @param edgeOf what begins or ends there, by word and idea: the fair of «Ouverture de la foire»
 * @param part of the day that it names first: «soirée»
 * @param tells details that its words tell, by field name
 */
record Title(
        List<Token> tokens,
        List<Token> spelled,
        List<Span> spans,
        List<List<Token>> parts,
        Map<String, Double> words,
        Map<String, Double> roots,
        Map<String, Double> own,
        Map<String, Double> ideas,
        Set<String> things,
        Set<String> ordinals,
        @Nullable String edge,
        Set<String> edgeOf,
        @Nullable Part part,
        Set<String> tells) {

    /** No edge of the meeting, but of the walk in «Départ de la marche». */
    static final String DEPARTURE = "departure";

    /** Letters of an article: «la 5e manche». */
    private static final int SMALL = 3;

    /** Letters of what joins numbers: «et», "and". */
    private static final int JOIN = 3;

    /** «Bloc d'ateliers 2» is «bloc 2» too. */
    private static final Set<String> OF = Set.of("d", "de", "des", "of");

    private static final String SMALL_NUMBER = "\\d{1,3}";

    /** Words before the number that counts a series. */
    private static final int LONGEST_SERIES = 4;

    double word(String word) {
        return words.getOrDefault(word, 0.0);
    }

    double root(String root) {
        return roots.getOrDefault(root, 0.0);
    }

    double idea(String idea) {
        return ideas.getOrDefault(idea, 0.0);
    }

    boolean names(String idea) {
        return ideas.containsKey(idea);
    }

    /** How much the words stand for the item, by the one that does least. */
    double least(List<String> these) {
        return these.stream()
                .mapToDouble(this::word)
                .filter(weight -> weight > 0)
                .min()
                .orElse(1);
    }

    /** True if its words, some side by side, begin with these letters: "HoD" for "Heads of all Departments"; small ones may have none. */
    boolean isShortenedTo(String letters, Predicate<String> small) {
        for (int i = 0; i < tokens.size(); i++) {
            if (beginsWith(letters, 0, i, small)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsWith(String letters, int letter, int at, Predicate<String> small) {
        if (letter == letters.length()) {
            return true;
        }
        if (at == tokens.size()) {
            return false;
        }
        String word = tokens.get(at).text();
        boolean same = tokens.get(at).isWord() && word.charAt(0) == letters.charAt(letter);
        return same && beginsWith(letters, letter + 1, at + 1, small)
                || letter > 0
                        && word.length() <= SMALL
                        && small.test(word)
                        && beginsWith(letters, letter, at + 1, small);
    }

    /** True if it is the beginning or end of just what the term means. */
    boolean isEdgeOf(Term term) {
        return term.ideas().stream().anyMatch(edgeOf::contains)
                || term.words().stream().anyMatch(word -> edgeOf.stream().anyMatch(of -> isSame(word, of)));
    }

    /** True if it is a shorter name of the other: most of its words are there. */
    boolean isPartOf(Title other) {
        long shared = tokens.stream()
                .filter(token -> other.words.containsKey(token.text()))
                .count();
        return shared * 2 > tokens.size();
    }

    /**
     * True if both stand in one part of it, between strokes, or the other one in a part that has nothing of the kind:
     * «Voile (groupe A) / Aquarium (groupe B)», «Manche 2 · Cadets».
     */
    boolean holdsTogether(List<String> run, List<String> other) {
        List<String> named = run.subList(0, 1);
        return parts.stream().anyMatch(part -> runs(part, run) && has(part, other))
                || parts.stream().noneMatch(part -> has(part, named) && has(part, other));
    }

    private static boolean has(List<Token> part, List<String> other) {
        return part.stream().anyMatch(token -> other.stream().anyMatch(word -> isSame(token.text(), word)));
    }

    /**
     * True if the number follows the word, with no more than a sign between: "Atelier n° 2"; if it lies between two that
     * do: "Motions 10-18"; if both are written as one: "G2"; if an ordinal stands before it: «2e partie»; or if the number
     * ends the title that it opens: "Workshop/Talk Session #2".
     */
    boolean numbers(String word, String number) {
        if (ordinals.contains(word + " " + number)) {
            return true;
        }
        String both = word.charAt(0) + number;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(both)
                    || isSame(tokens.get(i).text(), word)
                            && (follows(i, number) || isBetween(i, number) || isListed(i, number))) {
                return true;
            }
        }
        return isNumberedLast(word, number);
    }

    private boolean isNumberedLast(String word, String number) {
        int last = tokens.size() - 1;
        if (last < 1 || last > LONGEST_SERIES || !tokens.get(last).is(number)) {
            return false;
        }
        boolean other =
                tokens.subList(0, last).stream().anyMatch(token -> token.text().matches(SMALL_NUMBER));
        return !other && isSame(tokens.getFirst().text(), word);
    }

    /** The words that some number follows, or an ordinal precedes, each with that number behind a blank. */
    Set<String> numbered() {
        Set<String> found = new HashSet<>(ordinals);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).text().matches(SMALL_NUMBER) && tokens.get(i - 1).isWord()) {
                found.add(tokens.get(i - 1).text() + " " + tokens.get(i).text());
            }
        }
        return found;
    }

    /** «Remise des prix de la 5e manche»: not the heat itself. */
    boolean isOfNth(String word, String number) {
        int ordinal = spelled.indexOf(Token.word(word)) - 1;
        return ordinals.contains(word + " " + number)
                && ordinal > 0
                && spelled.subList(0, ordinal).stream()
                        .anyMatch(token -> token.text().length() > SMALL);
    }

    private boolean follows(int at, String number) {
        int reach = at + 1 < tokens.size() && OF.contains(tokens.get(at + 1).text()) ? 4 : 3;
        return tokens.subList(at + 1, Math.min(at + reach, tokens.size())).stream()
                .anyMatch(token -> token.is(number));
    }

    /** «Motions 20, 21, 22 and 23»: in a row of numbers, some word of three letters at most between them. */
    private boolean isListed(int at, String number) {
        for (int i = at + 1; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            if (text.equals(number)) {
                return true;
            }
            if (!text.matches(SMALL_NUMBER) && text.length() > JOIN) {
                return false;
            }
        }
        return false;
    }

    private boolean isBetween(int at, String number) {
        List<Integer> ends = tokens.subList(at + 1, Math.min(at + 4, tokens.size())).stream()
                .map(Token::text)
                .filter(text -> text.matches(SMALL_NUMBER))
                .map(Integer::valueOf)
                .toList();
        return ends.size() == 2
                && number.matches(SMALL_NUMBER)
                && ends.getFirst() <= Integer.parseInt(number)
                && Integer.parseInt(number) <= ends.getLast();
    }

    /** True if the words stand in it side by side. */
    boolean runs(List<String> run) {
        return runs(tokens, run) || runs(spelled, run);
    }

    static boolean runs(List<Token> tokens, List<String> run) {
        for (int i = 0; i + run.size() <= tokens.size(); i++) {
            int same = 0;
            while (same < run.size() && isSame(tokens.get(i + same).text(), run.get(same))) {
                same++;
            }
            if (same == run.size()) {
                return true;
            }
        }
        return false;
    }

    static boolean isSame(String one, String other) {
        return one.equals(other) || isPlural(one, other) || isPlural(other, one);
    }

    private static boolean isPlural(String word, String singular) {
        return singular.length() > 2
                && word.length() == singular.length() + 1
                && word.endsWith("s")
                && word.startsWith(singular);
    }
}

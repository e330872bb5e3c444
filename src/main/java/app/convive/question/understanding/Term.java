package app.convive.question.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a question is about, one idea or word of it.
 *
 * @param text as it was written, folded
 * @param words its words that count
 * @param ideas what the vocabulary knows it by; empty for a word that it does not know
 * @param weight how much it matters beside the others
 */
record Term(String text, List<String> words, Set<String> ideas, double weight, Set<Trait> traits) {

    private static final double HINT = 0.1;

    private static final Set<String> TURNS = Set.of("departure", "arrival", "return", "appointment", "be_there");

    enum Trait {
        /** Several words that stand side by side in a title or place. */
        RUN,
        /** A name with its number, "module 5". */
        LABEL,
        /** May mean the meeting as a whole. */
        SELF,
        /** What programmes seldom tell: parking, price. */
        DETAIL,
        /** Follows «quel», "which" at once: it is what is asked for. */
        ASKED,
        /** Only tells more of another noun: «le dîner pour ceux qui dorment sur place». */
        MODIFIER,
        /** Belongs to whoever asks: «mon gâteau». */
        OWN,
        /** Tells what somebody is: the president, the author. */
        ROLE,
        /** The vocabulary does not know the word. */
        STRANGE,
        /** Stands before the words that ask: it may only lead up to them. */
        EARLY
    }

    Term {
        words = List.copyOf(words);
        ideas = Set.copyOf(ideas);
        traits = Set.copyOf(traits);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** An idea that beside another one only turns to where it begins or ends. */
    static boolean isTurn(String idea) {
        return TURNS.contains(idea);
    }

    /** One of its ideas only turns to where another one begins or ends. */
    boolean turns() {
        return ideas.stream().anyMatch(Term::isTurn);
    }

    boolean isArrival() {
        return ideas.contains("arrival");
    }

    boolean isPlural() {
        return text.endsWith("s");
    }

    boolean isVague() {
        return weight < 0.5;
    }

    /** Only tells which of several is meant: «pour ceux qui dorment là». */
    Term asHint() {
        return new Term(text, words, ideas, HINT, Set.of());
    }

    /** The same with its whole weight. */
    Term inFull() {
        return weighing(1);
    }

    Term weighing(double other) {
        return new Term(text, words, ideas, other, traits);
    }

    Term without(Trait trait) {
        Set<Trait> fewer = EnumSet.noneOf(Trait.class);
        traits.stream().filter(other -> other != trait).forEach(fewer::add);
        return new Term(text, words, ideas, weight, fewer);
    }

    /** The same with one more trait. */
    Term with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Term(text, words, ideas, weight, more);
    }
}

package app.convive.question.understanding;

import java.util.List;
import java.util.Set;

/**
 * What a question is about, one idea or word of it.
 *
 * @param text as it was written, folded
 * @param words its words that count
 * @param ideas what the vocabulary knows it by; empty for a word that it does not know
 * @param weight how much it matters beside the others
 * @param isRun several words that stand side by side in a title
 * @param isSelf may mean the meeting as a whole
 */
record Term(String text, List<String> words, Set<String> ideas, double weight, boolean isRun, boolean isSelf) {

    Term {
        words = List.copyOf(words);
        ideas = Set.copyOf(ideas);
    }

    boolean isVague() {
        return weight < 0.5;
    }
}

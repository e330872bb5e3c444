package app.convive.question.understanding;

import app.convive.question.understanding.time.TimeSpec;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question taken apart, before any agenda is looked at.
 *
 * @param asks the question words, by their names in the vocabulary
 * @param edge BEGIN or END if a word turns to one of them
 * @param picks FIRST, LAST, NEXT, NOW, LEFT, OTHER
 * @param ordinal "the second round table"; 0 for none
 * @param signs about the talk itself
 * @param direct a question word asks, not only a noun that names a field
 * @param pairs words that stand side by side
 * @param known how much of it the language knows, 0 to 1
 */
record Query(
        Locale language,
        Set<String> asks,
        @Nullable String edge,
        Set<String> picks,
        int ordinal,
        TimeSpec time,
        List<Term> terms,
        @Nullable Anchor anchor,
        Set<String> signs,
        Set<String> wishes,
        Set<String> courtesies,
        boolean questionMark,
        boolean direct,
        List<List<String>> pairs,
        List<Reading.Part> parts,
        double known) {

    boolean asks(String what) {
        return asks.contains(what);
    }

    boolean asksWhen() {
        return asks("HOUR") || asks("WHEN");
    }

    boolean picks(String what) {
        return picks.contains(what);
    }

    boolean has(String sign) {
        return signs.contains(sign);
    }

    /** True if something in it asks. */
    boolean isQuestion() {
        return questionMark || direct || has("QUESTION");
    }
}

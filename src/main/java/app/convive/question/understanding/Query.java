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
        List<String> wishes,
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

    /** True if one of its words means the idea. */
    boolean names(String idea) {
        return terms.stream().anyMatch(term -> term.ideas().contains(idea));
    }

    boolean has(String sign) {
        return signs.contains(sign);
    }

    /** True if something in it asks. */
    boolean isQuestion() {
        return questionMark || direct || has("QUESTION");
    }

    /** True if a question word or a turn to an edge asks. */
    boolean isDirect() {
        return !asks.isEmpty() || edge != null;
    }

    /** «Si j'arrive à midi je rate quoi ?» */
    boolean isAboutMissing() {
        return has("MISS") && (has("JOIN") || has("LEAVE") || has("ABSENT") || asks("WHAT") && time.clock() != null);
    }

    /** The same with what it leaves out taken from an earlier question. */
    Query completedBy(Query earlier) {
        boolean topic = !terms.isEmpty() || anchor != null;
        boolean asks = isDirect();
        return new Query(
                known > 0 ? language : earlier.language,
                asks ? this.asks : earlier.asks,
                asks ? edge : earlier.edge,
                picks.isEmpty() && !topic ? earlier.picks : picks,
                topic ? ordinal : earlier.ordinal,
                time.orElse(earlier.time),
                topic ? terms : earlier.terms,
                topic ? anchor : earlier.anchor,
                signs,
                wishes,
                courtesies,
                true,
                true,
                topic ? pairs : earlier.pairs,
                parts,
                known);
    }

    /** The same without hours and parts of the day. */
    Query forWholeDays() {
        TimeSpec days = new TimeSpec(time.days(), List.of(), null);
        return new Query(
                language,
                asks,
                edge,
                picks,
                ordinal,
                days,
                terms,
                anchor,
                signs,
                wishes,
                courtesies,
                questionMark,
                direct,
                pairs,
                parts,
                known);
    }
}

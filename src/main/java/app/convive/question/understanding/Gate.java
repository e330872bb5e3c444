package app.convive.question.understanding;

import java.util.List;

/**
 * Keeps quiet in a channel where nobody spoke to Convive: only a question whose every word is about the agenda passes.
 * Whoever addresses it is always answered.
 */
final class Gate {

    private final Asked asked;
    private final Query query;
    private final Matcher matcher;

    Gate(Asked asked, Query query, Matcher matcher) {
        this.asked = asked;
        this.query = query;
        this.matcher = matcher;
    }

    /** True for talk that cannot be a question to Convive, whatever the agenda has. */
    boolean isOtherTalk() {
        boolean sentence =
                query.has("SUBJECT") && query.asks().isEmpty() && query.edge() == null && !query.has("QUESTION");
        return !asked.addressed()
                && (!query.isQuestion()
                        || sentence
                        || query.has("NAMED")
                        || query.has("YOU")
                        || query.has("MINE")
                        || query.has("PAST")
                        || query.has("SOMEBODY")
                        || query.has("SUGGEST"));
    }

    Understanding letThrough(Understanding understood, List<IndexedItem> items, List<Term> unmatched) {
        if (asked.addressed()) {
            return understood;
        }
        boolean strange = !unmatched.isEmpty();
        boolean detail = understood.reading().field() == Field.DETAIL;
        boolean bare = query.terms().isEmpty()
                && query.anchor() == null
                && query.time().isEmpty()
                && query.picks().isEmpty()
                && query.edge() == null;
        return items.isEmpty() || strange || detail || bare
                ? new Understanding.Silence(understood.reading())
                : understood;
    }
}

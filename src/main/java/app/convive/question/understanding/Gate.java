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
                (query.has("SUBJECT") || query.has("POLITE"))
                        && query.asks().isEmpty()
                        && query.edge() == null
                        && !query.has("QUESTION");
        return !asked.addressed()
                && (!(query.direct() || query.questionMark())
                        || sentence
                        || query.has("NAMED")
                        || query.has("TALK")
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
        return items.isEmpty() || strange || detail || isBare() || isPlan()
                ? new Understanding.Silence(understood.reading())
                : understood;
    }

    /** Without a topic, the words must ask what is on, or be nothing but the time: "next?". */
    private boolean isBare() {
        boolean topic = query.anchor() != null || query.terms().stream().anyMatch(term -> !term.isVague());
        boolean asks =
                query.direct() || !query.has("SUBJECT") && (!query.picks().isEmpty() || query.asks("LIST"));
        boolean onlyTime = query.parts().size() <= 2 && !query.has("SUBJECT");
        boolean timed = !query.time().isEmpty() || !query.picks().isEmpty() || query.edge() != null;
        return !topic && (!asks && !onlyTime || !timed && !query.asks("LIST"));
    }

    /** «On se retrouve où ?» is said among people, unless it names a time or an item. */
    private boolean isPlan() {
        boolean generic = !query.terms().isEmpty() && query.terms().stream().allMatch(matcher::isGeneric);
        return generic
                && query.time().isEmpty()
                && query.picks().isEmpty()
                && query.anchor() == null
                && query.has("SUBJECT");
    }
}

package app.convive.question.understanding;

import java.util.Set;

/** A question that goes on from the one before: «et vendredi ?», "and where?". */
final class FollowUp {

    private FollowUp() {}

    /** The question with what it leaves out taken from the earlier one; unchanged if it leaves nothing out. */
    static Query join(Query query, Query earlier) {
        boolean topic = !query.terms().isEmpty() || query.anchor() != null;
        boolean asks = !query.asks().isEmpty() || query.edge() != null;
        boolean bare =
                !asks || !topic && query.time().isEmpty() && query.picks().isEmpty();
        if (!bare || !query.courtesies().isEmpty() || !query.wishes().isEmpty()) {
            return query;
        }
        Set<String> askedFor = asks ? query.asks() : earlier.asks();
        return new Query(
                query.language(),
                askedFor,
                query.edge() == null ? earlier.edge() : query.edge(),
                query.picks(),
                query.ordinal(),
                query.time().orElse(earlier.time()),
                topic ? query.terms() : earlier.terms(),
                query.anchor(),
                query.signs(),
                query.wishes(),
                query.courtesies(),
                true,
                true,
                query.pairs(),
                query.parts(),
                query.known());
    }
}

package app.convive.question.understanding;

import java.util.List;

/** "After the visit", "from lunch on", "between lunch and the vote": a place in the agenda that is told by other items. */
record Anchor(Side side, List<Term> terms, List<Term> until) {

    enum Side {
        AFTER,
        /** The item itself and what comes after it. */
        FROM,
        BEFORE,
        /** All that comes before the item. */
        UNTIL,
        BETWEEN,
        DURING;

        /** «Avant ou après»: the word for the other one of both. */
        boolean isOther(String relation) {
            return this == AFTER && relation.equals("BEFORE") || this == BEFORE && relation.equals("AFTER");
        }
    }

    /** What is asked for stands on one side of the item, without it. */
    boolean isBeyond() {
        return side == Side.AFTER || side == Side.BEFORE;
    }

    boolean isBefore() {
        return side == Side.BEFORE || side == Side.UNTIL;
    }

    Anchor {
        terms = List.copyOf(terms);
        until = List.copyOf(until);
    }
}

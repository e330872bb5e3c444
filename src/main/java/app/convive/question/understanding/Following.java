package app.convive.question.understanding;

import java.util.List;
import java.util.Set;

/** What is asked for comes after what is told: "tea and then what?", "the match is over, what now?". */
final class Following {

    private static final Set<String> TURNS = Set.of("NEXT", "NOW");

    private Following() {}

    /**
     * The terms that it follows, taken away from those of the question; none where it follows nothing.
     *
     * @param picks loses those that only say that something follows
     */
    static List<Term> takenFrom(
            List<Term> terms, List<Term> told, Set<String> signs, Set<String> asks, Set<String> picks) {
        boolean topic = terms.stream().anyMatch(term -> !term.isVague());
        boolean open = asks.isEmpty() || asks.contains("WHAT") || asks.contains("TITLE") || asks.contains("PERFORMER");
        if (signs.contains("OVER") && !topic && (open || !picks.isEmpty()) && !told.isEmpty()) {
            picks.removeAll(TURNS);
            return told;
        }
        if (signs.contains("THEN") && topic && open) {
            picks.removeAll(TURNS);
            List<Term> before = List.copyOf(terms);
            terms.clear();
            return before;
        }
        return List.of();
    }
}

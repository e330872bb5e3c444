package app.convive.question.understanding;

import java.util.List;

/** Of several items that a question about the time could mean, those that are the beginning. */
final class Beginnings {

    /** What goes on after a pause. */
    private static final String AGAIN = "resumption";

    private final Query query;
    private final Field field;

    Beginnings(Inquiry inquiry) {
        this.query = inquiry.query();
        this.field = inquiry.field();
    }

    /** «Le petit déjeuner, c'est à quelle heure ?», where its opening and its closing are items: the opening. */
    List<IndexedItem> among(List<IndexedItem> chosen) {
        boolean begins = query.asksWhen() && field == Field.START && !query.picks("LAST");
        List<IndexedItem> begun = begins
                ? chosen.stream()
                        .filter(item -> query.edge() == null
                                ? !"END".equals(item.title().edge())
                                : !goesOn(item))
                        .toList()
                : List.of();
        return begun.isEmpty() ? chosen : begins && query.edge() == null ? setOff(begun) : begun;
    }

    /** «Le cortège, c'est quand ?»: with «Départ du cortège», and not where the end of it is spoken of. */
    private List<IndexedItem> setOff(List<IndexedItem> chosen) {
        List<IndexedItem> first = chosen.size() < 2 ? List.of() : Moments.first(chosen);
        boolean departs = first.size() == 1
                && first.getFirst().title().names(Title.DEPARTURE)
                && query.terms().stream().anyMatch(first.getFirst().title()::isEdgeOf)
                && chosen.stream()
                        .allMatch(item -> item.isOn(first.getFirst().item().programmeDay()));
        return departs ? first : chosen;
    }

    /** «Les travaux commencent quand ?», where «Reprise des travaux» is later: that is no beginning. */
    private boolean goesOn(IndexedItem item) {
        return "BEGIN".equals(query.edge())
                && !query.has("RESUME")
                && (Told.continued(item) || item.title().names(AGAIN));
    }
}

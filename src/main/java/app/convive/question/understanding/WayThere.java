package app.convive.question.understanding;

import java.util.List;

/** "How do we get to the mill?", where a bus there is an item: otherwise programmes seldom tell. */
record WayThere(List<Term> telling) {

    /** Of several items that are there, those that go there. */
    List<IndexedItem> among(List<IndexedItem> items) {
        List<IndexedItem> going = telling.size() > 1 && telling.stream().anyMatch(WayThere::isAsked)
                ? items.stream().filter(WayThere::travels).toList()
                : List.of();
        return going.isEmpty() ? items : going;
    }

    /** True if the term asks for the way, and the items are on it. */
    boolean isTold(Term term, List<IndexedItem> items) {
        return isAsked(term) && telling.size() > 1 && items.stream().allMatch(WayThere::travels);
    }

    private static boolean isAsked(Term term) {
        return term.ideas().contains("access");
    }

    private static boolean travels(IndexedItem item) {
        return item.title().names("travel");
    }
}

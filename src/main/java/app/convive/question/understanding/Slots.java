package app.convive.question.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Parallel items beside the slot that holds them: which of the two is meant. */
final class Slots {

    private final Inquiry inquiry;
    private final Query query;
    private final Field field;

    Slots(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.query = inquiry.query();
        this.field = inquiry.field();
    }

    /** Parallel items go with the one that holds them: it for the time, they for what there is. */
    List<IndexedItem> family(List<IndexedItem> chosen, boolean all) {
        Set<Long> ids = new HashSet<>();
        chosen.forEach(item -> ids.add(item.item().id()));
        Set<Long> parents = new HashSet<>();
        chosen.forEach(item -> {
            Long parent = item.item().parent();
            if (parent != null && ids.contains(parent)) {
                parents.add(parent);
            }
        });
        List<IndexedItem> named = chosen.stream()
                .filter(item ->
                        parents.contains(item.item().id()) && chosen.stream().anyMatch(part -> saysMore(part, item)))
                .toList();
        if (!named.isEmpty()) {
            return chosen.stream().filter(item -> !named.contains(item)).toList();
        }
        if (parents.isEmpty()) {
            return chosen;
        }
        boolean children = all
                || !query.asksWhen() && !query.picks().isEmpty()
                || field == Field.TITLE
                || field == Field.SPEAKER
                || field == Field.PLACE;
        return chosen.stream()
                .filter(item -> children
                        ? !parents.contains(item.item().id())
                        : item.item().parent() == null
                                || !parents.contains(item.item().parent()))
                .toList();
    }

    /** «C'est quoi, les ateliers du bloc A ?»: those that stand under the one that is called so. */
    List<IndexedItem> parts(List<IndexedItem> chosen) {
        boolean in = query.asks("WHAT") && field == Field.LIST;
        boolean what = field == Field.TITLE && (query.asks("TITLE") || query.asks("WHICH") || query.asks("CONTENT"));
        boolean several = query.terms().stream()
                .anyMatch(term ->
                        term.isPlural() && (term.isVague() || inquiry.matcher().isIn(term, chosen)));
        if (chosen.size() != 1 || !(in || what && several || query.picks("CHOICE"))) {
            return chosen;
        }
        List<IndexedItem> children = inquiry.index().partsOf(chosen.getFirst());
        return children.isEmpty() ? chosen : children;
    }

    /** «L'atelier vannerie» is the part that is called so, not the slot of the workshops. */
    private boolean saysMore(IndexedItem part, IndexedItem slot) {
        return Objects.equals(part.item().parent(), slot.item().id())
                && query.terms().stream()
                        .filter(term -> !term.isVague())
                        .anyMatch(term -> inquiry.matcher().isIn(term, List.of(part))
                                && !inquiry.matcher().isIn(term, List.of(slot)));
    }
}

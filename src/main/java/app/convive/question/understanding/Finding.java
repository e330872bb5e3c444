package app.convive.question.understanding;

import app.convive.meeting.AgendaItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the programme gives for a question, before it is decided whether to speak.
 *
 * @param told false if the programme does not tell it; the items are then what is meant
 * @param whole the meeting as a whole is meant, and it is told
 * @param detail the word for what is asked, where that is no field
 * @param considered the items that could be meant, best first
 * @param unmatched terms that none of the items has
 */
record Finding(
        boolean told,
        boolean whole,
        List<IndexedItem> items,
        @Nullable String detail,
        List<Ranking.Ranked> considered,
        List<Term> unmatched) {

    /** An item that is named but for a word in brackets or after a preposition is not surely the one that is meant. */
    private static final double SURE = 0.9;

    Finding {
        items = List.copyOf(items);
    }

    /** The items if there are any. */
    static Finding of(List<IndexedItem> items) {
        return new Finding(!items.isEmpty(), false, items, null, List.of(), List.of());
    }

    static Finding missing(List<IndexedItem> items) {
        return new Finding(false, false, items, null, List.of(), List.of());
    }

    static Finding nothing() {
        return missing(List.of());
    }

    static Finding wholeMeeting() {
        return new Finding(true, true, List.of(), null, List.of(), List.of());
    }

    /** Something that is asked about an item or the meeting, and that no field holds. */
    static Finding missingDetail(Term term) {
        return new Finding(false, false, List.of(), term.text(), List.of(), List.of(term));
    }

    Finding after(List<Ranking.Ranked> candidates) {
        return new Finding(told, whole, items, detail, candidates, unmatched);
    }

    Finding leaving(List<Term> terms) {
        return new Finding(told, whole, items, detail, considered, terms);
    }

    List<AgendaItem> shown() {
        boolean sure = considered.isEmpty() || considered.getFirst().score() >= SURE;
        return told || (sure && isOne()) ? plain(items) : List.of();
    }

    static List<AgendaItem> plain(List<IndexedItem> items) {
        return items.stream().map(IndexedItem::item).toList();
    }

    /** One item, or the same one on several days. */
    private boolean isOne() {
        return items.stream()
                        .map(item -> item.title().words().keySet())
                        .distinct()
                        .count()
                == 1;
    }
}

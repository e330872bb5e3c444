package app.convive.meeting;

import java.util.ArrayList;
import java.util.List;

/** Where an item stands in a programme once its moment is another: before the first one that comes later. */
final class ProgrammeOrder {

    private ProgrammeOrder() {}

    /** The items with this one, and the parallel workshops that it holds, in its place; a workshop stays under its slot. */
    static List<AgendaItem> placed(List<AgendaItem> items, long id) {
        List<AgendaItem> block = items.stream()
                .filter(item -> item.id() == id || item.parent() != null && item.parent() == id)
                .toList();
        if (block.isEmpty() || block.getFirst().parent() != null) {
            return items;
        }
        List<AgendaItem> placed = new ArrayList<>(items);
        placed.removeAll(block);
        int index = 0;
        while (index < placed.size() && !later(placed.get(index), block.getFirst())) {
            index++;
        }
        placed.addAll(index, block);
        return placed;
    }

    private static boolean later(AgendaItem one, AgendaItem other) {
        if (one.parent() != null || one.programmeDay().isBefore(other.programmeDay())) {
            return false;
        }
        return one.programmeDay().isAfter(other.programmeDay())
                || one.startsAt() != null
                        && other.startsAt() != null
                        && one.startsAt().isAfter(other.startsAt());
    }
}

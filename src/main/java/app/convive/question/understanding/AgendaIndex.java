package app.convive.question.understanding;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An agenda made ready to be asked. */
final class AgendaIndex {

    private final Agenda agenda;
    private final List<IndexedItem> items;
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final Set<String> words = new HashSet<>();
    private final Map<Long, IndexedItem> byId = new HashMap<>();
    private final Set<Long> parents = new HashSet<>();

    AgendaIndex(Agenda agenda, List<IndexedItem> items) {
        this.agenda = agenda;
        this.items = List.copyOf(items);
        for (IndexedItem item : items) {
            days.add(item.item().programmeDay());
            item.words().forEach(word -> words.add(word.text()));
            words.addAll(item.others());
            byId.put(item.item().id(), item);
            Long parent = item.item().parent();
            if (parent != null) {
                parents.add(parent);
            }
        }
    }

    Agenda agenda() {
        return agenda;
    }

    /** In the order of time. */
    List<IndexedItem> items() {
        return items;
    }

    SortedSet<LocalDate> days() {
        return Collections.unmodifiableSortedSet(days);
    }

    /** Every word of titles, places and speakers. */
    Set<String> words() {
        return words;
    }

    @Nullable
    IndexedItem of(AgendaItem item) {
        return byId.get(item.id());
    }

    boolean isParent(IndexedItem item) {
        return parents.contains(item.item().id());
    }

    List<IndexedItem> on(LocalDate day) {
        return items.stream().filter(item -> item.isOn(day)).toList();
    }
}

package app.convive.meeting;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published programme of a meeting, as read in one moment: what answers, cards and reminders quote.
 *
 * @param version number of the published version, from 1
 * @param items in the order of the programme, parallel workshops right after the item that holds them
 */
public record Agenda(
        long meetingId, String title, @Nullable String place, ZoneId zone, int version, List<AgendaItem> items) {

    public Agenda {
        items = List.copyOf(items);
    }

    /** An item by its id. */
    public Optional<AgendaItem> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }

    /** The item that holds this one as one of its parallel workshops. */
    public Optional<AgendaItem> slot(AgendaItem item) {
        return item.parent() == null ? Optional.empty() : item(item.parent());
    }

    /** The item as people meet it: a parallel workshop without hours and place of its own has those of its slot. */
    public AgendaItem withHours(AgendaItem item) {
        return item.start() != null ? item : slot(item).map(item::in).orElse(item);
    }
}

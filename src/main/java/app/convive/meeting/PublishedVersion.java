package app.convive.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was published when.
 *
 * @param number from 1
 */
public record PublishedVersion(int number, Instant publishedAt, List<AgendaItem> items) {

    public PublishedVersion {
        items = List.copyOf(items);
    }

    /** An item as this version had it, if it had it. */
    public Optional<AgendaItem> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }
}

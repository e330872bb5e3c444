package app.convive.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was published when.
 *
 * @param number from 1
 * @param by Discord's id of the organiser who published it
 * @param note what the organiser wrote about the change
 * @param restores the number of the version whose content it brought back
 */
public record PublishedVersion(
        int number,
        Instant publishedAt,
        long by,
        Heading heading,
        List<AgendaItem> items,
        @Nullable String note,
        @Nullable Integer restores) {

    public PublishedVersion {
        items = List.copyOf(items);
    }

    /** An item as this version had it, if it had it; a workshop without hours with those of its slot. */
    public Optional<AgendaItem> item(long id) {
        return plain(id).map(item -> {
            Long slot = item.parent();
            return slot == null || item.start() != null
                    ? item
                    : plain(slot).map(item::in).orElse(item);
        });
    }

    private Optional<AgendaItem> plain(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }
}

package app.convive.reminder;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.PublishedVersion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a programme changes of an item for those who plan to be there. Another title, or a detail that was
 * not given before, is no news; neither is a moment that has passed when it is published: a date corrected through a wrong
 * one is told once it is right, and not at all when it is the one that people know.
 *
 * @param known the item as people know it, absent when it is back after having been dropped
 * @param now the item as the version has it, absent when it is dropped
 */
public record ItemNews(@Nullable AgendaItem known, @Nullable AgendaItem now) {

    /** What is new in a version, in the order of the programme. */
    static List<ItemNews> of(List<PublishedVersion> versions, int number, ZoneId zone) {
        PublishedVersion version = versions.get(number - 1);
        List<ItemNews> news = new ArrayList<>();
        for (long id : itemsOf(version, versions.get(number - 2))) {
            Optional<AgendaItem> known = known(versions, number - 1, id, zone);
            Optional<AgendaItem> now = version.item(id);
            boolean wasThere = known.isPresent()
                    || versions.stream()
                            .limit(number - 1L)
                            .anyMatch(it -> it.item(id).isPresent());
            ItemNews item = new ItemNews(known.orElse(null), now.orElse(null));
            if (wasThere && item.matters(version.publishedAt(), zone)) {
                news.add(item);
            }
        }
        return news;
    }

    private static Set<Long> itemsOf(PublishedVersion version, PublishedVersion before) {
        Set<Long> ids = new LinkedHashSet<>();
        version.items().forEach(item -> ids.add(item.id()));
        before.items().forEach(item -> ids.add(item.id()));
        return ids;
    }

    /** As it stood in this version or, where that gave it a moment that had passed and so was not told, in one before. */
    private static Optional<AgendaItem> known(List<PublishedVersion> versions, int number, long id, ZoneId zone) {
        PublishedVersion version = versions.get(number - 1);
        Optional<AgendaItem> item = version.item(id);
        if (number == 1 || item.isEmpty() || !past(item.get(), version.publishedAt(), zone)) {
            return item;
        }
        Optional<AgendaItem> before = versions.get(number - 2).item(id);
        return before.isPresent() && !moved(before.get(), item.get()) ? item : known(versions, number - 1, id, zone);
    }

    private boolean matters(Instant publishedAt, ZoneId zone) {
        if (now == null) {
            return known != null && !past(known, publishedAt, zone);
        }
        return !past(now, publishedAt, zone) && (known == null || moved(known, now) || elsewhere(known, now));
    }

    private static boolean past(AgendaItem item, Instant moment, ZoneId zone) {
        return !moment.isBefore(Beginning.of(item, zone).instant());
    }

    private static boolean moved(AgendaItem before, AgendaItem after) {
        return !before.day().equals(after.day())
                || !Objects.equals(before.start(), after.start())
                || before.end() != null && after.end() != null && !before.end().equals(after.end());
    }

    private static boolean elsewhere(AgendaItem before, AgendaItem after) {
        return before.place() != null
                && after.place() != null
                && !before.place().equals(after.place());
    }

    /** Whether the item stands again as people know it. */
    boolean undoneBy(@Nullable AgendaItem current) {
        return known == null || current == null
                ? known == current
                : !moved(known, current) && !elsewhere(known, current);
    }

    /** The item that it is about. */
    public AgendaItem item() {
        return now != null ? now : Objects.requireNonNull(known);
    }

    public boolean dropped() {
        return now == null;
    }

    public boolean back() {
        return known == null;
    }

    /** Another day or hour. */
    public boolean moved() {
        return known != null && now != null && moved(known, now);
    }

    /** Another place. */
    public boolean elsewhere() {
        return known != null && now != null && elsewhere(known, now);
    }
}

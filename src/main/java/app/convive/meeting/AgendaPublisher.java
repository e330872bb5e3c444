package app.convive.meeting;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes a version of an agenda: the one way in which items come, change and go. Items keep their ids, so that
 * registrations, themes and reminders stay attached.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgendaPublisher {

    private final PublishedItems rows;
    private final AgendaVersions versions;
    private final ItemsJson json;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    AgendaPublisher(
            PublishedItems rows,
            AgendaVersions versions,
            ItemsJson json,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.versions = versions;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes these items as the next version of a meeting that the caller has locked.
     *
     * @param wanted all items in order; new ones carry negative ids, by which their children name them
     */
    void publish(Meeting meeting, List<AgendaItem> wanted, Publication publication) {
        Map<Long, PublishedItem> existing = rows.findByMeetingIdOrderByPosition(meeting.id()).stream()
                .collect(Collectors.toMap(PublishedItem::id, Function.identity()));
        Map<Long, AgendaItem> before = new HashMap<>();
        existing.values().stream().filter(row -> !row.dropped()).forEach(row -> before.put(row.id(), row.item()));

        List<AgendaItem> published = show(meeting, wanted, existing, publication.uids());
        published.forEach(item -> existing.remove(item.id()));
        existing.values().forEach(PublishedItem::drop);

        int number = meeting.nextVersion();
        meeting.published(published);
        versions.save(new AgendaVersion(meeting, number, json.write(published), publication, clock.instant()));
        List<ItemChange> changes = changes(before, published);
        events.publishEvent(new AgendaPublished(meeting, number, changes));
        tellPlaces(meeting, changes);
        events.publishEvent(CardTouched.of(meeting.id()));
    }

    private List<AgendaItem> show(
            Meeting meeting, List<AgendaItem> wanted, Map<Long, PublishedItem> existing, Map<Long, String> uids) {
        Map<Long, Long> ids = new HashMap<>();
        List<AgendaItem> published = new ArrayList<>();
        for (AgendaItem item : wanted) {
            @Nullable PublishedItem known = existing.get(item.id());
            PublishedItem row = known == null ? new PublishedItem(meeting.id()) : known;
            @Nullable Long parent = item.parent() == null ? null : requireNonNull(ids.get(item.parent()));
            PublishedItem shown =
                    rows.save(row.show(item, parent, published.size()).identify(uids.get(item.id())));
            ids.put(item.id(), shown.id());
            published.add(shown.item());
        }
        return published;
    }

    private static List<ItemChange> changes(Map<Long, AgendaItem> before, List<AgendaItem> published) {
        Map<Long, AgendaItem> gone = new HashMap<>(before);
        List<ItemChange> changes = new ArrayList<>();
        for (AgendaItem item : published) {
            @Nullable AgendaItem earlier = gone.remove(item.id());
            if (!item.equals(earlier)) {
                changes.add(new ItemChange(earlier, item));
            }
        }
        gone.values().forEach(item -> changes.add(new ItemChange(item, null)));
        return changes;
    }

    private void tellPlaces(Meeting meeting, List<ItemChange> changes) {
        for (ItemChange change : changes) {
            @Nullable
            Integer earlier = change.before() == null ? null : change.before().places();
            if (change.after() != null
                    && !Objects.equals(earlier, change.after().places())) {
                events.publishEvent(new PlacesSet(
                        meeting, change.after().id(), change.after().places()));
            }
        }
    }
}

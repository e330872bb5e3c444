package app.convive.meeting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Finds meetings and reads what is published about them. A meeting is always asked for together with its server. */
@Service
@Transactional(readOnly = true)
public class AgendaService {

    /** Bounds the memory of agendas read; a version never changes, so what is remembered is never stale. */
    private static final int REMEMBERED = 500;

    private final Meetings meetings;
    private final PublishedItems rows;
    private final AgendaVersions versions;
    private final ItemsJson json;
    private final InstantSource clock;
    private final Map<Version, Agenda> read = new ConcurrentHashMap<>();

    AgendaService(
            Meetings meetings, PublishedItems rows, AgendaVersions versions, ItemsJson json, InstantSource clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.versions = versions;
        this.json = json;
        this.clock = clock;
    }

    public Optional<Meeting> meeting(long server, long meeting) {
        return meetings.findByIdAndServerId(meeting, server);
    }

    /** A meeting by its id alone: for work that Convive does by itself, never for what comes from outside. */
    public Optional<Meeting> meeting(long meeting) {
        return meetings.findById(meeting);
    }

    /** All meetings of these servers, the earliest first. */
    public List<Meeting> of(Collection<Long> servers) {
        return meetings.findByServerIdInOrderByFirstDay(servers);
    }

    /** The meeting that runs now, else the next one, else the last one that was; cancelled ones only if all are. */
    public Optional<Meeting> current(long server) {
        return current(List.of(server)).stream().findFirst();
    }

    /** The same over several servers, the nearest first, without those that are over if any is not. */
    public List<Meeting> current(Collection<Long> servers) {
        return nearest(of(servers));
    }

    /** Of these meetings, the earliest first, those that {@link #current(Collection)} gives. */
    public List<Meeting> nearest(List<Meeting> all) {
        Instant now = clock.instant();
        List<Meeting> planned =
                all.stream().filter(meeting -> !meeting.cancelled()).toList();
        List<Meeting> candidates = planned.isEmpty() ? all : planned;
        List<Meeting> ahead =
                candidates.stream().filter(meeting -> !meeting.over(now)).toList();
        return ahead.isEmpty()
                ? candidates.stream()
                        .sorted(Comparator.comparing(Meeting::lastDay).reversed())
                        .toList()
                : ahead;
    }

    /** What is published of a meeting now. */
    public Agenda agenda(Meeting meeting) {
        Version version = new Version(meeting.id(), meeting.version(), meeting.title(), meeting.place());
        Agenda known = read.get(version);
        if (known != null) {
            return known;
        }
        Agenda agenda = new Agenda(
                meeting.id(),
                meeting.title(),
                meeting.place(),
                meeting.zone(),
                meeting.version(),
                rows.findByMeetingIdAndDroppedFalseOrderByPosition(meeting.id()).stream()
                        .map(PublishedItem::item)
                        .toList());
        remember(version, agenda);
        return agenda;
    }

    /** Items that an earlier version had and the published one leaves out, as they were last. */
    public List<AgendaItem> dropped(Meeting meeting) {
        return rows.findByMeetingIdOrderByPosition(meeting.id()).stream()
                .filter(PublishedItem::dropped)
                .map(PublishedItem::item)
                .toList();
    }

    /** When the published version was published. */
    public Instant publishedAt(Meeting meeting) {
        return versions.findById(new AgendaVersion.Key(meeting.id(), meeting.version()))
                .map(AgendaVersion::publishedAt)
                .orElse(Instant.EPOCH);
    }

    /** All that was published of a meeting, the first version first. */
    public List<PublishedVersion> versions(long meeting) {
        return versions.findByKeyMeetingIdOrderByKeyNumber(meeting).stream()
                .map(version -> version.withItems(json.read(version.items())))
                .toList();
    }

    /** Not from within a transaction that writes: what it sees may still be rolled back. */
    private void remember(Version version, Agenda agenda) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return;
        }
        if (read.size() >= REMEMBERED) {
            read.clear();
        }
        read.put(version, agenda);
    }

    private record Version(
            long meeting,
            int number,
            String title,
            @Nullable String place) {}
}

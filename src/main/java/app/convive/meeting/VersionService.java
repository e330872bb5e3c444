package app.convive.meeting;

import app.convive.discord.Caller;
import app.convive.meeting.revision.Difference;
import app.convive.network.Organisers;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers see of the versions of a meeting, and the way back from the last one. */
@Service
@Transactional
public class VersionService {

    private final Meetings meetings;
    private final AgendaService agendas;
    private final AgendaPublisher publisher;
    private final Organisers organisers;
    private final ApplicationEventPublisher events;

    VersionService(
            Meetings meetings,
            AgendaService agendas,
            AgendaPublisher publisher,
            Organisers organisers,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.publisher = publisher;
        this.organisers = organisers;
        this.events = events;
    }

    /** All versions of a meeting of the caller's server, the first one first; empty where there is no such meeting. */
    @Transactional(readOnly = true)
    public List<PublishedVersion> of(Caller caller, long meeting) {
        organisers.check(caller);
        return meetings.findByIdAndServerId(meeting, caller.serverId())
                .map(found -> agendas.versions(found.id()))
                .orElse(List.of());
    }

    /** What a version changed of the one before it. */
    public static Difference difference(List<PublishedVersion> versions, int number) {
        PublishedVersion before = versions.get(number - 2);
        PublishedVersion after = versions.get(number - 1);
        Set<Long> formerly = new HashSet<>();
        versions.subList(0, number - 1).forEach(version -> version.items().forEach(item -> formerly.add(item.id())));
        return Difference.between(before.heading(), after.heading(), before.items(), after.items(), formerly, Set.of());
    }

    /**
     * Publishes the content of the version before the last one again; items keep their ids.
     *
     * @param number the version that is to be taken back: a second click, or one that comes too late, changes nothing
     */
    public VersionOutcome takeBack(Caller caller, long id, int number) {
        organisers.check(caller);
        Optional<Meeting> found = meetings.lock(id, caller.serverId());
        if (found.isEmpty()) {
            return new VersionOutcome.Unknown();
        }
        Meeting meeting = found.get();
        if (meeting.cancelled()) {
            return new VersionOutcome.Cancelled(meeting);
        }
        if (meeting.version() != number) {
            return new VersionOutcome.NotTheLast(meeting);
        }
        if (number == 1) {
            return new VersionOutcome.TheFirst(meeting);
        }
        PublishedVersion before = agendas.versions(id).get(number - 2);
        restore(meeting, before.heading());
        publisher.publish(meeting, before.items(), Publication.restoring(caller.user(), before.number()));
        return new VersionOutcome.TakenBack(meeting, meeting.version(), before.number());
    }

    private void restore(Meeting meeting, Heading heading) {
        boolean otherPlaces = !Objects.equals(meeting.places(), heading.places());
        meeting.rename(heading.title());
        meeting.moveTo(heading.place());
        meeting.limit(heading.places());
        if (otherPlaces) {
            events.publishEvent(new PlacesSet(meeting, null, heading.places()));
        }
    }
}

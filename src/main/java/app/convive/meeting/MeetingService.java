package app.convive.meeting;

import app.convive.discord.Caller;
import app.convive.network.Organisers;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers do with a meeting once it is confirmed: put right, cancel, fill an open slot. */
@Service
@Transactional
public class MeetingService {

    private final Meetings meetings;
    private final AgendaService agendas;
    private final AgendaPublisher publisher;
    private final Organisers organisers;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    MeetingService(
            Meetings meetings,
            AgendaService agendas,
            AgendaPublisher publisher,
            Organisers organisers,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.publisher = publisher;
        this.organisers = organisers;
        this.events = events;
        this.clock = clock;
    }

    /** Title, place and number of places of the meeting itself. Publishes a version, since answers quote them. */
    public EditOutcome edit(Caller caller, long id, MeetingEdit edit) {
        return change(caller, id, meeting -> {
            boolean same = meeting.title().equals(edit.title()) && Objects.equals(meeting.place(), edit.place());
            boolean samePlaces = Objects.equals(meeting.places(), edit.places());
            if (same && samePlaces) {
                return new EditOutcome.Unchanged(meeting);
            }
            meeting.rename(edit.title());
            meeting.moveTo(edit.place());
            meeting.limit(edit.places());
            if (!samePlaces) {
                events.publishEvent(new PlacesSet(meeting, null, edit.places()));
            }
            return publish(caller, meeting, agendas.agenda(meeting).items());
        });
    }

    /** One item. A start that has passed is asked about first. */
    public EditOutcome editItem(Caller caller, long id, long itemId, ItemEdit edit) {
        return change(caller, id, meeting -> {
            Optional<AgendaItem> before = item(meeting, itemId);
            if (before.isEmpty()) {
                return new EditOutcome.Unknown();
            }
            AgendaItem after = edit.of(before.get());
            if (after.equals(before.get())) {
                return new EditOutcome.Unchanged(meeting);
            }
            boolean moved = new ItemChange(before.get(), after).moved();
            LocalDateTime moment = after.day().atTime(after.start() == null ? LocalTime.MAX : after.start());
            if (moved && !edit.pastIsMeant() && moment.isBefore(now(meeting))) {
                return new EditOutcome.InThePast(moment);
            }
            List<AgendaItem> items = agendas.agenda(meeting).items().stream()
                    .map(item -> item.id() == itemId ? after : item.following(before.get(), after))
                    .toList();
            return publish(caller, meeting, moved ? ProgrammeOrder.placed(items, itemId) : items);
        });
    }

    /**
     * Decides the theme of an open slot.
     *
     * @return {@link EditOutcome.Unchanged} when the slot is no longer open
     */
    public EditOutcome fillOpenSlot(Caller caller, long id, long itemId, String theme) {
        return change(caller, id, meeting -> {
            Optional<AgendaItem> slot = item(meeting, itemId);
            if (slot.isEmpty()) {
                return new EditOutcome.Unknown();
            }
            if (!slot.get().open()) {
                return new EditOutcome.Unchanged(meeting);
            }
            return publish(caller, meeting, replacing(meeting, itemId, item -> item.filled(theme)));
        });
    }

    /** Opens a slot again, when a theme that was adopted is not kept after all. */
    public EditOutcome reopenSlot(Caller caller, long id, long itemId, String title) {
        return change(
                caller,
                id,
                meeting -> publish(caller, meeting, replacing(meeting, itemId, item -> item.reopened(title))));
    }

    /** Calls the meeting off. */
    public EditOutcome cancel(Caller caller, long id) {
        return change(caller, id, meeting -> {
            meeting.cancel();
            events.publishEvent(new MeetingCancelled(meeting));
            events.publishEvent(CardTouched.of(meeting.id()));
            return new EditOutcome.Edited(meeting, agendas.agenda(meeting));
        });
    }

    private EditOutcome change(Caller caller, long id, Function<Meeting, EditOutcome> change) {
        organisers.check(caller);
        Optional<Meeting> meeting = meetings.lock(id, caller.serverId());
        if (meeting.isEmpty()) {
            return new EditOutcome.Unknown();
        }
        return meeting.get().cancelled() ? new EditOutcome.Cancelled(meeting.get()) : change.apply(meeting.get());
    }

    private EditOutcome publish(Caller caller, Meeting meeting, List<AgendaItem> items) {
        publisher.publish(meeting, items, Publication.by(caller.user()));
        return new EditOutcome.Edited(meeting, agendas.agenda(meeting));
    }

    private List<AgendaItem> replacing(Meeting meeting, long itemId, UnaryOperator<AgendaItem> change) {
        return agendas.agenda(meeting).items().stream()
                .map(item -> item.id() == itemId ? change.apply(item) : item)
                .toList();
    }

    private Optional<AgendaItem> item(Meeting meeting, long itemId) {
        return agendas.agenda(meeting).items().stream()
                .filter(item -> item.id() == itemId)
                .findFirst();
    }

    private LocalDateTime now(Meeting meeting) {
        return LocalDateTime.ofInstant(clock.instant(), meeting.zone());
    }
}

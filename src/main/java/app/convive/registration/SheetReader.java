package app.convive.registration;

import app.convive.discord.Caller;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what somebody answered and what they can choose. */
@Service
@Transactional(readOnly = true)
public class SheetReader {

    private final Door door;
    private final AgendaService agendas;
    private final Registrations registrations;
    private final Choices choices;
    private final ItemsPlaces itemsPlaces;
    private final Queue queue;
    private final PublicAddress address;
    private final InstantSource clock;

    SheetReader(
            Door door,
            AgendaService agendas,
            Registrations registrations,
            Choices choices,
            ItemsPlaces itemsPlaces,
            Queue queue,
            PublicAddress address,
            InstantSource clock) {
        this.door = door;
        this.agendas = agendas;
        this.registrations = registrations;
        this.choices = choices;
        this.itemsPlaces = itemsPlaces;
        this.queue = queue;
        this.address = address;
        this.clock = clock;
    }

    /** The caller's own sheet; nothing where the caller's servers have no such meeting. */
    public Optional<Sheet> of(Caller caller, long meeting) {
        return door.look(caller, meeting)
                .flatMap(attendance -> agendas.meeting(meeting).map(found -> sheet(caller, attendance, found)));
    }

    /** An item of the published programme, with its hours. */
    public Optional<AgendaItem> item(Meeting meeting, long item) {
        return Points.find(agendas.agenda(meeting), item);
    }

    private Sheet sheet(Caller caller, Attendance attendance, Meeting meeting) {
        Agenda agenda = agendas.agenda(meeting);
        Optional<Registration> registration =
                registrations.findByMeetingIdAndUserId(attendance.meetingId(), caller.user());
        List<Choice> chosen = registration
                .filter(Registration::comes)
                .map(own -> choices.findByRegistrationId(own.id()))
                .orElse(List.of());
        return new Sheet(
                meeting,
                registration.map(Registration::standing).orElse(null),
                registration.map(queue::rank).orElse(0),
                registration.map(Registration::onBehalf).orElse(false),
                attendance.places().figures(),
                chosen(agenda, chosen),
                registration.filter(Registration::comes).isEmpty() ? List.of() : offered(attendance, agenda, chosen),
                closed(attendance),
                address.known());
    }

    private @Nullable Refusal closed(Attendance attendance) {
        if (attendance.cancelled()) {
            return Refusal.CANCELLED;
        }
        return attendance.over(clock.instant()) ? Refusal.OVER : null;
    }

    private List<Sheet.Chosen> chosen(Agenda agenda, List<Choice> choices) {
        Map<Long, Choice> standing = choices.stream()
                .filter(choice -> choice.standing() != Standing.ABSENT)
                .collect(Collectors.toMap(Choice::itemId, Function.identity()));
        List<AgendaItem> items = agenda.items().stream()
                .filter(item -> standing.containsKey(item.id()))
                .flatMap(item -> Points.find(agenda, item.id()).stream())
                .toList();
        return items.stream()
                .map(item -> new Sheet.Chosen(
                        item,
                        Optional.ofNullable(standing.get(item.id()))
                                .map(queue::rank)
                                .orElse(0),
                        items.stream().filter(item::overlaps).toList()))
                .toList();
    }

    private List<Sheet.Offered> offered(Attendance attendance, Agenda agenda, List<Choice> choices) {
        Instant now = clock.instant();
        List<Long> taken = choices.stream()
                .filter(choice -> choice.standing() != Standing.ABSENT)
                .map(Choice::itemId)
                .toList();
        Map<Long, ItemPlaces> places = itemsPlaces.findByMeetingId(attendance.meetingId()).stream()
                .filter(item -> item.offered() && !attendance.begun(item.begins(), now))
                .collect(Collectors.toMap(ItemPlaces::itemId, Function.identity()));
        return Points.of(agenda).stream()
                .filter(item -> !taken.contains(item.id()))
                .flatMap(item -> Optional.ofNullable(places.get(item.id())).stream()
                        .map(there -> new Sheet.Offered(item, there.places().figures())))
                .toList();
    }
}

package app.convive.registration;

import app.convive.discord.Caller;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.network.Organisers;
import app.convive.network.People;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes, for organisers, and how many, for everybody. */
@Service
@Transactional(readOnly = true)
public class AttendanceReader {

    private static final Comparator<Attendee> ORDER =
            Comparator.comparing(Attendee::standing).thenComparing(Attendee::rank);

    private final Attendances attendances;
    private final ItemsPlaces itemsPlaces;
    private final Registrations registrations;
    private final Choices choices;
    private final AgendaService agendas;
    private final Organisers organisers;
    private final People people;
    private final InstantSource clock;

    AttendanceReader(
            Attendances attendances,
            ItemsPlaces itemsPlaces,
            Registrations registrations,
            Choices choices,
            AgendaService agendas,
            Organisers organisers,
            People people,
            InstantSource clock) {
        this.attendances = attendances;
        this.itemsPlaces = itemsPlaces;
        this.registrations = registrations;
        this.choices = choices;
        this.agendas = agendas;
        this.organisers = organisers;
        this.people = people;
        this.clock = clock;
    }

    /** How many come to a meeting; nothing for one without a published programme. */
    public Optional<Figures> figures(long meeting) {
        return attendances
                .findById(meeting)
                .map(attendance -> attendance.places().figures());
    }

    /** How many come to the items that are chosen one by one, by the item's id. */
    public Map<Long, Figures> itemFigures(long meeting) {
        return itemsPlaces.findByMeetingId(meeting).stream()
                .filter(ItemPlaces::offered)
                .collect(Collectors.toMap(
                        ItemPlaces::itemId, item -> item.places().figures()));
    }

    /** Names of those without a Discord account who come or wait. */
    public List<String> guests(long meeting) {
        return registrations.guests(meeting).stream()
                .filter(guest -> guest.standing() != Standing.ABSENT)
                .map(Registration::guest)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The list of a meeting of the caller's server, for organisers alone. */
    public Optional<AttendanceList> list(Caller organiser, long meeting) {
        organisers.check(organiser);
        return attendances
                .findByMeetingIdAndServerId(meeting, organiser.serverId())
                .flatMap(attendance -> agendas.meeting(meeting).map(found -> list(attendance, found)));
    }

    private AttendanceList list(Attendance attendance, Meeting meeting) {
        Agenda agenda = agendas.agenda(meeting);
        Map<Long, Figures> figures = itemFigures(meeting.id());
        return new AttendanceList(
                meeting,
                attendance.places().figures(),
                attendance.begun(clock.instant()),
                Points.of(agenda).stream()
                        .flatMap(item -> Optional.ofNullable(figures.get(item.id())).stream()
                                .map(known -> new AttendanceList.Point(item, known)))
                        .toList(),
                attendees(attendance));
    }

    private List<Attendee> attendees(Attendance attendance) {
        List<Registration> all = registrations.findByMeetingIdOrderById(attendance.meetingId());
        Map<Long, String> names = people.names(
                attendance.server(),
                all.stream()
                        .flatMap(registration -> Stream.of(registration.userId(), registration.answeredBy()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Map<Long, Map<Long, Standing>> chosen = choices.findByMeetingId(attendance.meetingId()).stream()
                .filter(choice -> choice.standing() != Standing.ABSENT)
                .collect(Collectors.groupingBy(
                        Choice::registrationId, Collectors.toMap(Choice::itemId, Choice::standing)));
        Map<Long, Integer> ranks = ranks(all);
        return all.stream()
                .map(registration -> new Attendee(
                        registration.id(),
                        registration.userId(),
                        name(registration, names),
                        registration.standing(),
                        Objects.requireNonNullElse(ranks.get(registration.id()), 0),
                        organiser(registration, names),
                        registration.answeredAt(),
                        Objects.requireNonNullElse(chosen.get(registration.id()), Map.of())))
                .sorted(ORDER)
                .toList();
    }

    private static Map<Long, Integer> ranks(List<Registration> all) {
        List<Long> line = all.stream()
                .filter(Registration::waits)
                .sorted(Comparator.comparing(waiting -> Objects.requireNonNull(waiting.queueNumber())))
                .map(Registration::id)
                .toList();
        return line.stream().collect(Collectors.toMap(Function.identity(), id -> line.indexOf(id) + 1));
    }

    private static @Nullable String organiser(Registration registration, Map<Long, String> names) {
        Long by = registration.answeredBy();
        return by == null || !registration.onBehalf() ? null : names.getOrDefault(by, String.valueOf(by));
    }

    private static @Nullable String name(Registration registration, Map<Long, String> names) {
        return registration.userId() == null ? registration.guest() : names.get(registration.userId());
    }
}

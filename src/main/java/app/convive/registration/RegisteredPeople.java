package app.convive.registration;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes and what they chose, for those who remind them. Users are Discord's ids. */
@Service
@Transactional(readOnly = true)
public class RegisteredPeople {

    private final Registrations registrations;
    private final Choices choices;
    private final AgendaService agendas;
    private final Queue queue;

    RegisteredPeople(Registrations registrations, Choices choices, AgendaService agendas, Queue queue) {
        this.registrations = registrations;
        this.choices = choices;
        this.agendas = agendas;
        this.queue = queue;
    }

    public List<Long> coming(long meeting) {
        return registrations.coming(meeting);
    }

    /** Who comes, and who waits for a place. */
    public Set<Long> comingOrWaiting(long meeting) {
        return registrations.comingOrWaiting(meeting);
    }

    public boolean comes(long meeting, long user) {
        return registration(meeting, user).isPresent();
    }

    /** The items in which this user has a place. */
    public Set<Long> chosen(long meeting, long user) {
        return choices(meeting, user).stream()
                .filter(Choice::comes)
                .map(Choice::itemId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The items for which this user waits, with their rank. */
    public List<Sheet.Chosen> waitingFor(Meeting meeting, long user) {
        Agenda agenda = agendas.agenda(meeting);
        return choices(meeting.id(), user).stream()
                .filter(Choice::waits)
                .flatMap(choice -> Points.find(agenda, choice.itemId()).stream()
                        .map(item -> new Sheet.Chosen(item, queue.rank(choice), List.of())))
                .toList();
    }

    /** Who has a place in, or waits for, one of these items at least. */
    public Set<Long> concernedBy(Collection<Long> items) {
        return items.isEmpty() ? Set.of() : choices.concerned(items);
    }

    private List<Choice> choices(long meeting, long user) {
        return registration(meeting, user)
                .map(registration -> choices.findByRegistrationId(registration.id()))
                .orElse(List.of());
    }

    private Optional<Registration> registration(long meeting, long user) {
        return registrations.findByMeetingIdAndUserId(meeting, user).filter(Registration::comes);
    }
}

package app.convive.registration;

import app.convive.discord.Caller;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.CardTouched;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people who come choose of the programme, and give up again. The same order of answers holds as for the meeting. */
@Service
@Transactional
public class ChoiceService {

    private final Door door;
    private final AgendaService agendas;
    private final Registrations registrations;
    private final Choices choices;
    private final ItemsPlaces itemsPlaces;
    private final Seating seating;
    private final Queue queue;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ChoiceService(
            Door door,
            AgendaService agendas,
            Registrations registrations,
            Choices choices,
            ItemsPlaces itemsPlaces,
            Seating seating,
            Queue queue,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.door = door;
        this.agendas = agendas;
        this.registrations = registrations;
        this.choices = choices;
        this.itemsPlaces = itemsPlaces;
        this.seating = seating;
        this.queue = queue;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a place, or a number in the item's waiting list.
     *
     * @param instead gives up what was chosen of the same slot; otherwise that is asked first
     */
    public ChoiceOutcome choose(Caller caller, long meeting, long item, long answer, boolean instead) {
        return act(caller, meeting, (attendance, registration) -> {
            Agenda agenda = agenda(attendance);
            Optional<ItemPlaces> places = itemsPlaces.findById(item).filter(ItemPlaces::offered);
            Optional<AgendaItem> point = Points.find(agenda, item);
            if (places.isEmpty() || point.isEmpty()) {
                return new ChoiceOutcome.NotOffered();
            }
            List<Choice> others = choices.findByRegistrationId(registration.id());
            Choice choice = of(others, registration, item);
            if (!choice.isNews(answer)) {
                return new ChoiceOutcome.Unchanged();
            }
            for (Choice other : others) {
                Optional<AgendaItem> rival = alternative(agenda, other, point.get());
                if (rival.isPresent() && !instead) {
                    return new ChoiceOutcome.WouldReplace(
                            rival.get(),
                            point.get(),
                            places.get().places().figures().full());
                }
                rival.ifPresent(r -> seating.giveUp(attendance, other, answer));
            }
            return enter(attendance, places.get(), choice, point.get(), answer);
        });
    }

    private ChoiceOutcome enter(
            Attendance attendance, ItemPlaces places, Choice choice, AgendaItem point, long answer) {
        Standing before = choice.standing();
        places.places().enter(choice, attendance.begun(places.begins(), clock.instant()));
        choice.answered(answer, clock.instant());
        choices.save(choice);
        if (choice.standing() == before) {
            return new ChoiceOutcome.Unchanged();
        }
        events.publishEvent(CardTouched.of(attendance.meetingId()));
        return choice.comes()
                ? new ChoiceOutcome.Chosen(point)
                : new ChoiceOutcome.QueuedFor(point, queue.rank(choice));
    }

    /** Gives the place, or the number in the waiting list, to others. */
    public ChoiceOutcome giveUp(Caller caller, long meeting, long item, long answer) {
        return act(caller, meeting, (attendance, registration) -> {
            Optional<AgendaItem> point = Points.find(agenda(attendance), item);
            if (point.isEmpty() || itemsPlaces.findById(item).isEmpty()) {
                return new ChoiceOutcome.NotOffered();
            }
            Choice choice = of(choices.findByRegistrationId(registration.id()), registration, item);
            if (!choice.isNews(answer)) {
                return new ChoiceOutcome.Unchanged();
            }
            seating.giveUp(attendance, choice, answer);
            choices.save(choice);
            events.publishEvent(CardTouched.of(attendance.meetingId()));
            return new ChoiceOutcome.GivenUp(point.get());
        });
    }

    private ChoiceOutcome act(
            Caller caller, long meeting, BiFunction<Attendance, Registration, ChoiceOutcome> whoComes) {
        return door.open(
                caller,
                meeting,
                attendance -> registrations
                        .findByMeetingIdAndUserId(meeting, caller.user())
                        .filter(Registration::comes)
                        .map(registration -> whoComes.apply(attendance, registration))
                        .orElseGet(ChoiceOutcome.NotRegistered::new),
                ChoiceOutcome.Refused::new);
    }

    private Agenda agenda(Attendance attendance) {
        return agendas.agenda(agendas.meeting(attendance.meetingId()).orElseThrow());
    }

    /** A row is kept also for what was given up, so that an older wish that arrives late finds it. */
    private static Choice of(List<Choice> all, Registration registration, long item) {
        return all.stream()
                .filter(choice -> choice.itemId() == item)
                .findFirst()
                .orElseGet(() -> new Choice(registration, item));
    }

    private static Optional<AgendaItem> alternative(Agenda agenda, Choice choice, AgendaItem point) {
        return choice.standing() == Standing.ABSENT
                ? Optional.empty()
                : Points.find(agenda, choice.itemId()).filter(item -> Points.alternatives(item, point));
    }
}

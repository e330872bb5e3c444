package app.convive.registration;

import app.convive.discord.Caller;
import app.convive.discord.text.Folding;
import app.convive.meeting.CardTouched;
import app.convive.network.Organisers;
import app.convive.network.People;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What organisers do with the registrations of others: put somebody on the list, let somebody in above the places, take
 * somebody off. Who did it is kept, and the person is told.
 */
@Service
@Transactional
public class AttendanceService {

    private final Organisers organisers;
    private final Door door;
    private final Registrations registrations;
    private final PastAnswers pastAnswers;
    private final Seating seating;
    private final Queue queue;
    private final Notices notices;
    private final People people;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    AttendanceService(
            Organisers organisers,
            Door door,
            Registrations registrations,
            PastAnswers pastAnswers,
            Seating seating,
            Queue queue,
            Notices notices,
            People people,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.organisers = organisers;
        this.door = door;
        this.registrations = registrations;
        this.pastAnswers = pastAnswers;
        this.seating = seating;
        this.queue = queue;
        this.notices = notices;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a member on the list; where no place is left, into the queue.
     *
     * @param user Discord's id
     * @param name the name shown in the server
     */
    public DeskOutcome add(Caller organiser, long meeting, long user, String name, long answer) {
        return open(organiser, meeting, attendance -> {
            people.met(new Caller(user, organiser.server(), name, false, Set.of()));
            Registration registration = registrations
                    .findByMeetingIdAndUserId(meeting, user)
                    .orElseGet(() -> Registration.of(meeting, user, clock.instant()));
            return enter(attendance, registration, organiser, answer);
        });
    }

    /** The same for somebody without a Discord account. A name that is on the list already is the same person. */
    public DeskOutcome addGuest(Caller organiser, long meeting, String name, long answer) {
        return open(organiser, meeting, attendance -> {
            String wanted = Folding.fold(name);
            Registration registration = registrations.guests(meeting).stream()
                    .filter(guest -> Folding.fold(String.valueOf(guest.guest())).equals(wanted))
                    .findFirst()
                    .orElseGet(() -> Registration.ofGuest(meeting, name, clock.instant()));
            return enter(attendance, registration, organiser, answer);
        });
    }

    private DeskOutcome enter(Attendance attendance, Registration registration, Caller organiser, long answer) {
        if (registration.isNews(answer) && registration.standing() == Standing.ABSENT) {
            PastAnswer before = new PastAnswer(registration);
            seating.enter(attendance, registration);
            keep(attendance, registration, before, organiser, answer);
            return registration.comes()
                    ? registered(attendance, registration)
                    : new DeskOutcome.Queued(DeskOutcome.Who.of(registration), queue.rank(registration));
        }
        return unchanged(registration);
    }

    /** Lets somebody in who waits, whether there is a place or not. */
    public DeskOutcome seat(Caller organiser, long meeting, long id, long answer) {
        return open(organiser, meeting, attendance -> {
            Optional<Registration> found = registrations.findByIdAndMeetingId(id, meeting);
            if (found.isEmpty()) {
                return new DeskOutcome.NotThere();
            }
            Registration registration = found.get();
            if (!registration.waits() || !registration.isNews(answer)) {
                return unchanged(registration);
            }
            PastAnswer before = new PastAnswer(registration);
            attendance.places().seat(registration);
            keep(attendance, registration, before, organiser, answer);
            return registered(attendance, registration);
        });
    }

    /** Takes somebody off the list, or out of the queue. */
    public DeskOutcome remove(Caller organiser, long meeting, long id, long answer) {
        return open(organiser, meeting, attendance -> {
            Optional<Registration> found = registrations.findByIdAndMeetingId(id, meeting);
            if (found.isEmpty()) {
                return new DeskOutcome.NotThere();
            }
            Registration registration = found.get();
            if (registration.standing() == Standing.ABSENT || !registration.isNews(answer)) {
                return unchanged(registration);
            }
            PastAnswer before = new PastAnswer(registration);
            seating.leave(attendance, registration, answer);
            keep(attendance, registration, before, organiser, answer);
            return new DeskOutcome.Removed(DeskOutcome.Who.of(registration));
        });
    }

    private DeskOutcome open(Caller organiser, long meeting, Function<Attendance, DeskOutcome> act) {
        organisers.check(organiser);
        people.met(organiser);
        return door.open(organiser, meeting, act, DeskOutcome.Refused::new);
    }

    private void keep(
            Attendance attendance, Registration registration, PastAnswer before, Caller organiser, long answer) {
        registration.answered(answer, organiser.user(), clock.instant());
        if (registration.isNew()) {
            registrations.save(registration);
        } else {
            pastAnswers.save(before);
        }
        notices.onBehalf(attendance, registration);
        events.publishEvent(CardTouched.of(attendance.meetingId()));
    }

    private static DeskOutcome registered(Attendance attendance, Registration registration) {
        return new DeskOutcome.Registered(
                DeskOutcome.Who.of(registration), attendance.places().exceeded());
    }

    private DeskOutcome unchanged(Registration registration) {
        DeskOutcome.Who who = DeskOutcome.Who.of(registration);
        return switch (registration.standing()) {
            case COMING -> new DeskOutcome.StillRegistered(who);
            case WAITING -> new DeskOutcome.StillQueued(who, queue.rank(registration));
            case ABSENT -> new DeskOutcome.NotThere();
        };
    }
}

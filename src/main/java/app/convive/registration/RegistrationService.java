package app.convive.registration;

import app.convive.discord.Caller;
import app.convive.meeting.CardTouched;
import app.convive.network.People;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members answer for a meeting. Each answer carries the id of the interaction that gives it: repeated, or arriving
 * after a later one, it changes nothing and tells how things stand.
 */
@Service
@Transactional
public class RegistrationService {

    private final Door door;
    private final Registrations registrations;
    private final PastAnswers pastAnswers;
    private final Seating seating;
    private final Queue queue;
    private final People people;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RegistrationService(
            Door door,
            Registrations registrations,
            PastAnswers pastAnswers,
            Seating seating,
            Queue queue,
            People people,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.door = door;
        this.registrations = registrations;
        this.pastAnswers = pastAnswers;
        this.seating = seating;
        this.queue = queue;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** «Je participe»: a place, or a number in the waiting list. */
    public AnswerOutcome register(Caller caller, long meeting, long answer) {
        return door.open(
                caller, meeting, attendance -> register(caller, attendance, answer), AnswerOutcome.Refused::new);
    }

    /** «Absent»: gives a place free, and can be said without having one. */
    public AnswerOutcome decline(Caller caller, long meeting, long answer) {
        return door.open(
                caller, meeting, attendance -> decline(caller, attendance, answer), AnswerOutcome.Refused::new);
    }

    private AnswerOutcome register(Caller caller, Attendance attendance, long answer) {
        people.met(caller);
        Instant now = clock.instant();
        Registration registration = of(caller, attendance, now);
        if (!registration.isNews(answer)) {
            return unchanged(attendance, registration);
        }
        PastAnswer before = new PastAnswer(registration);
        seating.enter(attendance, registration);
        registration.answered(answer, caller.user(), now);
        if (registration.standing() == before.standing()) {
            return unchanged(attendance, registration);
        }
        keep(registration, before);
        return registration.comes()
                ? new AnswerOutcome.Registered(attendance.hasPoints())
                : new AnswerOutcome.Queued(attendance.places().figures().waiting());
    }

    private AnswerOutcome decline(Caller caller, Attendance attendance, long answer) {
        people.met(caller);
        Instant now = clock.instant();
        Registration registration = of(caller, attendance, now);
        if (!registration.isNews(answer)) {
            return unchanged(attendance, registration);
        }
        boolean first = registration.isNew();
        PastAnswer before = new PastAnswer(registration);
        seating.leave(attendance, registration, answer);
        registration.answered(answer, caller.user(), now);
        if (!first && registration.standing() == before.standing()) {
            return unchanged(attendance, registration);
        }
        keep(registration, before);
        return new AnswerOutcome.NotComing();
    }

    private Registration of(Caller caller, Attendance attendance, Instant now) {
        return registrations
                .findByMeetingIdAndUserId(attendance.meetingId(), caller.user())
                .orElseGet(() -> Registration.of(attendance.meetingId(), caller.user(), now));
    }

    private void keep(Registration registration, PastAnswer before) {
        if (registration.isNew()) {
            registrations.save(registration);
        } else {
            pastAnswers.save(before);
        }
        events.publishEvent(CardTouched.of(registration.meetingId()));
    }

    private AnswerOutcome unchanged(Attendance attendance, Registration registration) {
        return switch (registration.standing()) {
            case COMING -> new AnswerOutcome.StillRegistered(attendance.hasPoints());
            case WAITING -> new AnswerOutcome.StillQueued(queue.rank(registration));
            case ABSENT -> new AnswerOutcome.StillNotComing();
        };
    }
}

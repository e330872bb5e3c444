package app.convive.registration;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves people in and out of the places of a meeting that the caller has locked; what gets free is given to the next in
 * line at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Seating {

    private final Registrations registrations;
    private final PastAnswers pastAnswers;
    private final Choices choices;
    private final ItemsPlaces itemsPlaces;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Seating(
            Registrations registrations,
            PastAnswers pastAnswers,
            Choices choices,
            ItemsPlaces itemsPlaces,
            Notices notices,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.registrations = registrations;
        this.pastAnswers = pastAnswers;
        this.choices = choices;
        this.itemsPlaces = itemsPlaces;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    void enter(Attendance attendance, Registration registration) {
        attendance.places().enter(registration, attendance.begun(clock.instant()));
    }

    /** Gives up place, queue number and choices. */
    void leave(Attendance attendance, Registration registration, long answer) {
        boolean heldPlace = registration.comes();
        attendance.places().leave(registration);
        if (heldPlace) {
            choices.findByRegistrationId(registration.id()).forEach(choice -> giveUp(attendance, choice, answer));
            fill(attendance);
            tellFree(attendance, null, attendance.places(), answer);
        }
    }

    /** Gives up one item. */
    void giveUp(Attendance attendance, Choice choice, long answer) {
        boolean heldPlace = choice.comes();
        Instant now = clock.instant();
        ItemPlaces item = itemsPlaces.findById(choice.itemId()).orElseThrow();
        item.places().leave(choice);
        choice.answered(answer, now);
        if (heldPlace) {
            fill(attendance, item);
            if (item.offered()) {
                tellFree(attendance, item.itemId(), item.places(), answer);
            }
        }
    }

    /** Gives free places of the meeting to the first in line, unless it has begun. */
    void fill(Attendance attendance) {
        int free = attendance.places().toGive();
        if (free == 0 || attendance.cancelled() || attendance.begun(clock.instant())) {
            return;
        }
        List<Registration> next = registrations.line(attendance.meetingId(), Limit.of(free));
        for (Registration registration : next) {
            pastAnswers.save(new PastAnswer(registration));
            attendance.places().seat(registration);
            notices.placeGiven(attendance, registration);
        }
    }

    /** The same for an item. */
    void fill(Attendance attendance, ItemPlaces item) {
        int free = item.places().toGive();
        if (free == 0
                || attendance.cancelled()
                || !item.offered()
                || attendance.begun(item.begins(), clock.instant())) {
            return;
        }
        for (Choice choice : choices.line(item.itemId(), Limit.of(free))) {
            item.places().seat(choice);
            notices.pointGiven(attendance, choice);
        }
    }

    private void tellFree(Attendance attendance, @Nullable Long item, Places places, long answer) {
        if (places.toGive() > 0 && !attendance.cancelled()) {
            events.publishEvent(new PlaceFreed(
                    attendance.server(),
                    attendance.meetingId(),
                    item,
                    places.figures().waiting(),
                    answer));
        }
    }
}

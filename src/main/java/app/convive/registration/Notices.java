package app.convive.registration;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The direct messages that registration owes. A subject names the row and the answer that stood then; an answer given
 * since makes the message outdated. Guests have no Discord account and are owed none.
 */
@Component
public class Notices {

    /** A place of a meeting became free and is theirs. */
    public static final String PLACE_GIVEN = "place-given";

    /** The same of an item. */
    public static final String POINT_GIVEN = "point-given";

    /** An organiser answered for them. */
    public static final String ON_BEHALF = "registered-on-behalf";

    /** A meeting for which they were registered or waiting will not take place; the subject is the meeting's id. */
    public static final String MEETING_CANCELLED = "meeting-cancelled";

    /** Leaves an organiser the time to let somebody in above the places before they read that they wait. */
    private static final Duration SECOND_THOUGHT = Duration.ofMinutes(2);

    private final Deliveries deliveries;
    private final Registrations registrations;
    private final InstantSource clock;

    Notices(Deliveries deliveries, Registrations registrations, InstantSource clock) {
        this.deliveries = deliveries;
        this.registrations = registrations;
        this.clock = clock;
    }

    void placeGiven(Attendance attendance, Registration registration) {
        Long user = registration.userId();
        if (user != null) {
            if (registration.onBehalf()) {
                deliveries.withdraw(ON_BEHALF, subject(registration), Recipient.person(user));
            }
            deliveries.owe(Owed.of(attendance.server(), PLACE_GIVEN, subject(registration), Recipient.person(user))
                    .asAnswer());
        }
    }

    void pointGiven(Attendance attendance, Choice choice) {
        registrations
                .findById(choice.registrationId())
                .map(Registration::userId)
                .ifPresent(user -> deliveries.owe(
                        Owed.of(attendance.server(), POINT_GIVEN, subject(choice), Recipient.person(user))
                                .asAnswer()));
    }

    void onBehalf(Attendance attendance, Registration registration) {
        Long user = registration.userId();
        if (user != null) {
            Owed owed = Owed.of(attendance.server(), ON_BEHALF, subject(registration), Recipient.person(user));
            deliveries.owe(registration.waits() ? owed.notBefore(clock.instant().plus(SECOND_THOUGHT)) : owed);
        }
    }

    void meetingCancelled(Attendance attendance, List<Registration> all) {
        String subject = String.valueOf(attendance.meetingId());
        deliveries.owe(all.stream()
                .filter(registration -> registration.standing() != Standing.ABSENT)
                .map(Registration::userId)
                .filter(Objects::nonNull)
                .map(user -> Owed.of(attendance.server(), MEETING_CANCELLED, subject, Recipient.person(user)))
                .toList());
    }

    private static String subject(Registration registration) {
        return registration.id() + ":" + registration.answerId();
    }

    private static String subject(Choice choice) {
        return choice.id() + ":" + choice.answerId();
    }
}

package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingCancelled;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives word of a cancelled meeting to those whose only tie to it is a reminder that they set: nobody else tells them. */
@Component
public class CancellationNotice {

    /** The letter; its subject is the meeting's id. */
    public static final String LETTER = "reminder-cancelled";

    private final PersonalReminders reminders;
    private final Ladder ladder;
    private final Deliveries deliveries;

    CancellationNotice(PersonalReminders reminders, Ladder ladder, Deliveries deliveries) {
        this.reminders = reminders;
        this.ladder = ladder;
        this.deliveries = deliveries;
    }

    /** Before the reminders themselves are withdrawn. */
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    void cancelled(MeetingCancelled cancelled) {
        Meeting meeting = cancelled.meeting();
        Set<Long> users = new HashSet<>(reminders.waitingUsers(meeting.id()));
        ladder.audiences().forEach(audience -> users.removeAll(audience.concernedByMeeting(meeting)));
        deliveries.owe(users.stream()
                .map(user -> Owed.of(meeting.server(), LETTER, String.valueOf(meeting.id()), Recipient.person(user)))
                .toList());
    }
}

package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaPublished;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingCancelled;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the reminders of members follow their items: moved with them, withdrawn when they go, back when they come back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalPlanner {

    private final PersonalReminders reminders;
    private final PersonalAlarms alarms;
    private final AgendaService agendas;
    private final Deliveries deliveries;
    private final InstantSource clock;

    PersonalPlanner(
            PersonalReminders reminders,
            PersonalAlarms alarms,
            AgendaService agendas,
            Deliveries deliveries,
            InstantSource clock) {
        this.reminders = reminders;
        this.alarms = alarms;
        this.agendas = agendas;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @EventListener
    void published(AgendaPublished published) {
        if (published.version() > 1 && !published.changes().isEmpty()) {
            follow(published.meeting());
        }
    }

    void follow(Meeting meeting) {
        Map<Long, AgendaItem> items =
                agendas.agenda(meeting).items().stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        for (PersonalReminder reminder : reminders.lockAll(meeting.id())) {
            @Nullable AgendaItem item = items.get(reminder.item());
            if (item == null) {
                withdraw(reminder);
            } else {
                follow(reminder, Beginning.of(item, meeting.zone()), clock.instant());
            }
        }
    }

    private void follow(PersonalReminder reminder, Beginning beginning, Instant now) {
        int round = reminder.round();
        if (reminder.progress() == Progress.WITHDRAWN) {
            reminder.timing().restore();
        }
        if (reminder.timing().follow(beginning, now, PersonalReminder.GOOD_FOR)) {
            alarms.set(reminder);
            if (reminder.round() > round) {
                withdrawOwed(reminder);
            }
        }
    }

    @EventListener
    void cancelled(MeetingCancelled cancelled) {
        reminders.lockAll(cancelled.meeting().id()).forEach(this::withdraw);
    }

    private void withdraw(PersonalReminder reminder) {
        if (reminder.progress() != Progress.SKIPPED) {
            reminder.timing().withdraw();
        }
        withdrawOwed(reminder);
    }

    private void withdrawOwed(PersonalReminder reminder) {
        deliveries.withdraw(Announcements.PERSONAL_LETTER, String.valueOf(reminder.id()));
    }
}

package app.convive.reminder;

import static java.util.Objects.requireNonNull;

import app.convive.delivery.Deliveries;
import app.convive.discord.Caller;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.network.People;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The reminders that members set for themselves. */
@Service
@Transactional
public class PersonalReminderService {

    /** As many as one menu can show. */
    public static final int MOST = 25;

    private final PersonalReminders reminders;
    private final PersonalAlarms alarms;
    private final AgendaService agendas;
    private final People people;
    private final Deliveries deliveries;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    PersonalReminderService(
            PersonalReminders reminders,
            PersonalAlarms alarms,
            AgendaService agendas,
            People people,
            Deliveries deliveries,
            TransactionOperations transaction,
            InstantSource clock) {
        this.reminders = reminders;
        this.alarms = alarms;
        this.agendas = agendas;
        this.people = people;
        this.deliveries = deliveries;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A meeting that concerns this caller: of the server of the call, or in a direct message one where they are known. */
    @Transactional(readOnly = true)
    public Optional<Meeting> meeting(Caller caller, long id) {
        return agendas.meeting(id)
                .filter(meeting -> caller.server() != null
                        ? meeting.server() == caller.server()
                        : people.serversOf(caller.user()).contains(meeting.server()));
    }

    /** The same with one of its items, as long as the meeting takes place. */
    @Transactional(readOnly = true)
    public Optional<AgendaItem> item(Caller caller, long meeting, long item) {
        return meeting(caller, meeting).filter(it -> !it.cancelled()).flatMap(it -> item(it, item));
    }

    /** Keeps a reminder; the same one once, however often it is asked for, also at the same moment. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public RemindOutcome add(Caller caller, long meeting, long item, When when) {
        try {
            return inTransaction(caller, meeting, item, when);
        } catch (DataIntegrityViolationException sameAtTheSameMoment) {
            return inTransaction(caller, meeting, item, when);
        }
    }

    private RemindOutcome inTransaction(Caller caller, long meeting, long item, When when) {
        return requireNonNull(transaction.execute(status -> find(caller, meeting, item, when)));
    }

    private RemindOutcome find(Caller caller, long meetingId, long itemId, When when) {
        Optional<Meeting> meeting = meeting(caller, meetingId).filter(it -> !it.cancelled());
        Optional<AgendaItem> item = meeting.flatMap(it -> item(it, itemId));
        return item.isEmpty() ? new RemindOutcome.Unknown() : add(caller, meeting.get(), item.get(), when);
    }

    /** Why a reminder at this moment would not be kept; nothing when it would. */
    public Optional<RemindOutcome> check(Meeting meeting, AgendaItem item, When when) {
        Beginning beginning = Beginning.of(item, meeting.zone());
        @Nullable Instant moment = when.before(beginning);
        if (moment == null) {
            return Optional.of(new RemindOutcome.NoStart(meeting, item));
        }
        if (!moment.isBefore(beginning.instant())) {
            return Optional.of(new RemindOutcome.AfterStart(meeting, item, beginning.instant()));
        }
        return moment.isAfter(clock.instant())
                ? Optional.empty()
                : Optional.of(new RemindOutcome.Past(meeting, item, moment));
    }

    private RemindOutcome add(Caller caller, Meeting meeting, AgendaItem item, When when) {
        Optional<RemindOutcome> refused = check(meeting, item, when);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<PersonalReminder> same = reminders.same(caller.user(), item.id(), when);
        if (same.isPresent()) {
            return new RemindOutcome.Kept(meeting, item, same.get());
        }
        if (reminders.planned(caller.user()) >= MOST) {
            return new RemindOutcome.TooMany(MOST);
        }
        PersonalReminder reminder = new PersonalReminder(meeting, item.id(), caller.user(), when, clock.instant());
        reminder.timing().plan(Beginning.of(item, meeting.zone()), clock.instant());
        alarms.set(reminders.saveAndFlush(reminder));
        return new RemindOutcome.Kept(meeting, item, reminder);
    }

    /** Takes a reminder of this user back; false if there is none. */
    public boolean remove(Caller caller, long id) {
        Optional<PersonalReminder> reminder = reminders.findByIdAndUserId(id, caller.user());
        reminder.ifPresent(it -> {
            deliveries.withdraw(Announcements.PERSONAL_LETTER, String.valueOf(it.id()));
            reminders.delete(it);
        });
        return reminder.isPresent();
    }

    /** What this user is still to be reminded of, the next one first: in the server of the call, or everywhere. */
    @Transactional(readOnly = true)
    public List<Mine> of(Caller caller) {
        return reminders.findByUserId(caller.user()).stream()
                .filter(it -> it.progress() == Progress.PLANNED)
                .filter(it -> caller.server() == null || it.server() == caller.server())
                .map(this::mine)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(
                        (Mine mine) -> mine.reminder().plannedFor(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private @Nullable Mine mine(PersonalReminder reminder) {
        return agendas.meeting(reminder.meeting())
                .flatMap(meeting -> item(meeting, reminder.item()).map(item -> new Mine(reminder, meeting, item)))
                .orElse(null);
    }

    private Optional<AgendaItem> item(Meeting meeting, long id) {
        return agendas.agenda(meeting).items().stream()
                .filter(item -> item.id() == id)
                .findFirst();
    }
}

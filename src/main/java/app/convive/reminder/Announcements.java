package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Delivery;
import app.convive.delivery.Recipient;
import app.convive.discord.Language;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is owed by steps and by members' own reminders, read right before it is sent. */
@Service
@Transactional(readOnly = true)
public class Announcements {

    /** The letter of a step; its subject is the step's id. */
    public static final String STEP_LETTER = "reminder-step";

    /** The letter that mentions in the channel whom a step could not reach; its subject is the step's id. */
    public static final String MENTION_LETTER = "reminder-mention";

    /** The letter of a member's own reminder; its subject is the reminder's id. */
    public static final String PERSONAL_LETTER = "reminder-personal";

    private final Steps steps;
    private final PersonalReminders reminders;
    private final Ladder ladder;
    private final AgendaService agendas;
    private final Deliveries deliveries;
    private final InstantSource clock;

    Announcements(
            Steps steps,
            PersonalReminders reminders,
            Ladder ladder,
            AgendaService agendas,
            Deliveries deliveries,
            InstantSource clock) {
        this.steps = steps;
        this.reminders = reminders;
        this.ladder = ladder;
        this.agendas = agendas;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** What a step says to this recipient, or nothing when that is no longer owed. */
    public Optional<Announcement> ofStep(Delivery delivery, Language language) {
        Optional<Step> step =
                step(delivery).filter(it -> it.progress() == Progress.FIRED && it.round() == delivery.round());
        Optional<Meeting> meeting =
                step.flatMap(it -> agendas.meeting(it.meeting())).filter(it -> !it.cancelled());
        return meeting.isEmpty() ? Optional.empty() : announcement(step.get(), meeting.get(), delivery, language);
    }

    private Optional<Announcement> announcement(Step step, Meeting meeting, Delivery delivery, Language language) {
        Agenda agenda = agendas.agenda(meeting);
        Beginning beginning = Beginning.of(meeting, agenda);
        if (!clock.instant().isBefore(beginning.instant())) {
            return Optional.empty();
        }
        return switch (delivery.recipient()) {
            case Recipient.Channel channel ->
                Optional.of(new Announcement(meeting, beginning, List.of(), false, figures(meeting, language)));
            case Recipient.Person person ->
                ladder.audience(step)
                        .filter(audience -> audience.stillOwed(meeting, person.id()))
                        .map(audience -> personal(audience, meeting, agenda, beginning, person.id(), language));
        };
    }

    /** Whom a step's direct messages have not reached by now. */
    public List<Long> unreached(Delivery mention) {
        return Unreached.among(deliveries.troubled(STEP_LETTER, mention.subject()).stream()
                .filter(delivery -> delivery.round() == mention.round())
                .toList());
    }

    private List<String> figures(Meeting meeting, Language language) {
        return ladder.audiences().stream()
                .map(audience -> audience.figures(meeting, language))
                .filter(figures -> !figures.isBlank())
                .toList();
    }

    private static Announcement personal(
            Audience audience, Meeting meeting, Agenda agenda, Beginning beginning, long user, Language language) {
        Set<Long> choices = audience.choices(meeting, user);
        List<AgendaItem> items = agenda.items().stream()
                .filter(item -> choices.isEmpty() || choices.contains(item.id()))
                .toList();
        return new Announcement(meeting, beginning, items, !choices.isEmpty(), audience.lines(meeting, user, language));
    }

    /** The step that owes a message, with its meeting, whatever has become of it. */
    public Optional<Step> step(Delivery delivery) {
        return steps.findById(Long.parseLong(delivery.subject()));
    }

    /** What a member's own reminder is about, or nothing when it is no longer owed. */
    public Optional<Mine> ofReminder(Delivery delivery) {
        return mine(delivery)
                .filter(it -> !it.meeting().cancelled())
                .filter(it -> it.reminder().progress() == Progress.FIRED
                        && it.reminder().round() == delivery.round())
                .filter(it -> clock.instant()
                        .isBefore(Beginning.of(it.item(), it.meeting().zone()).instant()));
    }

    /** The reminder of a message, whatever has become of it. */
    public Optional<Mine> mine(Delivery delivery) {
        return reminders
                .findById(Long.parseLong(delivery.subject()))
                .flatMap(reminder -> agendas.meeting(reminder.meeting())
                        .flatMap(meeting -> agendas.agenda(meeting).items().stream()
                                .filter(item -> item.id() == reminder.item())
                                .findFirst()
                                .map(item -> new Mine(reminder, meeting, item))));
    }
}

package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.delivery.WhenLate;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.schedule.Due;
import app.convive.schedule.DueWork;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fires the reminders that members set for themselves. */
@Component
class PersonalWork implements DueWork {

    private final PersonalReminders reminders;
    private final AgendaService agendas;
    private final Deliveries deliveries;
    private final CampaignLog log;
    private final ReminderWords words;
    private final InstantSource clock;

    PersonalWork(
            PersonalReminders reminders,
            AgendaService agendas,
            Deliveries deliveries,
            CampaignLog log,
            ReminderWords words,
            InstantSource clock) {
        this.reminders = reminders;
        this.agendas = agendas;
        this.deliveries = deliveries;
        this.log = log;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String handler() {
        return PersonalAlarms.HANDLER;
    }

    @Override
    @Transactional
    public void run(String key) {
        List<PersonalReminder> due =
                reminders.lockDue(PersonalAlarms.Key.parse(key).item(), clock.instant());
        if (due.isEmpty()) {
            return;
        }
        Meeting meeting = agendas.meeting(due.getFirst().meeting()).orElseThrow();
        Optional<AgendaItem> item = item(meeting, due.getFirst().item());
        if (meeting.cancelled() || item.isEmpty()) {
            due.forEach(reminder -> reminder.timing().withdraw());
        } else {
            fire(due, meeting, item.get());
        }
    }

    private void fire(List<PersonalReminder> due, Meeting meeting, AgendaItem item) {
        Instant now = clock.instant();
        Beginning beginning = Beginning.of(item, meeting.zone());
        if (!now.isBefore(beginning.instant())) {
            due.forEach(reminder -> reminder.timing().skip(WhySkipped.TOO_LATE));
            log.personalCameTooLate(meeting, item);
            return;
        }
        deliveries.owe(due.stream()
                .map(reminder -> Owed.of(
                                reminder.server(),
                                Announcements.PERSONAL_LETTER,
                                String.valueOf(reminder.id()),
                                Recipient.person(reminder.user()))
                        .inRound(reminder.round())
                        .lateAfter(beginning.instant(), WhenLate.SKIP))
                .toList());
        due.forEach(reminder -> reminder.timing().fire(now));
    }

    private Optional<AgendaItem> item(Meeting meeting, long id) {
        return agendas.agenda(meeting).items().stream()
                .filter(item -> item.id() == id)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> dueBy(Instant moment) {
        return reminders.dueBy(moment).stream()
                .map(due -> new Due(new PersonalAlarms.Key(due.getItem(), due.getAt()).toString(), due.getAt()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public String label(String key, Locale locale) {
        PersonalAlarms.Key due = PersonalAlarms.Key.parse(key);
        return reminders
                .findFirstByItemId(due.item())
                .flatMap(reminder -> agendas.meeting(reminder.meeting()))
                .flatMap(meeting -> item(meeting, due.item()))
                .map(item -> words.personalDue(Languages.of(locale, Language.FRENCH), item))
                .orElse(key);
    }
}

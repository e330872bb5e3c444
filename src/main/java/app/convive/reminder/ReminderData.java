package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.discord.Language;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.network.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What this room keeps about a person: the reminders that they set for themselves. */
@Component
class ReminderData implements PersonalData {

    private final PersonalReminders reminders;
    private final AgendaService agendas;
    private final Deliveries deliveries;

    ReminderData(PersonalReminders reminders, AgendaService agendas, Deliveries deliveries) {
        this.reminders = reminders;
        this.agendas = agendas;
        this.deliveries = deliveries;
    }

    @Override
    public Map<String, List<String>> export(long user, Language language) {
        List<String> mine = reminders.findByUserId(user).stream()
                .flatMap(reminder -> exported(reminder, language).stream())
                .toList();
        return mine.isEmpty() ? Map.of() : Map.of(ReminderWords.TEXTS.say(language, "data.heading"), mine);
    }

    private Optional<String> exported(PersonalReminder reminder, Language language) {
        return agendas.meeting(reminder.meeting()).map(meeting -> {
            String item = agendas.agenda(meeting).items().stream()
                    .filter(it -> it.id() == reminder.item())
                    .map(AgendaItem::title)
                    .findFirst()
                    .orElse(meeting.title());
            return ReminderWords.TEXTS.say(
                    language, "data.line", "item", item, "when", ReminderWords.when(language, reminder.when()));
        });
    }

    @Override
    public void erase(long user) {
        for (PersonalReminder reminder : reminders.findByUserId(user)) {
            deliveries.withdraw(Announcements.PERSONAL_LETTER, String.valueOf(reminder.id()));
            reminders.delete(reminder);
        }
    }
}

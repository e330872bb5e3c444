package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.discord.Language;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.network.PersonalData;
import java.util.LinkedHashMap;
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
    private final NewsSeens seens;

    ReminderData(PersonalReminders reminders, AgendaService agendas, Deliveries deliveries, NewsSeens seens) {
        this.reminders = reminders;
        this.agendas = agendas;
        this.deliveries = deliveries;
        this.seens = seens;
    }

    @Override
    public Map<String, List<String>> export(long user, Language language) {
        List<String> mine = reminders.findByUserId(user).stream()
                .flatMap(reminder -> exported(reminder, language).stream())
                .toList();
        List<String> seen = seens.findByKeyUserId(user).stream()
                .flatMap(it -> seen(it, language).stream())
                .toList();
        Map<String, List<String>> kept = new LinkedHashMap<>();
        if (!mine.isEmpty()) {
            kept.put(ReminderWords.TEXTS.say(language, "data.heading"), mine);
        }
        if (!seen.isEmpty()) {
            kept.put(ReminderWords.TEXTS.say(language, "data.seen"), seen);
        }
        return kept;
    }

    private Optional<String> seen(NewsSeen seen, Language language) {
        return agendas.meeting(seen.key().meetingId())
                .map(meeting -> ReminderWords.TEXTS.say(
                        language,
                        "data.seen.line",
                        "title",
                        meeting.title(),
                        "version",
                        seen.key().version(),
                        "moment",
                        ReminderWords.moment(language, meeting, seen.seenAt())));
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
        seens.deleteByKeyUserId(user);
        for (PersonalReminder reminder : reminders.findByUserId(user)) {
            deliveries.withdraw(Announcements.PERSONAL_LETTER, String.valueOf(reminder.id()));
            reminders.delete(reminder);
        }
    }
}

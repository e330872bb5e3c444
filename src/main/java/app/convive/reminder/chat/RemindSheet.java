package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Fields;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import app.convive.reminder.Beginning;
import app.convive.reminder.PersonalReminderService;
import app.convive.reminder.ReminderWords;
import app.convive.reminder.When;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** The sheets on which a member says of which item they want to be reminded, and when. */
@Component
class RemindSheet {

    /** The field for a moment of one's own. */
    static final String WHEN = "when";

    /** Discord takes five rows; the last one is for buttons. */
    private static final int MOST_MENUS = 4;

    private static final int LONGEST_TYPED = 60;

    private static final List<When> USUAL = List.of(
            When.ahead(Duration.ofMinutes(10)),
            When.ahead(Duration.ofMinutes(30)),
            When.ahead(Duration.ofHours(1)),
            When.ahead(Duration.ofHours(2)),
            When.daysBefore(1, LocalTime.of(18, 0)),
            When.daysBefore(7, LocalTime.of(9, 0)));

    private final PersonalReminderService reminders;
    private final Phrases phrases;
    private final InstantSource clock;

    RemindSheet(PersonalReminderService reminders, Phrases phrases, InstantSource clock) {
        this.reminders = reminders;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** Which item: those that have not begun, in menus of as many as Discord takes. */
    MessageCreateData items(Language language, Meeting meeting, Agenda agenda) {
        Instant now = clock.instant();
        List<AgendaItem> ahead = agenda.items().stream()
                .filter(item -> now.isBefore(Beginning.of(item, meeting.zone()).instant()))
                .toList();
        if (ahead.isEmpty()) {
            return text(TEXTS.say(language, "remind.over", "title", Phrases.title(meeting)));
        }
        List<ActionRow> rows = new ArrayList<>();
        for (int from = 0; from < ahead.size() && rows.size() < MOST_MENUS; from += SelectOptions.MOST) {
            List<AgendaItem> part = ahead.subList(from, Math.min(from + SelectOptions.MOST, ahead.size()));
            rows.add(ActionRow.of(StringSelectMenu.create(
                            ComponentId.of(RemindCommands.ITEM, meeting.id(), rows.size()))
                    .setPlaceholder(TEXTS.say(language, "remind.item"))
                    .addOptions(
                            part.stream().map(item -> option(language, item)).toList())
                    .build()));
        }
        return new MessageCreateBuilder()
                .setContent(TEXTS.say(language, "remind.which", "title", Phrases.title(meeting)))
                .setComponents(rows)
                .build();
    }

    private static SelectOption option(Language language, AgendaItem item) {
        String moment = item.start() == null
                ? Moments.day(language, item.day())
                : Moments.dayAndTime(language, item.day().atTime(item.start()));
        return SelectOptions.of(item.title(), String.valueOf(item.id()), moment);
    }

    /** When, of the usual moments that are still ahead, or one of one's own. */
    MessageCreateData leads(Language language, Meeting meeting, AgendaItem item, String notice) {
        List<SelectOption> usual = USUAL.stream()
                .filter(when -> reminders.check(meeting, item, when).isEmpty())
                .map(when -> SelectOptions.of(
                        ReminderWords.when(language, when), when.toString(), moment(language, meeting, item, when)))
                .toList();
        List<ActionRow> rows = new ArrayList<>();
        if (!usual.isEmpty()) {
            rows.add(ActionRow.of(StringSelectMenu.create(ComponentId.of(RemindCommands.LEAD, meeting.id(), item.id()))
                    .setPlaceholder(TEXTS.say(language, "remind.lead"))
                    .addOptions(usual)
                    .build()));
        }
        rows.add(ActionRow.of(otherMoment(language, meeting, item, ""), otherItem(language, meeting)));
        String question = TEXTS.say(
                language,
                "remind.when",
                "item",
                Phrases.title(item),
                "moment",
                phrases.moment(language, meeting, Beginning.of(item, meeting.zone())));
        return new MessageCreateBuilder()
                .setContent(notice.isEmpty() ? question : notice + "\n" + question)
                .setComponents(rows)
                .build();
    }

    private static String moment(Language language, Meeting meeting, AgendaItem item, When when) {
        Instant instant = Objects.requireNonNull(when.before(Beginning.of(item, meeting.zone())));
        return Moments.dayAndTime(language, instant, meeting.zone());
    }

    private static Button otherMoment(Language language, Meeting meeting, AgendaItem item, String typed) {
        String id = ComponentId.of(RemindCommands.OWN, meeting.id(), item.id());
        // What was typed goes along, so that it is there when the form opens again.
        String before =
                typed.isEmpty() ? "" : ":" + Markup.shortened(typed.replace(ComponentId.STAMP, ' '), LONGEST_TYPED);
        return Button.secondary(
                Markup.shortened(id + before, Button.ID_MAX_LENGTH - 1), TEXTS.say(language, "remind.own"));
    }

    private static Button otherItem(Language language, Meeting meeting) {
        return Button.secondary(ComponentId.of(RemindCommands.BACK, meeting.id()), TEXTS.say(language, "remind.other"));
    }

    /** The form for a moment of one's own. */
    Modal own(Language language, long meeting, long item, String typed) {
        return Modal.create(ComponentId.of(RemindCommands.OWN, meeting, item), TEXTS.say(language, "remind.form"))
                .addComponents(Fields.required(WHEN, TEXTS.say(language, "remind.form.when"), typed, LONGEST_TYPED))
                .build();
    }

    /** What was understood, to be kept by a click: one button a reading. */
    MessageCreateData understood(
            Language language, Meeting meeting, AgendaItem item, String typed, List<When> readings) {
        Beginning beginning = Beginning.of(item, meeting.zone());
        List<Button> buttons = new ArrayList<>();
        for (When when : readings) {
            buttons.add(Button.primary(
                    RemindCommands.keeps(meeting, item, when),
                    Markup.shortened(
                            TEXTS.say(language, "remind.keep", "moment", moment(language, meeting, item, when)),
                            Button.LABEL_MAX_LENGTH - 1)));
        }
        buttons.add(otherMoment(language, meeting, item, typed));
        String moment = readings.size() > 1
                ? ""
                : phrases.moment(
                        language,
                        meeting,
                        Objects.requireNonNull(readings.getFirst().before(beginning)));
        return new MessageCreateBuilder()
                .setContent(TEXTS.say(
                        language,
                        readings.size() > 1 ? "remind.readings" : "remind.understood",
                        "typed",
                        Markup.line(typed),
                        "item",
                        Phrases.title(item),
                        "moment",
                        moment))
                .setComponents(ActionRow.of(buttons))
                .build();
    }

    /** Why not, with what was typed waiting in the form. */
    MessageCreateData again(Language language, Meeting meeting, AgendaItem item, String typed, String why) {
        return new MessageCreateBuilder()
                .setContent(why)
                .setComponents(ActionRow.of(otherMoment(language, meeting, item, typed), otherItem(language, meeting)))
                .build();
    }

    private static MessageCreateData text(String words) {
        return new MessageCreateBuilder().setContent(words).build();
    }
}

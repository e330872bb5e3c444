package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.DayFields;
import app.convive.reminder.Beginning;
import app.convive.reminder.PersonalReminderService;
import app.convive.reminder.RemindOutcome;
import app.convive.reminder.When;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** «Me rappeler»: which item, how long before, kept once what was understood is shown. */
@Component
public class RemindCommands implements ChatFeature {

    /** Opens the choice: {@code remind:<meeting>} of an item, {@code remind:<meeting>:<item>} of the moment. */
    public static final String REMIND = "remind";

    static final String ITEM = "remind-item";
    static final String LEAD = "remind-lead";
    static final String OWN = "remind-own";
    static final String KEEP = "remind-keep";
    static final String BACK = "remind-back";

    private final PersonalReminderService reminders;
    private final AgendaService agendas;
    private final RemindSheet sheet;
    private final RemindReplies replies;
    private final DayFields days;
    private final InstantSource clock;

    RemindCommands(
            PersonalReminderService reminders,
            AgendaService agendas,
            RemindSheet sheet,
            RemindReplies replies,
            DayFields days,
            InstantSource clock) {
        this.reminders = reminders;
        this.agendas = agendas;
        this.sheet = sheet;
        this.replies = replies;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(REMIND, this::start);
        menu.button(BACK, this::back).updates();
        menu.select(ITEM, this::chooseItem).updates();
        menu.select(LEAD, this::chooseLead).updates();
        menu.button(OWN, this::ask).opensModal();
        menu.modal(OWN, this::typed).updates();
        menu.button(KEEP, this::keep).updates();
    }

    private Reply start(ComponentCall call) {
        Optional<Meeting> meeting = reminders.meeting(call.caller(), call.entity());
        if (meeting.isEmpty() || meeting.get().cancelled()) {
            return Reply.privately(TEXTS.say(call.language(), "remind.gone"));
        }
        if (call.component().arguments().size() < 2) {
            return Reply.privately(sheet.items(call.language(), meeting.get(), agendas.agenda(meeting.get())));
        }
        return reminders
                .item(call.caller(), call.entity(), call.component().number(1))
                .map(item -> Reply.privately(sheet.leads(call.language(), meeting.get(), item, "")))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "remind.gone")));
    }

    private Reply back(ComponentCall call) {
        return reminders
                .meeting(call.caller(), call.entity())
                .filter(meeting -> !meeting.cancelled())
                .map(meeting -> Reply.update(sheet.items(call.language(), meeting, agendas.agenda(meeting))))
                .orElseGet(() -> Reply.update(TEXTS.say(call.language(), "remind.gone")));
    }

    private Reply chooseItem(ComponentCall call) {
        long item = Long.parseLong(call.chosen().getFirst());
        return leads(call, item, "");
    }

    private Reply leads(ComponentCall call, long itemId, String notice) {
        Optional<Meeting> meeting = reminders.meeting(call.caller(), call.entity());
        return reminders
                .item(call.caller(), call.entity(), itemId)
                .map(item -> Reply.update(sheet.leads(call.language(), meeting.orElseThrow(), item, notice)))
                .orElseGet(() -> Reply.update(TEXTS.say(call.language(), "remind.gone")));
    }

    private Reply chooseLead(ComponentCall call) {
        long item = call.component().number(1);
        return kept(call, item, When.parse(call.chosen().getFirst()));
    }

    private Reply keep(ComponentCall call) {
        List<String> arguments = call.component().arguments();
        return kept(
                call, call.component().number(1), When.parse(String.join(":", arguments.subList(2, arguments.size()))));
    }

    private Reply kept(ComponentCall call, long item, When when) {
        RemindOutcome outcome = reminders.add(call.caller(), call.entity(), item, when);
        return outcome instanceof RemindOutcome.Kept it
                ? Reply.update(replies.kept(call.language(), call.caller(), it))
                : leads(call, item, replies.refused(call.language(), outcome));
    }

    /** Looks nothing up: a modal has to be there at once. */
    private Reply ask(ComponentCall call) {
        List<String> arguments = call.component().arguments();
        String before = String.join(":", arguments.subList(2, arguments.size()));
        return Reply.form(
                sheet.own(call.language(), call.entity(), call.component().number(1), before));
    }

    private Reply typed(ModalCall call) {
        long itemId = call.component().number(1);
        Optional<Meeting> meeting = reminders.meeting(call.caller(), call.entity());
        Optional<AgendaItem> item = reminders.item(call.caller(), call.entity(), itemId);
        if (item.isEmpty()) {
            return Reply.update(TEXTS.say(call.language(), "remind.gone"));
        }
        String text = call.text(RemindSheet.WHEN);
        Beginning beginning = Beginning.of(item.get(), meeting.orElseThrow().zone());
        List<When> readings = TypedMoment.read(text, clock.instant(), beginning, days);
        List<When> possible = readings.stream()
                .filter(when -> reminders.check(meeting.get(), item.get(), when).isEmpty())
                .toList();
        if (possible.isEmpty()) {
            String why = readings.isEmpty()
                    ? TEXTS.say(call.language(), "remind.unread", "typed", Markup.line(text))
                    : reminders
                            .check(meeting.get(), item.get(), readings.getFirst())
                            .map(refused -> replies.refused(call.language(), refused))
                            .orElse("");
            return Reply.update(sheet.again(call.language(), meeting.get(), item.get(), text, why));
        }
        return Reply.update(sheet.understood(call.language(), meeting.get(), item.get(), text, possible));
    }

    /** The custom id under which a moment is kept. */
    static String keeps(Meeting meeting, AgendaItem item, When when) {
        return ComponentId.of(KEEP, meeting.id(), item.id(), when);
    }
}

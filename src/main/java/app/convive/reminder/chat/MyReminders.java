package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.delivery.DirectMessages;
import app.convive.discord.Language;
import app.convive.discord.chat.Call;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.network.People;
import app.convive.reminder.Mine;
import app.convive.reminder.PersonalReminderService;
import app.convive.reminder.ReminderWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code /rappels}: all that a member is to be reminded of, to add to and to take from; also in direct messages. */
@Component
class MyReminders implements ChatFeature {

    static final String OPEN = "reminders";

    private static final String REMOVE = "reminders-remove";
    private static final String STOP = "reminders-stop";
    private static final String RESUME = "reminders-resume";

    private final PersonalReminderService reminders;
    private final AgendaService agendas;
    private final People people;
    private final DirectMessages directMessages;
    private final Phrases phrases;

    MyReminders(
            PersonalReminderService reminders,
            AgendaService agendas,
            People people,
            DirectMessages directMessages,
            Phrases phrases) {
        this.reminders = reminders;
        this.agendas = agendas;
        this.people = people;
        this.directMessages = directMessages;
        this.phrases = phrases;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("rappels", call -> Reply.privately(sheet(call, ""))).alsoInDirectMessages();
        menu.button(OPEN, call -> Reply.privately(sheet(call, "")));
        menu.select(REMOVE, this::remove).updates();
        menu.button(STOP, this::stop).updates();
        menu.button(RESUME, this::resume).updates();
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        return List.of(
                new HelpLine(TEXTS.say(call.language(), "help.mine.command"), TEXTS.say(call.language(), "help.mine")));
    }

    private Reply remove(ComponentCall call) {
        int removed = 0;
        for (String id : call.chosen()) {
            removed += reminders.remove(call.caller(), Long.parseLong(id)) ? 1 : 0;
        }
        return Reply.update(sheet(call, TEXTS.say(call.language(), "mine.removed", "count", removed)));
    }

    private Reply stop(ComponentCall call) {
        directMessages.stop(call.caller().user());
        return Reply.update(sheet(call, ""));
    }

    private Reply resume(ComponentCall call) {
        directMessages.resume(call.caller().user());
        return Reply.update(sheet(call, TEXTS.say(call.language(), "dm.resumed")));
    }

    private MessageCreateData sheet(Call call, String notice) {
        Language language = call.language();
        List<Mine> mine = reminders.of(call.caller());
        boolean stopped = directMessages.stopped(call.caller().user());
        String head = TEXTS.say(language, "mine.head", "count", mine.size());
        String tail = stopped ? "\n" + TEXTS.say(language, "mine.stopped") : "";
        List<String> lines = mine.stream().map(it -> line(language, it)).toList();
        return new MessageCreateBuilder()
                .setContent(LongText.fitting(notice.isEmpty() ? head : notice + "\n" + head, lines, tail, language))
                .setComponents(rows(call, mine, stopped))
                .build();
    }

    private String line(Language language, Mine mine) {
        @Nullable Instant moment = mine.reminder().plannedFor();
        return TEXTS.say(
                language,
                "mine.line",
                "item",
                Phrases.title(mine.item()),
                "when",
                ReminderWords.when(language, mine.reminder().when()),
                "moment",
                moment == null ? TEXTS.say(language, "moment.none") : phrases.moment(language, mine.meeting(), moment));
    }

    private List<ActionRow> rows(Call call, List<Mine> mine, boolean stopped) {
        Language language = call.language();
        List<ActionRow> rows = new ArrayList<>();
        if (!mine.isEmpty()) {
            StringSelectMenu.Builder menu = StringSelectMenu.create(REMOVE)
                    .setPlaceholder(TEXTS.say(language, "mine.remove"))
                    .setMaxValues(mine.size());
            mine.forEach(it -> menu.addOptions(SelectOptions.of(
                    it.item().title(),
                    String.valueOf(it.reminder().id()),
                    ReminderWords.when(language, it.reminder().when()))));
            rows.add(ActionRow.of(menu.build()));
        }
        List<Button> buttons = new ArrayList<>();
        meeting(call).stream()
                .map(meeting -> Button.primary(
                        ComponentId.of(RemindCommands.REMIND, meeting.id()), TEXTS.say(language, "mine.add")))
                .forEach(buttons::add);
        buttons.add(
                stopped
                        ? Button.success(RESUME, TEXTS.say(language, "dm.resume"))
                        : Button.secondary(STOP, TEXTS.say(language, "dm.stop")));
        rows.add(ActionRow.of(buttons));
        return rows;
    }

    private Optional<Meeting> meeting(Call call) {
        List<Long> servers = call.caller().server() == null
                ? people.serversOf(call.caller().user())
                : List.of(call.caller().serverId());
        return agendas.current(servers).stream().filter(it -> !it.cancelled()).findFirst();
    }
}

package app.convive.theme.chat;

import static app.convive.theme.chat.ThemeTexts.TEXTS;

import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.MeetingChoice;
import app.convive.theme.ThemeService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What members do with themes: propose, support, change, take back, see the ranking. */
@Component
class ThemeCommands implements ChatFeature {

    static final String PROPOSE = "theme-propose";
    static final String SUPPORT = "theme-support";
    static final String UNSUPPORT = "theme-unsupport";
    static final String EDIT = "theme-edit";
    static final String WITHDRAW = "theme-withdraw";

    private final ThemeService themes;
    private final AgendaService agendas;
    private final MeetingChoice meetings;
    private final ThemeForms forms;
    private final ThemeReplies replies;
    private final ThemeList list;

    ThemeCommands(
            ThemeService themes,
            AgendaService agendas,
            MeetingChoice meetings,
            ThemeForms forms,
            ThemeReplies replies,
            ThemeList list) {
        this.themes = themes;
        this.agendas = agendas;
        this.meetings = meetings;
        this.forms = forms;
        this.replies = replies;
        this.list = list;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.parent("theme", false);
        menu.slash("theme proposer", this::startProposing).opensModal().option(meetings.option());
        menu.slash("theme liste", this::showList).option(meetings.option());
        menu.button(PROPOSE, this::startProposing).opensModal();
        menu.modal(PROPOSE, this::propose);
        menu.button(SUPPORT, this::support);
        menu.button(UNSUPPORT, this::takeSupportBack);
        menu.button(EDIT, this::startEditing).opensModal();
        menu.modal(EDIT, this::edit);
        menu.button(WITHDRAW, this::withdraw);
        menu.button(ThemeList.PAGE, this::turnPage).updates();
        menu.select(ThemeList.CHOOSE, this::supportChosen).updates();
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        boolean open = call.caller().server() != null
                && agendas.current(call.caller().serverId())
                        .filter(meeting -> !themes.openSlots(meeting).isEmpty())
                        .isPresent();
        if (!open) {
            return List.of();
        }
        return List.of(
                new HelpLine(
                        TEXTS.say(call.language(), "help.propose.command"), TEXTS.say(call.language(), "help.propose")),
                new HelpLine(TEXTS.say(call.language(), "help.list.command"), TEXTS.say(call.language(), "help.list")));
    }

    private Reply startProposing(SlashCall call) {
        return meetings.of(call)
                .filter(meeting -> !themes.openSlots(meeting).isEmpty())
                .map(meeting -> Reply.form(forms.proposing(call.language(), meeting)))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "nothing-open")));
    }

    private Reply startProposing(ComponentCall call) {
        return agendas.meeting(call.server(), call.entity())
                .filter(meeting -> !themes.openSlots(meeting).isEmpty())
                .map(meeting -> Reply.form(forms.proposing(call.language(), meeting)))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "nothing-open")));
    }

    private Reply propose(ModalCall call) {
        String title = call.text(ThemeForms.TITLE);
        String description = call.text(ThemeForms.DESCRIPTION);
        return replies.of(
                call.language(),
                themes.propose(call.caller(), call.entity(), call.id(), title, description),
                title + "\n" + description);
    }

    private Reply support(ComponentCall call) {
        return replies.of(call.language(), themes.support(call.caller(), call.entity(), call.id()), "");
    }

    private Reply takeSupportBack(ComponentCall call) {
        return replies.of(call.language(), themes.takeSupportBack(call.caller(), call.entity(), call.id()), "");
    }

    private Reply startEditing(ComponentCall call) {
        return themes.find(call.server(), call.entity())
                .map(proposal -> Reply.form(forms.editing(call.language(), proposal)))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "unknown")));
    }

    private Reply edit(ModalCall call) {
        String title = call.text(ThemeForms.TITLE);
        String description = call.text(ThemeForms.DESCRIPTION);
        return replies.of(
                call.language(),
                themes.edit(call.caller(), call.entity(), title, description),
                title + "\n" + description);
    }

    private Reply withdraw(ComponentCall call) {
        return replies.of(call.language(), themes.withdraw(call.caller(), call.entity()), "");
    }

    private Reply showList(SlashCall call) {
        Optional<Meeting> meeting = meetings.of(call);
        return meeting.map(it -> Reply.privately(list.page(call.language(), it, 0, "")))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "nothing-open")));
    }

    private Reply turnPage(ComponentCall call) {
        return agendas.meeting(call.server(), call.entity())
                .map(meeting -> Reply.update(list.page(
                        call.language(), meeting, (int) call.component().number(1), "")))
                .orElseGet(() -> Reply.update(TEXTS.say(call.language(), "unknown")));
    }

    private Reply supportChosen(ComponentCall call) {
        long chosen = Long.parseLong(call.chosen().getFirst());
        String note = replies.sentence(call.language(), themes.support(call.caller(), chosen, call.id()));
        return agendas.meeting(call.server(), call.entity())
                .map(meeting -> Reply.update(list.page(
                        call.language(), meeting, (int) call.component().number(1), note)))
                .orElseGet(() -> Reply.update(TEXTS.say(call.language(), "unknown")));
    }
}

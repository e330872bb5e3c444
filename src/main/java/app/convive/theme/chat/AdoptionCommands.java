package app.convive.theme.chat;

import static app.convive.theme.chat.ThemeTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.chat.MeetingChoice;
import app.convive.network.Organisers;
import app.convive.theme.ThemeAdoption;
import app.convive.theme.ThemeOutcome;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.stereotype.Component;

/** {@code /reunion themes}: organisers choose which proposal fills which open slot, and open a slot again. */
@Component
class AdoptionCommands implements ChatFeature {

    private static final String PAGE = "adopt-page";
    private static final String CHOOSE = "adopt-choose";
    private static final String ADOPT = "adopt";
    private static final String RELEASE = "adopt-undo";

    private final ThemeAdoption adoption;
    private final AgendaService agendas;
    private final MeetingChoice meetings;
    private final Organisers organisers;
    private final ThemeList list;
    private final ThemeReplies replies;

    AdoptionCommands(
            ThemeAdoption adoption,
            AgendaService agendas,
            MeetingChoice meetings,
            Organisers organisers,
            ThemeList list,
            ThemeReplies replies) {
        this.adoption = adoption;
        this.agendas = agendas;
        this.meetings = meetings;
        this.organisers = organisers;
        this.list = list;
        this.replies = replies;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("reunion themes", this::show).option(meetings.option());
        menu.button(PAGE, this::turnPage).updates();
        menu.select(CHOOSE, this::choose).updates();
        menu.button(ADOPT, this::adopt).updates();
        menu.button(RELEASE, this::release).updates();
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        return organisers.include(call.caller())
                ? List.of(new HelpLine(
                        TEXTS.say(call.language(), "help.adopt.command"), TEXTS.say(call.language(), "help.adopt")))
                : List.of();
    }

    private Reply show(SlashCall call) {
        organisers.check(call.caller());
        return meetings.of(call)
                .map(meeting ->
                        Reply.privately(list.page(call.language(), meeting, 0, "", PAGE, CHOOSE, "adopt.choose")))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "nothing-open")));
    }

    private Reply turnPage(ComponentCall call) {
        organisers.check(call.caller());
        return agendas.meeting(call.server(), call.entity())
                .map(meeting -> Reply.update(list.page(
                        call.language(), meeting, (int) call.component().number(1), "", PAGE, CHOOSE, "adopt.choose")))
                .orElseGet(() -> Reply.update(TEXTS.say(call.language(), "unknown")));
    }

    private Reply choose(ComponentCall call) {
        long proposal = Long.parseLong(call.chosen().getFirst());
        return reply(call.language(), adoption.adopt(call.caller(), proposal, null));
    }

    private Reply adopt(ComponentCall call) {
        return reply(
                call.language(),
                adoption.adopt(call.caller(), call.entity(), call.component().number(1)));
    }

    private Reply release(ComponentCall call) {
        return reply(call.language(), adoption.release(call.caller(), call.entity()));
    }

    private Reply reply(Language language, ThemeOutcome outcome) {
        List<Button> buttons = switch (outcome) {
            case ThemeOutcome.WhichSlot it ->
                it.slots().stream()
                        .limit(20)
                        .map(slot -> Button.primary(
                                ComponentId.of(ADOPT, it.proposal().id(), slot.id()),
                                slotLabel(language, it.slots(), slot)))
                        .toList();
            case ThemeOutcome.Adopted it ->
                List.of(Button.secondary(ComponentId.of(RELEASE, it.proposal().id()), TEXTS.say(language, "release")));
            case ThemeOutcome other -> List.of();
        };
        return Reply.update(new MessageCreateBuilder()
                .setContent(replies.sentence(language, outcome))
                .setComponents(buttons.isEmpty() ? List.of() : ActionRow.partitionOf(buttons))
                .build());
    }

    /** Title and hour; slots of the same title are numbered. */
    private static String slotLabel(Language language, List<AgendaItem> slots, AgendaItem slot) {
        long same = slots.stream()
                .filter(other -> other.title().equals(slot.title()))
                .count();
        String title = Markup.shortened(Markup.oneLine(slot.title()), 50);
        String number = same > 1 ? " " + (slots.indexOf(slot) + 1) : "";
        String hour = slot.start() == null ? "" : ", " + Moments.time(language, slot.start());
        return title + number + hour;
    }
}

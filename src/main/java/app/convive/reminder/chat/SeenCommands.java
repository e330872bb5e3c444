package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaService;
import app.convive.meeting.chat.DaySheet;
import app.convive.reminder.SeenService;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.stereotype.Component;

/** «Vu»: under a message about a changed programme, for whoever got it. */
@Component
class SeenCommands implements ChatFeature {

    /** {@code news-seen:<meeting>:<version>}. */
    private static final String SEEN = "news-seen";

    private final SeenService seen;
    private final AgendaService agendas;
    private final DirectMessageFoot foot;

    SeenCommands(SeenService seen, AgendaService agendas, DirectMessageFoot foot) {
        this.seen = seen;
        this.agendas = agendas;
        this.foot = foot;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(SEEN, this::seen).updates();
    }

    static Button button(Language language, long meeting, int version) {
        return Button.primary(ComponentId.of(SEEN, meeting, version), TEXTS.say(language, "news.seen"));
    }

    /** The message keeps its words; its button says from now on that it was clicked. */
    private Reply seen(ComponentCall call) {
        int version = Integer.parseInt(call.component().text(1));
        if (agendas.meeting(call.entity()).isPresent()) {
            seen.seen(call.entity(), version, call.caller().user());
        }
        Button done = Button.primary(
                        ComponentId.of(SEEN, call.entity(), version), TEXTS.say(call.language(), "news.seen.done"))
                .asDisabled();
        return Reply.update(new MessageCreateBuilder()
                .setContent(call.message().getContentRaw())
                .setAllowedMentions(Set.of())
                .setComponents(ActionRow.of(
                        done,
                        Button.secondary(DaySheet.opens(call.entity()), TEXTS.say(call.language(), "button.programme")),
                        foot.button(call.language())))
                .build());
    }
}

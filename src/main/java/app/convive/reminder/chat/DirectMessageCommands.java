package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.delivery.DirectMessages;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Texts;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.stereotype.Component;

/** The buttons by which a person stops all direct messages, and takes them again. */
@Component
class DirectMessageCommands implements ChatFeature {

    static final String RESUME = "dm-resume";

    private final DirectMessages directMessages;

    DirectMessageCommands(DirectMessages directMessages) {
        this.directMessages = directMessages;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(DirectMessageFoot.STOP, this::stop);
        menu.button(RESUME, this::resume);
    }

    private Reply stop(ComponentCall call) {
        directMessages.stop(call.caller().user());
        return Reply.privately(new MessageCreateBuilder()
                .setContent(TEXTS.say(call.language(), "dm.stopped"))
                .setComponents(
                        ActionRow.of(Button.secondary(ComponentId.of(RESUME), TEXTS.say(call.language(), "dm.resume"))))
                .build());
    }

    private Reply resume(ComponentCall call) {
        directMessages.resume(call.caller().user());
        return Reply.privately(TEXTS.say(call.language(), "dm.resumed"));
    }
}

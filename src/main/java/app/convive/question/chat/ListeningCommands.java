package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Texts;
import app.convive.question.Listening;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.stereotype.Component;

/** Members decide whether their words are read where nobody speaks to Convive. */
@Component
class ListeningCommands implements ChatFeature {

    static final String STOP = "listening-stop";
    static final String RESUME = "listening-resume";

    private final Listening listening;

    ListeningCommands(Listening listening) {
        this.listening = listening;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(STOP, this::stop);
        menu.button(RESUME, this::resume);
    }

    private Reply stop(ComponentCall call) {
        listening.stop(call.caller().user());
        return said(call, "listening.stopped", RESUME, "listening.resume");
    }

    private Reply resume(ComponentCall call) {
        listening.resume(call.caller().user());
        return said(call, "listening.resumed", STOP, "listening.stop");
    }

    private static Reply said(ComponentCall call, String words, String verb, String label) {
        return Reply.privately(new MessageCreateBuilder()
                .setContent(TEXTS.say(call.language(), words))
                .setComponents(ActionRow.of(Button.secondary(verb, TEXTS.say(call.language(), label))))
                .build());
    }
}

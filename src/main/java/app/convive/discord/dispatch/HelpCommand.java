package app.convive.discord.dispatch;

import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code /aide}: what the asker may do here, room by room. */
@Component
class HelpCommand implements ChatFeature {

    private static final Texts TEXTS = Texts.of("discord");

    private final ObjectProvider<Declarations> declarations;

    HelpCommand(ObjectProvider<Declarations> declarations) {
        this.declarations = declarations;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("aide", this::help).alsoInDirectMessages();
    }

    private Reply help(SlashCall call) {
        HelpCall asked = new HelpCall(call.caller(), call.language());
        List<HelpLine> lines = declarations.getObject().features().stream()
                .flatMap(feature -> feature.help(asked).stream())
                .toList();
        String list = lines.stream()
                .map(line -> "- **" + line.command() + "** — " + line.words())
                .collect(Collectors.joining("\n"));
        return Reply.privately(
                Markup.shortened(TEXTS.say(call.language(), "help", "list", list), Message.MAX_CONTENT_LENGTH));
    }
}

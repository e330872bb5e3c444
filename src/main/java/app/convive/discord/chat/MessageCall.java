package app.convive.discord.chat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import java.util.List;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import org.jspecify.annotations.Nullable;

/**
 * A message that a person wrote; never one of a bot or a webhook.
 *
 * @param spoken looks up the language of the server, or the writer's in a direct message; most messages need none
 * @param words the text without the mention of the bot; empty where Discord withholds it
 * @param addressed mentions the bot, answers one of its messages, or is a direct message
 * @param repliesTo id of the message that it answers, or nothing
 * @param answered components of the bot's own message that it answers; empty if it answers none, or Discord withholds it
 */
public record MessageCall(
        long id,
        Caller caller,
        Supplier<Language> spoken,
        long channel,
        String words,
        boolean addressed,
        @Nullable Long repliesTo,
        List<ComponentId> answered)
        implements Call {

    public MessageCall {
        answered = List.copyOf(answered);
    }

    @Override
    public Language language() {
        return spoken.get();
    }

    /** What a message says to the bot: its text without the mention. */
    public static String words(Message message) {
        String self = message.getJDA().getSelfUser().getId();
        return message.getContentRaw()
                .replace("<@" + self + ">", " ")
                .replace("<@!" + self + ">", " ")
                .strip();
    }
}

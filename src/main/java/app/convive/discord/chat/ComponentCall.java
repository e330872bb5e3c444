package app.convive.discord.chat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;

/**
 * A click on a button, or a choice in a select menu.
 *
 * @param component the custom id, taken apart
 * @param chosen values of a select menu (ids of users, roles or channels as text), empty for a button
 * @param message the message on which the component sits
 */
public record ComponentCall(
        long id,
        Caller caller,
        Language language,
        long channel,
        ComponentId component,
        List<String> chosen,
        Message message)
        implements Call {

    /** The entity that the component names. */
    public long entity() {
        return component.entity();
    }
}

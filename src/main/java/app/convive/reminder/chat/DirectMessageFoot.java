package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Recipient;
import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import net.dv8tion.jda.api.components.buttons.Button;
import org.springframework.stereotype.Component;

/** What stands under direct messages that nobody asked for: the button that stops them; in the first one, a line about it. */
@Component
public class DirectMessageFoot {

    /** Stops all direct messages to whoever clicks. */
    static final String STOP = "dm-stop";

    private final Deliveries deliveries;

    DirectMessageFoot(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** The button, for the last row of the message. */
    public Button button(Language language) {
        return Button.secondary(ComponentId.of(STOP), TEXTS.say(language, "dm.stop"));
    }

    /** The line under the first message to this user, with its line break; empty under all others. */
    public String line(Language language, long user) {
        return deliveries.reached(Recipient.person(user)) ? "" : "\n" + TEXTS.say(language, "dm.first");
    }
}

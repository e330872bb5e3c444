package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.network.ListeningStarted;
import app.convive.network.ServerSettings;
import app.convive.network.SettingsService;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who write in a channel, once, that Convive reads along there, and how to be left out. */
@Component
class ListeningNotice implements Letter {

    private static final String KIND = "listening-notice";

    private final SettingsService settings;
    private final Deliveries deliveries;

    ListeningNotice(SettingsService settings, Deliveries deliveries) {
        this.settings = settings;
        this.deliveries = deliveries;
    }

    /** A channel that is taken out of the list and put back has its notice already. */
    @EventListener
    void on(ListeningStarted started) {
        deliveries.owe(Owed.of(
                started.server(), KIND, String.valueOf(started.channel()), Recipient.channel(started.channel())));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Written write(Delivery delivery) {
        ServerSettings server = settings.of(delivery.server());
        if (!server.listeningChannels().contains(delivery.recipient().id())) {
            return new Written.NoLongerOwed();
        }
        return new Written.Message(new MessageCreateBuilder()
                .setContent(TEXTS.say(server.language(), "listening.notice"))
                .setComponents(ActionRow.of(
                        Button.secondary(ListeningCommands.STOP, TEXTS.say(server.language(), "listening.stop"))))
                .build());
    }

    @Override
    public String label(Delivery delivery, Language language) {
        return TEXTS.say(language, "listening.label");
    }
}

package app.convive.network.chat;

import app.convive.delivery.Delivery;
import app.convive.delivery.Letter;
import app.convive.delivery.Recipient;
import app.convive.delivery.Written;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.network.Arrivals;
import app.convive.network.ServerSettings;
import app.convive.network.SettingsService;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.stereotype.Component;

/** How the bot introduces itself to those who added it: who it is, and what to do next. */
@Component
class GreetingLetter implements Letter {

    private static final Texts TEXTS = Texts.of("network");

    private final SettingsService settings;
    private final Languages languages;

    GreetingLetter(SettingsService settings, Languages languages) {
        this.settings = settings;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return Arrivals.GREETING;
    }

    @Override
    public Written write(Delivery delivery) {
        ServerSettings server = settings.of(delivery.server());
        String words = switch (delivery.recipient()) {
            case Recipient.Channel channel -> TEXTS.say(server.language(), "greeting");
            case Recipient.Person owner -> direct(languages.ofPerson(owner.id(), delivery.server()), server);
        };
        return new Written.Message(new MessageCreateBuilder().setContent(words).build());
    }

    private static String direct(Language language, ServerSettings server) {
        return TEXTS.say(
                language,
                "greeting.direct",
                "server",
                Markup.line(server.name()),
                "greeting",
                TEXTS.say(language, "greeting"));
    }

    @Override
    public String label(Delivery delivery, Language language) {
        return TEXTS.say(language, "greeting.label");
    }
}

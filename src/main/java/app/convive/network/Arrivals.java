package app.convive.network;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.discord.ServerJoined;
import app.convive.discord.ServerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bot comes into a server, or leaves it: it introduces itself there once, however often it comes. */
@Component
public class Arrivals {

    /** The letter by which the bot introduces itself; its subject is the server's id. */
    public static final String GREETING = "greeting";

    private final SettingsService settings;
    private final Deliveries deliveries;

    Arrivals(SettingsService settings, Deliveries deliveries) {
        this.settings = settings;
        this.deliveries = deliveries;
    }

    @EventListener
    @Transactional
    void on(ServerJoined joined) {
        if (settings.joined(joined)) {
            Recipient reader = joined.welcomeChannel() == null
                    ? Recipient.person(joined.ownerId())
                    : Recipient.channel(joined.welcomeChannel());
            deliveries.owe(Owed.of(joined.serverId(), GREETING, String.valueOf(joined.serverId()), reader));
        }
    }

    @EventListener
    @Transactional
    void on(ServerLeft left) {
        settings.left(left);
    }
}

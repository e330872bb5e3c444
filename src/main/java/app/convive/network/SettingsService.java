package app.convive.network;

import app.convive.delivery.Deliveries;
import app.convive.delivery.UniqueRows;
import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.ServerJoined;
import app.convive.discord.ServerLeft;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Servers come and go, and their organisers set how Convive behaves there. Changes are refused to everybody else. */
@Service
@Transactional
public class SettingsService {

    /** Where most networks that Convive is made for meet. */
    private static final ZoneId FIRST_ZONE = ZoneId.of("Europe/Paris");

    private final Servers servers;
    private final UniqueRows rows;
    private final Organisers organisers;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SettingsService(
            Servers servers,
            UniqueRows rows,
            Organisers organisers,
            Deliveries deliveries,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.servers = servers;
        this.rows = rows;
        this.organisers = organisers;
        this.deliveries = deliveries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The bot is in this server.
     *
     * @return whether it has to introduce itself, which is true once only
     */
    public boolean joined(ServerJoined joined) {
        boolean isNew = rows.insert(
                "insert into server (id, name, owner_id, language, zone, present) values (?, ?, ?, ?, ?, true)",
                joined.serverId(),
                joined.name(),
                joined.ownerId(),
                joined.communityLanguage().name(),
                FIRST_ZONE.getId());
        if (!isNew) {
            server(joined.serverId()).seen(joined);
        }
        return servers.greet(joined.serverId(), clock.instant()) == 1;
    }

    /** The bot is no longer in this server; what is stored stays, for the day when it is added again. */
    public void left(ServerLeft left) {
        servers.findById(left.serverId()).ifPresent(Server::left);
    }

    /** @throws IllegalArgumentException for a server that was never joined */
    @Transactional(readOnly = true)
    public ServerSettings of(long server) {
        return server(server).settings();
    }

    /**
     * The settings of the caller's server, for an organiser.
     *
     * @throws app.convive.discord.NotAnOrganiser when the caller does not organise
     */
    @Transactional(readOnly = true)
    public ServerSettings of(Caller caller) {
        organisers.check(caller);
        return server(caller.serverId()).settings();
    }

    public ServerSettings language(Caller caller, Language language) {
        return change(caller, server -> server.speaks(language));
    }

    public ServerSettings zone(Caller caller, ZoneId zone) {
        return change(caller, server -> server.lives(zone));
    }

    public ServerSettings homeChannel(Caller caller, @Nullable Long channel) {
        return change(caller, server -> server.meetsIn(channel));
    }

    public ServerSettings logChannel(Caller caller, @Nullable Long channel) {
        ServerSettings saved = change(caller, server -> server.logsTo(channel));
        if (channel != null) {
            events.publishEvent(new LogChannelChosen(saved.server(), channel));
        }
        return saved;
    }

    public ServerSettings organiserRole(Caller caller, @Nullable Long role) {
        return change(caller, server -> server.isOrganisedBy(role));
    }

    public ServerSettings listeningChannels(Caller caller, Set<Long> channels) {
        Set<Long> before = of(caller).listeningChannels();
        ServerSettings saved = change(caller, server -> server.listensIn(channels));
        channels.stream()
                .filter(channel -> !before.contains(channel))
                .forEach(channel -> events.publishEvent(new ListeningStarted(saved.server(), channel)));
        return saved;
    }

    public ServerSettings mirrorsEvents(Caller caller, boolean on) {
        ServerSettings saved = change(caller, server -> server.mirrorsEvents(on));
        events.publishEvent(new EventsMirrored(caller.serverId(), on));
        return saved;
    }

    private ServerSettings change(Caller caller, Consumer<Server> change) {
        organisers.check(caller);
        Server server = server(caller.serverId());
        change.accept(server);
        // What waits for somebody to put things right may have been waiting for this.
        deliveries.retry(caller.serverId());
        return server.settings();
    }

    private Server server(long id) {
        return servers.findById(id).orElseThrow(() -> new IllegalArgumentException("Unknown server " + id));
    }
}

package app.convive.network;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.ServerJoined;
import app.convive.discord.ServerLeft;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Servers come and go, and their organisers set how Convive behaves there. Changes are refused to everybody else. */
@Service
@Transactional
public class SettingsService {

    private final Servers servers;
    private final Organisers organisers;
    private final InstantSource clock;

    SettingsService(Servers servers, Organisers organisers, InstantSource clock) {
        this.servers = servers;
        this.organisers = organisers;
        this.clock = clock;
    }

    /**
     * The bot is in this server.
     *
     * @return whether it has to introduce itself, which is true once only
     */
    public boolean joined(ServerJoined joined) {
        Server server = servers.findById(joined.serverId()).orElseGet(() -> servers.save(new Server(joined)));
        server.seen(joined);
        return server.greet(clock.instant());
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
        return change(caller, server -> server.logsTo(channel));
    }

    public ServerSettings organiserRole(Caller caller, @Nullable Long role) {
        return change(caller, server -> server.isOrganisedBy(role));
    }

    public ServerSettings listeningChannels(Caller caller, Set<Long> channels) {
        return change(caller, server -> server.listensIn(channels));
    }

    private ServerSettings change(Caller caller, Consumer<Server> change) {
        organisers.check(caller);
        Server server = server(caller.serverId());
        change.accept(server);
        return server.settings();
    }

    private Server server(long id) {
        return servers.findById(id).orElseThrow(() -> new IllegalArgumentException("Unknown server " + id));
    }
}

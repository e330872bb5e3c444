package app.convive.rehearsal.gateway;

import app.convive.rehearsal.RehearsalAddress;
import app.convive.rehearsal.RehearsalSettings;
import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.world.Member;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.ServerWire;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Discord's gateway: who is signed in, and what they are told. */
@Component
@Rehearsed
public class Gateway {
    private static final int KEPT_PAYLOADS = 200;

    private final Map<String, BotSession> sessions = new ConcurrentHashMap<>();
    private final Set<GatewayConnection> connections = new CopyOnWriteArraySet<>();
    private final ConcurrentLinkedDeque<JsonNode> received = new ConcurrentLinkedDeque<>();
    private final List<Consumer<Boolean>> presenceListeners = new ArrayList<>();
    private final World world;
    private final RehearsalSettings settings;
    private final RehearsalAddress address;
    private final String token;

    Gateway(
            World world,
            RehearsalSettings settings,
            RehearsalAddress address,
            @Value("${convive.discord.token}") String token) {
        this.world = world;
        this.settings = settings;
        this.address = address;
        this.token = token;
    }

    Duration heartbeat() {
        return settings.heartbeat();
    }

    /** Whether a bot is signed in and connected. */
    public boolean connected() {
        return sessions.values().stream().anyMatch(BotSession::connected);
    }

    /** Calls back when the bot's line goes up or down. */
    public void onPresence(Consumer<Boolean> listener) {
        presenceListeners.add(listener);
    }

    private void tellPresence() {
        boolean now = connected();
        presenceListeners.forEach(listener -> listener.accept(now));
    }

    void opened(GatewayConnection connection) {
        connections.add(connection);
        connection.hello();
    }

    void lost(GatewayConnection connection) {
        connections.remove(connection);
        connection.gone();
        tellPresence();
    }

    void noteReceived(JsonNode payload) {
        if (payload.path("op").asInt(0) != Opcode.HEARTBEAT) {
            received.addLast(payload);
            if (received.size() > KEPT_PAYLOADS) {
                received.removeFirst();
            }
        }
    }

    @Nullable
    BotSession identify(GatewayConnection connection, JsonNode payload) {
        int intents = payload.path("intents").asInt(-1);
        int forbidden = Intent.GUILD_MEMBERS | Intent.GUILD_PRESENCES;
        if (!settings.messageContent()) {
            forbidden |= Intent.MESSAGE_CONTENT;
        }
        JsonNode shard = payload.path("shard");
        if (!token.equals(payload.path("token").asString(""))) {
            connection.close(4004, "Authentication failed.");
        } else if (intents < 0 || (intents & ~Intent.KNOWN) != 0) {
            connection.close(4013, "Invalid intent(s).");
        } else if ((intents & forbidden) != 0) {
            connection.close(4014, "Disallowed intent(s).");
        } else if (shard.isArray() && shard.path(0).asInt(0) >= shard.path(1).asInt(0)) {
            connection.close(4010, "Invalid shard.");
        } else {
            BotSession session = new BotSession(UUID.randomUUID().toString().replace("-", ""), intents, shard);
            world.change(() -> welcome(connection, session));
            tellPresence();
            return session;
        }
        return null;
    }

    private void welcome(GatewayConnection connection, BotSession session) {
        sessions.values().removeIf(old -> old.sameShard(session) && !old.connected());
        session.attach(connection);
        sessions.put(session.id(), session);
        List<Server> served =
                world.joined().stream().filter(s -> session.serves(s.id())).toList();
        ObjectNode ready = Wire.object();
        ready.put("v", 10).put("session_id", session.id()).put("session_type", "normal");
        ready.put("resume_gateway_url", address.gateway() + "/resume");
        ready.set("user", Wire.self(world.bot()));
        ready.putObject("application").put("id", world.bot().id()).put("flags", 0);
        ArrayNode guilds = ready.putArray("guilds");
        served.forEach(server -> guilds.addObject().put("id", server.id()).put("unavailable", true));
        ready.putArray("private_channels");
        ready.putArray("relationships");
        ready.putArray("presences");
        session.push("READY", ready);
        for (Server server : served) {
            if (!server.unavailable()) {
                session.push("GUILD_CREATE", wireFor(session, server));
            }
        }
    }

    private ObjectNode wireFor(BotSession session, Server server) {
        return ServerWire.joined(
                server, world, session.wants(Intent.GUILD_MEMBERS), session.wants(Intent.GUILD_SCHEDULED_EVENTS));
    }

    @Nullable
    BotSession resume(GatewayConnection connection, JsonNode payload) {
        BotSession session = sessions.get(payload.path("session_id").asString(""));
        long seen = payload.path("seq").asLong(0);
        if (!token.equals(payload.path("token").asString(""))) {
            connection.close(4004, "Authentication failed.");
            return null;
        }
        if (session == null || !session.resumable()) {
            connection.send(Wire.object()
                    .put("op", Opcode.INVALID_SESSION)
                    .put("d", false)
                    .toString());
            return null;
        }
        if (seen > session.sequence()) {
            connection.close(4007, "Invalid seq.");
            return null;
        }
        world.change(() -> session.resume(connection, seen));
        tellPresence();
        return session;
    }

    void sendMembers(GatewayConnection connection, JsonNode payload) {
        BotSession session = connection.session();
        Server server = world.server(payload.path("guild_id").asString(""));
        if (session == null) {
            connection.close(4003, "Not authenticated.");
            return;
        }
        if (server == null) {
            return;
        }
        ObjectNode chunk = Wire.object();
        chunk.put("guild_id", server.id()).put("chunk_index", 0).put("chunk_count", 1);
        ArrayNode members = chunk.putArray("members");
        ArrayNode missing = chunk.putArray("not_found");
        for (JsonNode id : payload.path("user_ids").values()) {
            Member member = server.member(id.asString(""));
            if (member == null) {
                missing.add(id);
            } else {
                members.add(Wire.member(member));
            }
        }
        chunk.set("nonce", payload.path("nonce"));
        session.push("GUILD_MEMBERS_CHUNK", chunk);
    }

    /** Sends an event to the sessions that want it: of the server's shard, with the intent (0: everybody). */
    void dispatch(String type, @Nullable String serverId, int intent, Function<BotSession, JsonNode> event) {
        for (BotSession session : sessions.values()) {
            if (session.serves(serverId) && (intent == 0 || session.wants(intent))) {
                session.push(type, event.apply(session));
            }
        }
    }

    /** Sends an event to every session that serves this server; without one, to the one for direct messages. */
    public void dispatch(String type, @Nullable String serverId, JsonNode event) {
        dispatch(type, serverId, 0, session -> event);
    }

    void announce(Server server) {
        dispatch("GUILD_CREATE", server.id(), 0, session -> wireFor(session, server));
    }

    /** How a connection ends. */
    public enum Ending {
        CLOSE,
        RESET,
        RECONNECT,
        INVALID,
        ZOMBIE
    }

    /**
     * Ends all connections.
     *
     * @param code the close code, for {@link Ending#CLOSE}
     * @param resumable whether their sessions stay
     * @return how many there were
     */
    public int end(Ending ending, int code, boolean resumable) {
        Collection<GatewayConnection> all = List.copyOf(connections);
        for (GatewayConnection connection : all) {
            BotSession session = connection.session();
            if (!resumable && session != null) {
                sessions.remove(session.id());
            }
            switch (ending) {
                case CLOSE -> connection.close(code, "Closed by the rehearsal.");
                case RESET -> connection.reset();
                case RECONNECT -> connection.send(Opcode.RECONNECT, null);
                case INVALID ->
                    connection.send(Wire.object()
                            .put("op", Opcode.INVALID_SESSION)
                            .put("d", resumable)
                            .toString());
                case ZOMBIE -> connection.fallSilent();
            }
        }
        return all.size();
    }

    /** Sessions and what was last received, for tests to look at. */
    public ObjectNode describe() {
        ObjectNode described = Wire.object();
        described.put("connections", connections.size());
        ArrayNode list = described.putArray("sessions");
        sessions.values().forEach(session -> list.add(session.describe()));
        ArrayNode payloads = described.putArray("received");
        received.forEach(payload -> payloads.add(withoutToken(payload)));
        return described;
    }

    private static JsonNode withoutToken(JsonNode payload) {
        JsonNode copy = payload.deepCopy();
        if (copy.path("d") instanceof ObjectNode data) {
            data.remove("token");
        }
        return copy;
    }
}

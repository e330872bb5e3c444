package app.convive.rehearsal.gateway;

import app.convive.rehearsal.world.Wire;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A bot's session, which outlives its connections: what was sent is kept for a while and sent again on a resume. */
final class BotSession {
    private static final int KEPT = 5000;

    /** How long after losing its connection a session may be resumed. */
    private static final Duration RESUMABLE = Duration.ofSeconds(90);

    private record Frame(long sequence, String text) {}

    private final String id;
    private final int intents;
    private final int shard;
    private final int shards;
    private final Deque<Frame> sent = new ArrayDeque<>();
    private long sequence;
    private int resumes;
    private long lostAt;
    private @Nullable GatewayConnection connection;

    BotSession(String id, int intents, JsonNode shard) {
        this.id = id;
        this.intents = intents;
        this.shard = shard.path(0).asInt(0);
        this.shards = shard.path(1).asInt(1);
    }

    String id() {
        return id;
    }

    synchronized long sequence() {
        return sequence;
    }

    boolean wants(int intent) {
        return (intents & intent) != 0;
    }

    /** Whether events of this server come here: Discord's formula; direct messages come to the first shard. */
    boolean serves(@Nullable String serverId) {
        return serverId == null ? shard == 0 : (Long.parseLong(serverId) >> 22) % shards == shard;
    }

    boolean sameShard(BotSession other) {
        return shard == other.shard && shards == other.shards;
    }

    synchronized @Nullable GatewayConnection connection() {
        return connection;
    }

    synchronized boolean connected() {
        return connection != null;
    }

    synchronized boolean resumable() {
        return connection != null || System.nanoTime() - lostAt < RESUMABLE.toNanos();
    }

    synchronized void attach(GatewayConnection newConnection) {
        connection = newConnection;
    }

    synchronized void detach(GatewayConnection lost) {
        if (lost == connection) {
            connection = null;
            lostAt = System.nanoTime();
        }
    }

    synchronized void push(String type, JsonNode event) {
        sequence++;
        ObjectNode frame = Wire.object();
        frame.put("op", 0).put("t", type).put("s", sequence).set("d", event);
        String text = frame.toString();
        sent.addLast(new Frame(sequence, text));
        if (sent.size() > KEPT) {
            sent.removeFirst();
        }
        if (connection != null) {
            connection.send(text);
        }
    }

    /** Takes up the session on a new connection: what was missed, then RESUMED. */
    synchronized void resume(GatewayConnection newConnection, long seen) {
        connection = newConnection;
        resumes++;
        for (Frame frame : List.copyOf(sent)) {
            if (frame.sequence() > seen) {
                newConnection.send(frame.text());
            }
        }
        push("RESUMED", Wire.object());
    }

    synchronized ObjectNode describe() {
        ObjectNode described = Wire.object();
        described.put("id", id).put("intents", intents).put("sequence", sequence);
        return described.put("connected", connection != null).put("resumes", resumes);
    }
}

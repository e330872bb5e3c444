package app.convive.rehearsal.gateway;

import app.convive.rehearsal.world.Wire;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One connection of a bot: says hello, listens to its heartbeats, and closes it with Discord's codes. */
final class GatewayConnection {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_PAYLOAD = 4096;

    /** Discord: 120 payloads in 60 seconds. */
    private static final int MOST_PAYLOADS = 120;

    private static final Duration PAYLOAD_WINDOW = Duration.ofSeconds(60);

    private final Gateway gateway;
    private final WebSocketSession socket;
    private final @Nullable ZlibStream zlib;
    private final SocketLine line;
    private final Deque<Long> received = new ArrayDeque<>();
    private volatile long lastBeat = System.nanoTime();
    private volatile boolean mute;
    private volatile @Nullable BotSession session;

    GatewayConnection(Gateway gateway, WebSocketSession socket, boolean compressed) {
        this.gateway = gateway;
        this.socket = socket;
        ZlibStream stream = compressed ? new ZlibStream() : null;
        this.zlib = stream;
        this.line = new SocketLine(socket, stream == null ? TextMessage::new : stream::pack, this::checkBeat);
    }

    @Nullable
    BotSession session() {
        return session;
    }

    void hello() {
        send(
                Opcode.HELLO,
                Wire.object().put("heartbeat_interval", gateway.heartbeat().toMillis()));
    }

    void send(String text) {
        line.send(text);
    }

    void send(int opcode, @Nullable JsonNode payload) {
        send(Wire.object().put("op", opcode).set("d", payload).toString());
    }

    void close(int code, String reason) {
        line.close(new CloseStatus(code, reason));
    }

    /** Stops answering, heartbeats too, without closing. */
    void fallSilent() {
        mute = true;
        line.mute();
    }

    void reset() {
        TcpReset.drop(socket);
    }

    void gone() {
        line.gone();
        if (zlib != null) {
            zlib.end();
        }
        BotSession held = session;
        if (held != null) {
            held.detach(this);
        }
    }

    private void checkBeat() {
        if (System.nanoTime() - lastBeat > gateway.heartbeat().multipliedBy(2).toNanos()) {
            close(4009, "Session timed out.");
        }
    }

    synchronized void receive(String text) {
        JsonNode payload;
        try {
            payload = JSON.readTree(text);
        } catch (JacksonException notJson) {
            close(4002, "Error while decoding payload.");
            return;
        }
        if (text.length() > LONGEST_PAYLOAD || !payload.isObject()) {
            close(4002, "Error while decoding payload.");
        } else if (tooMany()) {
            close(4008, "You are being rate limited.");
        } else {
            gateway.noteReceived(payload);
            obey(payload.path("op").asInt(-1), payload.path("d"));
        }
    }

    private boolean tooMany() {
        long now = System.nanoTime();
        received.addLast(now);
        while (now - received.getFirst() > PAYLOAD_WINDOW.toNanos()) {
            received.removeFirst();
        }
        return received.size() > MOST_PAYLOADS;
    }

    private void obey(int opcode, JsonNode payload) {
        switch (opcode) {
            case Opcode.HEARTBEAT -> {
                lastBeat = System.nanoTime();
                if (!mute) {
                    send(Opcode.HEARTBEAT_ACK, null);
                }
            }
            case Opcode.IDENTIFY -> {
                if (session == null) {
                    session = gateway.identify(this, payload);
                } else {
                    close(4005, "Already authenticated.");
                }
            }
            case Opcode.RESUME -> session = gateway.resume(this, payload);
            case Opcode.PRESENCE, Opcode.VOICE -> {
                if (session == null) {
                    close(4003, "Not authenticated.");
                }
            }
            case Opcode.MEMBERS -> gateway.sendMembers(this, payload);
            default -> close(4001, "Unknown opcode.");
        }
    }
}

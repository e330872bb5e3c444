package app.convive.rehearsal.api;

import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.world.Channel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Enforced nonces: a message sent again with the same one within some minutes is the first one again. */
final class Nonces {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int KEPT = 10_000;

    private record Sent(Message message, long at) {}

    private final Map<String, Sent> byKey = new LinkedHashMap<>();

    @Nullable
    Message known(Channel channel, JsonNode body) {
        String key = key(channel, body);
        Sent sent = key == null ? null : byKey.get(key);
        return sent == null || System.nanoTime() - sent.at() > REMEMBERED.toNanos() ? null : sent.message();
    }

    void remember(Channel channel, JsonNode body, Message message) {
        String key = key(channel, body);
        if (key == null) {
            return;
        }
        byKey.put(key, new Sent(message, System.nanoTime()));
        if (byKey.size() > KEPT) {
            byKey.remove(byKey.keySet().iterator().next());
        }
    }

    private static @Nullable String key(Channel channel, JsonNode body) {
        boolean enforced = body.path("enforce_nonce").asBoolean(false) && body.hasNonNull("nonce");
        return enforced ? channel.id() + ":" + body.path("nonce").asString() : null;
    }
}

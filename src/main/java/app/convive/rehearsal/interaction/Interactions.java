package app.convive.rehearsal.interaction;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.gateway.Gateway;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.world.World;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Raises interactions and finds them again. Guarded by the world's lock. */
@Component
@Rehearsed
public class Interactions {
    private static final int KEPT = 10_000;

    private final Map<String, Interaction> byId = new LinkedHashMap<>();
    private final Map<String, Interaction> byToken = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final World world;
    private final Gateway gateway;
    private final InteractionPayload payloads;

    Interactions(World world, Gateway gateway, InteractionPayload payloads) {
        this.world = world;
        this.gateway = gateway;
        this.payloads = payloads;
    }

    /** Tells the bot what a person does. */
    public Interaction raise(Opening opening) {
        byte[] secret = new byte[60];
        random.nextBytes(secret);
        String token = "rehearsal." + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Interaction interaction = new Interaction(world.nextId(), token, opening);
        keep(interaction);
        ObjectNode payload = payloads.of(interaction);
        interaction.sent(payload);
        gateway.dispatch("INTERACTION_CREATE", opening.channel().serverId(), payload);
        return interaction;
    }

    private void keep(Interaction interaction) {
        byId.put(interaction.id(), interaction);
        byToken.put(interaction.token(), interaction);
        if (byId.size() > KEPT) {
            Interaction oldest = byId.values().iterator().next();
            byId.remove(oldest.id());
            byToken.remove(oldest.token());
        }
    }

    public @Nullable Interaction find(String id) {
        return byId.get(id);
    }

    /** The interaction of a callback's address, or Discord's refusal. */
    Interaction addressed(String id, String token) {
        Interaction interaction = byId.get(id);
        if (interaction == null || !interaction.token().equals(token)) {
            throw Refusals.UNKNOWN_INTERACTION.error();
        }
        return interaction;
    }

    /** The interaction of a follow-up's token, or Discord's refusal. */
    Interaction withToken(String token) {
        Interaction interaction = byToken.get(token);
        if (interaction == null) {
            throw Refusals.INVALID_WEBHOOK_TOKEN.error();
        }
        return interaction;
    }

    /** Whether an interaction's token has run out, or nobody remembers it. */
    public boolean expired(String id, Duration tokenLife) {
        Interaction interaction = byId.get(id);
        return interaction == null || interaction.expired(tokenLife);
    }

    /** Lets an interaction's token run out now. */
    public void expire(Interaction interaction) {
        interaction.expire();
    }
}

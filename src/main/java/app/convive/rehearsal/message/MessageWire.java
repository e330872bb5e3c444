package app.convive.rehearsal.message;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A message in Discord's JSON. */
@Component
@Rehearsed
public class MessageWire {
    private final World world;
    private final MessageBoard board;

    MessageWire(World world, MessageBoard board) {
        this.world = world;
        this.board = board;
    }

    public ObjectNode of(Message message) {
        ObjectNode wire = alone(message);
        Reference reference = message.reference();
        if (reference != null) {
            ObjectNode target = wire.putObject("message_reference").put("type", 0);
            target.put("channel_id", reference.channelId()).put("message_id", reference.messageId());
            if (reference.serverId() != null) {
                target.put("guild_id", reference.serverId());
            }
            if (message.type() == Message.REPLY) {
                Message replied = board.find(reference.messageId());
                wire.set("referenced_message", replied == null ? null : alone(replied));
            }
        }
        Channel thread = world.channel(message.id());
        if (thread != null) {
            wire.set("thread", Wire.channel(thread, world.bot()));
        }
        return wire;
    }

    /** The message as a bot may read it: without its text where the intent for it is missing. */
    public ObjectNode forBot(Message message, boolean textGranted) {
        ObjectNode wire = of(message);
        Channel channel = world.channel(message.channelId());
        boolean open = textGranted
                || channel == null
                || channel.serverId() == null
                || message.author().equals(world.bot())
                || message.pings().people().contains(world.bot().id());
        if (!open) {
            wire.put("content", "");
            wire.putArray("attachments");
            wire.putArray("components");
        }
        return wire;
    }

    private ObjectNode alone(Message message) {
        ObjectNode wire = Wire.object();
        wire.put("id", message.id()).put("channel_id", message.channelId()).put("type", message.type());
        wire.set("author", Wire.person(message.author()));
        wire.put("content", message.content()).put("timestamp", Wire.time(message.sentAt()));
        wire.put("edited_timestamp", time(message.editedAt())).put("tts", false);
        addPings(wire, message.pings());
        ArrayNode attachments = wire.putArray("attachments");
        message.attachments().forEach(attachment -> attachments.add(attachment.deepCopy()));
        wire.putArray("embeds");
        wire.set("components", message.components().deepCopy());
        wire.put("pinned", false).put("flags", message.flags());
        if (message.nonce() != null) {
            wire.set("nonce", message.nonce());
        }
        Origin origin = message.origin();
        if (origin != null) {
            wire.put("webhook_id", world.bot().id());
            wire.put("application_id", world.bot().id());
            wire.set("interaction_metadata", origin.metadata().deepCopy());
        }
        addReactions(wire, message);
        return wire;
    }

    private void addPings(ObjectNode wire, Pings pings) {
        wire.put("mention_everyone", pings.everyone());
        ArrayNode people = wire.putArray("mentions");
        for (String id : pings.people()) {
            Person person = world.person(id);
            if (person != null) {
                people.add(Wire.person(person));
            }
        }
        ArrayNode roles = wire.putArray("mention_roles");
        pings.roles().forEach(roles::add);
    }

    private void addReactions(ObjectNode wire, Message message) {
        if (message.reactions().isEmpty()) {
            return;
        }
        ArrayNode reactions = wire.putArray("reactions");
        message.reactions().forEach((emoji, people) -> {
            ObjectNode reaction = reactions.addObject();
            reaction.putObject("emoji").putNull("id").put("name", emoji);
            reaction.put("count", people.size());
            reaction.putObject("count_details").put("normal", people.size()).put("burst", 0);
            reaction.putArray("burst_colors");
            reaction.put("me", people.contains(world.bot().id())).put("me_burst", false);
        });
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : Wire.time(instant);
    }
}

package app.convive.rehearsal.interaction;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageWire;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Member;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What the bot is told of an interaction, and what messages say of the one that they answer. */
@Component
@Rehearsed
public class InteractionPayload {
    private static final int LARGEST_FILE = 10 * 1024 * 1024;

    private final World world;
    private final MessageWire messages;

    InteractionPayload(World world, MessageWire messages) {
        this.world = world;
        this.messages = messages;
    }

    ObjectNode of(Interaction interaction) {
        Person person = interaction.person();
        Channel channel = interaction.channel();
        Server server = world.serverOf(channel);
        ObjectNode payload = Wire.object();
        payload.put("id", interaction.id()).put("application_id", world.bot().id());
        payload.put("type", interaction.kind().number())
                .put("token", interaction.token())
                .put("version", 1);
        payload.set("data", interaction.data());
        payload.put("channel_id", channel.id());
        payload.set("channel", channelFor(person, channel));
        payload.put("locale", person.locale());
        payload.put("app_permissions", Long.toUnsignedString(world.permissions(channel, world.bot())));
        payload.putArray("entitlements");
        payload.put("attachment_size_limit", LARGEST_FILE).put("context", server == null ? 1 : 0);
        payload.set("authorizing_integration_owners", owners(server));
        if (server == null) {
            payload.set("user", Wire.person(person));
        } else {
            addServer(payload, server, channel, person);
        }
        Message source = interaction.source();
        if (source != null) {
            payload.set("message", messages.of(source));
        }
        return payload;
    }

    private void addServer(ObjectNode payload, Server server, Channel channel, Person person) {
        payload.put("guild_id", server.id()).put("guild_locale", server.locale());
        ObjectNode guild = payload.putObject("guild");
        guild.put("id", server.id()).put("locale", server.locale());
        server.features().forEach(guild.putArray("features")::add);
        Member member = server.member(person.id());
        if (member != null) {
            payload.set("member", memberFor(member, channel));
        }
    }

    private static ObjectNode owners(@Nullable Server server) {
        return Wire.object().put("0", server == null ? "0" : server.id());
    }

    private ObjectNode memberFor(Member member, Channel channel) {
        long permissions = world.permissions(channel, member.person());
        return Wire.member(member).put("permissions", Long.toUnsignedString(permissions));
    }

    /** A member as it stands among an interaction's resolved things: without the user, with permissions. */
    public ObjectNode resolvedMember(Member member, Channel channel) {
        ObjectNode wire = memberFor(member, channel);
        wire.remove("user");
        wire.remove("mute");
        wire.remove("deaf");
        return wire;
    }

    /** A channel as it stands in an interaction: with what the person may do there. */
    public ObjectNode channelFor(Person person, Channel channel) {
        return Wire.channel(channel, world.bot())
                .put("permissions", Long.toUnsignedString(world.permissions(channel, person)));
    }

    /** Discord's {@code interaction_metadata}, as it stands in messages. */
    ObjectNode metadata(Interaction interaction) {
        ObjectNode metadata = Wire.object();
        metadata.put("id", interaction.id()).put("type", interaction.kind().number());
        metadata.set("user", Wire.person(interaction.person()));
        metadata.set("authorizing_integration_owners", owners(world.serverOf(interaction.channel())));
        Message source = interaction.source();
        if (interaction.kind() == Kind.COMPONENT && source != null) {
            metadata.put("interacted_message_id", source.id());
        }
        if (interaction.kind() == Kind.COMMAND) {
            String target = interaction.data().path("target_id").asString("");
            Person targetPerson = world.person(target);
            if (targetPerson != null) {
                metadata.set("target_user", Wire.person(targetPerson));
            } else if (!target.isEmpty()) {
                metadata.put("target_message_id", target);
            }
        }
        Interaction trigger = interaction.trigger();
        if (trigger != null) {
            metadata.set("triggering_interaction_metadata", metadata(trigger));
        }
        return metadata;
    }
}

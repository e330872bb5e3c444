package app.convive.rehearsal.client;

import app.convive.rehearsal.interaction.InteractionPayload;
import app.convive.rehearsal.message.Files;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageWire;
import app.convive.rehearsal.rules.UploadedFile;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Member;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Role;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import tools.jackson.databind.node.ObjectNode;

/** Gathers the people, roles, channels and files that an interaction's values point at: Discord's {@code resolved}. */
final class Resolved {
    private final ObjectNode found = Wire.object();
    private final World world;
    private final InteractionPayload payloads;
    private final Files files;
    private final Person asker;
    private final Channel channel;

    Resolved(World world, InteractionPayload payloads, Files files, Person asker, Channel channel) {
        this.world = world;
        this.payloads = payloads;
        this.files = files;
        this.asker = asker;
        this.channel = channel;
    }

    /** Puts what was found into an interaction's data. */
    void into(ObjectNode data) {
        if (!found.isEmpty()) {
            data.set("resolved", found);
        }
    }

    String person(String id) {
        Person person = world.person(id);
        if (person == null) {
            throw new Refusal(Refusal.Reason.BAD_OPTION, id);
        }
        found.withObjectProperty("users").set(id, Wire.person(person));
        Server server = world.serverOf(channel);
        Member member = server == null ? null : server.member(id);
        if (member != null) {
            found.withObjectProperty("members").set(id, payloads.resolvedMember(member, channel));
        }
        return id;
    }

    String role(String id) {
        Server server = world.serverOf(channel);
        Role role = server == null ? null : server.roles().get(id);
        if (role == null) {
            throw new Refusal(Refusal.Reason.BAD_OPTION, id);
        }
        found.withObjectProperty("roles").set(id, Wire.role(role));
        return id;
    }

    String personOrRole(String id) {
        return world.person(id) == null ? role(id) : person(id);
    }

    Channel channel(String id) {
        Channel chosen = world.channel(id);
        if (chosen == null) {
            throw new Refusal(Refusal.Reason.BAD_OPTION, id);
        }
        found.withObjectProperty("channels").set(id, payloads.channelFor(asker, chosen));
        return chosen;
    }

    /** Keeps the file in the channel, and returns the attachment's id. */
    String file(UploadedFile file) {
        ObjectNode attachment = files.keep(channel.id(), file).put("ephemeral", true);
        String id = attachment.path("id").asString();
        found.withObjectProperty("attachments").set(id, attachment);
        return id;
    }

    String message(Message message, MessageWire wire) {
        found.withObjectProperty("messages").set(message.id(), wire.of(message));
        return message.id();
    }
}

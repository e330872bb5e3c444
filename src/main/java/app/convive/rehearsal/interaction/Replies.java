package app.convive.rehearsal.interaction;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Draft;
import app.convive.rehearsal.message.Flags;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageWriter;
import app.convive.rehearsal.message.Origin;
import app.convive.rehearsal.message.Reference;
import app.convive.rehearsal.rules.UploadedFile;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Posts what answers an interaction: a command's reply is of its own type, everything else replies to a message. */
@Component
@Rehearsed
class Replies {
    private final World world;
    private final MessageWriter writer;
    private final InteractionPayload payloads;

    Replies(World world, MessageWriter writer, InteractionPayload payloads) {
        this.world = world;
        this.writer = writer;
        this.payloads = payloads;
    }

    Message post(
            Interaction interaction, JsonNode body, List<UploadedFile> files, int flags, @Nullable Message followed) {
        boolean command = interaction.kind() == Kind.COMMAND && followed == null;
        Message repliesTo = followed == null && !command ? interaction.source() : followed;
        int type = Message.PLAIN;
        if (command) {
            type = interaction.data().path("type").asInt(1) == 1 ? Message.SLASH_REPLY : Message.CONTEXT_REPLY;
        } else if (repliesTo != null) {
            type = Message.REPLY;
        }
        Channel channel = interaction.channel();
        Reference reference =
                repliesTo == null ? null : new Reference(channel.id(), repliesTo.id(), channel.serverId());
        Origin origin = new Origin(
                interaction.id(),
                interaction.person().id(),
                payloads.metadata(interaction),
                command ? interaction.command() : null);
        int own = body.path("flags").asInt(0) & (Flags.EPHEMERAL | Flags.COMPONENTS_V2);
        return writer.post(
                new Draft(channel, world.bot(), body, files, type, flags | own, Draft.PEOPLE, reference, origin));
    }
}

package app.convive.rehearsal.interaction;

import app.convive.rehearsal.RehearsalSettings;
import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Draft;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.message.MessageWire;
import app.convive.rehearsal.message.MessageWriter;
import app.convive.rehearsal.rules.Findings;
import app.convive.rehearsal.rules.MessageRules;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.rules.UploadedFile;
import app.convive.rehearsal.world.World;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is possible with an interaction's token after its first response: edit it, follow it up, take it back. */
@Component
@Rehearsed
public class FollowUps {
    /** The name under which the first response's message is addressed. */
    private static final String ORIGINAL = "@original";

    private final World world;
    private final Interactions interactions;
    private final Replies replies;
    private final MessageWriter writer;
    private final MessageBoard board;
    private final MessageWire wire;
    private final RehearsalSettings settings;

    FollowUps(
            World world,
            Interactions interactions,
            Replies replies,
            MessageWriter writer,
            MessageBoard board,
            MessageWire wire,
            RehearsalSettings settings) {
        this.world = world;
        this.interactions = interactions;
        this.replies = replies;
        this.writer = writer;
        this.board = board;
        this.wire = wire;
        this.settings = settings;
    }

    /** The first follow-up after a deferral fills the loading message; each other one is a new message. */
    public ObjectNode post(
            String application, String token, JsonNode body, List<UploadedFile> files, Findings findings) {
        Interaction interaction = answered(application, token);
        writer.check(MessageRules.Kind.RESPONSE, body, files, "", findings);
        Message original = interaction.original();
        if (original != null && original.loading()) {
            writer.edit(original, MessageRules.Kind.RESPONSE, body, files, Draft.PEOPLE, "", findings);
            return wire.of(original);
        }
        Message message = replies.post(interaction, body, files, 0, original);
        interaction.followedUpBy(message);
        return wire.of(message);
    }

    public ObjectNode get(String application, String token, String messageId) {
        return wire.of(target(answered(application, token), messageId));
    }

    public ObjectNode edit(
            String application,
            String token,
            String messageId,
            JsonNode body,
            List<UploadedFile> files,
            Findings findings) {
        Message message = target(answered(application, token), messageId);
        writer.edit(message, MessageRules.Kind.EDIT, body, files, Draft.PEOPLE, "", findings);
        return wire.of(message);
    }

    public void delete(String application, String token, String messageId) {
        Interaction interaction = answered(application, token);
        Message message = target(interaction, messageId);
        interaction.forget(message);
        board.delete(message);
    }

    private Interaction answered(String application, String token) {
        if (!application.equals(world.bot().id())) {
            throw Refusals.UNKNOWN_WEBHOOK.error();
        }
        Interaction interaction = interactions.withToken(token);
        if (interaction.expired(settings.tokenLife())) {
            throw Refusals.INVALID_WEBHOOK_TOKEN.error();
        }
        if (interaction.callback() == null) {
            throw Refusals.UNKNOWN_WEBHOOK.error();
        }
        return interaction;
    }

    private Message target(Interaction interaction, String messageId) {
        Message original = interaction.original();
        Message message = ORIGINAL.equals(messageId) ? original : board.find(messageId);
        boolean own = message != null
                && (message.equals(original) || interaction.followUps().contains(message));
        if (message == null || !own || board.find(message.id()) == null) {
            throw Refusals.UNKNOWN_MESSAGE.error();
        }
        return message;
    }
}

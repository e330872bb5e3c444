package app.convive.rehearsal.message;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.rules.Components;
import app.convive.rehearsal.rules.Findings;
import app.convive.rehearsal.rules.MessageRules;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.rules.UploadedFile;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks, posts and edits messages: the same rules for channels, answers to interactions and follow-ups. */
@Component
@Rehearsed
public class MessageWriter {
    private static final int SETTABLE_LATER = Flags.SUPPRESS_EMBEDS | Flags.COMPONENTS_V2;

    private final World world;
    private final MessageBoard board;
    private final Files files;
    private final Mentions mentions;

    MessageWriter(World world, MessageBoard board, Files files) {
        this.world = world;
        this.board = board;
        this.files = files;
        this.mentions = new Mentions(world);
    }

    /** Refuses a body that Discord would refuse: its form (50035), then emptiness (50006). */
    public void check(MessageRules.Kind kind, JsonNode body, List<UploadedFile> uploads, String at, Findings findings) {
        boolean v2 = (body.path("flags").asInt(0) & Flags.COMPONENTS_V2) != 0;
        MessageRules.check(kind, body, uploads, v2, at, findings);
        findings.refuse();
        if (body.path("content").asString("").isBlank()
                && body.path("components").isEmpty()
                && uploads.isEmpty()) {
            throw Refusals.EMPTY_MESSAGE.error();
        }
    }

    public Message post(Draft draft) {
        JsonNode body = draft.body();
        Message message = new Message(
                world.nextId(),
                draft.channel().id(),
                draft.author(),
                draft.type(),
                body.path("flags").asInt(0) | draft.flags(),
                world.clock().instant(),
                body.hasNonNull("nonce") ? body.path("nonce") : null,
                draft.reference(),
                draft.origin());
        List<ObjectNode> attached = keep(draft.channel(), body, draft.files());
        message.say(body.path("content").asString("").strip());
        message.attach(attached);
        message.show(ComponentRendering.render(body.path("components"), attached, world::nextId));
        message.ping(pings(message, draft.channel(), body.path("allowed_mentions"), draft.parsed()));
        board.post(message);
        return message;
    }

    /**
     * Edits a message, or fills in one that was loading.
     *
     * @param parsed what pings when the body says nothing of mentions
     */
    public void edit(
            Message message,
            MessageRules.Kind kind,
            JsonNode body,
            List<UploadedFile> uploads,
            Set<String> parsed,
            String at,
            Findings findings) {
        boolean v2 = message.hasV2() || (body.path("flags").asInt(0) & Flags.COMPONENTS_V2) != 0;
        MessageRules.check(kind, body, uploads, v2, at, findings);
        findings.refuse();
        refuseEmptied(message, body, uploads);
        Channel channel = channelOf(message);
        message.flag(body.path("flags").asInt(0) & SETTABLE_LATER);
        if (body.has("content") || message.hasV2()) {
            message.say(message.hasV2() ? "" : body.path("content").asString("").strip());
        }
        List<ObjectNode> attached = stay(message, body);
        attached.addAll(keep(channel, body, uploads));
        message.attach(attached);
        if (body.has("components")) {
            message.show(ComponentRendering.render(body.path("components"), attached, world::nextId));
        }
        if (message.loading()) {
            message.unflag(Flags.LOADING);
        }
        message.ping(pings(message, channel, body.path("allowed_mentions"), parsed));
        message.editedAt(world.clock().instant());
        board.changed(message);
    }

    /** A person changes the words of an own message. */
    public void reword(Message message, String content) {
        message.say(content);
        message.ping(pings(message, channelOf(message), MissingNode.getInstance(), Draft.ALL));
        message.editedAt(world.clock().instant());
        board.changed(message);
    }

    private static void refuseEmptied(Message message, JsonNode body, List<UploadedFile> uploads) {
        String content = body.has("content") ? body.path("content").asString("") : message.content();
        boolean shows = body.has("components")
                ? !body.path("components").isEmpty()
                : !message.components().isEmpty();
        boolean files = !uploads.isEmpty() || !stay(message, body).isEmpty();
        if (content.isBlank() && !shows && !files) {
            throw Refusals.EMPTY_MESSAGE.error();
        }
    }

    /** Attachments that an edit leaves: all, unless the body lists those that stay. */
    private static List<ObjectNode> stay(Message message, JsonNode body) {
        List<ObjectNode> staying = new ArrayList<>(message.attachments());
        if (body.hasNonNull("attachments")) {
            Set<String> listed = new HashSet<>();
            body.path("attachments")
                    .values()
                    .forEach(a -> listed.add(a.path("id").asString("")));
            staying.removeIf(
                    attachment -> !listed.contains(attachment.path("id").asString("")));
        }
        return staying;
    }

    private List<ObjectNode> keep(Channel channel, JsonNode body, List<UploadedFile> uploads) {
        List<ObjectNode> attached = new ArrayList<>();
        for (UploadedFile upload : uploads) {
            JsonNode described = body.path("attachments").values().stream()
                    .filter(a -> a.path("id").asString("").equals(String.valueOf(upload.index())))
                    .findFirst()
                    .orElse(MissingNode.getInstance());
            attached.add(files.keep(channel.id(), upload, described));
        }
        return attached;
    }

    private Pings pings(Message message, Channel channel, JsonNode allowed, Set<String> parsed) {
        String text = message.content() + "\n" + Components.text(message.components());
        return mentions.of(text, channel, message.author(), allowed, parsed, repliedTo(message));
    }

    private @Nullable Person repliedTo(Message message) {
        Reference reference = message.reference();
        Message replied = reference == null ? null : board.find(reference.messageId());
        return replied == null ? null : replied.author();
    }

    private Channel channelOf(Message message) {
        Channel channel = world.channel(message.channelId());
        if (channel == null) {
            throw Refusals.UNKNOWN_CHANNEL.error();
        }
        return channel;
    }
}

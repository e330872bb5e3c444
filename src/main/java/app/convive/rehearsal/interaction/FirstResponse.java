package app.convive.rehearsal.interaction;

import app.convive.rehearsal.RehearsalSettings;
import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Draft;
import app.convive.rehearsal.message.Flags;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.message.MessageWire;
import app.convive.rehearsal.message.MessageWriter;
import app.convive.rehearsal.rules.Findings;
import app.convive.rehearsal.rules.MessageRules;
import app.convive.rehearsal.rules.ModalRules;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.rules.ResponseRules;
import app.convive.rehearsal.rules.UploadedFile;
import app.convive.rehearsal.world.Wire;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the first response to an interaction: one, in time, of a kind that fits. */
@Component
@Rehearsed
public class FirstResponse {
    private static final Map<Integer, Callback> CALLBACKS = Map.of(
            4, Callback.MESSAGE,
            5, Callback.DEFERRED,
            6, Callback.DEFERRED_UPDATE,
            7, Callback.UPDATE,
            8, Callback.CHOICES,
            9, Callback.MODAL);

    private final Interactions interactions;
    private final Replies replies;
    private final MessageWriter writer;
    private final MessageBoard board;
    private final MessageWire wire;
    private final RehearsalSettings settings;

    FirstResponse(
            Interactions interactions,
            Replies replies,
            MessageWriter writer,
            MessageBoard board,
            MessageWire wire,
            RehearsalSettings settings) {
        this.interactions = interactions;
        this.replies = replies;
        this.writer = writer;
        this.board = board;
        this.wire = wire;
        this.settings = settings;
    }

    /**
     * Takes a response, or refuses it as Discord does.
     *
     * @return Discord's answer when {@code withResponse} is asked for, else nothing
     */
    public @Nullable ObjectNode take(
            String id,
            String token,
            JsonNode body,
            List<UploadedFile> files,
            boolean withResponse,
            long arrivedAt,
            Findings findings) {
        Interaction interaction = interactions.addressed(id, token);
        if (interaction.callback() != null) {
            throw Refusals.ALREADY_ACKNOWLEDGED.error();
        }
        if (interaction.late() || interaction.olderThan(settings.firstResponse())) {
            throw Refusals.UNKNOWN_INTERACTION.error();
        }
        ResponseRules.check(body, findings);
        findings.refuse();
        Callback callback = fitting(interaction, body.path("type").asInt(0));
        JsonNode data = body.path("data");
        apply(interaction, callback, data.isObject() ? data : Wire.object(), files, findings);
        interaction.answered(callback, data, arrivedAt);
        return withResponse ? answer(interaction, callback) : null;
    }

    private static Callback fitting(Interaction interaction, int type) {
        Callback callback = CALLBACKS.get(type);
        boolean fromMessage = interaction.kind() == Kind.COMPONENT
                || interaction.kind() == Kind.MODAL && interaction.source() != null;
        boolean fits = callback != null
                && switch (callback) {
                    case CHOICES -> interaction.kind() == Kind.AUTOCOMPLETE;
                    case MODAL -> interaction.kind() == Kind.COMMAND || interaction.kind() == Kind.COMPONENT;
                    case UPDATE, DEFERRED_UPDATE -> fromMessage;
                    case MESSAGE, DEFERRED -> interaction.kind() != Kind.AUTOCOMPLETE;
                };
        if (callback == null || !fits) {
            throw Findings.of(
                    "type", "INTERACTION_RESPONSE_INVALID", "This type does not answer this kind of interaction");
        }
        return callback;
    }

    private void apply(
            Interaction interaction, Callback callback, JsonNode data, List<UploadedFile> files, Findings findings) {
        switch (callback) {
            case MESSAGE -> {
                writer.check(MessageRules.Kind.RESPONSE, data, files, "data", findings);
                interaction.respondWith(replies.post(interaction, data, files, 0, null));
            }
            case DEFERRED -> {
                int flags = data.path("flags").asInt(0);
                if ((flags & ~Flags.EPHEMERAL) != 0) {
                    throw Findings.of(
                            "data.flags",
                            "INTERACTION_DEFER_FLAGS",
                            "EPHEMERAL is the only flag that a deferred response may set");
                }
                interaction.respondWith(
                        replies.post(interaction, Wire.object(), List.of(), Flags.LOADING | flags, null));
            }
            case UPDATE -> {
                Message source = sourceOf(interaction);
                writer.edit(source, MessageRules.Kind.EDIT, data, files, Draft.PEOPLE, "data", findings);
                interaction.respondWith(source);
            }
            case DEFERRED_UPDATE -> interaction.respondWith(interaction.source());
            case CHOICES -> {
                ResponseRules.checkChoices(data, interaction.focusedType(), findings);
                findings.refuse();
            }
            case MODAL -> {
                ModalRules.check(data, findings);
                findings.refuse();
            }
        }
    }

    private Message sourceOf(Interaction interaction) {
        Message source = interaction.source();
        if (source == null || board.find(source.id()) == null) {
            throw Refusals.UNKNOWN_MESSAGE.error();
        }
        return source;
    }

    private ObjectNode answer(Interaction interaction, Callback callback) {
        ObjectNode answer = Wire.object();
        ObjectNode described = answer.putObject("interaction")
                .put("id", interaction.id())
                .put("type", interaction.kind().number());
        Message original = interaction.original();
        if (original == null) {
            return answer;
        }
        if (callback == Callback.MESSAGE || callback == Callback.DEFERRED) {
            described
                    .put("response_message_id", original.id())
                    .put("response_message_loading", callback == Callback.DEFERRED)
                    .put("response_message_ephemeral", original.ephemeral());
        }
        if (callback == Callback.MESSAGE || callback == Callback.UPDATE) {
            answer.putObject("resource").put("type", callback.number()).set("message", wire.of(original));
        }
        return answer;
    }
}

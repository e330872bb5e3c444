package app.convive.rehearsal.client;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.interaction.Callback;
import app.convive.rehearsal.interaction.Interaction;
import app.convive.rehearsal.interaction.InteractionPayload;
import app.convive.rehearsal.interaction.Interactions;
import app.convive.rehearsal.interaction.Kind;
import app.convive.rehearsal.interaction.Opening;
import app.convive.rehearsal.message.Files;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.message.MessageWire;
import app.convive.rehearsal.rules.Components;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person does in a client with the bot's commands, components and modals. Each raises an interaction. */
@Component
@Rehearsed
public class Client {
    private static final int SLASH = 1;
    private static final int ON_PERSON = 2;
    private static final int ON_MESSAGE = 3;

    private final World world;
    private final CommandMenu menu;
    private final Interactions interactions;
    private final InteractionPayload payloads;
    private final MessageBoard board;
    private final MessageWire wire;
    private final Files files;
    private final Uploads uploads;

    Client(
            World world,
            CommandMenu menu,
            Interactions interactions,
            InteractionPayload payloads,
            MessageBoard board,
            MessageWire wire,
            Files files,
            Uploads uploads) {
        this.world = world;
        this.menu = menu;
        this.interactions = interactions;
        this.payloads = payloads;
        this.board = board;
        this.wire = wire;
        this.files = files;
        this.uploads = uploads;
    }

    /** Sends a slash command, or asks for suggestions when an option is being typed. */
    public Interaction type(Person person, Channel channel, TypedCommand typed) {
        ObjectNode command = menu.command(typed.command(), SLASH, person, channel);
        Resolved resolved = resolved(person, channel);
        CommandTyping typing = new CommandTyping(command, person, resolved, uploads);
        ArrayNode options = typing.options(typed);
        ObjectNode data = named(command, SLASH);
        if (!options.isEmpty()) {
            data.set("options", options);
        }
        resolved.into(data);
        String spelled = CommandMenu.spelled(command, typing.path(), person);
        Kind kind = typed.focused() == null ? Kind.COMMAND : Kind.AUTOCOMPLETE;
        return interactions.raise(new Opening(kind, data, person, channel, null, null, spelled, typing.focusedType()));
    }

    /** Uses a command on somebody. */
    public Interaction useOnPerson(Person person, Channel channel, String command, String target) {
        ObjectNode data = named(menu.command(command, ON_PERSON, person, channel), ON_PERSON);
        Resolved resolved = resolved(person, channel);
        data.put("target_id", resolved.person(target));
        resolved.into(data);
        return interactions.raise(opening(Kind.COMMAND, data, person, channel, null));
    }

    /** Uses a command on a message. */
    public Interaction useOnMessage(Person person, String command, String target) {
        Message message = visible(person, target);
        Channel channel = channelOf(message);
        ObjectNode data = named(menu.command(command, ON_MESSAGE, person, channel), ON_MESSAGE);
        Resolved resolved = resolved(person, channel);
        data.put("target_id", resolved.message(message, wire));
        resolved.into(data);
        return interactions.raise(opening(Kind.COMMAND, data, person, channel, null));
    }

    /**
     * Clicks a button, or chooses in a select menu.
     *
     * @param values what was chosen; absent for a button
     */
    public Interaction use(Person person, String messageId, String customId, @Nullable List<String> values) {
        Message message = visible(person, messageId);
        JsonNode component = Components.find(message.components(), customId);
        if (component == null || !message.author().equals(world.bot())) {
            throw new Refusal(Refusal.Reason.NO_SUCH_COMPONENT, customId);
        }
        if (component.path("disabled").asBoolean(false)) {
            throw new Refusal(Refusal.Reason.DISABLED, customId);
        }
        boolean select = Components.isSelect(component);
        if (select != (values != null)) {
            throw new Refusal(Refusal.Reason.BAD_SELECTION, customId);
        }
        Channel channel = channelOf(message);
        ObjectNode data = Wire.object().put("custom_id", customId);
        data.set("id", component.path("id"));
        data.set("component_type", component.path("type"));
        if (values != null) {
            Resolved resolved = resolved(person, channel);
            data.set("values", Selection.values(component, values, resolved, Refusal.Reason.BAD_SELECTION));
            resolved.into(data);
        }
        return interactions.raise(opening(Kind.COMPONENT, data, person, channel, message));
    }

    /** Submits the modal with which an interaction was answered. */
    public Interaction submit(Person person, Interaction source, JsonNode values) {
        JsonNode modal = source.response();
        if (source.callback() != Callback.MODAL
                || modal == null
                || !source.person().equals(person)) {
            throw new Refusal(Refusal.Reason.NO_MODAL, source.id());
        }
        Resolved resolved = resolved(person, source.channel());
        ObjectNode data = Wire.object();
        data.set("custom_id", modal.path("custom_id"));
        data.set("components", new ModalFilling(values, resolved, uploads).fill(modal));
        resolved.into(data);
        Message from = source.source();
        Message there = from == null ? null : board.find(from.id());
        return interactions.raise(new Opening(Kind.MODAL, data, person, source.channel(), there, source, null, 0));
    }

    private static ObjectNode named(JsonNode command, int type) {
        ObjectNode data = Wire.object();
        data.set("id", command.path("id"));
        data.set("name", command.path("name"));
        return data.put("type", type);
    }

    private static Opening opening(
            Kind kind, ObjectNode data, Person person, Channel channel, @Nullable Message source) {
        return new Opening(kind, data, person, channel, source, null, null, 0);
    }

    private Resolved resolved(Person person, Channel channel) {
        return new Resolved(world, payloads, files, person, channel);
    }

    private Message visible(Person person, String messageId) {
        Message message = board.find(messageId);
        if (message == null) {
            throw new Refusal(Refusal.Reason.NOT_FOUND, messageId);
        }
        if (!message.visibleTo(person) || !world.may(channelOf(message), person, Permission.VIEW_CHANNEL)) {
            throw new Refusal(Refusal.Reason.NOT_VISIBLE, messageId);
        }
        return message;
    }

    private Channel channelOf(Message message) {
        Channel channel = world.channel(message.channelId());
        if (channel == null) {
            throw new Refusal(Refusal.Reason.NOT_FOUND, message.channelId());
        }
        return channel;
    }
}

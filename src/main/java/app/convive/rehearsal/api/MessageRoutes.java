package app.convive.rehearsal.api;

import app.convive.rehearsal.RehearsalSettings;
import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Draft;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.message.MessageWire;
import app.convive.rehearsal.message.MessageWriter;
import app.convive.rehearsal.message.Reference;
import app.convive.rehearsal.rules.Findings;
import app.convive.rehearsal.rules.MessageRules;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Watcher;
import app.convive.rehearsal.world.Watchers;
import app.convive.rehearsal.world.World;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Messages of channels, threads and direct messages. */
@Component
@Rehearsed
class MessageRoutes implements Operations {
    private static final String ALL = "/channels/{channel}/messages";
    private static final String ONE = ALL + "/{message}";

    private final World world;
    private final MessageBoard board;
    private final MessageWriter writer;
    private final MessageWire wire;
    private final RehearsalSettings settings;
    private final Watchers watchers;
    private final Nonces nonces = new Nonces();

    MessageRoutes(
            World world,
            MessageBoard board,
            MessageWriter writer,
            MessageWire wire,
            Watchers watchers,
            RehearsalSettings settings) {
        this.settings = settings;
        this.world = world;
        this.board = board;
        this.writer = writer;
        this.wire = wire;
        this.watchers = watchers;
    }

    @Override
    public void declare(OperationTable table) {
        table.post("create_message", ALL, this::create);
        table.get("get_message", ONE, call -> Answer.ok(wire.forBot(message(call), settings.messageContent())));
        table.patch("update_message", ONE, this::edit);
        table.delete("delete_message", ONE, this::delete);
        table.put("add_my_message_reaction", ONE + "/reactions/{emoji}/@me", this::react);
        table.delete("delete_my_message_reaction", ONE + "/reactions/{emoji}/@me", this::unreact);
        table.post("trigger_typing_indicator", "/channels/{channel}/typing", this::type);
    }

    private Channel channel(Call call) {
        return world.channelForBot(call.variable("channel"));
    }

    private Message message(Call call) {
        Channel channel = channel(call);
        world.botNeeds(channel, Permission.READ_MESSAGE_HISTORY);
        return board.forBot(channel, call.variable("message"));
    }

    private Answer create(Call call) {
        Channel channel = channel(call);
        refuseUnsendable(channel);
        checkPermissions(channel, call);
        writer.check(MessageRules.Kind.CREATE, call.body(), call.files(), "", call.findings());
        Message known = nonces.known(channel, call.body());
        if (known != null && board.find(known.id()) != null) {
            return Answer.ok(wire.of(known));
        }
        wake(channel);
        Reference reference = reference(channel, call.body().path("message_reference"));
        Message message = writer.post(new Draft(
                channel,
                world.bot(),
                call.body(),
                call.files(),
                reference == null ? Message.PLAIN : Message.REPLY,
                0,
                Draft.ALL,
                reference,
                null));
        nonces.remember(channel, call.body(), message);
        return Answer.ok(wire.of(message));
    }

    private void refuseUnsendable(Channel channel) {
        if (!channel.holdsMessages()) {
            throw Refusals.NOT_A_TEXT_CHANNEL.error();
        }
        Person recipient = channel.recipient();
        if (recipient != null && recipient.dmsClosed()) {
            throw Refusals.CLOSED_DM.error();
        }
        if (recipient != null && !world.sharesServer(recipient)) {
            throw Refusals.NO_MUTUAL_GUILDS.error();
        }
    }

    private void checkPermissions(Channel channel, Call call) {
        world.botNeeds(channel, channel.isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
        if (!call.files().isEmpty()) {
            world.botNeeds(channel, Permission.ATTACH_FILES);
        }
        if (call.body().path("message_reference").isObject()
                && !world.may(channel, world.bot(), Permission.READ_MESSAGE_HISTORY)) {
            throw Refusals.REPLY_NEEDS_HISTORY.error();
        }
    }

    /** Writing in an archived thread opens it again, unless it is locked. */
    private void wake(Channel channel) {
        Channel.ThreadState thread = channel.thread();
        if (thread == null) {
            return;
        }
        if (thread.archived()) {
            if (thread.locked() && !world.may(channel, world.bot(), Permission.MANAGE_THREADS)) {
                throw Refusals.THREAD_LOCKED.error();
            }
            thread.archive(false, world.clock().instant());
            watchers.tell(watcher -> watcher.channel(channel, Watcher.Change.UPDATED));
        }
        thread.join(world.bot().id(), world.clock().instant());
    }

    private @Nullable Reference reference(Channel channel, JsonNode asked) {
        if (!asked.isObject()) {
            return null;
        }
        Message target = board.find(asked.path("message_id").asString(""));
        if (target == null || !target.channelId().equals(channel.id()) || target.ephemeral()) {
            if (asked.path("fail_if_not_exists").asBoolean(true)) {
                throw Findings.of("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
            }
            return null;
        }
        return new Reference(channel.id(), target.id(), channel.serverId());
    }

    private Answer edit(Call call) {
        Message message = board.forBot(channel(call), call.variable("message"));
        if (!message.author().equals(world.bot())) {
            throw Refusals.NOT_YOUR_MESSAGE.error();
        }
        refuseAsleep(channel(call));
        writer.edit(message, MessageRules.Kind.EDIT, call.body(), call.files(), Draft.ALL, "", call.findings());
        return Answer.ok(wire.of(message));
    }

    /** Only a new message wakes an archived thread; until then nothing in it changes. */
    private static void refuseAsleep(Channel channel) {
        Channel.ThreadState thread = channel.thread();
        if (thread != null && thread.archived()) {
            throw Refusals.THREAD_ARCHIVED.error();
        }
    }

    private Answer delete(Call call) {
        Channel channel = channel(call);
        Message message = board.forBot(channel, call.variable("message"));
        if (!message.author().equals(world.bot())) {
            world.botNeeds(channel, Permission.MANAGE_MESSAGES);
        }
        board.delete(message);
        return Answer.NONE;
    }

    private Answer react(Call call) {
        Message message = message(call);
        refuseAsleep(channel(call));
        String emoji = call.variable("emoji");
        if (!message.reactions().containsKey(emoji)) {
            world.botNeeds(channel(call), Permission.ADD_REACTIONS);
        }
        board.react(message, emoji, world.bot());
        return Answer.NONE;
    }

    private Answer unreact(Call call) {
        board.unreact(message(call), call.variable("emoji"), world.bot());
        return Answer.NONE;
    }

    private Answer type(Call call) {
        Channel channel = channel(call);
        world.botNeeds(channel, channel.isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
        watchers.tell(watcher -> watcher.typing(channel, world.bot()));
        return Answer.NONE;
    }
}

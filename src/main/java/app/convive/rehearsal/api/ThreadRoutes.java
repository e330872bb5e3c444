package app.convive.rehearsal.api;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Flags;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.rules.ThreadRules;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Watcher;
import app.convive.rehearsal.world.Watchers;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Threads and channels: looked at, opened, archived. */
@Component
@Rehearsed
class ThreadRoutes implements Operations {
    private static final int THREE_DAYS = 4320;

    private final World world;
    private final MessageBoard board;
    private final Watchers watchers;

    ThreadRoutes(World world, MessageBoard board, Watchers watchers) {
        this.world = world;
        this.board = board;
        this.watchers = watchers;
    }

    @Override
    public void declare(OperationTable table) {
        table.get("get_channel", "/channels/{channel}", call -> Answer.ok(wire(channel(call))));
        table.patch("update_channel", "/channels/{channel}", this::change);
        table.post("create_thread_from_message", "/channels/{channel}/messages/{message}/threads", this::onMessage);
        table.post("create_thread", "/channels/{channel}/threads", this::alone);
        table.put("join_thread", "/channels/{channel}/thread-members/@me", this::join);
        table.put("add_thread_member", "/channels/{channel}/thread-members/{user}", this::add);
    }

    private Channel channel(Call call) {
        return world.channelForBot(call.variable("channel"));
    }

    private JsonNode wire(Channel channel) {
        return Wire.channel(channel, world.bot());
    }

    private Answer onMessage(Call call) {
        Channel parent = channel(call);
        world.botNeeds(parent, Permission.CREATE_PUBLIC_THREADS);
        Message message = board.forBot(parent, call.variable("message"));
        ThreadRules.ON_MESSAGE.check(call.body(), "", call.findings());
        call.findings().refuse();
        if (world.channel(message.id()) != null) {
            throw Refusals.THREAD_EXISTS.error();
        }
        Channel thread = open(message.id(), parent, call.body(), publicType(parent));
        message.flag(Flags.HAS_THREAD);
        board.changed(message);
        return Answer.created(wire(thread));
    }

    private Answer alone(Call call) {
        Channel parent = channel(call);
        ThreadRules.ALONE.check(call.body(), "", call.findings());
        call.findings().refuse();
        int type = call.body().path("type").asInt(Channel.PRIVATE_THREAD);
        world.botNeeds(
                parent,
                type == Channel.PRIVATE_THREAD ? Permission.CREATE_PRIVATE_THREADS : Permission.CREATE_PUBLIC_THREADS);
        return Answer.created(wire(open(world.nextId(), parent, call.body(), type)));
    }

    private Channel open(String id, Channel parent, JsonNode body, int type) {
        if (parent.type() != Channel.TEXT && parent.type() != Channel.ANNOUNCEMENT) {
            throw Refusals.WRONG_CHANNEL_TYPE.error();
        }
        Channel thread = world.addThread(
                id,
                parent,
                body.path("name").asString(""),
                type,
                world.bot().id(),
                body.path("auto_archive_duration").asInt(THREE_DAYS));
        watchers.tell(watcher -> watcher.channel(thread, Watcher.Change.CREATED));
        return thread;
    }

    private static int publicType(Channel parent) {
        return parent.type() == Channel.ANNOUNCEMENT ? Channel.ANNOUNCEMENT_THREAD : Channel.PUBLIC_THREAD;
    }

    private Answer change(Call call) {
        Channel channel = channel(call);
        Channel.ThreadState thread = channel.thread();
        if (thread == null) {
            world.botNeeds(channel, Permission.MANAGE_CHANNELS);
            throw Refusals.WRONG_CHANNEL_TYPE.error();
        }
        JsonNode body = call.body();
        ThreadRules.CHANGE.check(body, "", call.findings());
        call.findings().refuse();
        if (onlyWakes(thread, body)) {
            world.botNeeds(channel, Permission.SEND_MESSAGES_IN_THREADS);
        } else if (!thread.ownerId().equals(world.bot().id()) || body.hasNonNull("locked")) {
            world.botNeeds(channel, Permission.MANAGE_THREADS);
        }
        if (thread.archived() && !body.hasNonNull("archived")) {
            throw Refusals.THREAD_ARCHIVED.error();
        }
        channel.rename(body.path("name").asString(channel.name()));
        thread.lock(body.path("locked").asBoolean(thread.locked()));
        thread.archiveAfter(body.path("auto_archive_duration").asInt(thread.autoArchiveMinutes()));
        if (body.hasNonNull("archived")) {
            thread.archive(body.path("archived").asBoolean(), world.clock().instant());
        }
        watchers.tell(watcher -> watcher.channel(channel, Watcher.Change.UPDATED));
        return Answer.ok(wire(channel));
    }

    /** Whoever may write in an archived thread that is not locked may wake it. */
    private static boolean onlyWakes(Channel.ThreadState thread, JsonNode body) {
        return thread.archived()
                && !thread.locked()
                && body.size() == 1
                && !body.path("archived").asBoolean(true);
    }

    private Answer join(Call call) {
        Channel channel = channel(call);
        threadOf(channel).join(world.bot().id(), world.clock().instant());
        watchers.tell(watcher -> watcher.channel(channel, Watcher.Change.UPDATED));
        return Answer.NONE;
    }

    private Answer add(Call call) {
        Channel channel = channel(call);
        Channel.ThreadState thread = threadOf(channel);
        Server server = world.serverOf(channel);
        if (server == null || server.member(call.variable("user")) == null) {
            throw Refusals.UNKNOWN_MEMBER.error();
        }
        world.botNeeds(channel, Permission.SEND_MESSAGES_IN_THREADS);
        thread.join(call.variable("user"), world.clock().instant());
        watchers.tell(watcher -> watcher.channel(channel, Watcher.Change.UPDATED));
        return Answer.NONE;
    }

    private static Channel.ThreadState threadOf(Channel channel) {
        Channel.ThreadState thread = channel.thread();
        if (thread == null) {
            throw Refusals.WRONG_CHANNEL_TYPE.error();
        }
        return thread;
    }
}

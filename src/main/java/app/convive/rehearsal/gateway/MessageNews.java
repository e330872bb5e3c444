package app.convive.rehearsal.gateway;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.message.MessageWatcher;
import app.convive.rehearsal.message.MessageWire;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Member;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Tells the bot of messages: where it may look, and without their text where the intent for it is missing. */
@Component
@Rehearsed
class MessageNews implements MessageWatcher {
    private final Gateway gateway;
    private final World world;
    private final MessageWire wire;

    MessageNews(Gateway gateway, World world, MessageWire wire, MessageBoard board) {
        this.gateway = gateway;
        this.world = world;
        this.wire = wire;
        board.watch(this);
    }

    @Override
    public void posted(Message message) {
        send("MESSAGE_CREATE", message);
    }

    @Override
    public void edited(Message message) {
        send("MESSAGE_UPDATE", message);
    }

    @Override
    public void deleted(Message message) {
        Channel channel = seen(message);
        if (channel != null) {
            ObjectNode event = about(channel).put("id", message.id());
            gateway.dispatch("MESSAGE_DELETE", channel.serverId(), intent(channel), session -> event);
        }
    }

    @Override
    public void reacted(Message message, String emoji, Person person, boolean added) {
        Channel channel = seen(message);
        if (channel == null) {
            return;
        }
        ObjectNode event = about(channel);
        event.put("user_id", person.id()).put("message_id", message.id());
        event.put("burst", false).put("type", 0);
        event.putObject("emoji").putNull("id").put("name", emoji);
        Server server = world.serverOf(channel);
        Member member = server == null ? null : server.member(person.id());
        if (added) {
            event.put("message_author_id", message.author().id());
            if (member != null) {
                event.set("member", Wire.member(member));
            }
        }
        gateway.dispatch(
                added ? "MESSAGE_REACTION_ADD" : "MESSAGE_REACTION_REMOVE",
                channel.serverId(),
                server == null ? Intent.DIRECT_MESSAGE_REACTIONS : Intent.GUILD_MESSAGE_REACTIONS,
                session -> event);
    }

    private void send(String type, Message message) {
        Channel channel = seen(message);
        if (channel == null) {
            return;
        }
        gateway.dispatch(
                type,
                channel.serverId(),
                intent(channel),
                session -> event(message, channel, session.wants(Intent.MESSAGE_CONTENT)));
    }

    private ObjectNode event(Message message, Channel channel, boolean textGranted) {
        ObjectNode event = wire.forBot(message, textGranted).put("channel_type", channel.type());
        Server server = world.serverOf(channel);
        if (server != null) {
            event.put("guild_id", server.id());
            Member author = server.member(message.author().id());
            if (author != null && message.origin() == null) {
                event.set("member", Wire.memberAlone(author));
            }
        }
        return event;
    }

    /** The message's channel, if the bot is told of it. */
    private @Nullable Channel seen(Message message) {
        Channel channel = message.ephemeral() ? null : world.channel(message.channelId());
        return channel != null && world.may(channel, world.bot(), Permission.VIEW_CHANNEL) ? channel : null;
    }

    private static ObjectNode about(Channel channel) {
        ObjectNode event = Wire.object().put("channel_id", channel.id());
        if (channel.serverId() != null) {
            event.put("guild_id", channel.serverId());
        }
        return event;
    }

    private static int intent(Channel channel) {
        return channel.serverId() == null ? Intent.DIRECT_MESSAGES : Intent.GUILD_MESSAGES;
    }
}

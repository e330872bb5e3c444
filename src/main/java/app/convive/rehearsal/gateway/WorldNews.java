package app.convive.rehearsal.gateway;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Member;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Role;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Watcher;
import app.convive.rehearsal.world.Watchers;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Tells the bot of servers, channels, threads, members and roles. */
@Component
@Rehearsed
class WorldNews implements Watcher {
    private final Gateway gateway;
    private final World world;

    WorldNews(Gateway gateway, World world, Watchers watchers) {
        this.gateway = gateway;
        this.world = world;
        watchers.add(this);
    }

    @Override
    public void channel(Channel channel, Change change) {
        // Bots are told of all channels, seen or not, but only of threads that they see.
        boolean told = !channel.isThread()
                || change == Change.DELETED
                || world.may(channel, world.bot(), Permission.VIEW_CHANNEL);
        if (channel.serverId() == null || !told) {
            return;
        }
        ObjectNode event = Wire.channel(channel, world.bot());
        if (channel.isThread() && change == Change.CREATED) {
            event.put("newly_created", true);
        }
        String kind = channel.isThread() ? "THREAD_" : "CHANNEL_";
        send(kind + verb(change), channel.serverId(), Intent.GUILDS, event);
    }

    @Override
    public void member(Server server, Member member, Change change) {
        boolean self = member.person().equals(world.bot());
        ObjectNode event = change == Change.DELETED ? Wire.object() : Wire.member(member);
        event.put("guild_id", server.id());
        if (change == Change.DELETED) {
            event.set("user", Wire.person(member.person()));
        }
        String type = switch (change) {
            case CREATED -> "GUILD_MEMBER_ADD";
            case UPDATED -> "GUILD_MEMBER_UPDATE";
            case DELETED -> "GUILD_MEMBER_REMOVE";
        };
        send(type, server.id(), self ? 0 : Intent.GUILD_MEMBERS, event);
    }

    @Override
    public void role(Server server, Role role) {
        ObjectNode event = Wire.object().put("guild_id", server.id());
        event.set("role", Wire.role(role));
        send("GUILD_ROLE_UPDATE", server.id(), Intent.GUILDS, event);
    }

    @Override
    public void botJoined(Server server) {
        gateway.announce(server);
    }

    @Override
    public void botLeft(Server server) {
        ObjectNode event = Wire.object().put("id", server.id());
        if (server.unavailable()) {
            event.put("unavailable", true);
        }
        send("GUILD_DELETE", server.id(), Intent.GUILDS, event);
    }

    @Override
    public void scheduledEvent(Server server, ObjectNode event, Change change) {
        String type = "GUILD_SCHEDULED_EVENT_" + verb(change);
        send(type, server.id(), Intent.GUILD_SCHEDULED_EVENTS, event.deepCopy());
    }

    private void send(String type, String serverId, int intent, ObjectNode event) {
        gateway.dispatch(type, serverId, intent, session -> event);
    }

    private static String verb(Change change) {
        return switch (change) {
            case CREATED -> "CREATE";
            case UPDATED -> "UPDATE";
            case DELETED -> "DELETE";
        };
    }
}

package app.convive.rehearsal.api;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Member;
import app.convive.rehearsal.world.Role;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.ServerWire;
import app.convive.rehearsal.world.Watchers;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;

/** Servers, their channels, roles and members: looked at. */
@Component
@Rehearsed
class ServerRoutes implements Operations {
    private static final String SERVER = "/guilds/{guild}";

    private final World world;
    private final Watchers watchers;

    ServerRoutes(World world, Watchers watchers) {
        this.world = world;
        this.watchers = watchers;
    }

    @Override
    public void declare(OperationTable table) {
        table.get("get_guild", SERVER, call -> Answer.ok(ServerWire.base(server(call))));
        table.get("list_guild_channels", SERVER + "/channels", call -> Answer.ok(channels(server(call))));
        table.get("list_guild_roles", SERVER + "/roles", call -> {
            ArrayNode roles = Wire.array();
            server(call).roles().values().forEach(role -> roles.add(Wire.role(role)));
            return Answer.ok(roles);
        });
        table.get("get_guild_role", SERVER + "/roles/{role}", call -> {
            Role role = server(call).roles().get(call.variable("role"));
            if (role == null) {
                throw Refusals.UNKNOWN_ROLE.error();
            }
            return Answer.ok(Wire.role(role));
        });
        table.get("get_guild_member", SERVER + "/members/{user}", call -> Answer.ok(Wire.member(member(call))));
        table.delete("leave_guild", "/users/@me/guilds/{guild}", this::leave);
    }

    private Server server(Call call) {
        return world.serverForBot(call.variable("guild"));
    }

    private Member member(Call call) {
        String id = call.variable("user");
        Member member = server(call).member(id);
        if (member == null) {
            throw (world.person(id) == null ? Refusals.UNKNOWN_USER : Refusals.UNKNOWN_MEMBER).error();
        }
        return member;
    }

    private ArrayNode channels(Server server) {
        ArrayNode channels = Wire.array();
        for (Channel channel : world.channels()) {
            if (server.id().equals(channel.serverId()) && !channel.isThread()) {
                channels.add(Wire.channel(channel, world.bot()));
            }
        }
        return channels;
    }

    private Answer leave(Call call) {
        Server server = server(call);
        watchers.tell(watcher -> watcher.botLeft(server));
        server.leave(world.bot());
        return Answer.NONE;
    }
}

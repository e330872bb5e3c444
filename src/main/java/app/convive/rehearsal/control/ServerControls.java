package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.client.Refusal;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Member;
import app.convive.rehearsal.world.Overwrite;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Role;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Watcher;
import app.convive.rehearsal.world.Watcher.Change;
import app.convive.rehearsal.world.Watchers;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Changing servers, members, roles and channels, and whether the bot is there, for tests. */
@RestController
@RequestMapping("/rehearsal/api")
@Rehearsed
class ServerControls {
    private final World world;
    private final Directory directory;
    private final Watchers watchers;
    private final ServerReading reading;

    ServerControls(World world, Directory directory, Watchers watchers, ServerReading reading) {
        this.world = world;
        this.directory = directory;
        this.watchers = watchers;
        this.reading = reading;
    }

    @PostMapping("/servers")
    ObjectNode add(@RequestBody JsonNode body) {
        return world.change(() -> {
            Server server = world.add(reading.plan(body));
            if (server.has(world.bot())) {
                watchers.tell(watcher -> watcher.botJoined(server));
            }
            ObjectNode made = Wire.object().put("id", server.id());
            ObjectNode channels = made.putObject("channels");
            world.channels().stream()
                    .filter(c -> server.id().equals(c.serverId()))
                    .forEach(c -> channels.put(c.name(), c.id()));
            ObjectNode roles = made.putObject("roles");
            server.roles().values().forEach(role -> roles.put(role.name(), role.id()));
            return made;
        });
    }

    @PutMapping("/servers/{server}/members/{person}")
    void join(@PathVariable String server, @PathVariable String person, @RequestBody JsonNode body) {
        world.change(() -> {
            Server joined = directory.server(server);
            Person joining = directory.person(person);
            Member earlier = joined.member(joining.id());
            List<String> roles = body.has("roles")
                    ? reading.roles(joined, body.path("roles"))
                    : earlier == null ? List.of() : List.copyOf(earlier.roles());
            Member member = joined.join(joining, world.clock().instant(), roles);
            if (body.has("nick")) {
                member.call(body.path("nick").asString(null));
            }
            Change change = earlier == null ? Change.CREATED : Change.UPDATED;
            watchers.tell(watcher -> watcher.member(joined, member, change));
        });
    }

    @DeleteMapping("/servers/{server}/members/{person}")
    void leave(@PathVariable String server, @PathVariable String person) {
        world.change(() -> {
            Server left = directory.server(server);
            Person leaving = directory.person(person);
            Member member = left.member(leaving.id());
            if (member != null) {
                left.leave(leaving);
                watchers.tell(watcher -> watcher.member(left, member, Change.DELETED));
            }
        });
    }

    /** What happens to the bot on a server. */
    record BotFate(String action) {}

    @PostMapping("/servers/{server}/bot")
    void bot(@PathVariable String server, @RequestBody BotFate fate) {
        world.change(() -> {
            Server there = directory.server(server);
            switch (fate.action()) {
                case "kick" -> {
                    watchers.tell(watcher -> watcher.botLeft(there));
                    there.leave(world.bot());
                }
                case "add" -> {
                    there.join(world.bot(), world.clock().instant(), botRoles(there));
                    watchers.tell(watcher -> watcher.botJoined(there));
                }
                case "unavailable" -> {
                    there.fail(true);
                    watchers.tell(watcher -> watcher.botLeft(there));
                }
                case "available" -> {
                    there.fail(false);
                    watchers.tell(watcher -> watcher.botJoined(there));
                }
                default -> throw new Refusal(Refusal.Reason.BAD_REQUEST, fate.action());
            }
        });
    }

    private List<String> botRoles(Server server) {
        return server.roles().values().stream()
                .filter(role -> world.bot().id().equals(role.botId()))
                .map(Role::id)
                .toList();
    }

    @PatchMapping("/servers/{server}/roles/{role}")
    void grant(@PathVariable String server, @PathVariable String role, @RequestBody JsonNode body) {
        world.change(() -> {
            Server there = directory.server(server);
            Role granted = reading.role(there, role);
            if (body.has("permissions")) {
                granted.grant(Permission.bits(ServerReading.permissions(body.path("permissions"))));
            }
            granted.letMention(body.path("mentionable").asBoolean(granted.mentionable()));
            watchers.tell(watcher -> watcher.role(there, granted));
        });
    }

    /** Somebody who may deletes an event, as people do by hand. */
    @DeleteMapping("/servers/{server}/events/{event}")
    void deleteEvent(@PathVariable String server, @PathVariable String event) {
        world.change(() -> {
            Server there = directory.server(server);
            ObjectNode deleted = there.events().remove(event);
            if (deleted != null) {
                watchers.tell(watcher -> watcher.scheduledEvent(there, deleted, Watcher.Change.DELETED));
            }
        });
    }

    @PostMapping("/servers/{server}/channels")
    ObjectNode addChannel(@PathVariable String server, @RequestBody JsonNode body) {
        return world.change(() -> {
            Server there = directory.server(server);
            Channel channel = world.addChannel(
                    there,
                    body.path("name").asString("salon"),
                    body.path("type").asInt(Channel.TEXT),
                    body.path("parent").asString(null));
            channel.overwrite(overwrites(there, body.path("overwrites")));
            watchers.tell(watcher -> watcher.channel(channel, Change.CREATED));
            return Wire.channel(channel, world.bot());
        });
    }

    @PatchMapping("/channels/{channel}")
    ObjectNode changeChannel(@PathVariable String channel, @RequestBody JsonNode body) {
        return world.change(() -> {
            Channel changed = directory.channel(channel);
            changed.rename(body.path("name").asString(changed.name()));
            Channel.ThreadState thread = changed.thread();
            if (thread != null) {
                thread.archive(
                        body.path("archived").asBoolean(thread.archived()),
                        world.clock().instant());
                thread.lock(body.path("locked").asBoolean(thread.locked()));
            }
            if (body.has("overwrites")) {
                changed.overwrite(overwrites(directory.server(changed.serverId()), body.path("overwrites")));
            }
            watchers.tell(watcher -> watcher.channel(changed, Change.UPDATED));
            return Wire.channel(changed, world.bot());
        });
    }

    @DeleteMapping("/channels/{channel}")
    void deleteChannel(@PathVariable String channel) {
        world.change(() -> {
            Channel gone = directory.channel(channel);
            watchers.tell(watcher -> watcher.channel(gone, Change.DELETED));
            world.removeChannel(gone);
        });
    }

    private List<Overwrite> overwrites(Server server, JsonNode list) {
        List<Overwrite> overwrites = new ArrayList<>();
        for (JsonNode o : list.values()) {
            String person = o.path("person").asString("");
            String target = person.isEmpty()
                    ? reading.role(server, ServerReading.roleName(o)).id()
                    : directory.person(person).id();
            overwrites.add(new Overwrite(
                    target,
                    !person.isEmpty(),
                    Permission.bits(ServerReading.permissions(o.path("allow"))),
                    Permission.bits(ServerReading.permissions(o.path("deny")))));
        }
        return overwrites;
    }
}

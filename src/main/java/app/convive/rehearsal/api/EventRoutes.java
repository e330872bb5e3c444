package app.convive.rehearsal.api;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.rules.EventRules;
import app.convive.rehearsal.rules.Findings;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Watcher;
import app.convive.rehearsal.world.Watchers;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Scheduled events. */
@Component
@Rehearsed
class EventRoutes implements Operations {
    private static final String ALL = "/guilds/{guild}/scheduled-events";
    private static final String ONE = ALL + "/{event}";

    /** Discord: at most 100 events that are not over. */
    private static final int MOST = 100;

    private static final int SCHEDULED = 1;
    private static final int ACTIVE = 2;
    private static final int COMPLETED = 3;
    private static final int CANCELLED = 4;

    private final World world;
    private final Watchers watchers;

    EventRoutes(World world, Watchers watchers) {
        this.world = world;
        this.watchers = watchers;
    }

    @Override
    public void declare(OperationTable table) {
        table.get("list_guild_scheduled_events", ALL, call -> {
            ArrayNode events = Wire.array();
            server(call).events().values().forEach(events::add);
            return Answer.ok(events);
        });
        table.post("create_guild_scheduled_event", ALL, this::create);
        table.get("get_guild_scheduled_event", ONE, call -> Answer.ok(event(call)));
        table.patch("update_guild_scheduled_event", ONE, this::change);
        table.delete("delete_guild_scheduled_event", ONE, this::delete);
    }

    private Server server(Call call) {
        return world.serverForBot(call.variable("guild"));
    }

    private ObjectNode event(Call call) {
        ObjectNode event = server(call).events().get(call.variable("event"));
        if (event == null) {
            throw Refusals.UNKNOWN_EVENT.error();
        }
        return event;
    }

    private Answer create(Call call) {
        Server server = server(call);
        world.botNeeds(server, Permission.CREATE_EVENTS);
        JsonNode body = call.body();
        EventRules.CREATE.check(body, "", call.findings());
        EventRules.checkTimes(body, true, world.clock().instant(), call.findings());
        call.findings().refuse();
        if (server.events().values().stream().filter(EventRoutes::open).count() >= MOST) {
            throw Refusals.TOO_MANY_EVENTS.error();
        }
        ObjectNode event = Wire.object();
        event.put("id", world.nextId()).put("guild_id", server.id()).putNull("channel_id");
        event.put("creator_id", world.bot().id()).set("creator", Wire.self(world.bot()));
        event.put("description", body.path("description").asString(null)).putNull("image");
        event.put("status", SCHEDULED)
                .put("privacy_level", 2)
                .put("entity_type", 3)
                .putNull("entity_id");
        event.putNull("recurrence_rule").putArray("guild_scheduled_event_exceptions");
        for (String field : List.of("name", "scheduled_start_time", "scheduled_end_time", "entity_metadata")) {
            event.set(field, body.path(field));
        }
        server.events().put(event.path("id").asString(), event);
        watchers.tell(watcher -> watcher.scheduledEvent(server, event, Watcher.Change.CREATED));
        return Answer.ok(event);
    }

    private Answer change(Call call) {
        Server server = server(call);
        ObjectNode event = event(call);
        world.botNeeds(server, Permission.CREATE_EVENTS);
        if (!open(event)) {
            throw Refusals.EVENT_FINISHED.error();
        }
        JsonNode body = call.body();
        EventRules.CHANGE.check(body, "", call.findings());
        checkStatus(event, body, call.findings());
        ObjectNode changed = event.deepCopy();
        for (String field : List.of(
                "name", "description", "scheduled_start_time", "scheduled_end_time", "entity_metadata", "status")) {
            if (body.hasNonNull(field)) {
                changed.set(field, body.path(field));
            }
        }
        boolean moved = !changed.path("scheduled_start_time").equals(event.path("scheduled_start_time"));
        EventRules.checkTimes(changed, moved, world.clock().instant(), call.findings());
        call.findings().refuse();
        event.setAll(changed);
        watchers.tell(watcher -> watcher.scheduledEvent(server, event, Watcher.Change.UPDATED));
        return Answer.ok(event);
    }

    private static void checkStatus(JsonNode event, JsonNode body, Findings findings) {
        int from = event.path("status").asInt(SCHEDULED);
        int to = body.path("status").asInt(from);
        boolean allowed = to == from
                || from == SCHEDULED && (to == ACTIVE || to == CANCELLED)
                || from == ACTIVE && to == COMPLETED;
        if (!allowed) {
            findings.add("status", "TRANSITION_INVALID", "That status change is not allowed");
        }
    }

    private Answer delete(Call call) {
        Server server = server(call);
        ObjectNode event = event(call);
        world.botNeeds(server, Permission.CREATE_EVENTS);
        server.events().remove(event.path("id").asString());
        watchers.tell(watcher -> watcher.scheduledEvent(server, event, Watcher.Change.DELETED));
        return Answer.NONE;
    }

    private static boolean open(JsonNode event) {
        return event.path("status").asInt(SCHEDULED) < COMPLETED;
    }
}

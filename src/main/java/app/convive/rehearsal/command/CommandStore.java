package app.convive.rehearsal.command;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.rules.CommandRules;
import app.convive.rehearsal.rules.Findings;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.world.Watcher;
import app.convive.rehearsal.world.Watchers;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The application's commands, in the form in which Discord returns them. Guarded by the world's lock. */
@Component
@Rehearsed
public class CommandStore {
    private static final List<String> LOCALISED = List.of("name_localizations", "description_localizations");

    private final Map<String, ObjectNode> byKey = new LinkedHashMap<>();
    private final World world;
    private final Watchers watchers;

    CommandStore(World world, Watchers watchers) {
        this.world = world;
        this.watchers = watchers;
    }

    public Collection<ObjectNode> all() {
        return List.copyOf(byKey.values());
    }

    public ObjectNode byId(String id) {
        return byKey.values().stream()
                .filter(command -> id.equals(command.path("id").asString("")))
                .findFirst()
                .orElseThrow(Refusals.UNKNOWN_COMMAND::error);
    }

    /** Replaces all commands; those whose type and name stay keep their id, and their version if nothing changed. */
    public Collection<ObjectNode> replaceAll(JsonNode commands, Findings findings) {
        CommandRules.checkAll(commands, findings);
        Map<String, ObjectNode> earlier = Map.copyOf(byKey);
        byKey.clear();
        for (JsonNode command : commands.values()) {
            String key = CommandRules.type(command) + ":" + command.path("name").asString("");
            byKey.put(key, registered(command, earlier.getOrDefault(key, Wire.object())));
        }
        watchers.tell(Watcher::commandsChanged);
        return all();
    }

    private ObjectNode registered(JsonNode command, ObjectNode earlier) {
        ObjectNode stored = Wire.object();
        stored.put("id", earlier.path("id").asString(world.nextId()));
        stored.put("application_id", world.bot().id());
        stored.put("type", CommandRules.type(command));
        stored.set("name", command.path("name"));
        stored.put("description", command.path("description").asString(""));
        for (String field : LOCALISED) {
            stored.set(field, command.hasNonNull(field) ? command.path(field) : null);
        }
        JsonNode permissions = command.path("default_member_permissions");
        stored.put(
                "default_member_permissions",
                permissions.isMissingNode() || permissions.isNull() ? null : permissions.asString());
        stored.put("nsfw", command.path("nsfw").asBoolean(false));
        if (!command.path("options").isEmpty()) {
            stored.set("options", withoutNulls(command.path("options")));
        }
        JsonNode types = command.path("integration_types");
        stored.set("integration_types", types.isArray() ? types : Wire.array().add(0));
        JsonNode contexts = command.path("contexts");
        stored.set("contexts", contexts.isArray() ? contexts : null);
        stored.put("dm_permission", dmPermission(command));
        ObjectNode compared = earlier.deepCopy();
        compared.remove("version");
        boolean same = compared.equals(stored);
        return stored.put("version", same ? earlier.path("version").asString("") : world.nextId());
    }

    private static boolean dmPermission(JsonNode command) {
        JsonNode contexts = command.path("contexts");
        return contexts.isArray()
                ? contexts.values().stream().anyMatch(context -> context.asInt(0) == 1)
                : command.path("dm_permission").asBoolean(true);
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node.isArray()) {
            ArrayNode copy = Wire.array();
            node.values().forEach(part -> copy.add(withoutNulls(part)));
            return copy;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode copy = Wire.object();
        node.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                copy.set(field.getKey(), withoutNulls(field.getValue()));
            }
        });
        return copy;
    }

    /** The command as lists show it: without localisations unless they were asked for. */
    public static JsonNode listed(JsonNode command, boolean withLocalisations) {
        if (withLocalisations) {
            return command;
        }
        if (command.isArray()) {
            ArrayNode copy = Wire.array();
            command.values().forEach(part -> copy.add(listed(part, false)));
            return copy;
        }
        if (!command.isObject()) {
            return command;
        }
        ObjectNode copy = Wire.object();
        command.properties().forEach(field -> {
            if (!LOCALISED.contains(field.getKey())) {
                copy.set(field.getKey(), listed(field.getValue(), false));
            }
        });
        return copy;
    }
}

package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.client.Refusal;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Role;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads servers, roles and permissions by their names from control calls. */
@Component
@Rehearsed
class ServerReading {
    private final Directory directory;

    ServerReading(Directory directory) {
        this.directory = directory;
    }

    ServerPlan plan(JsonNode body) {
        ServerPlan plan = new ServerPlan(
                body.path("name").asString("Serveur"),
                directory.person(body.path("owner").asString(null)),
                body.path("preferred_locale").asString("en-US"),
                words(body.path("features")));
        if (body.has("everyone")) {
            plan.everyoneMay(permissions(body.path("everyone")));
        }
        plan.botMay(permissions(body.path("bot_permissions")));
        if (!body.path("bot").asBoolean(true)) {
            plan.withoutBot();
        }
        for (JsonNode role : body.path("roles").values()) {
            plan.role(
                    role.path("name").asString(),
                    permissions(role.path("permissions")),
                    role.path("mentionable").asBoolean(false));
        }
        for (JsonNode channel : body.path("channels").values()) {
            List<ServerPlan.NamedOverwrite> overwrites = new ArrayList<>();
            for (JsonNode o : channel.path("overwrites").values()) {
                overwrites.add(new ServerPlan.NamedOverwrite(
                        roleName(o), permissions(o.path("allow")), permissions(o.path("deny"))));
            }
            plan.channel(
                    channel.path("name").asString(),
                    channel.path("type").asInt(Channel.TEXT),
                    channel.path("parent").asString(null),
                    overwrites);
        }
        for (JsonNode member : body.path("members").values()) {
            plan.member(
                    directory.person(member.path("person").asString(null)),
                    words(member.path("roles")),
                    member.path("nick").asString(null));
        }
        return plan;
    }

    /** Whose an overwrite is: a role by name, or the bot's own. */
    static String roleName(JsonNode overwrite) {
        return overwrite.path("bot").asBoolean(false)
                ? "@bot"
                : overwrite.path("role").asString("@everyone");
    }

    /** A role of a server by id or name; {@code @bot} is the bot's own. */
    Role role(Server server, String reference) {
        return server.roles().values().stream()
                .filter(role -> reference.equals(role.id())
                        || reference.equals(role.name())
                        || reference.equals("@bot") && role.botId() != null)
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, reference));
    }

    List<String> roles(Server server, JsonNode names) {
        return words(names).stream().map(name -> role(server, name).id()).toList();
    }

    static List<Permission> permissions(JsonNode names) {
        List<Permission> permissions = new ArrayList<>();
        for (String name : words(names)) {
            try {
                permissions.add(Permission.valueOf(name));
            } catch (IllegalArgumentException unknown) {
                throw new Refusal(Refusal.Reason.BAD_REQUEST, name);
            }
        }
        return permissions;
    }

    private static List<String> words(JsonNode list) {
        return list.values().stream().map(word -> word.asString("")).toList();
    }
}

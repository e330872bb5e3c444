package app.convive.rehearsal.api;

import app.convive.rehearsal.RehearsalAddress;
import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where the gateway is, and who the bot is. */
@Component
@Rehearsed
class SessionRoutes implements Operations {
    private final World world;
    private final RehearsalAddress address;

    SessionRoutes(World world, RehearsalAddress address) {
        this.world = world;
        this.address = address;
    }

    @Override
    public void declare(OperationTable table) {
        table.open("get_gateway", HttpMethod.GET, "/gateway", call -> Answer.ok(gateway()));
        table.get("get_bot_gateway", "/gateway/bot", call -> Answer.ok(gatewayForBots()));
        table.get("get_my_user", "/users/@me", call -> Answer.ok(Wire.self(world.bot())));
        table.get("get_user", "/users/{user}", call -> Answer.ok(Wire.person(person(call.variable("user")))));
        table.get("list_my_guilds", "/users/@me/guilds", call -> Answer.ok(guilds()));
        table.post("create_dm", "/users/@me/channels", this::openDm);
        table.get("get_my_application", "/applications/@me", call -> Answer.ok(application()));
        table.get("get_my_oauth2_application", "/oauth2/applications/@me", call -> Answer.ok(application()));
    }

    private ObjectNode gateway() {
        return Wire.object().put("url", address.gateway());
    }

    private ObjectNode gatewayForBots() {
        ObjectNode body = gateway().put("shards", 1);
        body.putObject("session_start_limit")
                .put("total", 1000)
                .put("remaining", 999)
                .put("reset_after", 86_400_000)
                .put("max_concurrency", 1);
        return body;
    }

    private Person person(String id) {
        Person person = world.person(id);
        if (person == null) {
            throw Refusals.UNKNOWN_USER.error();
        }
        return person;
    }

    private ArrayNode guilds() {
        ArrayNode guilds = Wire.array();
        world.joined()
                .forEach(server -> guilds.addObject()
                        .put("id", server.id())
                        .put("name", server.name())
                        .putNull("icon")
                        .put("owner", false)
                        .put("permissions", "0"));
        return guilds;
    }

    private Answer openDm(Call call) {
        Person person = world.person(call.body().path("recipient_id").asString(""));
        if (person == null || person.equals(world.bot())) {
            throw Refusals.INVALID_RECIPIENT.error();
        }
        if (person.bot()) {
            throw Refusals.CLOSED_DM.error();
        }
        return Answer.ok(Wire.channel(world.dm(person), world.bot()));
    }

    private ObjectNode application() {
        ObjectNode application = Wire.object();
        application
                .put("id", world.bot().id())
                .put("name", "Convive")
                .putNull("icon")
                .put("description", "");
        application.set("bot", Wire.person(world.bot()));
        application.put("bot_public", true).put("bot_require_code_grant", false);
        application.put("verify_key", "0".repeat(64)).put("flags", 0);
        application.putArray("redirect_uris");
        application.putArray("tags");
        application.putObject("integration_types_config").putObject("0");
        world.servers().stream().findFirst().ifPresent(server -> application.set("owner", Wire.person(server.owner())));
        return application.putNull("team");
    }
}

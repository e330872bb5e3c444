package app.convive.rehearsal.control;

import app.convive.rehearsal.RehearsalSettings;
import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.api.Faults;
import app.convive.rehearsal.api.RequestLog;
import app.convive.rehearsal.gateway.Gateway;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Letting things go wrong, and looking at what the bot did, for tests. */
@RestController
@RequestMapping("/rehearsal/api")
@Rehearsed
class FaultControls {
    private final World world;
    private final Faults faults;
    private final RequestLog requests;
    private final Gateway gateway;
    private final RehearsalSettings settings;
    private final Directory directory;

    FaultControls(
            World world,
            Faults faults,
            RequestLog requests,
            Gateway gateway,
            RehearsalSettings settings,
            Directory directory) {
        this.world = world;
        this.faults = faults;
        this.requests = requests;
        this.gateway = gateway;
        this.settings = settings;
        this.directory = directory;
    }

    @PostMapping("/faults")
    void add(@RequestBody JsonNode body) {
        Faults.Mode mode =
                Faults.Mode.valueOf(body.path("mode").asString("status").toUpperCase(Locale.ROOT));
        long delay = body.path("delay_ms").asLong(mode == Faults.Mode.HANG ? 60_000 : 0);
        Faults.Fault fault = new Faults.Fault(
                body.path("route").asString(""),
                body.path("method").asString(null),
                mode,
                body.path("status").asInt(500),
                body.path("code").asInt(0),
                delay,
                body.path("retry_after").asDouble(1),
                body.path("global").asBoolean(false));
        faults.add(fault, body.path("skip").asInt(0), body.path("times").asInt(1));
    }

    @GetMapping("/faults")
    ObjectNode faults() {
        return Wire.object().put("waiting", faults.waiting());
    }

    @DeleteMapping("/faults")
    void clear() {
        faults.clear();
    }

    @GetMapping("/requests")
    ArrayNode requests(
            @RequestParam(defaultValue = "0") int since,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable Integer status) {
        return requests.since(since, operation, status);
    }

    @DeleteMapping("/requests")
    void forgetRequests() {
        requests.clear();
    }

    @GetMapping("/violations")
    ArrayNode violations() {
        return requests.violations();
    }

    @PostMapping("/gateway/kill")
    ObjectNode kill(@RequestBody JsonNode body) {
        Gateway.Ending ending =
                Gateway.Ending.valueOf(body.path("mode").asString("close").toUpperCase(Locale.ROOT));
        int closed = gateway.end(
                ending, body.path("code").asInt(4000), body.path("resumable").asBoolean(true));
        return Wire.object().put("closed", closed);
    }

    @GetMapping("/gateway")
    ObjectNode gateway() {
        return gateway.describe();
    }

    @PostMapping("/dispatch")
    void dispatch(@RequestBody JsonNode body) {
        world.change(() -> {
            String server = body.path("server").asString(null);
            gateway.dispatch(
                    body.path("t").asString(),
                    server == null ? null : directory.server(server).id(),
                    body.path("d"));
        });
    }

    @GetMapping("/settings")
    ObjectNode settings() {
        ObjectNode view =
                Wire.object().put("first_response_ms", settings.firstResponse().toMillis());
        view.put("token_ms", settings.tokenLife().toMillis());
        view.put("heartbeat_ms", settings.heartbeat().toMillis());
        view.put("rest_delay_ms", settings.answerDelay().toMillis());
        return view.put("message_content", settings.messageContent());
    }

    @PatchMapping("/settings")
    ObjectNode change(@RequestBody JsonNode body) {
        settings.firstResponse(millis(body, "first_response_ms", settings.firstResponse()));
        settings.tokenLife(millis(body, "token_ms", settings.tokenLife()));
        settings.heartbeat(millis(body, "heartbeat_ms", settings.heartbeat()));
        settings.answerDelay(millis(body, "rest_delay_ms", settings.answerDelay()));
        settings.messageContent(body.path("message_content").asBoolean(settings.messageContent()));
        return settings();
    }

    private static Duration millis(JsonNode body, String field, Duration otherwise) {
        return Duration.ofMillis(body.path(field).asLong(otherwise.toMillis()));
    }
}

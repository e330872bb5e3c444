package app.convive.rehearsal.api;

import app.convive.rehearsal.RehearsalSettings;
import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.rules.DiscordError;
import app.convive.rehearsal.rules.Findings;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every request of the bot passes: it is noted, may be struck by a fault, must be authorised, then is answered. */
@Component
@Rehearsed
class ApiDoor {
    private static final Logger log = LoggerFactory.getLogger(ApiDoor.class);

    private final World world;
    private final RequestLog requests;
    private final Faults faults;
    private final RehearsalSettings settings;
    private final String authorization;

    ApiDoor(
            World world,
            RequestLog requests,
            Faults faults,
            RehearsalSettings settings,
            @Value("${convive.discord.token}") String token) {
        this.world = world;
        this.requests = requests;
        this.faults = faults;
        this.settings = settings;
        this.authorization = "Bot " + token;
    }

    ServerResponse pass(ServerRequest request, OperationTable.Route route) throws IOException, ServletException {
        RequestLog.Entry entry = requests.open(request.method().name(), request.path(), route.name());
        Findings findings = new Findings();
        Faults.Fault fault = null;
        Answer answer;
        try {
            Call call = RequestReader.read(request, findings);
            entry.read(call.body());
            fault = faults.take(request.method().name(), request.path(), route.name());
            if (fault != null) {
                sleep(Duration.ofMillis(fault.delayMillis()));
                if (fault.mode() == Faults.Mode.RESET || fault.mode() == Faults.Mode.HANG) {
                    return drop(request);
                }
                if (fault.mode() == Faults.Mode.STATUS) {
                    entry.answered(fault.status(), null, List.of());
                    return struck(fault);
                }
            }
            authorise(request, route.open());
            answer = world.change(() -> route.operation().answer(call));
        } catch (DiscordError refusal) {
            answer = new Answer(refusal.status(), refusal.body());
        }
        entry.answered(answer.status(), answer.body(), findings.unknownFields());
        sleep(settings.answerDelay());
        if (fault != null && fault.mode() == Faults.Mode.LOST) {
            return drop(request);
        }
        if (fault != null && fault.mode() == Faults.Mode.APPLIED) {
            return struck(fault);
        }
        return write(answer, route.name());
    }

    /** An address that the stand-in does not know, which is the bot's mistake or the stand-in's gap. */
    ServerResponse unknown(ServerRequest request) {
        RequestLog.Entry entry = requests.open(request.method().name(), request.path(), null);
        ObjectNode body = Refusals.NOT_FOUND.error().body();
        entry.answered(404, body, List.of());
        log.warn("The rehearsal knows no {} {}", request.method(), request.path());
        return write(new Answer(404, body), "unknown");
    }

    private void authorise(ServerRequest request, boolean open) {
        @Nullable String given = request.headers().firstHeader("Authorization");
        if (given == null ? !open : !given.equals(authorization)) {
            throw Refusals.UNAUTHORIZED.error();
        }
    }

    private static ServerResponse drop(ServerRequest request) {
        ConnectionDrop.drop(request.servletRequest());
        return ServerResponse.status(500).build();
    }

    private static ServerResponse struck(Faults.Fault fault) {
        ServerResponse.BodyBuilder response = ServerResponse.status(fault.status());
        if (fault.status() > 500) {
            // What stands in front of Discord answers with a page, not with JSON.
            return response.contentType(MediaType.TEXT_HTML).body("<html><body>" + fault.status() + "</body></html>");
        }
        ObjectNode body = Wire.object();
        if (fault.status() == 429) {
            // Without Via, libraries take a 429 for a ban by the proxy in front of Discord.
            response.header("Via", "1.1 google");
            response.header("Retry-After", String.valueOf((int) Math.ceil(fault.retryAfter())));
            response.header("X-RateLimit-Scope", fault.global() ? "global" : "user");
            if (fault.global()) {
                response.header("X-RateLimit-Global", "true");
            }
            body.put("message", "You are being rate limited.");
            body.put("retry_after", fault.retryAfter()).put("global", fault.global());
        } else {
            body.put("message", fault.status() + ": struck by a test").put("code", fault.code());
        }
        return response.contentType(MediaType.APPLICATION_JSON).body(body.toString());
    }

    private static ServerResponse write(Answer answer, String bucket) {
        ServerResponse.BodyBuilder response = ServerResponse.status(answer.status());
        Map.of(
                        "X-RateLimit-Limit", "50",
                        "X-RateLimit-Remaining", "49",
                        "X-RateLimit-Reset-After", "1",
                        "X-RateLimit-Bucket", bucket)
                .forEach((name, value) -> response.header(name, value));
        JsonNode body = answer.body();
        if (body == null) {
            return response.build();
        }
        return response.contentType(MediaType.APPLICATION_JSON).body(body.toString());
    }

    private static void sleep(Duration time) {
        if (time.isPositive()) {
            try {
                Thread.sleep(time);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

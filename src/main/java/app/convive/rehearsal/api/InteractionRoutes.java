package app.convive.rehearsal.api;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.interaction.FirstResponse;
import app.convive.rehearsal.interaction.FollowUps;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Answers to interactions. Their addresses carry a secret token, so they need no other. */
@Component
@Rehearsed
class InteractionRoutes implements Operations {
    private static final String HOOK = "/webhooks/{application}/{token}";
    private static final String MESSAGE = HOOK + "/messages/{message}";

    private final FirstResponse firstResponse;
    private final FollowUps followUps;

    InteractionRoutes(FirstResponse firstResponse, FollowUps followUps) {
        this.firstResponse = firstResponse;
        this.followUps = followUps;
    }

    @Override
    public void declare(OperationTable table) {
        table.open(
                "create_interaction_response",
                HttpMethod.POST,
                "/interactions/{interaction}/{token}/callback",
                this::respond);
        table.open("execute_webhook", HttpMethod.POST, HOOK, this::followUp);
        // The original response and a follow-up differ by the last part of the address only.
        table.open("get_original_webhook_message", HttpMethod.GET, HOOK + "/messages/@original", this::get);
        table.open("update_original_webhook_message", HttpMethod.PATCH, HOOK + "/messages/@original", this::edit);
        table.open("delete_original_webhook_message", HttpMethod.DELETE, HOOK + "/messages/@original", this::delete);
        table.open("get_webhook_message", HttpMethod.GET, MESSAGE, this::get);
        table.open("update_webhook_message", HttpMethod.PATCH, MESSAGE, this::edit);
        table.open("delete_webhook_message", HttpMethod.DELETE, MESSAGE, this::delete);
    }

    private Answer respond(Call call) {
        ObjectNode answer = firstResponse.take(
                call.variable("interaction"),
                call.variable("token"),
                call.body(),
                call.files(),
                call.asks("with_response"),
                call.arrivedAt(),
                call.findings());
        return answer == null ? Answer.NONE : Answer.ok(answer);
    }

    private Answer followUp(Call call) {
        return Answer.ok(followUps.post(
                call.variable("application"), call.variable("token"), call.body(), call.files(), call.findings()));
    }

    private Answer get(Call call) {
        return Answer.ok(followUps.get(call.variable("application"), call.variable("token"), message(call)));
    }

    private Answer edit(Call call) {
        return Answer.ok(followUps.edit(
                call.variable("application"),
                call.variable("token"),
                message(call),
                call.body(),
                call.files(),
                call.findings()));
    }

    private Answer delete(Call call) {
        followUps.delete(call.variable("application"), call.variable("token"), message(call));
        return Answer.NONE;
    }

    private static String message(Call call) {
        return call.path().getOrDefault("message", "@original");
    }
}

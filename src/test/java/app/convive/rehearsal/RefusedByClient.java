package app.convive.rehearsal;

import tools.jackson.databind.JsonNode;

/** A real client would not have let the person do this. */
public final class RefusedByClient extends AssertionError {
    private final String reason;

    RefusedByClient(int status, JsonNode body) {
        super(status + " " + body);
        this.reason = body.path("reason").asString("");
    }

    /** Such as {@code no_permission} or {@code missing_option}. */
    public String reason() {
        return reason;
    }
}

package app.convive.rehearsal.rules;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A refusal as Discord words it: HTTP status, JSON error code, message, and nested form errors for 50035. */
public final class DiscordError extends RuntimeException {
    private final int status;
    private final int code;
    private final transient @Nullable ObjectNode errors;

    DiscordError(int status, int code, String message, @Nullable ObjectNode errors) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = errors;
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    /** The JSON body of the answer. */
    public ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("message", getMessage()).put("code", code);
        if (errors != null) {
            body.set("errors", errors);
        }
        return body;
    }
}

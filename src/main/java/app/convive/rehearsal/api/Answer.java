package app.convive.rehearsal.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the stand-in answers. */
public record Answer(int status, @Nullable JsonNode body) {
    static final Answer NONE = new Answer(204, null);

    static Answer ok(JsonNode body) {
        return new Answer(200, body);
    }

    static Answer created(JsonNode body) {
        return new Answer(201, body);
    }
}

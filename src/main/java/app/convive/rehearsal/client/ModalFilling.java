package app.convive.rehearsal.client;

import app.convive.rehearsal.rules.Components;
import app.convive.rehearsal.rules.Shapes;
import app.convive.rehearsal.world.Wire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills in a modal: values by custom id become the components that Discord sends on submitting. */
final class ModalFilling {
    private static final int LONGEST_INPUT = 4000;

    private final JsonNode values;
    private final Resolved resolved;
    private final Uploads uploads;
    private final Set<String> unknown;
    private int lastId;

    ModalFilling(JsonNode values, Resolved resolved, Uploads uploads) {
        this.values = values;
        this.resolved = resolved;
        this.uploads = uploads;
        this.unknown = new HashSet<>(values.propertyNames());
    }

    ArrayNode fill(JsonNode modal) {
        ArrayNode filled = Wire.array();
        for (JsonNode component : modal.path("components").values()) {
            ObjectNode top = filled.addObject();
            top.set("type", component.path("type"));
            top.put("id", id(component));
            if (Components.type(component) == Components.LABEL) {
                top.set("component", input(component.path("component")));
            } else if (Components.type(component) == Components.ROW) {
                ArrayNode inputs = top.putArray("components");
                component.path("components").values().forEach(input -> inputs.add(input(input)));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Reason.NO_SUCH_FIELD, String.join(", ", unknown));
        }
        return filled;
    }

    private int id(JsonNode component) {
        lastId++;
        int own = component.path("id").asInt(0);
        return own == 0 ? lastId : own;
    }

    private ObjectNode input(JsonNode input) {
        String customId = input.path("custom_id").asString();
        unknown.remove(customId);
        JsonNode given = values.hasNonNull(customId) ? values.path(customId) : MissingNode.getInstance();
        ObjectNode filled = Wire.object();
        filled.set("type", input.path("type"));
        filled.put("id", id(input)).put("custom_id", customId);
        switch (Components.type(input)) {
            case Components.TEXT_INPUT -> filled.put("value", text(input, given));
            case Components.CHECKBOX ->
                filled.put("value", given.asBoolean(input.path("default").asBoolean(false)));
            case Components.RADIO_GROUP -> filled.put("value", radio(input, given));
            case Components.CHECKBOX_GROUP -> filled.set("values", group(input, given));
            case Components.FILE_UPLOAD -> filled.set("values", files(input, given));
            default ->
                filled.set("values", Selection.values(input, chosen(input, given), resolved, Refusal.Reason.BAD_VALUE));
        }
        return filled;
    }

    private static String text(JsonNode input, JsonNode given) {
        String text = given.isMissingNode() ? input.path("value").asString("") : given.asString("");
        int length = Shapes.length(text);
        String customId = input.path("custom_id").asString();
        if (text.isEmpty() && input.path("required").asBoolean(true)) {
            throw new Refusal(Refusal.Reason.MISSING_VALUE, customId);
        }
        boolean tooShort = !text.isEmpty() && length < input.path("min_length").asInt(0);
        if (tooShort || length > input.path("max_length").asInt(LONGEST_INPUT)) {
            throw new Refusal(Refusal.Reason.BAD_VALUE, customId);
        }
        return text;
    }

    private static @Nullable String radio(JsonNode input, JsonNode given) {
        String customId = input.path("custom_id").asString();
        List<String> chosen = chosen(input, given);
        if (chosen.isEmpty() && input.path("required").asBoolean(true)) {
            throw new Refusal(Refusal.Reason.MISSING_VALUE, customId);
        }
        if (chosen.size() > 1 || !chosen.stream().allMatch(value -> Selection.hasOption(input, value))) {
            throw new Refusal(Refusal.Reason.BAD_VALUE, customId);
        }
        return chosen.isEmpty() ? null : chosen.getFirst();
    }

    private static ArrayNode group(JsonNode input, JsonNode given) {
        List<String> chosen = chosen(input, given);
        checkCount(input, chosen.size(), input.path("options").size());
        ArrayNode values = Wire.array();
        for (String value : chosen) {
            if (!Selection.hasOption(input, value)) {
                throw new Refusal(
                        Refusal.Reason.BAD_VALUE, input.path("custom_id").asString());
            }
            values.add(value);
        }
        return values;
    }

    private ArrayNode files(JsonNode input, JsonNode given) {
        List<String> chosen = chosen(input, given);
        checkCount(input, chosen.size(), 1);
        ArrayNode values = Wire.array();
        chosen.forEach(upload -> values.add(resolved.file(uploads.take(upload))));
        return values;
    }

    private static void checkCount(JsonNode input, int count, int most) {
        String customId = input.path("custom_id").asString();
        boolean required = input.path("required").asBoolean(true);
        int least = required ? input.path("min_values").asInt(1) : 0;
        if (required && count == 0 && least > 0) {
            throw new Refusal(Refusal.Reason.MISSING_VALUE, customId);
        }
        if (count < least || count > input.path("max_values").asInt(most)) {
            throw new Refusal(Refusal.Reason.BAD_VALUE, customId);
        }
    }

    /** What was chosen: the given values, or those that the form has preset. */
    private static List<String> chosen(JsonNode input, JsonNode given) {
        List<String> chosen = new ArrayList<>();
        if (given.isArray()) {
            given.values().forEach(value -> chosen.add(value.asString("")));
        } else if (!given.isMissingNode()) {
            chosen.add(given.asString(""));
        } else {
            input.path("options").values().stream()
                    .filter(option -> option.path("default").asBoolean(false))
                    .forEach(option -> chosen.add(option.path("value").asString("")));
            input.path("default_values")
                    .values()
                    .forEach(preset -> chosen.add(preset.path("id").asString("")));
        }
        return chosen;
    }
}

package app.convive.rehearsal.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An object with named fields; an optional one may be null too, as in Discord's own description. */
public final class ObjectShape implements Shape {
    private record Field(Shape shape, boolean required) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** Adds a field that must be there. */
    public ObjectShape required(String name, Shape shape) {
        fields.put(name, new Field(shape, true));
        return this;
    }

    /** Adds a field that may be left out or null. */
    public ObjectShape optional(String name, Shape shape) {
        fields.put(name, new Field(shape, false));
        return this;
    }

    @Override
    public void check(JsonNode value, String at, Findings findings) {
        if (!value.isObject()) {
            findings.add(at, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
            return;
        }
        fields.forEach((name, field) -> {
            JsonNode part = value.path(name);
            boolean absent = part.isMissingNode() || part.isNull();
            if (!absent) {
                field.shape().check(part, Shape.under(at, name), findings);
            } else if (field.required()) {
                findings.add(Shape.under(at, name), "BASE_TYPE_REQUIRED", "This field is required");
            }
        });
        for (String name : value.propertyNames()) {
            if (!fields.containsKey(name)) {
                findings.unknownField(Shape.under(at, name));
            }
        }
    }
}

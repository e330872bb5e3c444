package app.convive.rehearsal.rules;

import tools.jackson.databind.JsonNode;

/** The form that a value must have. */
@FunctionalInterface
public interface Shape {

    /** Adds to {@code findings} what is wrong with {@code value}, which stands at the dotted path {@code at}. */
    void check(JsonNode value, String at, Findings findings);

    /** Both this form and the other. */
    default Shape and(Shape other) {
        return (value, at, findings) -> {
            check(value, at, findings);
            other.check(value, at, findings);
        };
    }

    /** The path of a part of {@code at}. */
    static String under(String at, Object part) {
        return at.isEmpty() ? String.valueOf(part) : at + "." + part;
    }
}

package app.convive.rehearsal.rules;

import static app.convive.rehearsal.rules.Shapes.list;
import static app.convive.rehearsal.rules.Shapes.number;
import static app.convive.rehearsal.rules.Shapes.object;
import static app.convive.rehearsal.rules.Shapes.oneOf;
import static app.convive.rehearsal.rules.Shapes.text;

import tools.jackson.databind.JsonNode;

/** The form of an interaction's first response, as far as it is not a message. */
public final class ResponseRules {
    private static final Shape RESPONSE = object().required("type", oneOf(1, 4, 5, 6, 7, 8, 9))
            .optional("data", (value, at, findings) -> {
                if (!value.isObject()) {
                    findings.add(at, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
                }
            });

    private ResponseRules() {}

    public static void check(JsonNode body, Findings findings) {
        RESPONSE.check(body, "", findings);
    }

    /** At most 25 choices, whose values have the type of the option that is being typed. */
    public static void checkChoices(JsonNode data, int optionType, Findings findings) {
        Shape value = optionType == OptionType.STRING
                ? text(1, 100)
                : optionType == OptionType.INTEGER ? Shapes.integer(-(1L << 53), 1L << 53) : number();
        object().optional("choices", list(CommandShapes.choice(value), 0, 25)).check(data, "data", findings);
    }
}

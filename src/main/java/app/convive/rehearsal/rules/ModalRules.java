package app.convive.rehearsal.rules;

import static app.convive.rehearsal.rules.ComponentShapes.CUSTOM_ID;
import static app.convive.rehearsal.rules.ComponentShapes.component;
import static app.convive.rehearsal.rules.Shapes.bool;
import static app.convive.rehearsal.rules.Shapes.byType;
import static app.convive.rehearsal.rules.Shapes.integer;
import static app.convive.rehearsal.rules.Shapes.list;
import static app.convive.rehearsal.rules.Shapes.object;
import static app.convive.rehearsal.rules.Shapes.oneOf;
import static app.convive.rehearsal.rules.Shapes.text;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a modal may hold: one to five rows or labels, each with one input. */
public final class ModalRules {
    private static final int LONGEST_INPUT = 4000;

    private static final Shape TEXT_INPUT = component()
            .required("custom_id", CUSTOM_ID)
            .required("style", oneOf(1, 2))
            .optional("label", text(1, 45))
            .optional("value", text(LONGEST_INPUT))
            .optional("placeholder", text(100))
            .optional("required", bool())
            .optional("min_length", integer(0, LONGEST_INPUT))
            .optional("max_length", integer(1, LONGEST_INPUT));

    private static final Shape ROW =
            component().required("components", list(byType(Map.of(Components.TEXT_INPUT, TEXT_INPUT)), 1, 1));

    private static final Shape LABEL = component()
            .required("label", text(1, 45))
            .optional("description", text(1, 100))
            .required("component", byType(inputs()));

    /** The {@code data} of a modal callback. */
    public static final Shape MODAL = object().required("custom_id", CUSTOM_ID)
            .required("title", text(1, 45))
            .required(
                    "components",
                    list(
                            byType(Map.of(
                                    Components.ROW,
                                    ROW,
                                    Components.LABEL,
                                    LABEL,
                                    Components.TEXT,
                                    component().required("content", text(1, 4000)))),
                            1,
                            5));

    private ModalRules() {}

    private static Map<Integer, Shape> inputs() {
        Shape choices = object().required("value", text(1, 100))
                .required("label", text(1, 100))
                .optional("description", text(100))
                .optional("default", bool());
        Map<Integer, Shape> inputs = new HashMap<>(ComponentShapes.selects());
        inputs.put(Components.TEXT_INPUT, TEXT_INPUT);
        inputs.put(Components.RADIO_GROUP, input().required("options", list(choices, 2, 10)));
        inputs.put(
                Components.CHECKBOX_GROUP,
                input().optional("min_values", integer(0, 10))
                        .optional("max_values", integer(1, 10))
                        .required("options", list(choices, 1, 10)));
        inputs.put(
                Components.CHECKBOX,
                component().required("custom_id", CUSTOM_ID).optional("default", bool()));
        inputs.put(
                Components.FILE_UPLOAD,
                input().optional("min_values", integer(0, 10)).optional("max_values", integer(1, 10)));
        return inputs;
    }

    private static ObjectShape input() {
        return component().required("custom_id", CUSTOM_ID).optional("required", bool());
    }

    /** Refuses a modal that Discord would refuse. */
    public static void check(JsonNode data, Findings findings) {
        MODAL.check(data, "data", findings);
        if (!findings.clean()) {
            return;
        }
        JsonNode components = data.path("components");
        Components.walk(components, "data.components", (component, at) -> {
            if (Components.isSelect(component)) {
                checkSelect(component, at, findings);
            } else if (Components.type(component) == Components.TEXT_INPUT) {
                checkTextInput(component, at, findings);
            } else if (component.path("options").isArray()) {
                ComponentRules.checkOptionValues(component.path("options"), Shape.under(at, "options"), findings);
            }
        });
        ComponentRules.checkUnique(components, "data.components", findings);
    }

    private static void checkSelect(JsonNode select, String at, Findings findings) {
        ComponentRules.checkSelect(select, at, findings);
        if (select.path("disabled").asBoolean(false)) {
            findings.add(
                    Shape.under(at, "disabled"),
                    "COMPONENT_DISABLED_IN_MODAL",
                    "Components in modals cannot be disabled");
        }
        if (select.path("required").asBoolean(true) && select.path("min_values").asInt(1) == 0) {
            findings.add(
                    Shape.under(at, "min_values"),
                    "COMPONENT_REQUIRED_MIN_VALUES",
                    "min_values must be at least 1 when required");
        }
    }

    private static void checkTextInput(JsonNode input, String at, Findings findings) {
        boolean inLabel = at.endsWith(".component");
        if (inLabel && input.hasNonNull("label")) {
            findings.add(
                    Shape.under(at, "label"),
                    "TEXT_INPUT_LABEL_IN_LABEL",
                    "label is not allowed on a text input inside a Label");
        } else if (!inLabel && !input.hasNonNull("label")) {
            findings.add(Shape.under(at, "label"), "BASE_TYPE_REQUIRED", "This field is required");
        }
        int max = input.path("max_length").asInt(LONGEST_INPUT);
        if (input.path("min_length").asInt(0) > max) {
            findings.add(
                    Shape.under(at, "min_length"),
                    "TEXT_INPUT_COMPONENT_MIN_LENGTH_TOO_LARGE",
                    "min_length must be less than or equal to max_length");
        }
        if (Shapes.length(input.path("value").asString("")) > max) {
            findings.add(Shape.under(at, "value"), "BASE_TYPE_MAX_LENGTH", "Must be " + max + " or fewer in length.");
        }
    }
}

package app.convive.rehearsal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Rules between the components of one message or modal, which a single component's form cannot tell. */
final class ComponentRules {
    /** Discord: a message with Components V2 holds at most 40 components and 4,000 characters of text. */
    private static final int MOST_COMPONENTS = 40;

    private static final int MOST_TEXT = 4000;
    private static final int LINK = 5;
    private static final int PREMIUM = 6;

    private ComponentRules() {}

    static void check(JsonNode components, boolean v2, String at, Findings findings) {
        if (v2) {
            checkTotals(components, at, findings);
        } else {
            checkRowsOnly(components, at, findings);
        }
        Components.walk(components, at, (component, here) -> checkOne(component, here, findings));
        checkUnique(components, at, findings);
    }

    private static void checkTotals(JsonNode components, String at, Findings findings) {
        List<JsonNode> all = Components.all(components);
        if (all.size() > MOST_COMPONENTS) {
            findings.add(
                    at,
                    "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                    "The maximum number of total components is " + MOST_COMPONENTS + ".");
        }
        int text = all.stream()
                .filter(c -> Components.type(c) == Components.TEXT)
                .mapToInt(c -> Shapes.length(c.path("content").asString("")))
                .sum();
        if (text > MOST_TEXT) {
            findings.add(
                    at,
                    "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                    "The total size of displayable text is limited to " + MOST_TEXT + " characters.");
        }
    }

    private static void checkRowsOnly(JsonNode components, String at, Findings findings) {
        if (components.size() > 5) {
            findings.add(at, "BASE_TYPE_MAX_LENGTH", "Must be 5 or fewer in length.");
        }
        for (int i = 0; i < components.size(); i++) {
            if (Components.type(components.get(i)) != Components.ROW) {
                findings.add(
                        Shape.under(Shape.under(at, i), "type"),
                        "UNION_TYPE_CHOICES",
                        "Value of field \"type\" must be one of (1,).");
            }
        }
    }

    private static void checkOne(JsonNode component, String at, Findings findings) {
        int type = Components.type(component);
        if (type == Components.ROW) {
            checkWidth(component.path("components"), Shape.under(at, "components"), findings);
        } else if (type == Components.BUTTON) {
            checkButton(component, at, findings);
        } else if (Components.isSelect(component)) {
            checkSelect(component, at, findings);
        }
    }

    private static void checkWidth(JsonNode row, String at, Findings findings) {
        long selects = row.values().stream().filter(Components::isSelect).count();
        if (selects > 0 && row.size() > 1) {
            findings.add(at, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
        }
    }

    private static void checkButton(JsonNode button, String at, Findings findings) {
        int style = button.path("style").asInt(0);
        if (style == PREMIUM) {
            need(button, "sku_id", at, findings);
            return;
        }
        if (style == LINK) {
            need(button, "url", at, findings);
            if (button.hasNonNull("custom_id")) {
                findings.add(
                        Shape.under(at, "custom_id"),
                        "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                        "A custom id and url cannot both be specified");
            }
        } else {
            need(button, "custom_id", at, findings);
            if (button.hasNonNull("url")) {
                findings.add(
                        Shape.under(at, "url"), "BUTTON_COMPONENT_INVALID_URL", "Only link buttons can have a url");
            }
        }
        if (button.path("label").asString("").isEmpty() && !button.hasNonNull("emoji")) {
            findings.add(at, "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A label or emoji is required");
        }
    }

    static void checkSelect(JsonNode select, String at, Findings findings) {
        int min = select.path("min_values").asInt(1);
        int max = select.path("max_values").asInt(1);
        if (min > max) {
            findings.add(
                    Shape.under(at, "min_values"),
                    "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE",
                    "min_values must be less than or equal to max_values");
        }
        if (Components.type(select) != Components.STRING_SELECT) {
            return;
        }
        JsonNode options = select.path("options");
        checkOptionValues(options, Shape.under(at, "options"), findings);
        if (max > options.size()) {
            findings.add(
                    Shape.under(at, "max_values"),
                    "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE",
                    "max_values must be less than or equal to the number of options");
        }
        long preset = options.values().stream()
                .filter(o -> o.path("default").asBoolean(false))
                .count();
        if (preset > max) {
            findings.add(
                    Shape.under(at, "options"), "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many default values");
        }
    }

    static void checkOptionValues(JsonNode options, String at, Findings findings) {
        Set<String> values = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (!values.add(options.get(i).path("value").asString(""))) {
                findings.add(
                        Shape.under(Shape.under(at, i), "value"),
                        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                        "The specified option value is already used");
            }
        }
    }

    static void checkUnique(JsonNode components, String at, Findings findings) {
        Set<String> customIds = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        Components.walk(components, at, (component, here) -> {
            String customId = component.path("custom_id").asString("");
            if (!customId.isEmpty() && !customIds.add(customId)) {
                findings.add(
                        Shape.under(here, "custom_id"),
                        "COMPONENT_CUSTOM_ID_DUPLICATED",
                        "Component custom id cannot be duplicated");
            }
            int id = component.path("id").asInt(0);
            if (id > 0 && !ids.add(id)) {
                findings.add(Shape.under(here, "id"), "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
            }
        });
    }

    private static void need(JsonNode component, String field, String at, Findings findings) {
        if (!component.hasNonNull(field)) {
            findings.add(Shape.under(at, field), "BASE_TYPE_REQUIRED", "This field is required");
        }
    }
}

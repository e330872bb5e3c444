package app.convive.rehearsal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Discord's component types, and walks over trees of components. */
public final class Components {
    public static final int ROW = 1;
    public static final int BUTTON = 2;
    public static final int STRING_SELECT = 3;
    public static final int TEXT_INPUT = 4;
    public static final int USER_SELECT = 5;
    public static final int ROLE_SELECT = 6;
    public static final int MENTIONABLE_SELECT = 7;
    public static final int CHANNEL_SELECT = 8;
    public static final int SECTION = 9;
    public static final int TEXT = 10;
    public static final int THUMBNAIL = 11;
    public static final int GALLERY = 12;
    public static final int FILE = 13;
    public static final int SEPARATOR = 14;
    public static final int CONTAINER = 17;
    public static final int LABEL = 18;
    public static final int FILE_UPLOAD = 19;
    public static final int RADIO_GROUP = 21;
    public static final int CHECKBOX_GROUP = 22;
    public static final int CHECKBOX = 23;

    private static final Set<Integer> SELECTS =
            Set.of(STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT);

    private Components() {}

    public static int type(JsonNode component) {
        return component.path("type").asInt(0);
    }

    public static boolean isSelect(JsonNode component) {
        return SELECTS.contains(type(component));
    }

    /** Visits every component of the tree with its dotted path, parents first. */
    public static void walk(JsonNode components, String at, BiConsumer<JsonNode, String> visit) {
        for (int i = 0; i < components.size(); i++) {
            visitOne(components.get(i), Shape.under(at, i), visit);
        }
    }

    private static void visitOne(JsonNode component, String at, BiConsumer<JsonNode, String> visit) {
        visit.accept(component, at);
        if (component.path("components").isArray()) {
            walk(component.path("components"), Shape.under(at, "components"), visit);
        }
        for (String part : List.of("accessory", "component")) {
            if (component.path(part).isObject()) {
                visitOne(component.path(part), Shape.under(at, part), visit);
            }
        }
    }

    /** All components of the tree, parents first. */
    public static List<JsonNode> all(JsonNode components) {
        List<JsonNode> all = new ArrayList<>();
        walk(components, "", (component, at) -> all.add(component));
        return all;
    }

    /** The component with this custom id. */
    public static @Nullable JsonNode find(JsonNode components, String customId) {
        return all(components).stream()
                .filter(c -> customId.equals(c.path("custom_id").asString("")))
                .findFirst()
                .orElse(null);
    }

    /** The text that the components show, a line each. */
    public static String text(JsonNode components) {
        StringBuilder text = new StringBuilder();
        for (JsonNode component : all(components)) {
            if (type(component) == TEXT) {
                text.append(component.path("content").asString("")).append('\n');
            }
        }
        return text.toString();
    }
}

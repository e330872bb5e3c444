package app.convive.rehearsal.message;

import app.convive.rehearsal.rules.Components;
import app.convive.rehearsal.world.Wire;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives components the form in which Discord returns them: ids filled in, defaults said, files found. */
final class ComponentRendering {
    private static final String ATTACHMENT = "attachment://";

    private final List<ObjectNode> attachments;
    private final Supplier<String> ids;
    private final Set<Integer> taken = new HashSet<>();
    private int last;

    private ComponentRendering(List<ObjectNode> attachments, Supplier<String> ids) {
        this.ids = ids;
        this.attachments = attachments;
    }

    static ArrayNode render(JsonNode components, List<ObjectNode> attachments, Supplier<String> ids) {
        ComponentRendering rendering = new ComponentRendering(attachments, ids);
        Components.all(components)
                .forEach(component -> rendering.taken.add(component.path("id").asInt(0)));
        return rendering.all(components);
    }

    private ArrayNode all(JsonNode components) {
        ArrayNode rendered = Wire.array();
        components.values().forEach(component -> rendered.add(one(component)));
        return rendered;
    }

    private ObjectNode one(JsonNode component) {
        ObjectNode rendered = Wire.object();
        for (Map.Entry<String, JsonNode> field : component.properties()) {
            if (!field.getValue().isNull()) {
                rendered.set(field.getKey(), field.getValue().deepCopy());
            }
        }
        if (rendered.path("id").asInt(0) == 0) {
            rendered.put("id", freshId());
        }
        addDefaults(component, rendered);
        if (component.path("components").isArray()) {
            rendered.set("components", all(component.path("components")));
        }
        if (component.path("accessory").isObject()) {
            rendered.set("accessory", one(component.path("accessory")));
        }
        return rendered;
    }

    private void addDefaults(JsonNode component, ObjectNode rendered) {
        if (Components.isSelect(component)) {
            rendered.put("min_values", component.path("min_values").asInt(1));
            rendered.put("max_values", component.path("max_values").asInt(1));
            rendered.remove("required");
            return;
        }
        switch (Components.type(component)) {
            case Components.THUMBNAIL -> {
                rendered.set("media", media(component.path("media")));
                rendered.put("spoiler", component.path("spoiler").asBoolean(false));
            }
            case Components.GALLERY -> {
                ArrayNode items = rendered.putArray("items");
                for (JsonNode item : component.path("items").values()) {
                    ObjectNode shown = items.addObject();
                    shown.set("media", media(item.path("media")));
                    shown.set("description", item.path("description"));
                    shown.put("spoiler", item.path("spoiler").asBoolean(false));
                }
            }
            case Components.FILE -> {
                ObjectNode file = media(component.path("file"));
                rendered.set("file", file);
                rendered.set("name", file.path("filename"));
                rendered.set("size", file.path("size"));
                rendered.put("spoiler", component.path("spoiler").asBoolean(false));
            }
            case Components.SEPARATOR -> {
                rendered.put("spacing", component.path("spacing").asInt(1));
                rendered.put("divider", component.path("divider").asBoolean(true));
            }
            case Components.CONTAINER ->
                rendered.put("spoiler", component.path("spoiler").asBoolean(false));
            default -> {
                // Nothing of its own to add.
            }
        }
    }

    private ObjectNode media(JsonNode asked) {
        String url = asked.path("url").asString("");
        ObjectNode media = Wire.object();
        media.put("id", ids.get());
        for (ObjectNode attachment : attachments) {
            if (url.equals(ATTACHMENT + attachment.path("filename").asString(""))) {
                media.set("url", attachment.path("url"));
                media.set("proxy_url", attachment.path("url"));
                media.set("content_type", attachment.path("content_type"));
                media.set("attachment_id", attachment.path("id"));
                media.set("filename", attachment.path("filename"));
                media.set("size", attachment.path("size"));
                return media;
            }
        }
        return media.put("url", url).put("proxy_url", url);
    }

    private int freshId() {
        do {
            last++;
        } while (!taken.add(last));
        return last;
    }
}

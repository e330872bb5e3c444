package app.convive.rehearsal.client;

import app.convive.rehearsal.rules.Components;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Wire;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Choices in a select menu, of a message or of a modal. */
final class Selection {
    private Selection() {}

    static ArrayNode values(JsonNode select, List<String> chosen, Resolved resolved, Refusal.Reason otherwise) {
        String id = select.path("custom_id").asString();
        boolean none = chosen.isEmpty() && !select.path("required").asBoolean(true);
        if (chosen.size() > select.path("max_values").asInt(1)
                || !none && chosen.size() < select.path("min_values").asInt(1)) {
            throw new Refusal(otherwise, id);
        }
        ArrayNode values = Wire.array();
        for (String value : chosen) {
            values.add(
                    switch (Components.type(select)) {
                        case Components.STRING_SELECT -> option(select, value, otherwise);
                        case Components.USER_SELECT -> resolved.person(value);
                        case Components.ROLE_SELECT -> resolved.role(value);
                        case Components.MENTIONABLE_SELECT -> resolved.personOrRole(value);
                        default -> channel(select, value, resolved, otherwise);
                    });
        }
        return values;
    }

    private static String option(JsonNode select, String value, Refusal.Reason otherwise) {
        if (!hasOption(select, value)) {
            throw new Refusal(otherwise, select.path("custom_id").asString());
        }
        return value;
    }

    static boolean hasOption(JsonNode component, String value) {
        return component.path("options").values().stream()
                .anyMatch(option -> value.equals(option.path("value").asString("")));
    }

    private static String channel(JsonNode select, String value, Resolved resolved, Refusal.Reason otherwise) {
        Channel channel = resolved.channel(value);
        JsonNode types = select.path("channel_types");
        if (!types.isEmpty() && types.values().stream().noneMatch(type -> type.asInt(-1) == channel.type())) {
            throw new Refusal(otherwise, select.path("custom_id").asString());
        }
        return value;
    }
}

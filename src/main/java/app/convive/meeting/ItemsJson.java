package app.convive.meeting;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The items of a version as they are kept. */
@Component
class ItemsJson {

    private static final TypeReference<List<AgendaItem>> ITEMS = new TypeReference<>() {};

    private final JsonMapper json;

    ItemsJson(JsonMapper json) {
        this.json = json;
    }

    String write(List<AgendaItem> items) {
        return json.writeValueAsString(items);
    }

    List<AgendaItem> read(String items) {
        return json.readValue(items, ITEMS);
    }
}

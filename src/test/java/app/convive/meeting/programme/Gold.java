package app.convive.meeting.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A programme with what a careful reader finds in it. */
record Gold(String name, ProgrammeText text, List<Item> items) {

    /** The day on which a text counts as written when its gold tells none: no date depends on it. */
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 1);

    /**
     * One item as it should be read.
     *
     * @param day ISO; «D1» or a weekday where the text gives no date
     * @param open the theme is still to be decided; told by compact gold alone
     * @param end {@code ?} where the text leaves it open to debate
     */
    record Item(
            String day,
            @Nullable String start,
            @Nullable String end,
            String title,
            @Nullable String place,
            String kind,
            boolean open) {}

    /** The programme {@code name.txt} of a folder with its {@code name.gold.json}. */
    static Gold read(Path text) throws IOException {
        String name = text.getFileName().toString().replace(".txt", "");
        JsonNode gold = new JsonMapper().readTree(Files.readString(text.resolveSibling(name + ".gold.json")));
        JsonNode announced = gold.get("announced_on");
        LocalDate writtenOn =
                announced == null || announced.isNull() ? SOME_DAY : LocalDate.parse(announced.asString());
        List<Item> items = new ArrayList<>();
        for (JsonNode item : gold.get("items")) {
            items.add(new Item(
                    item.get("day").asString(),
                    orNull(item.get("start")),
                    orNull(item.get("end")),
                    item.get("title").asString(),
                    orNull(item.get("place")),
                    item.get("kind").asString(),
                    false));
        }
        ZoneId zone = ZoneId.of(gold.get("timezone").asString());
        return new Gold(name, new ProgrammeText(Files.readString(text), writtenOn, zone), items);
    }

    private static @Nullable String orNull(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }
}

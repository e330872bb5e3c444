package app.convive.question.understanding;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an agenda from a gold file; days without a date ("D1", "Friday") are given some. */
final class GoldAgenda {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate A_MONDAY = LocalDate.of(2027, 5, 10);

    private GoldAgenda() {}

    static Agenda read(Path file) throws IOException {
        return of(JSON.readTree(Files.readString(file)));
    }

    static Agenda of(JsonNode gold) {
        List<AgendaItem> items = new ArrayList<>();
        for (JsonNode item : gold.get("items")) {
            LocalDate day = day(item.get("day").asString());
            JsonNode parent = item.get("parent");
            items.add(new AgendaItem(
                    items.size(),
                    parent == null || parent.isNull() ? null : parent.asLong(),
                    day,
                    day,
                    time(item, "start"),
                    time(item, "end"),
                    null,
                    item.get("title").asString(),
                    text(item, "place"),
                    text(item, "speaker"),
                    kind(text(item, "kind")),
                    false,
                    null));
        }
        JsonNode zone = gold.get("timezone");
        return new Agenda(
                1,
                gold.path("title").asString(""),
                text(gold, "place"),
                ZoneId.of(zone == null ? "Europe/Paris" : zone.asString()),
                1,
                items);
    }

    private static LocalDate day(String label) {
        if (label.matches("D\\d+")) {
            return A_MONDAY.plusDays(4L + Integer.parseInt(label.substring(1)));
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().equalsIgnoreCase(label)) {
                return A_MONDAY.with(TemporalAdjusters.nextOrSame(weekday));
            }
        }
        return LocalDate.parse(label);
    }

    private static @Nullable LocalTime time(JsonNode item, String name) {
        String text = text(item, name);
        return text == null || !text.matches("\\d\\d:\\d\\d")
                ? null
                : LocalTime.parse(text.equals("24:00") ? "00:00" : text);
    }

    private static @Nullable String text(JsonNode item, String name) {
        JsonNode value = item.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static ItemKind kind(@Nullable String name) {
        for (ItemKind kind : ItemKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        return ItemKind.OTHER;
    }
}

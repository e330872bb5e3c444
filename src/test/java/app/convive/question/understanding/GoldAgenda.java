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
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Map<String, LocalDate> days = new HashMap<>();
        for (JsonNode item : gold.get("items")) {
            LocalDate day = day(item.get("day").asString(), days);
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

    /** ISO, «D1», or the name of a weekday in either language, in the order in which a text names them. */
    private static LocalDate day(String label, Map<String, LocalDate> known) {
        LocalDate before = known.values().stream().max(LocalDate::compareTo).orElse(A_MONDAY);
        return known.computeIfAbsent(label.toLowerCase(Locale.ROOT), name -> {
            if (name.matches("d\\d+")) {
                return A_MONDAY.plusDays(4L + Integer.parseInt(name.substring(1)));
            }
            for (DayOfWeek weekday : DayOfWeek.values()) {
                for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                    if (name.length() > 2
                            && weekday.getDisplayName(TextStyle.FULL, language)
                                    .toLowerCase(language)
                                    .startsWith(name)) {
                        return before.with(TemporalAdjusters.nextOrSame(weekday));
                    }
                }
            }
            return LocalDate.parse(label);
        });
    }

    private static @Nullable LocalTime time(JsonNode item, String name) {
        String text = text(item, name);
        return text == null || !text.matches("\\d\\d:\\d\\d")
                ? null
                : LocalTime.of(Integer.parseInt(text.substring(0, 2)) % 24, Integer.parseInt(text.substring(3)));
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

package app.convive.meeting.programme.file;

import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what is read of a corpus's files, for its scorer: system property {@code corpus} is its folder, {@code
 * predictions} where they go. A corpus without files is left alone.
 */
@Tag("evaluation")
class FileEvaluationTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** No file tells when it is read; only years that it leaves out depend on this day. */
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 1);

    private final ProgrammeFileReader reader = new ProgrammeFileReader(new ProgrammeReader());
    private final Path corpus = Path.of(System.getProperty("corpus"));
    private final Path predictions = Path.of(System.getProperty("predictions"));

    @Test
    void files_of_the_corpus_are_predicted() throws IOException {
        Path manifest = corpus.resolve("files/manifest.json");
        if (!Files.exists(manifest)) {
            return;
        }
        JsonNode told = JSON.readTree(Files.readString(manifest));
        for (JsonNode entry : told.has("files") ? told.get("files") : told) {
            String name = entry.get("file").asString();
            Path file = corpus.resolve("files").resolve(name);
            if (Files.exists(file)) {
                JsonNode zone = entry.get("zone_default");
                ZoneId server = ZoneId.of(zone == null || zone.isNull() ? "Europe/Paris" : zone.asString());
                write(name, prediction(reader.read(name, Files.readAllBytes(file), SOME_DAY, server)));
            }
        }
    }

    private void write(String name, Map<String, ?> prediction) throws IOException {
        Path file = predictions.resolve("files/" + name + ".pred.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(prediction));
    }

    private static Map<String, ?> prediction(FileReading reading) {
        return switch (reading) {
            case FileReading.Read read -> Map.of("items", items(read.programme()));
            case FileReading.Refused refused ->
                Map.of("refused", refused.reason().name());
        };
    }

    private static List<Map<String, @Nullable Object>> items(ReadProgramme programme) {
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (ReadItem item : programme.items()) {
            String label = item.writtenDay().label();
            if (!labels.contains(label)) {
                labels.add(label);
            }
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put(
                    "day",
                    item.day() != null
                            ? item.day().toString()
                            : label.isEmpty() ? null : "D" + (labels.indexOf(label) + 1));
            row.put("start", Objects.toString(item.start(), null));
            row.put("end", Objects.toString(item.end(), null));
            row.put("title", item.title());
            row.put("place", item.place());
            row.put("kind", item.kind().name().toLowerCase(Locale.ROOT));
            row.put("parent", item.parent());
            items.add(row);
        }
        return items;
    }
}

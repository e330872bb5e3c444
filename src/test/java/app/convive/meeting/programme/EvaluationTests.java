package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what is read of a corpus, for its scorer: system property {@code corpus} is its folder, {@code predictions}
 * where they go.
 */
@Tag("evaluation")
class EvaluationTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final ProgrammeReader reader = new ProgrammeReader();
    private final Path corpus = Path.of(System.getProperty("corpus"));
    private final Path predictions = Path.of(System.getProperty("predictions"));

    @Test
    void programmes_of_the_corpus_are_predicted() throws IOException {
        List<Path> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus.resolve("programmes"))) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(texts::add);
        }
        for (Path text : texts) {
            Gold gold = Gold.read(text);
            write("programmes/" + gold.name(), Map.of("items", items(reader.read(gold.text()))));
        }
        assertThat(texts).isNotEmpty();
    }

    private void write(String name, Map<String, ?> prediction) throws IOException {
        Path file = predictions.resolve(name + ".pred.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(prediction));
    }

    private static List<Map<String, @Nullable Object>> items(ReadProgramme programme) {
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (ReadItem item : programme.items()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            String label = item.writtenDay().label();
            row.put(
                    "day",
                    item.day() == null
                            ? (label.isEmpty() ? null : label)
                            : item.day().toString());
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

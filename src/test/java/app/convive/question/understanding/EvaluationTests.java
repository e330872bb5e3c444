package app.convive.question.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what is understood of a corpus, for its scorer: system property {@code corpus} is its folder,
 * {@code predictions} where they go.
 */
@Tag("evaluation")
class EvaluationTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final Questions questions = new Questions();

    @Test
    void questions_and_chatter_of_the_corpus_are_predicted() throws IOException {
        Path corpus = Path.of(System.getProperty("corpus"));
        Path predictions = Path.of(System.getProperty("predictions"));
        Files.createDirectories(predictions.resolve("questions"));
        List<Agenda> agendas = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus.resolve("programmes"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList()) {
                agendas.add(GoldAgenda.read(file));
            }
        }
        try (Stream<Path> files = Files.list(corpus.resolve("questions"))) {
            for (Path file : files.sorted().toList()) {
                String slug = file.getFileName().toString().replace(".jsonl", "");
                Agenda agenda = GoldAgenda.read(corpus.resolve("programmes").resolve(slug + ".gold.json"));
                List<String> lines = new ArrayList<>();
                for (JsonNode row : rows(file)) {
                    lines.add(line(understand(
                            row.get("q").asString(), row.get("asked_at"), agenda, !Boolean.getBoolean("overheard"))));
                }
                Files.write(predictions.resolve("questions").resolve(slug + ".pred.jsonl"), lines);
            }
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode row : rows(corpus.resolve("chatter.jsonl"))) {
            lines.add(overheard(row.get("text").asString(), agendas));
        }
        Files.write(predictions.resolve("chatter.pred.jsonl"), lines);
        assertThat(lines).isNotEmpty();
    }

    /** Chatter has no agenda of its own: it must be met with silence beside each of them, before and during the meeting. */
    private String overheard(String words, List<Agenda> agendas) {
        for (Agenda agenda : agendas) {
            for (LocalDateTime when : List.of(before(agenda), during(agenda))) {
                Understanding understood = questions.understand(new Asked(words, false, when, agenda, null));
                if (!(understood instanceof Understanding.Silence)) {
                    return line(understood);
                }
            }
        }
        return "{\"silent\":true}";
    }

    private Understanding understand(String words, JsonNode askedAt, Agenda agenda, boolean addressed) {
        LocalDateTime when =
                askedAt == null || askedAt.isNull() ? before(agenda) : LocalDateTime.parse(askedAt.asString());
        return questions.understand(new Asked(words, addressed, when, agenda, null));
    }

    private static LocalDateTime before(Agenda agenda) {
        return agenda.items().getFirst().day().minusDays(10).atTime(10, 0);
    }

    private static LocalDateTime during(Agenda agenda) {
        return agenda.items().getFirst().day().atTime(11, 0);
    }

    private static String line(Understanding understood) {
        return switch (understood) {
            case Understanding.Answer answer -> "{\"items\":" + ids(answer.items().stream()) + "}";
            case Understanding.Unclear unclear ->
                "{\"items\":" + ids(unclear.choices().stream().flatMap(List::stream)) + "}";
            case Understanding.NotInProgramme missing ->
                "{\"items\":" + ids(missing.items().stream()) + ",\"unknown\":true}";
            case Understanding.TakingPart wish -> "{\"items\":[],\"unknown\":true}";
            case Understanding.Courtesy courtesy -> "{\"silent\":true}";
            case Understanding.Silence silence -> "{\"silent\":true}";
        };
    }

    private static String ids(Stream<AgendaItem> items) {
        return items.map(item -> String.valueOf(item.id())).distinct().collect(Collectors.joining(",", "[", "]"));
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }
}

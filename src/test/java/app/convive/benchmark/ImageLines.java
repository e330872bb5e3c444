package app.convive.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the Dockerfile runs, so that what is measured is what an image would do. */
final class ImageLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ImageLines() {}

    /** The virtual machine's options when the image starts the bot. */
    static List<String> options() {
        List<String> entry = List.of(JSON.readValue(line("ENTRYPOINT "), String[].class));
        return entry.stream()
                .filter(word -> word.startsWith("-X") || word.startsWith("-D"))
                .toList();
    }

    /** The arguments by which the image records what a start loads. */
    static List<String> training() {
        List<String> words = List.of(line("RUN java -XX:AOTCacheOutput").split(" "));
        return words.subList(words.indexOf("java") + 1, words.size());
    }

    private static String line(String beginning) {
        try {
            return String.join("\n", Files.readAllLines(Path.of("Dockerfile")))
                    .replace("\\\n", " ")
                    .lines()
                    .filter(line -> line.startsWith(beginning))
                    .map(line -> line.substring(line.indexOf(' ') + 1).strip().replaceAll(" +", " "))
                    .reduce((first, last) -> last)
                    .orElseThrow(() -> new IllegalStateException("The Dockerfile has no line " + beginning));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

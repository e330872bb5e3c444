package app.convive.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileLengthTest {

    private static final int LONGEST = 400;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void no_file_is_too_long_to_be_read(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST)
                    .map(file -> file + " has " + lines(file) + " lines")
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

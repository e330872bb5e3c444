package app.convive.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.ConviveApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void each_module_calls_only_whom_its_charter_allows() {
        ApplicationModules.of(ConviveApplication.class).verify();
    }

    /** A package-info of the tests would be loaded instead, and the charter's walls would stand open. */
    @Test
    void no_package_of_the_tests_hides_a_charter() throws IOException {
        Path tests = Path.of("src", "test", "java");
        try (Stream<Path> files = Files.walk(tests)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java")).map(tests::relativize))
                    .noneMatch(
                            file -> Files.exists(Path.of("src", "main", "java").resolve(file)));
        }
    }
}

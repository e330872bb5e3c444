package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programmes of all kinds, written for this purpose, against what a careful reader finds in them. */
class ProgrammeCollectionTest {

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void nearly_all_items_of_the_collection_are_read_right() throws Exception {
        Measure measure = new Measure();
        try (Stream<Path> files = Files.list(Path.of(folder()))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Gold gold = Gold.read(file);
                measure.add(gold, reader.read(gold.text()));
            }
        }

        String faults = String.join("\n", measure.faults);
        assertThat(measure.f1()).as(faults).isGreaterThan(0.99);
        assertThat(measure.endsRight()).as(faults).isGreaterThan(0.99);
        assertThat(measure.placesRight()).as(faults).isGreaterThan(0.95);
    }

    private static URI folder() throws IOException, URISyntaxException {
        return Objects.requireNonNull(ProgrammeCollectionTest.class.getResource("01-federation-mail.txt"))
                .toURI()
                .resolve(".");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mails, pages, lists and tables, each written in another way, against what a careful reader finds in them. */
class ProgrammeBreadthTest {

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void programmes_in_many_ways_of_writing_are_read_right() throws Exception {
        Measure measure = new Measure();
        URI folder = Objects.requireNonNull(ProgrammeBreadthTest.class.getResource("breadth/01-ag-federation.txt"))
                .toURI()
                .resolve(".");
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.sorted().toList()) {
                Gold gold = CompactGold.read(file);
                measure.add(gold, reader.read(gold.text()));
            }
        }

        String faults = String.join("\n", measure.faults);
        assertThat(measure.f1()).as(faults).isGreaterThan(0.985);
        assertThat(measure.endsRight()).as(faults).isGreaterThan(0.985);
        assertThat(measure.placesRight()).as(faults).isGreaterThan(0.95);
        assertThat(measure.kindsRight()).as(faults).isGreaterThan(0.92);
        assertThat(measure.openThemes()).as(faults).isGreaterThan(0.95);
    }
}

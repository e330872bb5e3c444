package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ProgrammeReaderTest {

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void items_stand_under_the_day_that_heads_them() {
        ReadProgramme read = read("""
                Samedi 12 juin
                9h30 - 10h : Accueil café
                10h : Ateliers
                Dimanche 13 juin
                11 heures : bilan
                """);

        assertThat(read.items()).extracting(ReadItem::title).containsExactly("Accueil café", "Ateliers", "bilan");
        assertThat(read.items())
                .extracting(ReadItem::day)
                .containsExactly(LocalDate.of(2027, 6, 12), LocalDate.of(2027, 6, 12), LocalDate.of(2027, 6, 13));
        assertThat(read.items().getFirst().end()).isEqualTo(LocalTime.of(10, 0));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void an_empty_text_says_so() {
        assertThat(read("  \n ").problems()).containsExactly(Problem.EMPTY);
    }

    private ReadProgramme read(String text) {
        return reader.read(new ProgrammeText(text, LocalDate.of(2026, 9, 1), ZoneId.of("Europe/Paris")));
    }
}

package app.convive.meeting.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ReadItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages and tables whose layout tells what belongs together. */
class NestedWorkshopsTest {

    private final ProgrammeFileReader reader = new ProgrammeFileReader(new ProgrammeReader());

    @Test
    void a_list_within_the_list_holds_the_workshops_of_its_slot() {
        assertThat(items(
                        "x.html",
                        "<h2>Samedi 8 mai 2027</h2><ul><li>9h Accueil</li><li>10h-12h Ateliers<ul>"
                                + "<li>Compost (salle Verte)</li><li>Semis, salle Bleue</li></ul></li></ul>"))
                .extracting(ReadItem::title, ReadItem::place, ReadItem::parent)
                .containsExactly(
                        tuple("Accueil", null, null),
                        tuple("Ateliers", null, null),
                        tuple("Compost", "salle Verte", 1),
                        tuple("Semis", "salle Bleue", 1));
    }

    @Test
    void rows_without_hours_are_the_workshops_of_the_slot_above() {
        assertThat(items("x.md", """
                ## Samedi 8 mai 2027

                | Heure | Quoi | Où |
                |---|---|---|
                | 10h-12h | Ateliers | |
                | | Chant | Hall |
                | | Danse | Gymnase |
                | 12h | Repas | Self |
                """))
                .extracting(ReadItem::title, ReadItem::place, ReadItem::parent)
                .containsExactly(
                        tuple("Ateliers", null, null),
                        tuple("Chant", "Hall", 0),
                        tuple("Danse", "Gymnase", 0),
                        tuple("Repas", "Self", null));
    }

    @Test
    void a_day_over_two_columns_is_told_once() {
        assertThat(items(
                        "x.html",
                        "<table><tr><th></th><th colspan=2>Samedi 8 mai 2027</th><th>Dimanche 9 mai 2027</th></tr>"
                                + "<tr><td>9h</td><td>Yoga</td><td>Tir</td><td>Marche</td></tr>"
                                + "<tr><td>10h</td><td colspan=2>Café</td><td>Bilan</td></tr></table>"))
                .extracting(ReadItem::day, ReadItem::title)
                .containsExactly(
                        tuple(may(8), "Yoga"),
                        tuple(may(8), "Tir"),
                        tuple(may(8), "Café"),
                        tuple(may(9), "Marche"),
                        tuple(may(9), "Bilan"));
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2027, 5, day);
    }

    private List<ReadItem> items(String name, String content) {
        FileReading reading = reader.read(
                name, content.getBytes(StandardCharsets.UTF_8), LocalDate.of(2027, 1, 1), ZoneId.of("Europe/Paris"));
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return ((FileReading.Read) reading).programme().items();
    }
}

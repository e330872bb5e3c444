package app.convive.meeting.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ReadItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages as the programs behind sites build them: a block for each session, its fields with their names. */
class SitePageTest {

    private final ProgrammeFileReader reader = new ProgrammeFileReader(new ProgrammeReader());

    @Test
    void the_name_of_a_field_belongs_to_what_stands_below_it() {
        assertThat(items(session("9h", "Accueil", "Serre")
                        + session("10h", "Greffes", "Verger du haut")
                        + session("12h", "Soupe", "")))
                .extracting(ReadItem::start, ReadItem::title, ReadItem::place)
                .containsExactly(
                        tuple(LocalTime.of(9, 0), "Accueil", "Serre"),
                        tuple(LocalTime.of(10, 0), "Greffes", "Verger du haut"),
                        tuple(LocalTime.of(12, 0), "Soupe", null));
    }

    @Test
    void a_heading_names_what_happens_at_the_hour_below_it() {
        assertThat(items("<article><h4>Greffes</h4><p>9h - 10h</p><p>Verger</p></article>"
                        + "<article><h4>Taille</h4><p>10h - 11h</p><p>Serre</p></article>"))
                .extracting(ReadItem::start, ReadItem::title)
                .containsExactly(tuple(LocalTime.of(9, 0), "Greffes"), tuple(LocalTime.of(10, 0), "Taille"));
    }

    @Test
    void news_and_office_hours_beside_the_main_part_are_left() {
        assertThat(items(session("9h", "Accueil", "")
                        + session("10h", "Greffes", "")
                        + session("12h", "Soupe", "")
                        + "</main><aside><h2>Actualités</h2><p>Bourse aux plants ven 12/02/2027 - 09:10</p></aside>"
                        + "<footer>Bureau : 3 mai 2027, 14h</footer>"))
                .extracting(ReadItem::title)
                .containsExactly("Accueil", "Greffes", "Soupe");
    }

    private static String session(String hour, String title, String place) {
        return "<article><div><time>" + hour + "</time></div><h4>" + title + "</h4><div><div>Animateur·rice·s</div>"
                + "<div>Ada et Bo</div></div>"
                + (place.isEmpty() ? "" : "<div><div>Lieu</div><div>" + place + "</div></div>")
                + "</article>";
    }

    private List<ReadItem> items(String main) {
        String page = "<html><body><main><h3>Samedi 8 mai 2027</h3>" + main + "</main></body></html>";
        FileReading reading = reader.read(
                "x.html", page.getBytes(StandardCharsets.UTF_8), LocalDate.of(2027, 1, 1), ZoneId.of("Europe/Paris"));
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return ((FileReading.Read) reading).programme().items();
    }
}

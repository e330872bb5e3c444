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

    @Test
    void the_menu_of_a_page_heads_no_table_and_the_tag_of_a_card_no_other_card() {
        assertThat(items("<ul><li>Schedule</li><li>Speakers</li><li>People</li><li><input></li></ul>"
                        + card("Check-in", "8:30am - 9:00am", "Glass Hall", "Logistics")
                        + card("Night herons", "9:00am - 9:45am", "Room 4", "Talk")
                        + card("Soup", "12:00pm - 1:00pm", "Fish Shelter 2", "Food")))
                .extracting(ReadItem::start, ReadItem::title, ReadItem::place)
                .containsExactly(
                        tuple(LocalTime.of(8, 30), "Check-in", "Glass Hall"),
                        tuple(LocalTime.of(9, 0), "Night herons", "Room 4"),
                        tuple(LocalTime.of(12, 0), "Soup", "Fish Shelter 2"));
    }

    @Test
    void the_caption_of_a_table_names_its_day() {
        assertThat(items(captioned("Sunday 9 May 2027", "9:00", "Weaving")
                        + captioned("Monday 10 May 2027", "10:30", "Dyeing")))
                .extracting(ReadItem::day, ReadItem::title)
                .containsExactly(
                        tuple(LocalDate.of(2027, 5, 9), "Weaving"),
                        tuple(LocalDate.of(2027, 5, 9), "Soup"),
                        tuple(LocalDate.of(2027, 5, 10), "Dyeing"),
                        tuple(LocalDate.of(2027, 5, 10), "Soup"));
    }

    @Test
    void a_page_may_mark_places_within_its_lines() {
        assertThat(items("<ul><li>9h Accueil <span class=\"lieu\">Petit Bosquet</span></li>"
                        + "<li>10h Greffes <em class=\"event-venue\">Les Trois Pommes</em></li>"
                        + "<li>12h Soupe</li></ul>"))
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly(
                        tuple("Accueil", "Petit Bosquet"), tuple("Greffes", "Les Trois Pommes"), tuple("Soupe", null));
    }

    private static String captioned(String day, String hour, String title) {
        return "<table><caption>" + day + "</caption><tr><th>Time</th><th>Auditorium</th><th>Room 2</th></tr><tr><td>"
                + hour + "</td><td>" + title + "</td><td></td></tr>"
                + "<tr><td>12:00</td><td colspan='2'>Soup</td></tr></table>";
    }

    private static String card(String title, String hours, String place, String tag) {
        return "<ul><li><h3><a>" + title + "</a> <span title='save'>☆</span></h3><div>Saturday May 8, 2027 " + hours
                + " EDT</div><div>" + place + "</div><div>" + tag + "</div></li></ul>";
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

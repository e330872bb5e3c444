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

/** Tables as conference programs and spreadsheets write them. */
class TableFileTest {

    private final ProgrammeFileReader reader = new ProgrammeFileReader(new ProgrammeReader());

    @Test
    void a_code_is_no_title_although_its_head_names_the_event() {
        assertThat(items("""
                        Event Code 1,Event,Event Subtype,Event Location,Event Start
                        AB01,Grafting,Practice,Orchard,2027-05-08 09:00
                        AB02,Pruning,Practice,Orchard,2027-05-08 10:00
                        AB03,BBQ,Meal,Barn,2027-05-08 12:00
                        """))
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly(tuple("Grafting", "Orchard"), tuple("Pruning", "Orchard"), tuple("BBQ", "Barn"));
    }

    @Test
    void the_last_word_of_a_head_tells_what_of_the_session_stands_there() {
        assertThat(items("""
                        "talk_id";"talk_short";"talk_name";"talk_room";"talk_chair1";"talk_start";"talk_end"
                        "4";"OP";"Ouverture";"Serre";"Ada";"2027-05-08 09:00";"2027-05-08 09:30"
                        "7";"T-1";"Les haies";"Grange";"Bo";"2027-05-08 09:30";"2027-05-08 11:00"
                        """))
                .extracting(ReadItem::title, ReadItem::place, ReadItem::speaker)
                .containsExactly(tuple("Ouverture", "Serre", "Ada"), tuple("Les haies", "Grange", "Bo"));
    }

    @Test
    void tables_side_by_side_are_read_one_after_the_other() {
        assertThat(items("""
                        Stage d’hiver, 30 et 31 janvier 2027;;;;;
                        SAMEDI 30;;;DIMANCHE 31;;
                        Heure;Quoi;;Heure;Quoi;
                        9h;Accueil;;10h;Marche;
                        10h - 12h;Taille;;12h30;Soupe;
                        14h;Greffes;;;;
                        """))
                .extracting(ReadItem::day, ReadItem::start, ReadItem::title)
                .containsExactly(
                        tuple(january(30), LocalTime.of(9, 0), "Accueil"),
                        tuple(january(30), LocalTime.of(10, 0), "Taille"),
                        tuple(january(30), LocalTime.of(14, 0), "Greffes"),
                        tuple(january(31), LocalTime.of(10, 0), "Marche"),
                        tuple(january(31), LocalTime.of(12, 30), "Soupe"));
        assertThat(items("""
                        "Camp, 30 January 2027",,,
                        Saturday,,Sunday,
                        9:00,Welcome,10:00,Walk
                        11:00,Pruning,12:30,Soup
                        """))
                .extracting(ReadItem::day, ReadItem::title)
                .containsExactly(
                        tuple(january(30), "Welcome"),
                        tuple(january(30), "Pruning"),
                        tuple(january(31), "Walk"),
                        tuple(january(31), "Soup"));
    }

    @Test
    void the_name_of_the_meeting_may_stand_in_the_corner_of_a_grid() {
        assertThat(items("""
                        Open Shed 2027,Barn,Loft,Kitchen
                        SATURDAY 30 JANUARY 2027,,,
                        9.30am - 10am,Doors,,
                        12pm - 12.50pm,Ask a beekeeper,Felting,Jam
                        12.50pm - 2pm,LUNCH,,
                        2pm - 3pm,,Spoons,Bread
                        """))
                .extracting(ReadItem::day, ReadItem::start, ReadItem::title, ReadItem::place)
                .contains(
                        tuple(january(30), LocalTime.of(9, 30), "Doors", "Barn"),
                        tuple(january(30), LocalTime.of(12, 0), "Jam", "Kitchen"),
                        tuple(january(30), LocalTime.of(14, 0), "Spoons", "Loft"))
                .hasSize(7);
    }

    @Test
    void when_a_form_was_filled_in_is_not_when_its_talk_is_held() {
        assertThat(items("""
                        Horodateur;Votre nom;Titre de l'intervention;Salle;Affiche;Créneau
                        03/01/2027 10:12:44;Ada;Les greffes en fente;Serre;greffes.png;30/01/2027 10:00
                        04/01/2027 22:40:01;Bo;La taille du poirier;Grange;poirier.jpg;30/01/2027 11:30
                        06/01/2027 07:05:59;Cy;Un verger sans eau;Serre;eau.png;31/01/2027 09:00
                        """))
                .extracting(ReadItem::day, ReadItem::start, ReadItem::title, ReadItem::place)
                .containsExactly(
                        tuple(january(30), LocalTime.of(10, 0), "Les greffes en fente", "Serre"),
                        tuple(january(30), LocalTime.of(11, 30), "La taille du poirier", "Grange"),
                        tuple(january(31), LocalTime.of(9, 0), "Un verger sans eau", "Serre"));
    }

    @Test
    void the_films_of_a_festival_have_their_cinemas() {
        assertThat(items("""
                        Date;Heure;Film;Cinéma
                        30/01/2027;14h00;La Haie;Le Lutin
                        30/01/2027;16h30;Trois Sillons;L'Idéal
                        """))
                .extracting(ReadItem::start, ReadItem::title, ReadItem::place)
                .containsExactly(
                        tuple(LocalTime.of(14, 0), "La Haie", "Le Lutin"),
                        tuple(LocalTime.of(16, 30), "Trois Sillons", "L'Idéal"));
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2027, 1, day);
    }

    private List<ReadItem> items(String content) {
        FileReading reading = reader.read(
                "x.csv", content.getBytes(StandardCharsets.UTF_8), LocalDate.of(2027, 1, 1), ZoneId.of("Europe/Paris"));
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return ((FileReading.Read) reading).programme().items();
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hours that stand in brackets. */
class BracketedHoursTest {

    @Test
    void the_place_may_stand_behind_the_bracket_with_the_hours() {
        assertThat(items("""
                        Samedi 8 mai 2027
                        - Accueil (9h-9h30), hall
                        - Greffes et bouturage (9h30-11h), serre du bas
                        - Pause (11h-11h15)
                        - Marche, jeux (14h-16h) – pré communal
                        """))
                .extracting(ReadItem::start, ReadItem::end, ReadItem::title, ReadItem::place)
                .startsWith(tuple(LocalTime.of(9, 0), LocalTime.of(9, 30), "Accueil", "hall"))
                .extracting(row -> row.toList().get(2))
                .containsExactly("Accueil", "Greffes et bouturage", "Pause", "Marche, jeux");
    }

    @Test
    void an_hour_within_a_bracket_that_opened_on_the_line_above_leads_no_line() {
        assertThat(items("""
                        Comme promis hier (merci à Ada pour son message reçu
                        à 23h40), voici le plan.

                        Samedi 8 mai 2027
                        9h accueil
                        10h greffes
                        12h soupe
                        """)).extracting(ReadItem::title).containsExactly("accueil", "greffes", "soupe");
    }

    @Test
    void a_title_of_two_lines_has_its_hour_on_the_second() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN 2027

                        Accueil des délégués (08H30 – 09H00)
                        Ouverture, sous la présidence de Madame la Préfète, grande
                        salle de la Maison des vanniers (09H00 – 09H45)
                        Communication 1 : ce que perdent les berges de la Loue, par Mme
                        Odile Parrain, grande salle (10H00 – 11H00)
                        Budget 2026, petite salle (11H00 – 12H00)

                        DIMANCHE 13 JUIN 2027

                        Départ du car, devant la gare (07H45)
                        Retour (11H30)
                        """))
                .containsExactly(
                        "2027-06-12 08:30-09:00 Accueil des délégués",
                        "2027-06-12 09:00-09:45 Ouverture, sous la présidence de Madame la Préfète @grande salle de la Maison des vanniers",
                        "2027-06-12 10:00-11:00 Communication 1 : ce que perdent les berges de la Loue, par Mme Odile Parrain @grande salle",
                        "2027-06-12 11:00-12:00 Budget 2026 @petite salle",
                        "2027-06-13 07:45 Départ du car @devant la gare",
                        "2027-06-13 11:30 Retour");
    }

    @Test
    void a_short_line_above_an_hour_in_a_bracket_heads_it() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Pour les enfants
                        Contes au grenier (10h)
                        Pour tous
                        Bal (15h)
                        Soupe (19h)
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Contes au grenier @grenier",
                        "2027-06-12 15:00 Bal",
                        "2027-06-12 19:00 Soupe");
    }

    private static List<ReadItem> items(String text) {
        return new ProgrammeReader()
                .read(new ProgrammeText(text, LocalDate.of(2027, 1, 1), ZoneId.of("Europe/Paris")))
                .items();
    }

    @Test
    void square_brackets_do_as_well() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Spinning: [9:00 - 10:00]
                        Weaving [10:00 - 11:30]
                        Dyeing: [11:30 - 12:00]
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 Spinning",
                        "2027-06-12 10:00-11:30 Weaving",
                        "2027-06-12 11:30-12:00 Dyeing");
    }
}

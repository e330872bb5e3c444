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

    private static List<ReadItem> items(String text) {
        return new ProgrammeReader()
                .read(new ProgrammeText(text, LocalDate.of(2027, 1, 1), ZoneId.of("Europe/Paris")))
                .items();
    }
}

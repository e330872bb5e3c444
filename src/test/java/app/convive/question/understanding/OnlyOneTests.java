package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only one item has, a name, a number, a place, an hour, tells which of several alike is meant. */
class OnlyOneTests {

    private static Ask fair() {
        return new Ask("Europe/Paris")
                .item("2027-06-18", "17:30", null, "Départ de la caravane", "gare", ItemKind.OTHER)
                .item("2027-06-18", "19:00", null, "Repas des bénévoles", "préau", ItemKind.MEAL)
                .item("2027-06-19", "09:00", null, "Atelier chant avec Malvina Orgue", "yourte", ItemKind.WORKSHOP)
                .item("2027-06-19", "10:00", null, "Atelier chant choral", null, ItemKind.WORKSHOP)
                .item("2027-06-19", "11:00", null, "Atelier chant des enfants", null, ItemKind.WORKSHOP)
                .item("2027-06-19", "12:30", null, "Vaisselle : équipes Castors et Loutres", null, ItemKind.OTHER)
                .item("2027-06-19", "14:00", null, "Labour au cheval", "pré du bas", ItemKind.SOCIAL)
                .item("2027-06-19", "15:00", null, "Labour à la bêche", null, ItemKind.SOCIAL)
                .item("2027-06-19", "16:00", null, "Motions 4, 5 et 7", null, ItemKind.PLENARY)
                .item("2027-06-19", "17:00", null, "Motion 9", null, ItemKind.PLENARY)
                .item("2027-06-19", "18:00", null, "Remise des projets au jury", null, ItemKind.OTHER)
                .item("2027-06-19", "18:30", null, "Causerie sur la Fatigue Douce", null, ItemKind.SESSION)
                .item("2027-06-19", "19:00", null, "Souper", "préau", ItemKind.MEAL)
                .item("2027-06-19", "20:30", null, "Contes à la lanterne", null, ItemKind.SOCIAL)
                .item("2027-06-19", "22:00", null, "Bal", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "à quelle heure le chant avec Orgue ?|Atelier chant avec Malvina Orgue",
                "c'est où le labour ?|Labour au cheval",
                "la motion 5 passe quand ?|Motions 4, 5 et 7",
                "la motion 9 passe quand ?|Motion 9",
                "quelles équipes font la vaisselle ?|Vaisselle : équipes Castors et Loutres",
                "jusqu'à quand on peut rendre les projets ?|Remise des projets au jury",
                "qui parle de la fatigue douce ?|not in the programme",
                "la motion 6 passe quand ?|not in the programme"
            })
    void it_is_the_one_that_is_told(String words, String title) {
        assertThat(titles(fair().asks(words))).containsExactly(title);
    }

    @Test
    void a_day_that_begins_late_is_an_evening() {
        assertThat(titles(fair().asks("on fait quoi le premier soir ?")))
                .containsExactly("Départ de la caravane", "Repas des bénévoles");
    }

    @Test
    void after_a_meal_is_all_that_is_left_of_the_day() {
        assertThat(titles(fair().asks("what have we got after supper on saturday?")))
                .containsExactly("Contes à la lanterne", "Bal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what time do we have to leave on friday?|Départ de la caravane",
                "what is starting at 18:00 on saturday?|Remise des projets au jury"
            })
    void a_verb_and_an_hour_tell_it_too(String words, String title) {
        assertThat(titles(fair().asks(words))).containsExactly(title);
    }

    @Test
    void what_never_closes_is_no_end() {
        Ask day = new Ask("Europe/Paris")
                .item("2027-06-19", "09:00", null, "La buvette ne ferme pas", null, ItemKind.OTHER)
                .item("2027-06-19", "10:00", null, "Tir à la corde", null, ItemKind.SOCIAL)
                .item("2027-06-19", "18:00", null, "Fermeture des stands", null, ItemKind.OTHER);
        assertThat(titles(day.asks("ça ferme à quelle heure ?"))).containsExactly("Fermeture des stands");
    }

    @Test
    void cups_and_gatherings_have_other_names() {
        Ask day = new Ask("Europe/Paris")
                .item("2027-06-19", "07:45", null, "Rassemblement devant le préau", "préau", ItemKind.OTHER)
                .item("2027-06-19", "18:30", null, "Accueil dans les familles", null, ItemKind.ARRIVAL)
                .item("2027-06-19", "20:00", null, "Remise des récompenses", null, ItemKind.OTHER);
        assertThat(titles(day.asks("rdv à quelle heure samedi matin ?")))
                .containsExactly("Rassemblement devant le préau");
        assertThat(titles(day.asks("when do they give out the cups?"))).containsExactly("Remise des récompenses");
    }

    @Test
    void the_one_that_bears_the_very_word_is_meant_and_not_its_like() {
        Ask congress = new Ask("Europe/London")
                .item("2027-02-06", "09:00", "10:30", "Panel: growing old in our homes", null, ItemKind.SESSION)
                .item("2027-02-07", "09:15", "10:15", "Roundtable: where do we go from here?", null, ItemKind.SESSION);
        assertThat(titles(congress.asks("how long does the panel go for")))
                .containsExactly("Panel: growing old in our homes");
    }

    @Test
    void a_word_with_two_senses_asks_for_the_one_that_the_agenda_has() {
        Ask weekend = new Ask("Europe/Paris")
                .item("2027-02-06", "16:00", "19:00", "Delegate check-in", "hotel lobby", ItemKind.ARRIVAL)
                .item("2027-02-06", "19:00", null, "Cash bar", "Larch Room", ItemKind.SOCIAL);
        assertThat(titles(weekend.asks("jusqu'à quelle heure on peut faire l'enregistrement ?")))
                .containsExactly("Delegate check-in");
    }

    @Test
    void whoever_asks_to_be_shown_asks_for_the_thing() {
        Ask fair = new Ask("Europe/London")
                .item("2027-02-06", "11:00", null, "Spinning for beginners", null, ItemKind.WORKSHOP)
                .item("2027-02-06", "14:00", null, "Lace-making demonstration", null, ItemKind.WORKSHOP);
        assertThat(titles(fair.asks("will anyone show us how lace is made")))
                .containsExactly("Lace-making demonstration");
    }
}

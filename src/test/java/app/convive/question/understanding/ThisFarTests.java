package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked while the meeting goes on, from the moment of asking: next, after this one, missed so far. */
class ThisFarTests {

    private static Ask stage() {
        return new Ask("Europe/London")
                .item("2027-06-12", "10:00", "11:00", "Registration and tea", null, ItemKind.ARRIVAL)
                .item("2027-06-12", "11:00", null, "Tea", null, ItemKind.BREAK)
                .item("2027-06-12", "11:30", "13:00", "Lino printing", null, ItemKind.WORKSHOP)
                .item("2027-06-12", "14:00", "15:30", "Paper marbling", null, ItemKind.WORKSHOP)
                .item("2027-06-12", "16:00", "17:00", "The Tin Giants", null, ItemKind.SOCIAL)
                .item("2027-06-12", "18:00", null, "Hog roast", null, ItemKind.MEAL)
                .item("2027-06-12", "20:30", null, "Moonlight in Ashdown", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-12T13:10, next show ?, The Tin Giants",
        "2027-06-12T18:05, next performance please, Moonlight in Ashdown",
        "2027-06-12T13:10, what next mate, Paper marbling",
        "2027-06-12T11:40, what's the next one after this workshop, Paper marbling",
        "2027-06-12T14:10, what comes after this session?, The Tin Giants"
    })
    void the_next_one_is_told_whatever_it_is_called(String now, String words, String title) {
        assertThat(titles(stage().at(now).asks(words))).containsExactly(title);
    }

    @Test
    void what_the_agenda_has_not_is_not_the_next_thing() {
        assertThat(stage().at("2027-06-12T13:10").asks("when is the next bus?"))
                .isInstanceOf(Understanding.NotInProgramme.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what have i missed so far today?", "did we miss anything today", "j'ai raté quoi aujourd'hui ?"
            })
    void missed_is_what_has_begun(String words) {
        assertThat(titles(stage().at("2027-06-12T11:45").asks(words)))
                .containsExactly("Registration and tea", "Tea", "Lino printing");
    }

    @Test
    void the_part_of_the_day_before_a_name_tells_which_one_is_meant() {
        assertThat(titles(stage().asks("what's on after the morning tea"))).containsExactly("Lino printing");
    }

    @Test
    void tonight_is_what_is_still_to_come_after_a_thing_that_no_item_is_called() {
        assertThat(titles(stage().at("2027-06-12T18:30").asks("what is on tonight after the fireworks?")))
                .containsExactly("Moonlight in Ashdown");
    }

    @Test
    void an_afternoon_is_no_evening_where_hours_lie_between() {
        Ask theatre = new Ask("Europe/Paris")
                .item("2027-10-25", "16:30", null, "Le Phare éteint", null, ItemKind.SOCIAL)
                .item("2027-10-25", "20:45", null, "La Valise", null, ItemKind.SOCIAL);

        assertThat(titles(theatre.asks("lundi soir il y a quoi ?"))).containsExactly("La Valise");
    }

    @Test
    void after_a_thing_of_the_day_the_next_one_is_asked_for_and_after_a_meal_all_that_follows() {
        Ask day = new Ask("Europe/Paris")
                .item("2027-10-23", "09:00", null, "Fresque géante", null, ItemKind.WORKSHOP)
                .item("2027-10-23", "12:00", null, "Repas", null, ItemKind.MEAL)
                .item("2027-10-23", "14:00", null, "Cerfs-volants", null, ItemKind.WORKSHOP)
                .item("2027-10-23", "16:00", null, "Rangement", null, ItemKind.OTHER);

        assertThat(titles(day.asks("on fait quoi samedi après la fresque ?"))).containsExactly("Repas");
        assertThat(titles(day.asks("on fait quoi samedi après le repas ?")))
                .containsExactly("Cerfs-volants", "Rangement");
    }

    @Test
    void before_may_be_days_before() {
        Ask camp = new Ask("Europe/Paris")
                .item("2027-07-02", "19:00", null, "Réunion des familles", null, ItemKind.SESSION)
                .item("2027-07-05", "08:00", null, "Départ en car", null, ItemKind.OTHER)
                .item("2027-07-05", "12:00", null, "Pique-nique", null, ItemKind.MEAL);

        assertThat(titles(camp.asks("il y a une réunion pour les familles avant le départ ?")))
                .containsExactly("Réunion des familles");
    }
}

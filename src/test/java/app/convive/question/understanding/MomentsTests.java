package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes before, after and next, and what one misses. */
class MomentsTests {

    private static Ask stage() {
        return new Ask("Europe/Paris")
                .item("2027-03-06", "09:00", "09:30", "Émargement", "hall", ItemKind.ARRIVAL)
                .item("2027-03-06", "09:30", "10:30", "Quand l'école s'ouvre", null, ItemKind.SESSION)
                .item("2027-03-06", "10:30", null, "Pause", null, ItemKind.BREAK)
                .item("2027-03-06", "11:00", null, "Atelier radio", null, ItemKind.WORKSHOP)
                .item("2027-03-06", "15:30", null, "Pause", null, ItemKind.BREAK)
                .item("2027-03-06", "16:00", null, "Départ en car pour la mine", null, ItemKind.VISIT)
                .item("2027-03-06", "18:15", null, "Retour à l'école", null, ItemKind.OTHER)
                .item("2027-03-06", "21:00", null, "Veillée contes", null, ItemKind.SOCIAL)
                .item("2027-03-06", "23:00", null, "Extinction des feux", null, ItemKind.OTHER);
    }

    @Test
    void after_the_break_is_after_the_one_that_has_begun() {
        assertThat(titles(stage().at("2027-03-06T15:40").asks("il reste quoi après la pause ?")))
                .startsWith("Départ en car pour la mine")
                .hasSize(4);
    }

    @Test
    void said_in_a_break_after_the_break_is_after_this_one() {
        assertThat(titles(stage().at("2027-03-06T10:35").asks("et après la pause il y a quoi ?")))
                .containsExactly("Atelier radio");
    }

    @Test
    void who_leaves_after_an_item_misses_all_that_follows_it() {
        assertThat(titles(stage().asks("si je pars juste après la veillée samedi je rate quoi ?")))
                .containsExactly("Extinction des feux");
        assertThat(titles(stage().asks("if I leave right after the radio workshop on saturday what do I miss?")))
                .hasSize(5);
    }

    @Test
    void who_comes_late_may_ask_for_one_item() {
        assertThat(titles(stage().asks("j'arrive samedi vers 13 h, est-ce que je rate l'atelier radio ?")))
                .containsExactly("Atelier radio");
    }

    @Test
    void the_way_back_is_the_return_that_follows() {
        assertThat(titles(stage().asks("on revient à quelle heure de la mine ?")))
                .containsExactly("Retour à l'école");
    }

    @Test
    void two_hours_to_choose_from_tell_no_time() {
        assertThat(titles(stage().asks("l'atelier radio c'est 10h30 ou 11h ?"))).containsExactly("Atelier radio");
    }

    @Test
    void six_is_in_the_evening_where_nothing_is_before_six_in_the_morning() {
        assertThat(titles(stage().asks("my bus only gets in at 6 on saturday, what will I miss?")))
                .startsWith("Émargement")
                .endsWith("Départ en car pour la mine")
                .hasSize(6);
    }

    @Test
    void said_in_a_break_one_resumes_with_what_follows_it() {
        assertThat(titles(stage().at("2027-03-06T15:45").asks("on reprend à quelle heure ?")))
                .containsExactly("Départ en car pour la mine");
    }

    @Test
    void before_an_item_is_left_what_is_not_over() {
        assertThat(titles(stage().at("2027-03-06T16:10").asks("il reste quoi avant l'extinction des feux ?")))
                .containsExactly("Retour à l'école", "Veillée contes");
    }

    @Test
    void what_goes_on_is_asked_for_by_whatever_it_is_called() {
        assertThat(titles(stage().at("2027-03-06T11:20").asks("c'est quoi la session en cours ?")))
                .containsExactly("Atelier radio");
    }

    @Test
    void a_morning_before_its_end_is_all_that_comes_before() {
        assertThat(titles(stage().asks("samedi matin il y a quoi avant l'atelier radio ?")))
                .containsExactly("Émargement", "Quand l'école s'ouvre", "Pause");
    }

    @Test
    void where_one_meets_is_where_the_day_begins() {
        assertThat(titles(stage().asks("on se retrouve où le premier jour ?"))).containsExactly("Émargement");
    }

    @Test
    void the_next_appointment_is_whatever_comes_next() {
        assertThat(titles(stage().at("2027-03-06T11:20").asks("c'est quoi le prochain rdv ?")))
                .containsExactly("Pause");
    }

    @Test
    void what_is_left_for_us_today_is_what_has_not_begun() {
        assertThat(titles(stage().at("2027-03-06T17:00").asks("il nous reste quoi à faire aujourd'hui ?")))
                .containsExactly("Retour à l'école", "Veillée contes", "Extinction des feux");
    }

    @Test
    void a_polite_sentence_that_asks_what_is_planned_asks_for_the_list() {
        assertThat(titles(stage().asks("bonjour, pourriez-vous me dire ce qui est prévu samedi matin ? merci")))
                .contains("Émargement", "Atelier radio");
    }

    @Test
    void in_how_long_asks_when() {
        assertThat(stage().at("2027-03-06T20:00").asks("la veillée c'est dans combien de temps ?"))
                .isInstanceOfSatisfying(
                        Understanding.Answer.class,
                        answer -> assertThat(answer.reading().field()).isEqualTo(Field.START));
    }

    @Test
    void next_within_a_part_of_today_is_after_now() {
        assertThat(titles(stage().at("2027-03-06T21:30").asks("what's next tonight")))
                .containsExactly("Extinction des feux");
    }

    @Test
    void after_a_meal_that_the_day_does_not_have_is_after_its_usual_hour() {
        assertThat(titles(stage().asks("samedi après le déjeuner il y a quoi au programme ?")))
                .startsWith("Pause")
                .doesNotContain("Atelier radio");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mon train arrive samedi à 11h, qu'est-ce que j'aurai raté ?",
                "si j'arrive samedi à 11h je loupe quoi"
            })
    void what_one_misses_is_what_began_before_one_comes(String words) {
        assertThat(titles(stage().asks(words))).containsExactly("Émargement", "Quand l'école s'ouvre", "Pause");
    }

    @Test
    void the_way_back_is_its_own_item() {
        assertThat(titles(stage().asks("on revient de la mine à quelle heure ?")))
                .containsExactly("Retour à l'école");
    }

    @Test
    void a_word_that_asks_belongs_to_no_title() {
        assertThat(titles(stage().asks("c'est quand l'atelier radio"))).containsExactly("Atelier radio");
    }

    @Test
    void what_and_when_asks_for_the_whole_morning() {
        assertThat(titles(stage().asks("samedi matin il y a quoi et à quelle heure ?")))
                .contains("Émargement", "Atelier radio");
    }

    @Test
    void one_goes_to_bed_at_lights_out() {
        assertThat(titles(stage().asks("on se couche à quelle heure samedi lol")))
                .containsExactly("Extinction des feux");
    }

    @Test
    void between_an_hour_and_an_item_lies_what_begins_there() {
        assertThat(titles(stage().asks("what is there on saturday between 9.30 and the radio workshop?")))
                .containsExactly("Quand l'école s'ouvre", "Pause");
    }

    @Test
    void after_midnight_is_what_the_small_hours_have() {
        Ask night = new Ask("Europe/Paris")
                .item("2027-08-13", "21:30", null, "Lecture du ciel", null, ItemKind.SESSION)
                .item("2027-08-14", "00:30", null, "Comptage des étoiles filantes", null, ItemKind.SOCIAL)
                .item("2027-08-14", "03:00", null, "Soupe à l'oignon", null, ItemKind.MEAL);

        assertThat(titles(night.asks("qu'est-ce qui est prévu après minuit ?")))
                .containsExactly("Comptage des étoiles filantes", "Soupe à l'oignon");
    }

    @Test
    void the_group_that_one_tells_of_is_the_one_that_is_meant() {
        Ask tour = new Ask("Europe/Paris")
                .item("2027-05-08", "08:30", null, "Départ groupe 1, 120 km", null, ItemKind.SOCIAL)
                .item("2027-05-08", "09:15", null, "Départ groupe 2, 70 km", null, ItemKind.SOCIAL);

        assertThat(titles(tour.asks("je suis dans le groupe 2, samedi on part à quelle heure ?")))
                .containsExactly("Départ groupe 2, 70 km");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'atelier radio c'est avant ou après la veillée ?",
                "l'atelier radio, c'est avant la veillée ou après ?",
                "is the atelier radio before or after the veillée",
                "at what time is the atelier radio, after the veillée or before?"
            })
    void before_or_after_asks_when_it_is_itself(String words) {
        assertThat(titles(stage().asks(words))).containsExactly("Atelier radio");
    }

    @Test
    void what_begins_at_the_hour_is_meant_where_no_title_has_the_word() {
        Ask day = new Ask("Europe/London")
                .item("2027-02-06", "11:15", null, "Old Harlow Longsword", "Market Cross", ItemKind.SOCIAL)
                .item("2027-02-06", "11:15", null, "Bramley Clog", "Quay", ItemKind.SOCIAL)
                .item("2027-02-06", "19:30", null, "Ceilidh with The Rusty Gates", "Hall", ItemKind.SOCIAL);
        assertThat(titles(day.asks("who is dancing at quarter past 11")))
                .containsExactly("Old Harlow Longsword", "Bramley Clog");
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;

/** What is left of a day, and what titles say of other items. */
class AfterwardsTests {

    private static Ask camp() {
        return new Ask("Europe/London")
                .item("2027-07-24", "09:30", null, "Service on the green", null, ItemKind.PLENARY)
                .item("2027-07-24", "10:45", null, "After the service: parade to the pond", null, ItemKind.SOCIAL)
                .item("2027-07-24", "17:45", null, "Lay the tables", null, ItemKind.OTHER)
                .item("2027-07-24", "18:30", null, "Dinner - cooked by the leaders", null, ItemKind.MEAL)
                .item("2027-07-24", "20:15", null, "Campfire", null, ItemKind.SOCIAL)
                .item("2027-07-24", "22:15", null, "Lights out", null, ItemKind.OTHER);
    }

    @Test
    void tonight_is_what_is_still_to_come() {
        assertThat(titles(camp().at("2027-07-24T19:30").asks("what are we doing tonight?")))
                .containsExactly("Campfire", "Lights out");
    }

    @Test
    void going_to_bed_is_not_what_one_does_after_dinner() {
        assertThat(titles(camp().asks("what do we do after dinner on saturday?")))
                .containsExactly("Campfire");
    }

    @Test
    void a_title_that_says_after_what_it_comes_is_another_item() {
        assertThat(titles(camp().asks("when is the service?"))).containsExactly("Service on the green");
    }

    @Test
    void once_something_is_over_what_follows_is_next() {
        Ask day = new Ask("Europe/Paris")
                .item("2027-07-24", "14:00", null, "Concours de pétanque", null, ItemKind.SOCIAL)
                .item("2027-07-24", "18:00", null, "Annonce des vainqueurs", null, ItemKind.OTHER);

        assertThat(titles(day.asks("il se passe quoi une fois la pétanque finie ?")))
                .containsExactly("Annonce des vainqueurs");
    }

    @Test
    void who_cooks_is_told() {
        assertThat(titles(camp().asks("who's cooking on saturday night?")))
                .containsExactly("Dinner - cooked by the leaders");
    }

    @Test
    void what_is_sold_between_two_items_is_none_of_them() {
        Ask rounds = new Ask("Europe/London")
                .item("2027-07-24", "10:00", null, "Round 1", null, ItemKind.SESSION)
                .item("2027-07-24", "13:00", null, "Round 2", null, ItemKind.SESSION);

        assertThat(rounds.asks("do they serve food between rounds?")).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void verbs_lead_back_to_what_they_name() {
        Ask fair = new Ask("Europe/Paris")
                .item("2027-06-26", "10:00", null, "Les maternelles danseront", null, ItemKind.SOCIAL)
                .item("2027-06-26", "11:00", null, "Tombola", null, ItemKind.SOCIAL);

        assertThat(titles(fair.asks("which classes dance on saturday?"))).containsExactly("Les maternelles danseront");
    }

    @Test
    void things_are_fetched_where_they_are_handed_out() {
        Ask cup = new Ask("Europe/Paris")
                .item("2027-06-26", "10:00", null, "Retrait des dossards par les équipes", null, ItemKind.ARRIVAL)
                .item("2027-06-26", "18:00", null, "Départ des équipes", null, ItemKind.OTHER);

        assertThat(titles(cup.asks("les dossards on les récupère à quelle heure ?")))
                .containsExactly("Retrait des dossards par les équipes");
    }

    @Test
    void children_do_what_is_on_where_no_item_speaks_of_them() {
        Ask day = new Ask("Europe/Paris")
                .item("2027-06-26", "10:00", null, "Défilé des enfants", null, ItemKind.SOCIAL)
                .item("2027-06-26", "14:00", null, "Grands jeux", null, ItemKind.SOCIAL)
                .item("2027-06-26", "16:00", null, "Concert", null, ItemKind.SOCIAL);

        assertThat(titles(day.asks("what are the kids doing in the afternoon?")))
                .containsExactly("Grands jeux", "Concert");
    }

    @Test
    void another_martial_art_is_not_the_one_that_is_asked_for() {
        Ask day = new Ask("Europe/Paris").item("2027-06-26", "10:00", null, "Karaté", null, ItemKind.SOCIAL);

        assertThat(day.asks("il y aura du judo ?")).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void a_train_to_catch_is_no_topic() {
        Ask day = new Ask("Europe/London")
                .item("2027-06-26", "10:00", "12:00", "Committee", null, ItemKind.SESSION)
                .item("2027-06-26", "15:00", "17:00", "Sponsors", null, ItemKind.SESSION);

        assertThat(titles(day.asks("what time is everything over on saturday, i have a train")))
                .containsExactly("Sponsors");
    }

    private static Ask fair() {
        return new Ask("Europe/London")
                .item("2027-07-24", "09:00", null, "Leave the car park", null, ItemKind.OTHER)
                .item("2027-07-24", "10:00", null, "Aerials for small yards", "Room A", ItemKind.SESSION)
                .item("2027-07-24", "10:00", null, "Digital modes", "Room B", ItemKind.SESSION)
                .item("2027-07-24", "12:00", null, "Lunch, no forums", null, ItemKind.MEAL)
                .item("2027-07-24", "14:00", null, "Coffee break", null, ItemKind.BREAK)
                .item("2027-07-24", "15:00", null, "Antenna walk", null, ItemKind.VISIT)
                .item("2027-07-24", "16:00", null, "Prize draw", null, ItemKind.SOCIAL);
    }

    @Test
    void where_nothing_is_called_so_then_the_hour_counts() {
        assertThat(titles(fair().asks("what forums are on at 10?")))
                .containsExactly("Aerials for small yards", "Digital modes");
    }

    @Test
    void several_things_before_another_are_all_of_them() {
        assertThat(titles(fair().asks("which masts are we doing before lunch?")))
                .containsExactly("Leave the car park", "Aerials for small yards", "Digital modes");
    }

    @Test
    void after_the_break_this_afternoon_is_all_of_it() {
        assertThat(titles(fair().at("2027-07-24T13:30").asks("what's on after the break this afternoon")))
                .containsExactly("Antenna walk", "Prize draw");
    }
}

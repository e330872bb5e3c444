package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An item is known, and what is asked of it is not: that is said, and the item shown. */
class UntoldTests {

    private static Ask valley() {
        return new Ask("Europe/Paris")
                .item("2027-09-18", "09:00", null, "Marche des crêtes (14 km)", null, ItemKind.SOCIAL)
                .item("2027-09-18", "10:00", "11:00", "Office à l'église", "église", ItemKind.OTHER)
                .item("2027-09-18", "12:00", null, "Food trucks", "parking", ItemKind.MEAL)
                .item("2027-09-18", "14:00", null, "Conférence : les chauves-souris", null, ItemKind.SESSION)
                .item(
                        "2027-09-18",
                        "15:00",
                        null,
                        "Chasse aux énigmes sous les arbres",
                        "sous les arbres",
                        ItemKind.SOCIAL)
                .item(
                        "2027-09-18",
                        "16:00",
                        null,
                        "Film de la coopérative et échange avec la réalisatrice",
                        null,
                        ItemKind.SESSION)
                .item("2027-09-18", "17:00", null, "Mot d'Aline Poncin, présidente", null, ItemKind.PLENARY)
                .item("2027-09-18", "18:00", null, "Atelier levain, intervenante à confirmer", null, ItemKind.WORKSHOP)
                .item("2027-09-18", "20:00", null, "Concert des Trois Becs", null, ItemKind.SOCIAL)
                .item("2027-09-18", "21:00", null, "Tournoi de belote, équipes de 2, dès 12 ans", null, ItemKind.SOCIAL)
                .item("2027-09-18", "21:30", null, "Concours de tartes, jugées par le jury", null, ItemKind.SOCIAL)
                .item("2027-09-18", "22:00", null, "Causerie avec Lina Bost", null, ItemKind.SESSION)
                .item(
                        "2027-09-19",
                        "12:30",
                        null,
                        "Repas (à réserver avant le 3 septembre auprès de Maud)",
                        null,
                        ItemKind.MEAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la marche a combien de dénivelé ?|Marche des crêtes (14 km)",
                "quels food trucks seront là ?|Food trucks",
                "c'est quoi le thème de la chasse aux énigmes ?|Chasse aux énigmes sous les arbres",
                "c'est qui la réalisatrice du film ?|Film de la coopérative et échange avec la réalisatrice",
                "qui anime l'atelier levain ?|Atelier levain, intervenante à confirmer",
                "le concert est à combien par personne ?|Concert des Trois Becs",
                "what time does team 4471 play the tournoi de belote?|Tournoi de belote, équipes de 2, dès 12 ans",
                "what size is the tournoi de belote|Tournoi de belote, équipes de 2, dès 12 ans",
                "l'office c'est dans quelle église ?|Office à l'église",
                "à quelle heure ouvre le vestiaire pendant le concert ?|Concert des Trois Becs",
                "c'est qui dans le jury des tartes ?|Concours de tartes, jugées par le jury",
                "c'est quoi le sujet de la causerie ?|Causerie avec Lina Bost",
                "c'est quoi les food trucks ?|Food trucks",
                "le concert ils jouent quoi comme morceaux ?|Concert des Trois Becs",
                "qu'est-ce qu'on gagne au tournoi de belote ?|Tournoi de belote, équipes de 2, dès 12 ans",
                "ça finit tard le concert ?|Concert des Trois Becs",
                "le repas de dimanche va passer à combien ?|Repas (à réserver avant le 3 septembre auprès de Maud)"
            })
    void what_the_title_does_not_tell_is_not_invented(String words, String title) {
        assertThat(valley().asks(words))
                .isInstanceOfSatisfying(
                        Understanding.NotInProgramme.class,
                        missing -> assertThat(missing.items())
                                .extracting(AgendaItem::title)
                                .isSubsetOf(title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what are we served for lunch on saturday?|Lunch",
                "what do they serve at lunch|Lunch",
                "what's on the agenda for the general meeting?|General meeting",
                "what is on the agenda of the general meeting|General meeting"
            })
    void neither_the_menu_nor_the_agenda_of_a_meeting_is_invented(String words, String title) {
        Ask day = new Ask("Europe/London")
                .item("2027-07-24", "10:00", null, "General meeting", null, ItemKind.PLENARY)
                .item("2027-07-24", "12:00", null, "Lunch", null, ItemKind.MEAL)
                .item("2027-07-24", "15:00", null, "Walk", null, ItemKind.VISIT);

        assertThat(day.asks(words))
                .isInstanceOfSatisfying(
                        Understanding.NotInProgramme.class,
                        missing -> assertThat(missing.items())
                                .extracting(AgendaItem::title)
                                .isSubsetOf(title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c'est quoi le sujet de la conférence ?|Conférence : les chauves-souris",
                "c'est qui la présidente ?|Mot d'Aline Poncin, présidente",
                "quel groupe joue samedi soir ?|Concert des Trois Becs",
                "quelle présidente prononce le mot ?|Mot d'Aline Poncin, présidente",
                "le film c'est à quelle heure pour ceux qui dorment sur place|Film de la coopérative et échange avec la réalisatrice",
                "what time is the bring a dish concert|Concert des Trois Becs",
                "est-ce qu'on pourra tester le levain ?|Atelier levain, intervenante à confirmer",
                "à quelle heure j'amène mon gâteau à la belote ?|Tournoi de belote, équipes de 2, dès 12 ans",
                "combien de personnes par équipe à la belote ?|Tournoi de belote, équipes de 2, dès 12 ans",
                "on a jusqu'à quand pour réserver le repas ?|Repas (à réserver avant le 3 septembre auprès de Maud)",
                "je m'inscris auprès de qui pour le repas ?|Repas (à réserver avant le 3 septembre auprès de Maud)",
                "qui anime la causerie|Causerie avec Lina Bost",
                "mon fils a 9 ans il peut faire la belote ?|Tournoi de belote, équipes de 2, dès 12 ans"
            })
    void what_the_title_tells_is_answered(String words, String title) {
        assertThat(titles(valley().asks(words))).containsExactly(title);
    }

    @Test
    void what_comes_with_a_film_does_not_tell_which_it_is() {
        Ask evening =
                new Ask("Europe/London").item("2027-07-24", "20:00", null, "Film and popcorn", null, ItemKind.SOCIAL);

        assertThat(evening.asks("what film is it?")).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void food_behind_a_dash_is_the_menu() {
        Ask noon = new Ask("Europe/London")
                .item("2027-07-24", "12:30", null, "Lunch - Tacos", null, ItemKind.MEAL)
                .item("2027-07-25", "12:30", null, "Lunch - Old Mill", null, ItemKind.MEAL);

        assertThat(titles(noon.asks("what's for lunch on saturday?"))).containsExactly("Lunch - Tacos");
        assertThat(noon.asks("what's for lunch on sunday?")).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void several_workshops_do_not_tell_how_many_people_each_takes() {
        Ask days = new Ask("Europe/Paris")
                .item("2027-07-24", "14:30", null, "Ateliers à la carte", null, ItemKind.WORKSHOP)
                .item("2027-07-25", "14:30", null, "Ateliers à la carte", null, ItemKind.WORKSHOP);

        assertThat(days.asks("combien de personnes max par atelier ?"))
                .isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void a_brother_is_no_price() {
        Ask lunch = new Ask("Europe/London")
                .item("2027-07-24", "12:30", null, "Luncheon with Fr. Paul Ames", null, ItemKind.MEAL);

        assertThat(lunch.asks("how much is the luncheon?")).isInstanceOf(Understanding.NotInProgramme.class);
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where things begin and end, which of a series is meant, and who takes part. */
class EdgesTests {

    private static Ask fair() {
        return new Ask("Europe/Paris")
                .item(
                        "2027-08-14",
                        "08:00",
                        null,
                        "Ouverture des guichets pour la régate des bidons",
                        null,
                        ItemKind.OTHER)
                .item("2027-08-14", "09:30", null, "Ouverture de la foire", null, ItemKind.ARRIVAL)
                .item(
                        "2027-08-14",
                        "12:30",
                        null,
                        "Les forains rangent mais la foire ne ferme pas",
                        null,
                        ItemKind.OTHER)
                .item("2027-08-14", "15:00", null, "Départ de la régate", null, ItemKind.SESSION)
                .item("2027-08-14", "17:00", null, "Heure de fin estimée des courses", null, ItemKind.OTHER)
                .item("2027-08-14", "18:00", null, "Prix des écoliers", null, ItemKind.SESSION)
                .item("2027-08-14", "19:00", null, "Repas", null, ItemKind.MEAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la foire ouvre à quelle heure ?|Ouverture de la foire",
                "et la régate elle démarre quand ?|Départ de la régate",
                "les guichets ouvrent quand ?|Ouverture des guichets pour la régate des bidons",
                "les écoliers mangent à quelle heure samedi ?|Repas"
            })
    void the_beginning_of_the_very_thing_is_meant(String words, String title) {
        assertThat(titles(fair().asks(words))).containsExactly(title);
    }

    @Test
    void the_hour_of_the_end_is_an_end() {
        assertThat(titles(fair().asks("les courses finissent à quelle heure samedi")))
                .containsExactly("Heure de fin estimée des courses");
    }

    private static Ask tournament() {
        return new Ask("Europe/Paris")
                .item("2027-08-21", "09:00", null, "Partie n° 1", null, ItemKind.SESSION)
                .item("2027-08-21", "10:00", null, "Pause, tirage de la partie n° 3", null, ItemKind.BREAK)
                .item("2027-08-21", "10:30", null, "Partie n° 3", null, ItemKind.SESSION)
                .item("2027-08-21", "14:00", null, "Première session d'ateliers", null, ItemKind.WORKSHOP)
                .item("2027-08-21", "15:30", null, "Deuxième session d'ateliers", null, ItemKind.WORKSHOP)
                .item(
                        "2027-08-21",
                        "17:00",
                        null,
                        "Fin des parties d'échecs : remise des coupes",
                        null,
                        ItemKind.PLENARY)
                .item("2027-08-21", "18:00", null, "Fin", null, ItemKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la troisième partie commence à quelle heure ?|Partie n° 3",
                "le deuxième tour d'ateliers ?|Deuxième session d'ateliers",
                "les ateliers commencent à quelle heure l'après-midi ?|Première session d'ateliers",
                "tout est fini à quelle heure samedi ?|Fin"
            })
    void a_number_is_the_one_of_the_title(String words, String title) {
        assertThat(titles(tournament().asks(words))).containsExactly(title);
    }

    @Test
    void all_of_a_series_are_meant_where_none_is_told_from_the_others() {
        assertThat(titles(tournament().asks("c'est quand les ateliers l'après-midi ?")))
                .containsExactly("Première session d'ateliers", "Deuxième session d'ateliers");
    }

    @Test
    void the_first_talk_is_no_word_of_welcome() {
        Ask agenda = new Ask("Europe/Paris")
                .item("2027-08-21", "09:00", null, "Mot de bienvenue", null, ItemKind.PLENARY)
                .item("2027-08-21", "09:30", null, "Les moulins à marée", null, ItemKind.SESSION)
                .item("2027-08-21", "10:30", null, "Le sel gris", null, ItemKind.SESSION);
        assertThat(titles(agenda.asks("c'est quoi le premier exposé ?"))).containsExactly("Les moulins à marée");
        assertThat(titles(agenda.asks("y a quoi en premier samedi ?"))).containsExactly("Mot de bienvenue");
    }

    @Test
    void where_one_dines_at_noon_the_dejeuner_comes_first() {
        Ask agenda = new Ask("America/Montreal")
                .item("2027-08-21", "08:00", null, "Petit déjeuner", null, ItemKind.MEAL)
                .item("2027-08-21", "12:00", null, "Dîner", null, ItemKind.MEAL);
        assertThat(titles(agenda.asks("y a tu un déjeuner samedi"))).containsExactly("Petit déjeuner");
        assertThat(titles(agenda.asks("c'est quand le repas de midi samedi"))).containsExactly("Dîner");
    }

    @Test
    void an_address_has_a_number() {
        Ask agenda = new Ask("Europe/Paris")
                .item("2027-08-21", "09:00", null, "Ouverture du Pressoir", "Pressoir (8 rue Haute)", ItemKind.ARRIVAL)
                .item("2027-08-21", "20:00", null, "Bal du Pressoir", "Pressoir", ItemKind.SOCIAL);
        assertThat(titles(agenda.asks("c'est quoi l'adresse du pressoir ?"))).containsExactly("Ouverture du Pressoir");
    }

    @Test
    void what_drinks_cost_is_no_price_of_the_meal() {
        Ask agenda = new Ask("Europe/London")
                .item("2027-08-21", "18:00", null, "Chowder supper with cash bar", null, ItemKind.MEAL);
        assertThat(agenda.asks("how much is the supper")).isInstanceOf(Understanding.NotInProgramme.class);
        assertThat(titles(agenda.asks("do we pay for drinks at the supper")))
                .containsExactly("Chowder supper with cash bar");
    }

    @ParameterizedTest
    @CsvSource({
        "on part à quelle heure samedi, Nous partons du parking",
        "on arrive quand, Nous arrivons au gîte",
        "à quelle heure on repart, Nous repartons",
        "when do we leave on saturday, Nous partons du parking",
        "can we still get a spot on the cave visit, Cave visit (registration full)"
    })
    void a_title_may_be_a_sentence_of_those_who_go(String words, String title) {
        Ask trip = new Ask("Europe/Paris")
                .item("2027-08-14", "05:45", null, "Nous partons du parking", null, ItemKind.OTHER)
                .item("2027-08-14", "11:00", null, "Nous arrivons au gîte", null, ItemKind.ARRIVAL)
                .item("2027-08-14", "15:00", null, "Cave visit (registration full)", null, ItemKind.VISIT)
                .item("2027-08-15", "16:00", null, "Nous repartons", null, ItemKind.OTHER);

        assertThat(titles(trip.asks(words))).containsExactly(title);
    }

    @Test
    void a_verb_that_ends_a_title_tells_its_turn() {
        Ask raid = new Ask("Europe/London")
                .item("2027-07-03", "08:00", null, "Registration for the canal paddle opens", null, ItemKind.ARRIVAL)
                .item("2027-07-03", "09:15", null, "Registration for the canal paddle closes", null, ItemKind.OTHER)
                .item("2027-07-03", "10:00", null, "Canal paddle", null, ItemKind.SOCIAL);
        assertThat(titles(raid.asks("when does registration close")))
                .containsExactly("Registration for the canal paddle closes");
        assertThat(titles(raid.asks("what time does registration open")))
                .containsExactly("Registration for the canal paddle opens");
        assertThat(titles(raid.asks("until when can i sign up for the paddle")))
                .containsExactly("Registration for the canal paddle closes");
    }

    @Test
    void the_same_in_french() {
        Ask vote = new Ask("Europe/Paris")
                .item("2027-07-03", "09:00", null, "Le bureau pour les votes ouvre", null, ItemKind.OTHER)
                .item("2027-07-03", "12:00", null, "Le bureau pour les votes ferme", null, ItemKind.OTHER);
        assertThat(titles(vote.asks("les votes ferment à quelle heure ?")))
                .containsExactly("Le bureau pour les votes ferme");
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days full of things on several stages, and what one asks there: the rest of the day, what follows where, who has paid. */
class FestivalDaysTests {

    private static Ask festival() {
        return new Ask("Europe/Paris")
                .at("2027-06-12T13:10")
                .item("2027-06-12", "09:00", null, "Accueil et café", null, ItemKind.ARRIVAL)
                .item("2027-06-12", "09:30", null, "Mot d'accueil du maire", null, ItemKind.PLENARY)
                .item("2027-06-12", "14:00", null, "Tournoi de robots", "Gymnase", ItemKind.SESSION)
                .item("2027-06-12", "15:00", null, "Table ronde", "Grande scène", ItemKind.SESSION)
                .item("2027-06-12", "15:30", null, "Course de drones", "Gymnase", ItemKind.SESSION)
                .item("2027-06-12", "17:00", null, "Clôture", null, ItemKind.PLENARY)
                .item("2027-06-12", "19:00", null, "Repas des bénévoles (30.-)", null, ItemKind.MEAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "il reste quoi cet après-midi et ce soir ?|5",
                "what's still to come this afternoon and evening|5",
                "il reste quoi cet aprem|4"
            })
    void two_parts_of_a_day_are_both_meant(String words, int items) {
        assertThat(titles(festival().asks(words))).hasSize(items).doesNotContain("Accueil et café");
    }

    @Test
    void what_follows_in_a_room_is_what_is_next_there() {
        assertThat(titles(festival().asks("y a quoi au gymnase après le tournoi de robots ?")))
                .containsExactly("Course de drones");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ça finit à quelle heure ?|Clôture",
                "à quelle heure on peut entrer le matin ?|Accueil et café",
                "c combien le repas des bénévoles|Repas des bénévoles (30.-)"
            })
    void the_one_day_has_one_beginning_one_end_and_its_prices(String words, String title) {
        assertThat(titles(festival().asks(words))).containsExactly(title);
    }

    private static Ask weekend() {
        return new Ask("Europe/Paris")
                .item("2027-05-14", null, null, "Matinée libre en famille", null, ItemKind.SOCIAL)
                .item("2027-05-14", "14:00", null, "Visite de la criée", null, ItemKind.VISIT)
                .item("2027-05-14", "20:30", null, "Le dindon est servi", null, ItemKind.SOCIAL)
                .item("2027-05-15", "08:20", null, "Train pour Auxerre", null, ItemKind.OTHER)
                .item("2027-05-15", "12:30", null, "Lunch (own arrangements)", null, ItemKind.MEAL)
                .item("2027-05-15", "17:10", null, "Train du retour", null, ItemKind.OTHER)
                .item("2027-06-19", "10:00", null, "Sortie des mousses", null, ItemKind.VISIT)
                .item("2027-06-19", "15:00", null, "Fin de saison", null, ItemKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on fait quoi vendredi matin ?|Matinée libre en famille",
                "do we have any free time on friday|Matinée libre en famille",
                "c'est quoi la pièce de vendredi soir ?|Le dindon est servi",
                "le train de samedi soir est à quelle heure|Train du retour",
                "is lunch provided or do we sort ourselves out|Lunch (own arrangements)"
            })
    void the_part_of_the_day_tells_which_one(String words, String title) {
        assertThat(titles(weekend().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({"y a quoi en juin ?, 2", "what's on in June, 2", "c'est quoi le programme de mai, 6"})
    void a_month_means_its_days(String words, int items) {
        assertThat(titles(weekend().asks(words))).hasSize(items);
    }

    @Test
    void an_initial_does_not_end_the_sentence() {
        Ask day = new Ask("Europe/Paris")
                .item("2027-05-14", "10:00", null, "Mesurer sans contact, par A. Sadaoui", null, ItemKind.SESSION)
                .item("2027-05-14", "11:00", null, "Le béton sous la mer, par B. Ney", null, ItemKind.SESSION);

        assertThat(titles(day.asks("à quelle heure parle A. Sadaoui ?")))
                .containsExactly("Mesurer sans contact, par A. Sadaoui");
    }

    @Test
    void rounds_boys_and_podiums_are_known_in_both_languages() {
        Ask day = new Ask("Europe/Paris")
                .item("2027-05-14", "09:30", null, "Compétition garçons", null, ItemKind.SESSION)
                .item("2027-05-14", "11:30", null, "Compétition benjamines", null, ItemKind.SESSION)
                .item("2027-05-14", "14:00", null, "Ronde 1", null, ItemKind.SESSION)
                .item("2027-05-14", "16:00", null, "Ronde 2", null, ItemKind.SESSION)
                .item("2027-05-14", "18:00", null, "Remise des récompenses", null, ItemKind.PLENARY);

        assertThat(titles(day.asks("à quelle heure la compét des mecs ?"))).containsExactly("Compétition garçons");
        assertThat(titles(day.asks("when is the first round?"))).containsExactly("Ronde 1");
        assertThat(titles(day.asks("podiums, à quelle heure ?"))).containsExactly("Remise des récompenses");
    }

    private static Ask parade() {
        return new Ask("Europe/Paris")
                .item("2027-08-21", "10:00", null, "Déjeuner des fanfares", null, ItemKind.MEAL)
                .item("2027-08-22", "12:30", null, "Déjeuner", null, ItemKind.MEAL)
                .item("2027-08-22", "14:00", null, "Rassemblement du défilé", null, ItemKind.SESSION)
                .item("2027-08-22", "14:30", null, "Départ du défilé", null, ItemKind.SESSION)
                .item("2027-08-22", "15:30", null, "Pause", null, ItemKind.BREAK)
                .item("2027-08-22", "16:00", null, "Concert d'ensemble", null, ItemKind.SOCIAL)
                .item("2027-08-22", "17:30", null, "Tirage de la tombola", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "y a quoi après le défilé ?|Pause",
                "qu'est-ce qu'il y a après la pause de l'après-midi ?|Concert d'ensemble",
                "après le déjeuner de dimanche on fait quoi|Rassemblement du défilé"
            })
    void the_next_thing_is_asked_for_where_the_time_tells_which_one(String words, String title) {
        assertThat(titles(parade().asks(words))).containsExactly(title);
    }

    @Test
    void all_the_rest_of_a_day_is_asked_for_where_the_day_comes_first() {
        assertThat(titles(parade().asks("on fait quoi dimanche après le déjeuner ?")))
                .hasSize(5)
                .startsWith("Rassemblement du défilé");
    }
}

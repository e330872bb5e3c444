package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;

/** Beginnings, ends and what goes on again, where the programme has items for them. */
class BeginningsTests {

    private static Ask cup() {
        return new Ask("Europe/Paris")
                .item("2027-06-12", "10:00", null, "Remise des dossards aux équipes", null, ItemKind.ARRIVAL)
                .item("2027-06-12", "13:30", null, "Début de la coupe sur 4 terrains", null, ItemKind.SESSION)
                .item("2027-06-12", "18:30", null, "Fin des matchs", null, ItemKind.OTHER)
                .item("2027-06-13", "09:45", null, "Reprise des matchs", null, ItemKind.SESSION)
                .item("2027-06-13", "14:15", null, "Fin des rencontres, sauf la finale", null, ItemKind.OTHER)
                .item("2027-06-13", "15:00", null, "Finale en 2x9 minutes", null, ItemKind.SESSION)
                .item("2027-06-13", "16:00", null, "Remise des coupes", null, ItemKind.PLENARY);
    }

    private static Ask congress() {
        return new Ask("Europe/Paris")
                .item("2027-10-02", "09:00", null, "Assemblée des sections", "Salle Bleue", ItemKind.PLENARY)
                .item("2027-10-02", "11:00", null, "Ouverture du congrès", "Grand hall", ItemKind.PLENARY)
                .item("2027-10-02", "12:00", null, "Déjeuner", null, ItemKind.MEAL)
                .item("2027-10-02", "14:00", null, "Ouverture des urnes", null, ItemKind.OTHER)
                .item("2027-10-02", "17:00", null, "Fermeture des urnes", null, ItemKind.OTHER)
                .item("2027-10-02", "23:00", null, "Fin", null, ItemKind.OTHER);
    }

    @Test
    void what_goes_on_again_is_what_is_called_so() {
        assertThat(titles(cup().asks("dimanche on rejoue à quelle heure ?"))).containsExactly("Reprise des matchs");
        assertThat(titles(cup().asks("when do the games restart on sunday?"))).containsExactly("Reprise des matchs");
    }

    @Test
    void games_begin_where_the_cup_does_not_where_they_end() {
        assertThat(titles(cup().asks("samedi les matchs démarrent à quelle heure ?")))
                .containsExactly("Début de la coupe sur 4 terrains");
    }

    @Test
    void what_a_title_leaves_out_is_not_there() {
        assertThat(titles(cup().asks("c'est quand la finale ?"))).containsExactly("Finale en 2x9 minutes");
    }

    @Test
    void minutes_in_a_title_tell_how_long() {
        assertThat(titles(cup().asks("la finale dure combien de minutes ?"))).containsExactly("Finale en 2x9 minutes");
    }

    @Test
    void numbers_handed_out_are_no_cups() {
        assertThat(titles(cup().asks("remise des coupes c'est quand ?"))).containsExactly("Remise des coupes");
    }

    @Test
    void a_congress_opens_in_form() {
        assertThat(titles(congress().asks("when does the congress open?"))).containsExactly("Ouverture du congrès");
        assertThat(titles(congress().asks("le congrès s'ouvre dans quelle salle ?")))
                .containsExactly("Ouverture du congrès");
        assertThat(titles(congress().asks("ça commence à quelle heure samedi ?")))
                .containsExactly("Assemblée des sections");
    }

    @Test
    void what_opens_and_closes_is_asked_for_when_it_opens() {
        assertThat(titles(congress().asks("les urnes c'est à quelle heure ?"))).containsExactly("Ouverture des urnes");
    }

    @Test
    void everything_is_over_at_the_end() {
        assertThat(titles(congress().asks("what time is everything over on saturday?")))
                .containsExactly("Fin");
        assertThat(titles(congress().asks("how late does it go on saturday?"))).containsExactly("Fin");
    }

    @Test
    void at_noon_is_what_begins_then() {
        assertThat(titles(congress().asks("il y a quoi à midi ?"))).containsExactly("Déjeuner");
    }

    @Test
    void the_hours_of_a_day_are_all_of_them() {
        assertThat(titles(congress().asks("c'est quoi les horaires de samedi ?")))
                .hasSize(6);
    }
}

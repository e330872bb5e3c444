package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some items stand side by side, and one is called by its letter, its room or what follows from it. */
class ChoicesTests {

    private static Ask camp() {
        return new Ask("Europe/Paris")
                .item("2027-08-21", "09:00", null, "Café d'accueil", "préau", ItemKind.ARRIVAL)
                .item("2027-08-21", "10:00", "12:00", "Ateliers du matin", null, ItemKind.WORKSHOP)
                .part("Groupe A, nœuds marins", "Lab 3")
                .part("Groupe B, feuilles et écorces", "Town Hall")
                .item("2027-08-21", "12:30", null, "Repas", null, ItemKind.MEAL)
                .item("2027-08-21", "13:30", null, "Film : la hulotte", "Town Hall", ItemKind.SOCIAL)
                .item("2027-08-21", "13:30", null, "Sieste", "préau", ItemKind.OTHER)
                .item("2027-08-21", "19:00", null, "Souper", null, ItemKind.MEAL)
                .item("2027-08-21", "20:30", null, "Veillée de contes", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what are the two choices saturday morning",
                "what can I choose from on saturday morning",
                "on a le choix entre quels ateliers samedi matin ?",
                "samedi matin c'est quoi les choix possibles"
            })
    void what_one_can_choose_from_stands_side_by_side(String words) {
        assertThat(titles(camp().asks(words)))
                .containsExactly("Groupe A, nœuds marins", "Groupe B, feuilles et écorces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"le groupe A commence à quelle heure ?", "what time does group A start"})
    void a_capital_tells_one_of_several(String words) {
        assertThat(titles(camp().asks(words))).containsExactly("Groupe A, nœuds marins");
    }

    @Test
    void a_room_of_two_words_tells_what_is_on_in_it() {
        assertThat(titles(camp().asks("what's on in the town hall at half past one saturday")))
                .containsExactly("Film : la hulotte");
    }

    @Test
    void which_room_asks_for_the_place() {
        assertThat(titles(camp().asks("which lab for the nœuds marins workshop")))
                .containsExactly("Groupe A, nœuds marins");
    }

    @Test
    void from_an_item_on_all_that_follows_is_told() {
        assertThat(titles(camp().asks("samedi à partir du souper c'est quoi le plan")))
                .containsExactly("Souper", "Veillée de contes");
    }

    @Test
    void an_evening_is_told_though_nothing_is_called_like_what_comes_before() {
        assertThat(titles(camp().asks("samedi soir après les matchs on fait quoi")))
                .containsExactly("Souper", "Veillée de contes");
    }

    @Test
    void a_phrase_names_each_of_its_ideas() {
        assertThat(titles(camp().asks("what time is coffee on saturday"))).containsExactly("Café d'accueil");
    }
}

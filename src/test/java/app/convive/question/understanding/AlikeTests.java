package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several items share a word or an idea, and one of them is meant. */
class AlikeTests {

    private static Ask fair() {
        return new Ask("Europe/Paris")
                .item("2027-07-10", "08:30", null, "Café et badges", "préau", ItemKind.ARRIVAL)
                .item("2027-07-10", "09:00", null, "Mot d'accueil du syndic", null, ItemKind.PLENARY)
                .item("2027-07-10", "10:00", "12:00", "Quarts de finale du tournoi de quilles", null, ItemKind.SOCIAL)
                .item("2027-07-10", "14:00", null, "Demi-finales", null, ItemKind.SOCIAL)
                .item("2027-07-10", "16:00", null, "Finale", "grande piste", ItemKind.SOCIAL)
                .item("2027-07-10", "19:00", null, "Soirée crêpes", "préau", ItemKind.MEAL)
                .item("2027-07-10", "22:00", null, "Tirage de la loterie suivi du bal", null, ItemKind.SOCIAL)
                .item("2027-07-11", "09:00", null, "Accueil du dimanche", "préau", ItemKind.ARRIVAL)
                .item("2027-07-11", "09:30", null, "Exposé : l'occitan en ville", null, ItemKind.SESSION)
                .item("2027-07-11", "10:00", null, "Exposé : patois et dialectes de montagne", null, ItemKind.SESSION)
                .item("2027-07-11", "11:00", "12:30", "Ateliers au choix", null, ItemKind.WORKSHOP)
                .part("A. Vanner l'osier", "salle Pinson")
                .part("B. Gérer le stock avec ROSEAU", "salle Merle");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la finale c'est quand ?|Finale",
                "les demi-finales sont à quelle heure|Demi-finales",
                "il y a un bal ?|Tirage de la loterie suivi du bal",
                "l'accueil c'est à quelle heure dimanche|Accueil du dimanche",
                "le mot d'accueil c'est quand|Mot d'accueil du syndic",
                "when is the talk about occitan?|Exposé : l'occitan en ville",
                "la soirée c'est où ?|Soirée crêpes",
                "il y a un atelier roseau ?|B. Gérer le stock avec ROSEAU"
            })
    void the_very_word_goes_before_a_word_of_its_family(String words, String title) {
        assertThat(titles(fair().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l'atelier B c'est dans quelle salle ?|B. Gérer le stock avec ROSEAU",
                "where is workshop A?|A. Vanner l'osier",
                "roseau c'est quel atelier ?|B. Gérer le stock avec ROSEAU",
                "l'atelier sur l'osier c'est où|A. Vanner l'osier"
            })
    void a_parallel_item_is_called_by_its_slot_and_its_letter_too(String words, String title) {
        assertThat(titles(fair().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({"c'est quoi les ateliers au choix ?", "what are the workshops on sunday?"})
    void what_the_workshops_are_is_what_stands_in_their_slot(String words) {
        assertThat(titles(fair().asks(words)))
                .contains("A. Vanner l'osier", "B. Gérer le stock avec ROSEAU")
                .allMatch(title -> title.startsWith("A. ") || title.startsWith("B. ") || title.startsWith("Ateliers"));
    }
}

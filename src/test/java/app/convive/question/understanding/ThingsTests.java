package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles and questions call the same thing by other words, or in another language. */
class ThingsTests {

    private static Ask fair() {
        return new Ask("Europe/Paris")
                .item("2027-04-10", "10:00", null, "Dépannage de petits appareils", "Salle 2", ItemKind.WORKSHOP)
                .item("2027-04-10", "11:00", null, "Greffe et taille des pommiers", null, ItemKind.WORKSHOP)
                .item("2027-04-10", "14:00", null, "Marqueterie", null, ItemKind.WORKSHOP)
                .item("2027-04-10", "16:00", null, "Lâcher de ballons", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "where can I get my kettle fixed?|Dépannage de petits appareils",
                "what time is the woodworking?|Marqueterie",
                "la menuiserie c'est quand|Marqueterie"
            })
    void another_word_finds_it(String words, String title) {
        assertThat(titles(fair().asks(words))).contains(title);
    }

    @ParameterizedTest
    @CsvSource({"is there any glassblowing?", "le vitrail c'est à quelle heure ?"})
    void another_thing_does_not(String words) {
        assertThat(titles(fair().asks(words))).containsExactly("not in the programme");
    }

    @Test
    void words_that_together_name_what_the_agenda_has_are_one_thing() {
        Ask agenda = new Ask("Europe/Paris")
                .item("2027-05-22", "10:00", null, "Visite de la maison du potier", null, ItemKind.VISIT)
                .item("2027-05-22", "14:00", null, "Le chant en maison de retraite", null, ItemKind.SESSION);
        assertThat(titles(agenda.asks("what time is the talk about care homes")))
                .containsExactly("Le chant en maison de retraite");
        assertThat(titles(agenda.asks("when do we see the potter's house")))
                .containsExactly("Visite de la maison du potier");
    }
}

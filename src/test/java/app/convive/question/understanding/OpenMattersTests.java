package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the programme leaves open: what it is about, what one eats, what one must bring. */
class OpenMattersTests {

    private static Ask lighthouse() {
        return new Ask("Europe/Paris")
                .item("2027-06-18", "10:00", null, "Conférence inaugurale", null, ItemKind.PLENARY)
                .item("2027-06-18", "11:00", null, "Débats thématiques simultanés", null, ItemKind.SESSION)
                .item("2027-06-18", "12:30", null, "Repas", null, ItemKind.MEAL)
                .item("2027-06-18", "14:00", null, "Échange sur les naufrages de 1905", null, ItemKind.SESSION)
                .item("2027-06-18", "16:00", null, "Goûter, crêpes maison", null, ItemKind.BREAK)
                .item("2027-06-18", "17:00", null, "Jeu du soir", null, ItemKind.SOCIAL)
                .item("2027-06-18", "18:00", null, "Panier pique-nique (à retirer)", null, ItemKind.MEAL)
                .item("2027-06-18", "22:00", null, "Balade au phare, à la lampe frontale", null, ItemKind.SOCIAL)
                .item("2027-06-19", "07:40", null, "Décollage de Brest", null, ItemKind.OTHER)
                .item("2027-06-19", "10:00", null, "Thème 2 (Exposé, débats et votes)", null, ItemKind.SESSION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c'est quoi le sujet de la conférence inaugurale ?|Conférence inaugurale",
                "c'est quoi les thèmes des débats ?|Débats thématiques simultanés",
                "c'est quoi le jeu du soir ?|Jeu du soir",
                "qui présente le thème 2 ?|Thème 2 (Exposé, débats et votes)"
            })
    void a_title_without_more_than_its_kind_does_not_tell_what_it_is_about(String words, String title) {
        assertThat(lighthouse().asks(words))
                .isInstanceOfSatisfying(
                        Understanding.NotInProgramme.class,
                        missing -> assertThat(missing.items())
                                .extracting(item -> item.title())
                                .containsExactly(title));
    }

    @Test
    void a_title_with_more_does() {
        assertThat(titles(lighthouse().asks("c'est quoi le sujet de l'échange ?")))
                .containsExactly("Échange sur les naufrages de 1905");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c'est quoi le menu ce midi",
                "le panier du soir y a quoi dedans ?",
                "faut prendre un duvet ?",
                "c'est quoi le n° du vol ?"
            })
    void what_another_item_tells_is_no_answer(String words) {
        assertThat(lighthouse().at("2027-06-18T09:00").asks(words)).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void what_the_item_itself_tells_is() {
        assertThat(titles(lighthouse().asks("au goûter on mange quoi ?"))).containsExactly("Goûter, crêpes maison");
        assertThat(titles(lighthouse().asks("faut prendre une lampe frontale ?")))
                .containsExactly("Balade au phare, à la lampe frontale");
    }

    @Test
    void a_lunch_is_no_dinner() {
        Ask agenda = new Ask("Europe/London")
                .item("2027-06-18", "09:30", null, "Talks on kelp", null, ItemKind.SESSION)
                .item("2027-06-18", "13:00", null, "Lunch (not provided)", null, ItemKind.MEAL);
        assertThat(agenda.asks("is there a conference dinner")).isInstanceOf(Understanding.NotInProgramme.class);
        assertThat(titles(agenda.asks("is there a conference lunch"))).containsExactly("Lunch (not provided)");
    }

    @Test
    void an_item_without_an_hour_may_be_at_the_one_that_is_asked_for() {
        Ask agenda = new Ask("Europe/Paris")
                .item("2027-06-18", "10:00", "12:00", "Votes", null, ItemKind.PLENARY)
                .item("2027-06-18", null, null, "Buffet de la section", null, ItemKind.MEAL)
                .item("2027-06-18", "14:00", null, "Tombola", null, ItemKind.SOCIAL);
        assertThat(titles(agenda.asks("il y a un buffet vendredi soir ?"))).containsExactly("Buffet de la section");
        assertThat(agenda.asks("il y a une tombola vendredi soir ?")).isInstanceOf(Understanding.NotInProgramme.class);
    }
}

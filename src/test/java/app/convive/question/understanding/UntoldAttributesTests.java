package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a thing is like, what it costs, who it is and what one wins are told only where the programme says so. */
class UntoldAttributesTests {

    private static Ask fair() {
        return new Ask("Europe/Paris")
                .item("2027-06-12", "10:00", null, "Ouverture et discours de Lina Bost", null, ItemKind.PLENARY)
                .item("2027-06-12", "12:30", null, "Repas pris ensemble à l'auberge", null, ItemKind.MEAL)
                .item("2027-06-12", "14:00", null, "Commission Tourisme FRTO", null, ItemKind.SESSION)
                .item("2027-06-12", "15:00", null, "Spectacle de magie", null, ItemKind.SOCIAL)
                .item("2027-06-12", "16:00", null, "Tirage de la tombola et clôture", null, ItemKind.SOCIAL)
                .item("2027-06-12", "17:00", null, "Remise des prix du concours de quilles", null, ItemKind.SOCIAL)
                .item("2027-06-12", "20:00", null, "Dîner en ville, lieu à confirmer", "en ville", ItemKind.MEAL);
    }

    private static Ask games() {
        return new Ask("Europe/London")
                .item("2027-06-12", "09:00", null, "Gates open", null, ItemKind.ARRIVAL)
                .item("2027-06-12", "11:00", null, "Prize draw and thanks", null, ItemKind.SOCIAL)
                .item("2027-06-12", "13:00", null, "Magic show", null, ItemKind.SOCIAL)
                .item("2027-06-12", "15:00", null, "Opening address by the Chief Guest", null, ItemKind.PLENARY)
                .item("2027-06-12", "19:00", null, "Supper cooked by the club", null, ItemKind.MEAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le repas de samedi est vegan ?",
                "le spectacle sera sous-titré en langue des signes ?",
                "c'est quoi le prix du repas ?",
                "l'auberge de samedi c'est laquelle",
                "le nom du magicien ?",
                "c'est qui le maire à l'ouverture",
                "qui préside la commission tourisme",
                "y a quoi à gagner à la tombola",
                "on est dans quel restaurant samedi soir"
            })
    void a_detail_that_the_french_programme_does_not_tell_is_not_told(String words) {
        assertThat(fair().asks(words)).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what's the magician's name",
                "whats the conjurors name?",
                "what's the prize of the draw",
                "what is the second door prize",
                "which name has the chief guest who gives the opening address",
                "who will be the mayor at the opening address",
                "what is the club cooking for us on saturday night"
            })
    void a_detail_that_the_english_programme_does_not_tell_is_not_told(String words) {
        assertThat(games().asks(words)).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "les prix du concours c'est à quelle heure|Remise des prix du concours de quilles",
                "qui fait le discours d'ouverture|Ouverture et discours de Lina Bost",
                "le tirage est à quelle heure|Tirage de la tombola et clôture",
                "le spectacle de magie est à quelle heure|Spectacle de magie"
            })
    void what_it_tells_is_told_all_the_same(String words, String title) {
        assertThat(titles(fair().asks(words))).containsExactly(title);
    }
}

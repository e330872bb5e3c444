package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes with an item, leads to it or is told in it: a prize giving, a bus, what everyone brings. */
class GoesWithTests {

    private static Ask sports() {
        return new Ask("Europe/Paris")
                .item("2027-05-22", "09:00", null, "Retrait des dossards cross des collèges", null, ItemKind.ARRIVAL)
                .item("2027-05-22", "10:00", null, "Cross des collèges", null, ItemKind.SESSION)
                .item(
                        "2027-05-22",
                        "11:30",
                        null,
                        "Podium et récompenses du cross des collèges",
                        null,
                        ItemKind.PLENARY)
                .item("2027-05-22", "12:15", null, "PAUSE (chacun apporte son panier)", null, ItemKind.BREAK)
                .item("2027-05-22", "14:00", null, "Navette vers le gymnase", null, ItemKind.OTHER)
                .item("2027-05-22", "14:30", null, "Démonstration de lutte", "gymnase", ItemKind.SESSION)
                .item("2027-05-22", "15:30", null, "Ouverture du tournoi de tennis", null, ItemKind.SESSION)
                .item("2027-05-22", "19:00", null, "Fin des matchs", null, ItemKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "le cross des collèges c'est quand, Cross des collèges",
        "podium du cross des collèges ?, Podium et récompenses du cross des collèges",
        "faut apporter à manger samedi midi ?, PAUSE (chacun apporte son panier)",
        "comment on va au gymnase, Navette vers le gymnase",
        "premier match à quelle heure, Ouverture du tournoi de tennis"
    })
    void the_item_itself_is_meant(String words, String title) {
        assertThat(titles(sports().asks(words))).containsExactly(title);
    }

    @Test
    void the_way_to_somewhere_else_is_not_told() {
        assertThat(sports().asks("comment on va au théâtre")).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @ParameterizedTest
    @CsvSource({
        "how long is the quiet hour, not in the programme",
        "when is the quiet hour, Quiet hour",
        "how long is the walk, Walk (40 min)",
        "who is the guest of honour, not in the programme"
    })
    void a_name_does_not_tell_what_is_asked_of_it(String words, String title) {
        Ask retreat = new Ask("Europe/London")
                .item("2027-03-06", "20:00", null, "Quiet hour", null, ItemKind.SESSION)
                .item("2027-03-06", "21:30", null, "Walk (40 min)", null, ItemKind.SOCIAL)
                .item("2027-03-07", "11:00", null, "Address by the guest of honour", null, ItemKind.PLENARY);

        assertThat(titles(retreat.asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({
        "c'est quoi après le vin d'honneur, Repas partagé",
        "on fait quoi l'après-midi, Promenade au bord du lac"
    })
    void a_meal_without_an_hour_follows_what_it_is_listed_after(String words, String title) {
        Ask feast = new Ask("Europe/Paris")
                .item("2027-09-26", "10:30", null, "Messe", null, ItemKind.PLENARY)
                .item("2027-09-26", "12:30", null, "Apéritif et vin d'honneur", null, ItemKind.SOCIAL)
                .item("2027-09-26", null, null, "Repas partagé", null, ItemKind.MEAL)
                .item("2027-09-26", null, null, "Promenade au bord du lac", null, ItemKind.SOCIAL);

        assertThat(titles(feast.asks(words))).containsExactly(title);
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside the main word of a question: details, places, names, ages, other words of the same title. */
class TwoWordsTests {

    private static Ask valley() {
        return new Ask("Europe/Paris")
                .item("2027-09-11", "04:30", null, "Sortie à l'affût", "parking du lac", ItemKind.VISIT)
                .item("2027-09-11", "08:00", null, "Petit déjeuner", "réfectoire", ItemKind.MEAL)
                .item("2027-09-11", "09:30", "10:30", "Traduire les contes du Nord", "bibliothèque", ItemKind.SESSION)
                .item("2027-09-11", "11:00", null, "Cérémonie d'ouverture", "église", ItemKind.PLENARY)
                .item("2027-09-11", "13:30", null, "Pause, visite des stands", "préau", ItemKind.BREAK)
                .item("2027-09-11", "14:00", "15:30", "Lego géant", "tente rouge", ItemKind.SOCIAL)
                .item("2027-09-11", "15:30", null, "Débat : l'eau", "grande salle", ItemKind.PLENARY)
                .item("2027-09-11", "16:15", null, "Goûter", "préau", ItemKind.BREAK)
                .item("2027-09-11", "16:45", null, "Débat : le bois", "grande salle", ItemKind.PLENARY)
                .item("2027-09-11", "19:30", null, "Dîner", "réfectoire", ItemKind.MEAL)
                .item("2027-09-11", null, null, "Soirée au coin du feu", null, ItemKind.SOCIAL)
                .item(
                        "2027-09-12",
                        "09:00",
                        null,
                        "Remise des per diem et remboursement des trajets",
                        null,
                        ItemKind.OTHER)
                .item("2027-09-12", "10:00", null, "Visite des ruches", null, ItemKind.VISIT)
                .item("2027-09-12", "11:00", null, "Table ronde « Et après la récolte ? »", null, ItemKind.PLENARY)
                .item("2027-09-12", "12:00", null, "Cérémonie de clôture", null, ItemKind.PLENARY)
                .item("2027-09-12", "12:30", null, "Verre de l'amitié", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is there a session about translation?|Traduire les contes du Nord",
                "opening ceremony at what time please|Cérémonie d'ouverture",
                "il y a un lego pour les gosses ?|Lego géant",
                "the supper what time pls|Dîner",
                "what is going on in the library|Traduire les contes du Nord",
                "les perdiem seront donnés quand|Remise des per diem et remboursement des trajets",
                "table ronde après récolte quelle heure|Table ronde « Et après la récolte ? »",
                "y a quoi entre les deux débats|Goûter",
                "my 5 year old is dying to see the lego, could you tell me what time it is on?|Lego géant",
                "c'est quoi la visite|Visite des ruches",
                "samedi c'est quoi la première activité|Sortie à l'affût",
                "when does it all finish on sunday?|Cérémonie de clôture"
            })
    void they_tell_which_one_is_meant(String words, String title) {
        assertThat(titles(valley().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what's on now in the grande salle|Débat : l'eau",
                "who else is in the débat l'eau besides Ana?|not in the programme",
                "il y a un petit déj pour ceux qui dorment là ?|Petit déjeuner",
                "when do we see the hives?|Visite des ruches"
            })
    void they_tell_how_it_is_meant(String words, String title) {
        assertThat(titles(valley().at("2027-09-11T15:40").asks(words))).containsExactly(title);
    }

    @Test
    void until_an_item_is_all_that_comes_before_it() {
        assertThat(titles(valley().asks("dimanche on fait quoi jusqu'à la table ronde")))
                .containsExactly("Remise des per diem et remboursement des trajets", "Visite des ruches");
    }

    @Test
    void what_one_eats_is_told_behind_the_meal() {
        Ask camp = new Ask("Europe/Brussels")
                .item("2027-09-11", "12:30", null, "Repas : vol-au-vent", "préau", ItemKind.MEAL)
                .item("2027-09-11", "19:00", null, "Repas du soir", "préau", ItemKind.MEAL);
        assertThat(titles(camp.asks("on mange quoi samedi midi"))).containsExactly("Repas : vol-au-vent");
    }

    @Test
    void a_soiree_without_an_hour_is_in_the_evening() {
        assertThat(titles(valley().asks("samedi soir on fait quoi"))).containsExactly("Dîner", "Soirée au coin du feu");
    }

    @Test
    void an_evening_after_an_item_is_all_of_it() {
        assertThat(titles(valley().asks("what is on saturday evening after the goûter")))
                .containsExactly("Dîner", "Soirée au coin du feu");
    }

    @Test
    void right_after_is_the_next_one() {
        assertThat(titles(valley().asks("y a quoi juste après le goûter de samedi aprèm")))
                .containsExactly("Débat : le bois");
    }

    @Test
    void hours_and_money_in_one_question_ask_for_the_hour() {
        assertThat(titles(valley().asks("à quelle heure on rembourse les trajets")))
                .containsExactly("Remise des per diem et remboursement des trajets");
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day of many groups, stands and shows, and those who ask for their own. */
class ManyGroupsTests {

    private static Ask day() {
        return new Ask("Europe/Brussels")
                .item("2027-06-12", "08:30", "09:15", "Inscription des équipes", "tente", ItemKind.ARRIVAL)
                .item("2027-06-12", "09:30", null, "Match des U9", null, ItemKind.SOCIAL)
                .item("2027-06-12", "10:15", null, "Match des U11", null, ItemKind.SOCIAL)
                .item("2027-06-12", "10:30", null, "Photos des équipes U9, U11 et U13", null, ItemKind.SOCIAL)
                .item("2027-06-12", "11:00", null, "Match des U13", null, ItemKind.SOCIAL)
                .item("2027-06-12", "12:15", "13:30", "Lunch sandwichs", "cafétéria", ItemKind.MEAL)
                .item("2027-06-12", "12:45", null, "Réunion des arbitres (chambre de commerce)", null, ItemKind.SESSION)
                .item(
                        "2027-06-12",
                        "13:30",
                        null,
                        "Symposium sur le fair-play, avec Olive Dubrule",
                        null,
                        ItemKind.SESSION)
                .item("2027-06-12", "14:30", null, "Montage des stands", null, ItemKind.OTHER)
                .item("2027-06-12", "15:00", "17:00", "Ouverture des stands", null, ItemKind.SOCIAL)
                .item("2027-06-12", "17:30", null, "Bal folk", null, ItemKind.SOCIAL)
                .item("2027-06-12", "19:00", null, "Souper aux chandelles", null, ItemKind.MEAL)
                .item("2027-06-13", "08:00", null, "Petit déjeuner", null, ItemKind.MEAL)
                .item("2027-06-13", "10:00", null, "Remise des clés des chambres", null, ItemKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ma fille joue en U13, le match est à quelle heure ?|Match des U13",
                "les stands c'est de quelle heure à quelle heure ?|Ouverture des stands",
                "quand est-ce qu'on s'inscrit samedi ?|Inscription des équipes",
                "le symposium du midi c'est quand ?|Symposium sur le fair-play, avec Olive Dubrule",
                "qui parle au symposium ?|Symposium sur le fair-play, avec Olive Dubrule",
                "ma sœur voudrait écouter le symposium, elle doit être là à quelle heure ?|Symposium sur le fair-play, avec Olive Dubrule",
                "on reprend à quelle heure après le lunch ?|Symposium sur le fair-play, avec Olive Dubrule",
                "what time is dinner on saturday?|Souper aux chandelles",
                "il y a de la musique samedi ?|Bal folk",
                "y va-tu avoir de la danse ?|Bal folk",
                "jusqu'à quand on peut garder les chambres dimanche ?|Remise des clés des chambres"
            })
    void the_one_that_is_meant_is_found(String words, String title) {
        assertThat(titles(day().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({"on dort dans quel hôtel ?", "il y a une garderie ?", "le symposium est en anglais ou en français ?"})
    void what_only_sounds_alike_is_no_answer(String words) {
        assertThat(day().asks(words)).isInstanceOf(Understanding.NotInProgramme.class);
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main word of a question leads, what tells more of it only tells which one; other languages call it otherwise. */
class NamesakesTests {

    private static Ask island() {
        return new Ask("Europe/Dublin")
                .item("2027-10-02", "08:30", null, "Doors open", "village hall", ItemKind.ARRIVAL)
                .item("2027-10-02", "09:00", "10:30", "Speed meeting of bakers and millers", null, ItemKind.SOCIAL)
                .item("2027-10-02", "11:00", null, "Contest of the best loaf", null, ItemKind.SOCIAL)
                .item("2027-10-02", "14:00", null, "Easter parade, under 10s", null, ItemKind.SOCIAL)
                .item("2027-10-02", "16:00", "17:30", "Annual General Meeting", "library", ItemKind.PLENARY)
                .item("2027-10-02", "17:15", null, "Sprint medals", "pier", ItemKind.OTHER)
                .item("2027-10-02", "18:30", null, "Mixer for early-career members", null, ItemKind.SOCIAL)
                .item("2027-10-03", "07:00", null, "Dawn service", "chapel", ItemKind.OTHER)
                .item("2027-10-03", "11:00", null, "Code freeze", null, ItemKind.OTHER)
                .item("2027-10-03", "12:00", null, "Closing words", null, ItemKind.PLENARY)
                .item("2027-10-03", "14:00", null, "Boat trip", "pier", ItemKind.VISIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when is the bread contest?|Contest of the best loaf",
                "easter service time|Dawn service",
                "l'AG dure combien de temps|Annual General Meeting",
                "c'est quand l'AG ?|Annual General Meeting",
                "is there anything for kids|Easter parade, under 10s",
                "le pot des jeunes chercheurs c'est quand ?|Mixer for early-career members",
                "when can I get in on saturday|Doors open",
                "when is the submission deadline|Code freeze",
                "c'est quoi la dernière activité|Boat trip"
            })
    void the_main_word_leads(String words, String title) {
        assertThat(titles(island().asks(words))).containsExactly(title);
    }

    @Test
    void from_the_late_afternoon_on_all_that_is_left_is_tonight() {
        assertThat(titles(island().at("2027-10-02T16:40").asks("anything left tonight?")))
                .containsExactly("Sprint medals", "Mixer for early-career members");
    }

    @Test
    void the_hours_of_a_day_are_its_list() {
        assertThat(titles(island().asks("horaires de dimanche svp")))
                .containsExactly("Dawn service", "Code freeze", "Closing words", "Boat trip");
    }

    @Test
    void what_stands_before_a_dash_is_what_the_pronoun_means() {
        assertThat(titles(island().asks("boat trip - what time does it kick off")))
                .containsExactly("Boat trip");
    }

    @Test
    void who_comes_to_see_something_asks_when_that_begins() {
        assertThat(titles(island().asks(
                                "ma cousine veut venir voir la sprint medals, elle devrait être là à quelle heure ?")))
                .containsExactly("Sprint medals");
    }

    @Test
    void another_kind_counts_little_where_what_tells_more_of_it_is_found() {
        Ask harbour = new Ask("Europe/Paris")
                .item("2027-06-05", "09:00", null, "Accueil", null, ItemKind.ARRIVAL)
                .item("2027-06-05", "15:00", null, "Visite des remparts", null, ItemKind.VISIT);
        assertThat(titles(harbour.asks("la balade sur les remparts part à quelle heure")))
                .containsExactly("Visite des remparts");
    }
}

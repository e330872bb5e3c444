package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours and parts of the day in whatever words they come, beside verbs, other items and another language. */
class MomentsBesideTests {

    private static Ask saturday() {
        return new Ask("Europe/Paris")
                .item("2027-08-21", "09:00", null, "Registration of boats", null, ItemKind.ARRIVAL)
                .item("2027-08-21", "10:00", null, "First gun", null, ItemKind.OTHER)
                .item("2027-08-21", "12:00", null, "Knots for beginners", null, ItemKind.WORKSHOP)
                .item("2027-08-21", "17:00", null, "Brass on the quay", null, ItemKind.SOCIAL)
                .item("2027-08-21", "18:30", null, "Blessing of the boats", null, ItemKind.OTHER)
                .item("2027-08-21", "19:30", null, "Buffet", null, ItemKind.MEAL)
                .item("2027-08-21", "22:30", null, "Accordion ball", null, ItemKind.SOCIAL)
                .item("2027-08-22", "10:00", null, "Opening ceremony of the second day", null, ItemKind.PLENARY)
                .item("2027-08-22", "16:00", null, "Closing ceremony", null, ItemKind.PLENARY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what begins at 12 on saturday|Knots for beginners",
                "what opens at 17:00 saturday|Brass on the quay",
                "il y a quoi samedi tard le soir|Accordion ball",
                "on fait quoi samedi en fin de soirée|Accordion ball",
                "what's on late in the evening on saturday|Accordion ball",
                "y a quoi à 17h samedi avant le buffet|Brass on the quay",
                "la bénédiction de saturday c'est quand|Blessing of the boats",
                "the final ceremony, what hour|Closing ceremony",
                "knots on the quay saturday?|Knots for beginners"
            })
    void the_hour_tells_which(String words, String title) {
        assertThat(titles(saturday().asks(words))).contains(title).doesNotContain("Registration of boats");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"first regatta race when|First gun", "when's the first heat|First gun"})
    void the_first_of_all_is_nothing_that_only_goes_with_it(String words, String title) {
        assertThat(titles(saturday().asks(words))).containsExactly(title);
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for both days, for all times or for a list wants each item, whatever more one of them is called. */
class EachTimeTests {

    private static Ask twoLunches() {
        return new Ask("Europe/Paris")
                .item("2027-05-20", "10:00", null, "Video: the old mill", null, ItemKind.SESSION)
                .item("2027-05-20", "12:00", null, "Lunch", null, ItemKind.MEAL)
                .item("2027-05-20", "14:00", null, "Lectures", null, ItemKind.SESSION)
                .item("2027-05-21", "09:00", null, "Lectures", null, ItemKind.SESSION)
                .item("2027-05-21", "10:30", null, "Committee of the federation", null, ItemKind.SESSION)
                .item("2027-05-21", "11:00", null, "Video: ten bridges", null, ItemKind.SESSION)
                .item("2027-05-21", "12:30", null, "Lunch - Farewell", null, ItemKind.MEAL)
                .item("2027-05-21", "14:30", null, "Lectures", null, ItemKind.SESSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when do we have lunch both days",
                "on which days is there lunch",
                "on déjeune à quelle heure les deux jours",
                "le déjeuner c'est quand chaque jour ?"
            })
    void each_day_is_told(String words) {
        assertThat(titles(twoLunches().asks(words))).containsExactly("Lunch", "Lunch - Farewell");
    }

    @Test
    void lunch_alone_is_the_one_that_is_called_so() {
        assertThat(titles(twoLunches().asks("when is lunch"))).containsExactly("Lunch");
    }

    @Test
    void the_days_that_a_number_counts_are_no_topic() {
        assertThat(titles(twoLunches().asks("which films can we watch over the 2 days")))
                .containsExactly("Video: the old mill", "Video: ten bridges");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show me all the lecture slots", "list all the lectures"})
    void of_a_list_those_are_meant_that_are_called_so(String words) {
        assertThat(titles(twoLunches().asks(words))).containsExactly("Lectures", "Lectures", "Lectures");
    }
}

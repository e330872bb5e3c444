package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for the meeting as a whole, and for whoever is asked: no item is called so. */
class GatheringsTests {

    private static Ask regatta() {
        return new Ask("Europe/Dublin")
                .item("2027-07-03", "08:00", null, "Crews begin to gather", null, ItemKind.ARRIVAL)
                .item("2027-07-03", "09:30", null, "First race starts", null, ItemKind.SESSION)
                .item("2027-07-03", "12:30", null, "Lunch on the slipway", null, ItemKind.MEAL)
                .item("2027-07-03", "19:00", null, "Prizes", null, ItemKind.PLENARY)
                .item("2027-07-05", "10:00", null, "Return of the hired boats", null, ItemKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "when does the competition start, First race starts",
        "when does the tournament begin saturday?, First race starts",
        "à quelle heure commence le tournoi ?, First race starts"
    })
    void the_meeting_begins_with_what_says_so(String words, String title) {
        assertThat(titles(regatta().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({
        "what's next skippers",
        "next event?",
        "what's next oonagh",
        "c'est quoi la suite les copains",
        "prochain événement ?",
        "it's saturday morning so what's next"
    })
    void whoever_is_asked_is_no_topic(String words) {
        assertThat(titles(regatta().at("2027-07-03T10:15").asks(words))).containsExactly("Lunch on the slipway");
    }

    @ParameterizedTest
    @CsvSource({"what's next this morning, 2027-07-03T11:45", "y a quoi ensuite ce matin, 2027-07-03T11:45"})
    void what_comes_next_may_be_past_the_part_of_the_day(String words, String now) {
        assertThat(titles(regatta().at(now).asks(words))).containsExactly("Lunch on the slipway");
    }

    @ParameterizedTest
    @CsvSource({
        "c'est où le week-end de la Toussaint, Week-end de la Toussaint au Mont-Rond",
        "y a quoi le week-end, Réunion de rentrée"
    })
    void a_weekend_can_be_the_name_of_an_item(String words, String title) {
        Ask club = new Ask("Europe/Paris")
                .item("2027-09-04", "18:00", null, "Réunion de rentrée", "Foyer", ItemKind.PLENARY)
                .item("2027-11-01", null, null, "Week-end de la Toussaint au Mont-Rond", "Mont-Rond", ItemKind.SOCIAL);

        assertThat(titles(club.asks(words))).containsExactly(title);
    }
}

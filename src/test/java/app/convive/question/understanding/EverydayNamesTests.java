package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What members call things, whatever the programme calls them. */
class EverydayNamesTests {

    private static Ask fete() {
        return new Ask("Europe/London")
                .item("2027-07-10", "08:30", null, "Jumble sale in the scout hut", null, ItemKind.SOCIAL)
                .item("2027-07-10", "10:00", null, "Room allocation", null, ItemKind.OTHER)
                .item("2027-07-10", "12:30", null, "Peeling and cooking with the Hendys", null, ItemKind.OTHER)
                .item("2027-07-10", "20:00", null, "Song circle (bring your instruments)", null, ItemKind.SOCIAL)
                .item("2027-07-10", "22:00", null, "Prayers", null, ItemKind.OTHER);
    }

    private static Ask ducasse() {
        return new Ask("Europe/Brussels")
                .item("2027-07-10", "09:00", null, "Brocante des ruelles", null, ItemKind.SOCIAL)
                .item("2027-07-10", "19:00", null, "Mouclade du comité", null, ItemKind.MEAL)
                .item("2027-07-10", "22:00", null, "Tombola", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when's the boot sale|Jumble sale in the scout hut",
                "what time is rooming?|Room allocation",
                "when is the food prep|Peeling and cooking with the Hendys",
                "do i bring my guitar?|Song circle (bring your instruments)",
                "what time are evening devotions|Prayers"
            })
    void an_english_name_finds_it(String words, String title) {
        assertThat(titles(fete().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la foire à tout c'est quand ?|Brocante des ruelles",
                "à quelle heure on mange le soir ?|Mouclade du comité",
                "le tirage des numéros, à quelle heure ?|Tombola"
            })
    void a_french_name_finds_it(String words, String title) {
        assertThat(titles(ducasse().asks(words))).containsExactly(title);
    }
}

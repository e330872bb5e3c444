package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first, the last, the longest, the shortest of all that there is or of one kind. */
class SuperlativesTests {

    private static Ask trail() {
        return new Ask("Europe/Paris")
                .item("2027-09-12", "08:00", "08:30", "Café offert", null, ItemKind.BREAK)
                .item("2027-09-12", "09:00", null, "Le 32 km des crêtes", null, ItemKind.SESSION)
                .item("2027-09-12", "09:30", null, "Le 14 km du lavoir", null, ItemKind.SESSION)
                .item("2027-09-12", "10:00", null, "Le 800 m des petits", null, ItemKind.SESSION)
                .item("2027-09-12", "11:00", "12:00", "Échauffement géant", null, ItemKind.SOCIAL);
    }

    private static Ask fair() {
        return new Ask("Europe/London")
                .item("2027-09-12", "10:00", "17:00", "Steam engines on the green", null, ItemKind.SOCIAL)
                .item("2027-09-12", "11:00", "11:20", "Sheepdog display", null, ItemKind.SOCIAL)
                .item("2027-09-12", "13:00", "14:30", "Tug of war", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c'est quoi la plus longue distance|Le 32 km des crêtes",
                "le plus long c'est lequel|Le 32 km des crêtes",
                "et le plus court ?|Le 800 m des petits",
                "c'est quoi la toute première chose|Café offert",
                "par quoi ça commence ?|Café offert",
                "ça se termine par quoi|Échauffement géant"
            })
    void distances_measure_races(String words, String title) {
        assertThat(titles(trail().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which one lasts all day?|Steam engines on the green",
                "what goes on the longest|Steam engines on the green",
                "what's the shortest thing on the programme|Sheepdog display",
                "what kicks things off|Steam engines on the green",
                "how does it all end|Tug of war"
            })
    void hours_measure_the_rest(String words, String title) {
        assertThat(titles(fair().asks(words))).containsExactly(title);
    }
}

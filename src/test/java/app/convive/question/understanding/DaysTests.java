package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import app.convive.question.understanding.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTests {

    private static Ask twoFridays() {
        return new Ask("Europe/Paris")
                .at("2027-01-11T09:00")
                .item("2027-01-08", "18:00", null, "Passé", null, ItemKind.OTHER)
                .item("2027-01-15", "18:00", null, "Premier", null, ItemKind.OTHER)
                .item("2027-01-22", "18:00", null, "Second", null, ItemKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"y a quoi vendredi ?", "what's on this friday?", "what's on friday"})
    void a_weekday_is_the_coming_one_and_never_the_past(String words) {
        Understanding answer = twoFridays().asks(words);

        assertThat(titles(answer)).containsExactly("Premier");
        assertThat(answer.reading().window().days()).containsExactly(LocalDate.of(2027, 1, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"y a quoi vendredi prochain ?", "what's on next friday?"})
    void next_friday_is_both_where_both_are_possible(String words) {
        assertThat(twoFridays().asks(words)).isInstanceOf(Understanding.Unclear.class);
        assertThat(titles(twoFridays().asks(words))).containsExactly("Premier", "Second");
    }

    @Test
    void the_friday_of_a_meeting_that_is_on_stays_its_friday() {
        Ask ask = Ask.twoDays().at("2027-05-21T15:00");

        assertThat(titles(ask.asks("c'était quoi le programme de jeudi matin ?")))
                .containsExactly("not in the programme");
        assertThat(titles(ask.asks("le dîner de jeudi c'est où ?"))).containsExactly("Dîner au bord du canal");
    }

    @ParameterizedTest
    @CsvSource({
        "lundi prochain à midi, 2027-01-18",
        "mar. 19 janv. à 8h26, 2027-01-19",
        "le 19 janvier à 18h30, 2027-01-19",
        "19/01, 2027-01-19",
        "jan 19, 2027-01-19",
        "the 19th, 2027-01-19",
        "après-demain matin, 2027-01-13",
        "tomorrow afternoon, 2027-01-12"
    })
    void a_day_is_read_in_whatever_words(String words, LocalDate day) {
        Ask ask = new Ask("Europe/Paris")
                .at("2027-01-11T09:00")
                .item("2027-01-18", "12:00", null, "Lundi", null, ItemKind.OTHER)
                .item("2027-01-19", "18:00", null, "Mardi", null, ItemKind.OTHER);

        assertThat(ask.asks("y a quoi " + words + " ?").reading().window().days())
                .containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"})
    void every_weekday_is_understood_alike(String weekday) {
        Ask ask = new Ask("Europe/Paris").at("2027-01-11T09:00");
        for (int day = 18; day <= 24; day++) {
            ask.item("2027-01-" + day, "12:00", null, "Point " + day, null, ItemKind.OTHER);
        }
        Window window = ask.asks("y a quoi " + weekday + " à midi ?").reading().window();

        assertThat(window.days()).hasSize(1);
        assertThat(window.days().getFirst().getDayOfWeek().getValue())
                .isEqualTo(java.util.List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
                                .indexOf(weekday)
                        + 1);
    }

    @Test
    void mar_is_tuesday_before_a_number_and_march_after_one() {
        Ask ask = new Ask("Europe/Paris")
                .at("2027-01-11T09:00")
                .item("2027-03-16", "12:00", null, "Mars", null, ItemKind.OTHER)
                .item("2027-03-18", "12:00", null, "Jeudi", null, ItemKind.OTHER);

        assertThat(ask.asks("y a quoi le 18 mar. ?").reading().window().days())
                .containsExactly(LocalDate.of(2027, 3, 18));
        Window tuesday = ask.asks("y a quoi mar. 16 ?").reading().window();
        assertThat(tuesday.days().getFirst().getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
    }

    @Test
    void today_is_the_day_of_the_meeting_s_zone() {
        Ask noumea = new Ask("Pacific/Noumea")
                .at("2027-05-22T08:00")
                .item("2027-05-22", "09:00", null, "Accueil", null, ItemKind.ARRIVAL);

        assertThat(titles(noumea.asks("y a quoi aujourd'hui ?"))).containsExactly("Accueil");
    }
}

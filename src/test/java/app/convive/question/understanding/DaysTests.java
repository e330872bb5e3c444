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
    @ValueSource(
            strings = {
                "y a quoi vendredi ?",
                "vendredi",
                "ce vendredi c'est quoi",
                "what's on this friday?",
                "this Friday",
                "what's on friday"
            })
    void a_weekday_is_the_coming_one_and_never_the_past(String words) {
        Understanding answer = twoFridays().asks(words);

        assertThat(titles(answer)).containsExactly("Premier");
        assertThat(answer.reading().window().days()).containsExactly(LocalDate.of(2027, 1, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"y a quoi vendredi prochain ?", "vendredi prochain", "what's on next friday?", "next Friday"})
    void next_friday_is_both_where_both_are_possible(String words) {
        Understanding answer = twoFridays().asks(words);

        assertThat(answer).isInstanceOf(Understanding.Unclear.class);
        assertThat(titles(answer)).containsExactly("Premier", "Second");
        assertThat(answer.reading().window().days())
                .containsExactly(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vendredi", "vendredi prochain", "next Friday", "this Friday"})
    void a_friday_said_after_the_first_one_is_the_second(String words) {
        Understanding answer = twoFridays().at("2027-01-18T09:00").asks(words);

        assertThat(titles(answer)).containsExactly("Second");
        assertThat(answer.reading().window().days()).containsExactly(LocalDate.of(2027, 1, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quand est-ce qu'on ouvre le dimanche ?", "ouvrir le dimanche ?", "le dimanche c'est où"})
    void a_weekday_that_the_meeting_lacks_and_a_title_has_is_no_day(String words) {
        Ask ask =
                Ask.twoDays().item("2027-05-21", "15:00", null, "Débat : ouvrir le dimanche", "Hall", ItemKind.SESSION);

        assertThat(titles(ask.asks(words))).containsExactly("Débat : ouvrir le dimanche");
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

    @ParameterizedTest
    @CsvSource({
        "lundi, 18", "mardi, 12", "mercredi, 13", "jeudi, 14", "vendredi, 15", "samedi, 16", "dimanche, 17",
        "lun., 18", "mar., 12", "mer., 13", "jeu., 14", "ven., 15", "sam., 16", "dim., 17"
    })
    void every_weekday_to_come_is_understood_with_its_hour(String weekday, int dayOfMonth) {
        Ask ask = new Ask("Europe/Paris").at("2027-01-11T09:00");
        for (int day = 12; day <= 18; day++) {
            ask.item("2027-01-" + day, "12:00", null, "Point " + day, null, ItemKind.OTHER);
            ask.item("2027-01-" + day, "18:30", null, "Autre point " + day, null, ItemKind.OTHER);
        }
        boolean whole = !weekday.endsWith(".");
        String words = whole ? weekday + " prochain à midi" : weekday + " " + dayOfMonth + " janv. à midi";

        assertThat(titles(ask.asks("y a quoi " + words + " ?"))).containsExactly("Point " + dayOfMonth);
        assertThat(titles(ask.asks("on fait quoi " + words.replace("midi", "18h30") + " ?")))
                .containsExactly("Autre point " + dayOfMonth);
    }

    @Test
    void hours_are_read_beside_their_day() {
        Ask ask = new Ask("Europe/Paris")
                .at("2027-01-17T09:00")
                .item("2027-01-19", "08:26", null, "Train", null, ItemKind.OTHER)
                .item("2027-01-19", "10:00", null, "Réunion", null, ItemKind.OTHER)
                .item("2027-01-19", "18:30", null, "Apéritif", null, ItemKind.SOCIAL);

        assertThat(titles(ask.asks("y a quoi mar. 19 janv. à 8h26 ?"))).containsExactly("Train");
        assertThat(titles(ask.asks("y a quoi à 18h30 ?"))).containsExactly("Apéritif");
        assertThat(titles(ask.asks("après-demain matin ?"))).containsExactly("Train", "Réunion");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on fait quoi le premier soir ?|Veillée",
                "what's on the last night?|Bal",
                "y a quoi le dernier soir|Bal",
                "what do we do on the first morning?|Semis",
                "on fait quoi le deuxième matin|Rangement",
                "la première après-midi c'est quoi|Greffes"
            })
    void the_first_evening_is_of_the_first_day_that_has_one(String words, String title) {
        Ask camp = new Ask("Europe/Paris")
                .item("2027-05-20", "20:30", null, "Veillée", null, ItemKind.SOCIAL)
                .item("2027-05-21", "09:00", null, "Semis", null, ItemKind.WORKSHOP)
                .item("2027-05-21", "15:00", null, "Greffes", null, ItemKind.WORKSHOP)
                .item("2027-05-21", "21:30", null, "Bal", null, ItemKind.SOCIAL)
                .item("2027-05-22", "09:30", null, "Rangement", null, ItemKind.OTHER);
        assertThat(titles(camp.asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c'est quoi le jour de la fête des moissons",
                "quelle est la date de la fête des moissons ?",
                "kestia le 16"
            })
    void what_happens_when_is_told_however_the_day_is_asked_for(String words) {
        Understanding answer = new Ask("Europe/Paris")
                .at("2027-01-11T09:00")
                .item("2027-01-15", "18:00", null, "Accueil", null, ItemKind.ARRIVAL)
                .item("2027-01-16", "15:00", null, "Fête des moissons", null, ItemKind.SOCIAL)
                .asks(words);

        assertThat(titles(answer)).containsExactly("Fête des moissons");
    }

    private static Ask june() {
        return new Ask("Europe/London")
                .item("2027-06-04", "09:15", null, "Arrival of the volunteers", null, ItemKind.ARRIVAL)
                .item("2027-06-04", "16:30", null, "Plant sale", "Barn", ItemKind.SOCIAL)
                .item("2027-06-05", "09:45", "15:00", "Digging", null, ItemKind.SESSION)
                .item("2027-06-06", "09:45", "12:00", "Digging", null, ItemKind.SESSION);
    }

    @ParameterizedTest
    @CsvSource({
        "what happens at 430 on friday, Plant sale",
        "what's on at 0945 on saturday, Digging",
        "where is the plant sale today, Plant sale",
        "plant sale tonight whats the time, Plant sale"
    })
    void an_hour_may_lack_its_stop_and_today_may_be_said_from_afar(String words, String title) {
        assertThat(titles(june().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({"till what time is the digging on 5th, 2027-06-05", "when is the digging on the 6th, 2027-06-06"})
    void an_ordinal_that_counts_nothing_is_a_date(String words, String day) {
        Understanding.Answer answer = (Understanding.Answer) june().asks(words);

        assertThat(answer.items()).extracting(item -> item.day().toString()).containsExactly(day);
    }

    @Test
    void today_is_meant_in_earnest_while_the_meeting_is_near() {
        assertThat(june().at("2027-06-03T10:00").asks("where is the plant sale today"))
                .isInstanceOf(Understanding.NotInProgramme.class);
        assertThat(june().asks("is there a plant sale today?")).isInstanceOf(Understanding.NotInProgramme.class);
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;

/** Items that a number tells apart, however it is written on either side. */
class NumberedTests {

    private static Ask games() {
        return new Ask("Europe/Paris")
                .item("2027-02-06", "09:00", "10:15", "1ère manche", null, ItemKind.SESSION)
                .item("2027-02-06", "10:30", "11:45", "2ème manche", null, ItemKind.SESSION)
                .item("2027-02-06", "14:00", "15:15", "3ème manche", null, ItemKind.SESSION)
                .item("2027-02-06", "16:00", null, "Goûter de la 2e manche", null, ItemKind.BREAK);
    }

    private static Ask course() {
        return new Ask("Europe/London")
                .item("2027-02-06", "09:00", "12:00", "Workshop One", null, ItemKind.WORKSHOP)
                .item("2027-02-06", "13:00", "16:00", "Workshop Two", null, ItemKind.WORKSHOP);
    }

    private static Ask rounds() {
        return new Ask("Europe/London")
                .item("2027-02-06", "09:00", null, "Round 1 and 2", null, ItemKind.SESSION)
                .item("2027-02-06", "13:00", null, "Round 3 and 4", null, ItemKind.SESSION)
                .item("2027-02-07", "10:00", null, "Round 7", null, ItemKind.SESSION);
    }

    @Test
    void an_ordinal_before_the_word_is_its_number() {
        assertThat(titles(games().asks("la 2e manche dure combien de temps ?"))).containsExactly("2ème manche");
        assertThat(titles(games().asks("manche 3 à quelle heure ?"))).containsExactly("3ème manche");
    }

    @Test
    void the_one_series_of_an_agenda_is_meant_whatever_it_is_called() {
        assertThat(titles(games().asks("how long is round 3"))).containsExactly("3ème manche");
    }

    @Test
    void a_number_in_words_is_the_same() {
        assertThat(titles(course().asks("how long does workshop two go on for?")))
                .containsExactly("Workshop Two");
        assertThat(titles(course().asks("l'atelier 2 commence à quelle heure ?")))
                .containsExactly("Workshop Two");
        assertThat(titles(course().asks("workshop one starts at?"))).containsExactly("Workshop One");
    }

    @Test
    void a_number_in_words_counts_what_the_other_language_numbers() {
        assertThat(titles(games().asks("when does heat two start"))).containsExactly("2ème manche");
        assertThat(titles(games().asks("manche trois c'est quand"))).containsExactly("3ème manche");
        assertThat(titles(games().asks("is there a heat seven"))).containsExactly("not in the programme");
    }

    @Test
    void a_word_for_number_may_stand_before_it() {
        assertThat(titles(games().asks("what time is heat no 3"))).containsExactly("3ème manche");
        assertThat(titles(games().asks("la manche n° 2 finit à quelle heure"))).containsExactly("2ème manche");
        assertThat(titles(course().asks("how long is workshop number two"))).containsExactly("Workshop Two");
    }

    @Test
    void an_ordinal_asks_for_what_is_numbered_behind_the_word() {
        assertThat(titles(rounds().asks("when is the 7th round?"))).containsExactly("Round 7");
        assertThat(titles(rounds().asks("seventh round start time"))).containsExactly("Round 7");
    }

    @Test
    void two_numbers_are_one_item_that_has_both() {
        assertThat(titles(rounds().asks("rounds 3 n 4 start at?"))).containsExactly("Round 3 and 4");
    }

    @Test
    void a_number_that_ends_a_title_counts_what_opens_it() {
        Ask fair = new Ask("America/Toronto")
                .item("2027-05-03", "09:00", "10:00", "Workshop/Tasting Session #1", null, ItemKind.WORKSHOP)
                .item("2027-05-03", "10:45", "11:45", "Workshop/Tasting Session #2", null, ItemKind.WORKSHOP)
                .item("2027-05-03", "13:00", "14:00", "Workshop 1 of group 2", null, ItemKind.WORKSHOP);
        assertThat(titles(fair.asks("how long is workshop 2"))).containsExactly("Workshop/Tasting Session #2");
    }

    private static Ask fencing() {
        return new Ask("Europe/London")
                .item(
                        "2027-02-06",
                        "09:00",
                        null,
                        "Under 12 foil, boys and girls: check-in closes",
                        null,
                        ItemKind.ARRIVAL)
                .item(
                        "2027-02-06",
                        "09:30",
                        null,
                        "Under 12 foil, boys and girls: fencing starts",
                        null,
                        ItemKind.SESSION)
                .item("2027-02-06", "10:45", null, "Under 14 boys foil: check-in closes", null, ItemKind.ARRIVAL)
                .item("2027-02-06", "11:15", null, "Under 14 boys foil: fencing starts", null, ItemKind.SESSION);
    }

    @Test
    void an_age_group_is_the_same_however_it_is_written() {
        assertThat(titles(fencing().asks("boys u14 check in"))).containsExactly("Under 14 boys foil: check-in closes");
        assertThat(titles(fencing().asks("what time do the under 12s start fencing")))
                .containsExactly("Under 12 foil, boys and girls: fencing starts");
    }

    @Test
    void an_ordinal_in_a_title_counts_before_its_place_in_the_list() {
        Ask contests = new Ask("Europe/Paris")
                .item("2027-02-06", "15:00", null, "premier concours de palets, par équipes", null, ItemKind.SOCIAL)
                .item("2027-02-06", "17:00", null, "concours de tir à la corde", null, ItemKind.SOCIAL)
                .item("2027-02-07", "15:00", null, "second concours de palets, en solo", null, ItemKind.SOCIAL);
        assertThat(titles(contests.asks("2e concours de palets, quelle heure ?")))
                .containsExactly("second concours de palets, en solo");
    }

    @Test
    void digits_stand_for_the_number_in_words() {
        Ask crews = new Ask("Europe/London")
                .item("2027-02-06", "09:00", "12:00", "Crew One clears the path", null, ItemKind.SESSION)
                .item("2027-02-06", "13:00", "16:00", "Crew Two clears the path", null, ItemKind.SESSION);
        assertThat(titles(crews.asks("when does crew 2 finish?"))).containsExactly("Crew Two clears the path");
    }
}

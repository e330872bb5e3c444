package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words and digits of hours and their ranges. */
class RangeWordsTest {

    @Test
    void half_a_day_may_follow_an_hour_in_the_french_manner() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        9h00 am Children’s games
                        2h30 pm Parade
                        7h pm-11h pm Dance
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Children’s games", "2027-06-12 14:30 Parade", "2027-06-12 19:00-23:00 Dance");
    }

    @Test
    void the_small_words_of_a_range_may_stand_in_two_languages() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        - De/From 10:00 à/to 12:30 : Accueil/Welcome
                        - From/De 14:00 to/à 16:00 : Parade
                        """))
                .containsExactly("2027-06-12 10:00-12:30 Accueil/Welcome", "2027-06-12 14:00-16:00 Parade");
    }

    @Test
    void hours_of_three_digits_have_their_unit_and_a_number_may_begin_a_long_range() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        830hrs Weeding
                        1030 hrs Arrival of everyone else
                        1200hrs Lunch
                        """))
                .containsExactly(
                        "2027-06-12 08:30 Weeding",
                        "2027-06-12 10:30 Arrival of everyone else",
                        "2027-06-12 12:00 Lunch");
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Mass at 5:15 p.m.
                        Silent auction 5 to 10 p.m.
                        Dance 6:30 to 10:30 p.m.
                        """))
                .containsExactly(
                        "2027-06-12 17:15 Mass",
                        "2027-06-12 17:00-22:00 Silent auction",
                        "2027-06-12 18:30-22:30 Dance");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Diaries of a year: months above their days, and days that tell their hours shortly. */
class MonthHeadsTest {

    @Test
    void the_month_above_them_is_that_of_the_days_below() {
        assertThat(ReadText.items("""
                        BELL RINGERS' DIARY 2027

                        JUNE
                        Sat 12th – Tower open day, 10am-3pm
                        Thurs 17th – Practice, 7.30pm
                        JULY
                        Sun 4th – Outing, coach at 8.30am
                        """))
                .containsExactly(
                        "2027-06-12 10:00-15:00 Tower open day",
                        "2027-06-17 19:30 Practice",
                        "2027-07-04 08:30 Outing, coach");
    }

    @Test
    void numbers_alone_are_days_below_months() {
        assertThat(ReadText.items("""
                        Calendrier du club

                        Juin 2027
                        5 : sortie botanique, 14h30
                        19 : atelier teinture de 10h à 16h

                        Juillet
                        3 : fête de clôture, 18h
                        """))
                .containsExactly(
                        "2027-06-05 14:30 sortie botanique",
                        "2027-06-19 10:00-16:00 atelier teinture",
                        "2027-07-03 18:00 fête de clôture");
    }

    @Test
    void two_bare_numbers_behind_a_day_are_hours() {
        assertThat(ReadText.items("""
                        Sat 12 June 2027 – Plant swap, 10-12 in the old stable
                        Sat 19 June 2027 – Working morning, 9.30 till noon, bring gloves
                        Sun 27 June 2027 – Open plots (2-5)
                        """))
                .containsExactly(
                        "2027-06-12 10:00-12:00 Plant swap in the old stable @old stable",
                        "2027-06-19 09:30-12:00 Working morning, bring gloves",
                        "2027-06-27 14:00-17:00 Open plots");
    }

    @Test
    void days_may_be_listed_with_dots_and_headed_by_their_weekday() {
        assertThat(ReadText.items("""
                        FESTIVAL DU CANAL
                        4·5·6 juin 2027

                        SAMEDI
                        10h–12h Stage de vielle

                        GRANGE
                        10h–12h Stage de chant

                        DIMANCHE
                        15h Bal
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-06-05 10:00", "2027-06-05 10:00", "2027-06-06 15:00");
    }
}

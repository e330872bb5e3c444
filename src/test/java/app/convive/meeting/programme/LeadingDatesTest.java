package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dates of day and month right before the first hour of their day. */
class LeadingDatesTest {

    @Test
    void day_and_month_before_an_hour_open_a_day_even_where_the_space_is_lost() {
        assertThat(ReadText.items("""
                        Timetable

                        11.066.00-7.00pmArrival and soup
                        7.30pmReadings
                        12.06 9.00am Coffee
                        10.15amVoices of the river
                        13.06 9.30am Last round
                        """))
                .containsExactly(
                        "2027-06-11 18:00-19:00 Arrival and soup",
                        "2027-06-11 19:30 Readings",
                        "2027-06-12 09:00 Coffee",
                        "2027-06-12 10:15 Voices of the river",
                        "2027-06-13 09:30 Last round");
    }

    @Test
    void hours_with_a_dot_that_follow_one_another_are_no_dates() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        09.10 10.05 Cours de vannerie
                        10.10 11.00 Cours de poterie
                        11.10 12.00 Cours de reliure
                        """)).allMatch(item -> item.startsWith("2027-06-12"));
    }
}

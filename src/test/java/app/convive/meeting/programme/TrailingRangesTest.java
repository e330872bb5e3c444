package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers at the ends of lines, and those that only count parts. */
class TrailingRangesTest {

    @Test
    void two_numbers_at_the_end_of_most_lines_are_hours() {
        assertThat(ReadText.items("""
                        Fri. June 11, 2027
                        Hand in your pots 4-9
                        Committee 4-6
                        Bar open 8-12 midnight

                        Sat. June 12
                        Judging 9-11
                        Garden visits 8:30-3:30
                        Dinner 7-9
                        Plant sale 9-10:30 P.M.
                        """))
                .containsExactly(
                        "2027-06-11 16:00-21:00 Hand in your pots",
                        "2027-06-11 16:00-18:00 Committee",
                        "2027-06-11 20:00-00:00 Bar open",
                        "2027-06-12 09:00-11:00 Judging",
                        "2027-06-12 08:30-15:30 Garden visits",
                        "2027-06-12 19:00-21:00 Dinner",
                        "2027-06-12 21:00-22:30 Plant sale");
    }

    @Test
    void two_numbers_below_lines_led_by_hours_are_none() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00 Under tens
                        Pitches 1-4
                        10:00 Under twelves
                        Pitches 5-8
                        11:00 Under fourteens
                        Pitches 2-6
                        12:00 Lunch
                        Tables 1-9
                        """)).allMatch(item -> item.matches("2027-06-12 (09|10|11|12):00 .*"));
    }

    @Test
    void the_number_of_a_round_is_no_hour() {
        assertThat(ReadText.items("""
                        Date(s): Saturday - Jun 12, 2027
                        REGISTRATION ONLINE MAY 2 – 11
                        RULES
                        - Mobile phones stay in the bag
                        - Pencils are on the tables
                        TIMES
                        - SIGN-IN – 8:30 – 9:00 AM
                        - ROUND 1 – 9:30 AM
                        - ROUND 2 – 11:30 AM
                        - SOUP – 12:30 – 1:00 PM
                        - ROUND 3 – 1:30 PM
                        PRIZES
                        - MEDALS FOR THE FIRST THREE TEAMS
                        - BOOKS FOR ALL
                        """))
                .containsExactly(
                        "2027-06-12 08:30-09:00 SIGN-IN",
                        "2027-06-12 09:30 ROUND 1",
                        "2027-06-12 11:30 ROUND 2",
                        "2027-06-12 12:30-13:00 SOUP",
                        "2027-06-12 13:30 ROUND 3");
    }

    @Test
    void lists_below_capitals_stay_items_where_no_list_of_hours_stands_below_such() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        - 9:00 Coffee
                        - 10:00 Opening
                        - 12:00 Lunch
                        LATER
                        - Tour of the mill
                        - Evening by the fire
                        """)).contains("2027-06-12 - Tour of the mill");
    }

    @Test
    void a_range_behind_a_kind_of_part_stays_one() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Workshop 9 – 10:30
                        Lunch 12 – 1:30
                        Workshop 2 – 4:30
                        """)).contains("2027-06-12 09:00-10:30 Workshop");
    }

    @Test
    void a_number_that_counts_the_rounds_begins_no_range() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Round 5 - 8:30 am
                        Round 6 - 11:15 am
                        Round 7 - 4 pm
                        """))
                .containsExactly("2027-06-12 08:30 Round 5", "2027-06-12 11:15 Round 6", "2027-06-12 16:00 Round 7");
    }

    @Test
    void a_number_that_counts_nothing_may_begin_one() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Porridge 8 - 9:30 am
                        Canoes 10 - 11:30 am
                        Knots 11 - 12:30 pm
                        """)).contains("2027-06-12 08:00-09:30 Porridge");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same hours told for another zone. */
class OtherZoneHoursTest {

    @Test
    void hours_of_another_zone_in_brackets_are_no_items_behind_ranges_in_cells() {
        assertThat(ReadText.items("""
                        | Saturday 12 June 2027 |
                        | 10.00–10.15 (08.00 GMT) | Opening, Ama Boateng |
                        | 10.15–11.00 (08.15 GMT) | Seed banks in clay pots |
                        | 11.00–noon (09.00 GMT) | Open questions |
                        """))
                .containsExactly(
                        "2027-06-12 10:00-10:15 Opening, Ama Boateng",
                        "2027-06-12 10:15-11:00 Seed banks in clay pots",
                        "2027-06-12 11:00-12:00 Open questions");
    }

    @Test
    void halves_of_the_day_may_stand_on_both_sides() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9am (2pm London) Opening
                        11:30am - 12:15pm (4:30pm London) Hedges
                        1pm (6pm London) Lunch
                        """))
                .containsExactly("2027-06-12 09:00 Opening", "2027-06-12 11:30-12:15 Hedges", "2027-06-12 13:00 Lunch");
    }
}

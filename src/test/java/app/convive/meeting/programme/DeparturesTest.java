package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Arrivals and departures that are told no hour. */
class DeparturesTest {

    @Test
    void what_ends_a_day_needs_no_hour() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        Arrival of the guests. Soup in the village hall of Dunmoor.

                        Saturday 12 June 2027
                        10:00 Walk to the weir
                        13:00 Lunch
                        Departure of the guests
                        """))
                .containsExactly(
                        "2027-06-11 - Arrival of the guests. Soup in the village hall of Dunmoor @village hall of Dunmoor",
                        "2027-06-12 10:00 Walk to the weir",
                        "2027-06-12 13:00 Lunch",
                        "2027-06-12 - Departure of the guests");
    }

    @Test
    void the_foot_of_a_page_is_no_way_home() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        10:00 Walk to the weir
                        13:00 Lunch
                        Return - Forms - Outings
                        """)).hasSize(2);
    }
}

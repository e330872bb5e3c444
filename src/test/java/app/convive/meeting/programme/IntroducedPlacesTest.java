package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that introduce what follows, and tell where. */
class IntroducedPlacesTest {

    @Test
    void below_other_items_it_places_what_follows() {
        assertThat(ReadText.items("""
                        Friday 11 June
                        18.00 Keys
                        Saturday 12 June
                        Workshops (all in Lab 4):
                        10.00 Bread
                        11.30 Cheese
                        Evening programme at the Rowing Club (by ticket):
                        19.00 Supper
                        """))
                .containsExactly(
                        "2027-06-11 18:00 Keys",
                        "2027-06-12 10:00 Bread @Lab 4",
                        "2027-06-12 11:30 Cheese @Lab 4",
                        "2027-06-12 19:00 Supper @Rowing Club");
    }

    @Test
    void above_all_items_it_is_where_the_meeting_takes_place() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        Programme of the day at the Rowing Club:
                        10.00 Bread
                        11.30 Cheese
                        """)).containsExactly("2027-06-12 10:00 Bread", "2027-06-12 11:30 Cheese");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists that an empty line parts into days, none of which but the first is named. */
class BlocksOfDaysTest {

    @Test
    void each_morning_below_a_space_begins_another_day() {
        assertThat(ReadText.items("""
                        Friday, May 7, 2027

                        The spring retreat is here. This is the plan:

                        7:00 - Arrive
                        8:00 - Campfire
                        9:30 - Snack

                        8:00 - Breakfast
                        9:15 - Quiet hour
                        12:30 - Lunch
                        2:00 - Hike
                        6:00 - Dinner
                        7:30 - Songs

                        8:30 - Breakfast
                        9:30 - Clean the cabins
                        12:00 - Leave
                        """))
                .containsExactly(
                        "2027-05-07 19:00 Arrive",
                        "2027-05-07 20:00 Campfire",
                        "2027-05-07 21:30 Snack",
                        "2027-05-08 08:00 Breakfast",
                        "2027-05-08 09:15 Quiet hour",
                        "2027-05-08 12:30 Lunch",
                        "2027-05-08 14:00 Hike",
                        "2027-05-08 18:00 Dinner",
                        "2027-05-08 19:30 Songs",
                        "2027-05-09 08:30 Breakfast",
                        "2027-05-09 09:30 Clean the cabins",
                        "2027-05-09 12:00 Leave");
    }
}

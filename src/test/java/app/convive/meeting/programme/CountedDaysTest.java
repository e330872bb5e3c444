package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days that are numbered below a heading which dates them. */
class CountedDaysTest {

    @Test
    void days_are_counted_from_the_dates_of_their_heading_not_from_a_meeting_before() {
        assertThat(ReadText.items("""
                        ## Avant

                        2 juin, 12h30 : réunion de lancement

                        ## Les deux journées (12 et 13 juin)

                        Jour 1
                        9h00 Accueil
                        Jour 2
                        9h30 Bilan
                        """))
                .containsExactly(
                        "2027-06-02 12:30 réunion de lancement", "2027-06-12 09:00 Accueil", "2027-06-13 09:30 Bilan");
    }

    @Test
    void the_number_of_a_fair_begins_no_range() {
        assertThat(ReadText.items("""
                        Seed Fair 5 – 29th & 30th May 2027

                        10:00 Doors
                        14:00 Swap
                        19:30 Ceilidh


                        09:00 Breakfast
                        10:00 Talks
                        13:00 Lunch
                        """))
                .containsExactly(
                        "2027-05-29 10:00 Doors",
                        "2027-05-29 14:00 Swap",
                        "2027-05-29 19:30 Ceilidh",
                        "2027-05-30 09:00 Breakfast",
                        "2027-05-30 10:00 Talks",
                        "2027-05-30 13:00 Lunch");
    }
}

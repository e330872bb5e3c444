package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables whose columns of hours stand beside columns with names of their own. */
class NamedColumnsTest {

    @Test
    void each_column_of_hours_belongs_to_the_name_beside_it() {
        assertThat(ReadText.items("""
                        SPORTS DAY - TUESDAY 22 JUNE 2027
                        9.10am      Opening
                          TIME   SACK RACE   TIME   200m
                          9.20   Year 1   9.40   Year 1
                          9.25   Year 2   9.45   Year 2
                        1.15pm      Picnic
                        """))
                .containsExactly(
                        "2027-06-22 09:10 Opening",
                        "2027-06-22 09:20 SACK RACE: Year 1",
                        "2027-06-22 09:25 SACK RACE: Year 2",
                        "2027-06-22 09:40 200m: Year 1",
                        "2027-06-22 09:45 200m: Year 2",
                        "2027-06-22 13:15 Picnic");
    }

    @Test
    void midnight_may_be_the_end_in_the_second_column() {
        assertThat(ReadText.items("""
                        Saturday 19 June 2027
                        Start End What Where
                        2:00pm 4:00pm Registration Main foyer
                        4:00pm 6:00pm Meeting Terrace Bar
                        7:00pm midnight Welcome dance The Arcade
                        """)).anyMatch(item -> item.startsWith("2027-06-19 19:00-00:00 Welcome dance"));
    }
}

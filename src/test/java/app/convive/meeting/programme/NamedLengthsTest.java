package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lengths that the words of a title tell. */
class NamedLengthsTest {

    @Test
    void a_length_before_or_behind_what_happens_tells_its_end() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10:30 90-minute guided tour of the mill
                        13:00 30 min talk: Bees of the town
                        18:00 Visite guidée de 45 minutes
                        18:45 10 minutes de pause
                        """))
                .containsExactly(
                        "2027-06-12 10:30-12:00 90-minute guided tour of the mill",
                        "2027-06-12 13:00-13:30 30 min talk: Bees of the town",
                        "2027-06-12 18:00-18:45 Visite guidée de 45 minutes",
                        "2027-06-12 18:45-18:55 10 minutes de pause");
    }

    @Test
    void what_happens_at_once_lasts_as_long_as_the_title_above_tells() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        9:30 – 45 minute workshops:
                        • Grafting
                        • Pruning
                        15:00 Ateliers de 30 minutes
                        • Nœuds
                        • Cordes
                        """))
                .containsExactly(
                        "2027-06-12 09:30-10:15 45 minute workshops",
                        "2027-06-12 09:30-10:15 Grafting",
                        "2027-06-12 09:30-10:15 Pruning",
                        "2027-06-12 15:00-15:30 Ateliers de 30 minutes",
                        "2027-06-12 15:00-15:30 Nœuds",
                        "2027-06-12 15:00-15:30 Cordes");
    }

    @Test
    void the_length_of_each_of_several_is_not_that_of_all_and_a_length_before_an_event_is_none() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        16:00 30 Minute Meals with chef Bo
                        17:00 5 minute pitches
                        18:00 15 minutes before dinner the bell rings
                        """))
                .containsExactly(
                        "2027-06-12 16:00 30 Minute Meals with chef Bo",
                        "2027-06-12 17:00 5 minute pitches",
                        "2027-06-12 18:00 15 minutes before dinner the bell rings");
    }
}

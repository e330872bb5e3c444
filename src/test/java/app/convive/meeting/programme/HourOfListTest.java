package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An hour alone above a list that begins then. */
class HourOfListTest {

    @Test
    void the_hour_of_all_is_no_item() {
        assertThat(ReadText.items("""
                        dim 20 juin
                        À partir de 14h
                        Durée : toute la journée
                        Au programme :
                        14h Jeux en bois
                        15h30 Chorale
                        17h Goûter
                        """))
                .containsExactly(
                        "2027-06-20 14:00 Jeux en bois", "2027-06-20 15:30 Chorale", "2027-06-20 17:00 Goûter");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days whose words are shortened, and lines whose sentences have a day each. */
class DottedDaysTest {

    @Test
    void the_dot_of_a_shortened_month_ends_no_sentence() {
        assertThat(ReadText.items("""
                        Autumn letter

                        The Hedge Walk (Oct. 3, 9am) goes ahead. The Harvest Supper is on Sat. Nov. 6 at 6pm in the Grange Hall.
                        The Book Swap follows on Sun. Nov. 7 at 2:30pm in the library.
                        """))
                .containsExactly(
                        "2027-10-03 09:00 The Hedge Walk goes ahead",
                        "2027-11-06 18:00 The Harvest Supper in the Grange Hall @Grange Hall",
                        "2027-11-07 14:30 The Book Swap in the library @library");
    }

    @Test
    void nor_does_that_of_a_month_before_its_hour() {
        assertThat(ReadText.items("""
                        L'assemblée aura lieu le sam. 13 nov. 2027 à 14h30 à la salle des fêtes. Le tirage des lots suivra le dim. 21 nov. à 15h au foyer rural.
                        """))
                .containsExactly(
                        "2027-11-13 14:30 L'assemblée à la salle des fêtes @salle des fêtes",
                        "2027-11-21 15:00 Le tirage des lots au foyer rural @foyer rural");
    }
}

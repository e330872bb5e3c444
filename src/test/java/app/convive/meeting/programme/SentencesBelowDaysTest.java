package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days as headings, and below each of them sentences that end with their hours. */
class SentencesBelowDaysTest {

    @Test
    void sentences_below_the_headings_of_days_are_read_though_the_day_has_a_theme() {
        assertThat(ReadText.items("""
                        Semaine des bénévoles

                        Lundi 7 juin : les bottes

                        Venez en bottes. Soupe offerte dans le hall, de 12h à 13h30.

                        Mardi 8 juin : les outils

                        Affûtage à la forge de 14h à 16h.

                        Mercredi 9 juin : la mare

                        Curage devant le lavoir (10h-12h), puis goûter au foyer (16h-17h).
                        """))
                .containsExactly(
                        "2027-06-07 12:00-13:30 Soupe offerte dans le hall @hall",
                        "2027-06-08 14:00-16:00 Affûtage à la forge @forge",
                        "2027-06-09 10:00-12:00 Curage devant le lavoir @devant le lavoir",
                        "2027-06-09 16:00-17:00 goûter au foyer @foyer");
    }

    @Test
    void they_are_read_beside_days_that_are_lists() {
        assertThat(ReadText.items("""
                        Monday 7 June: Loud boots

                        Wear your loudest pair. Soup in the hall, 12:00 - 1:30 pm.

                        Tuesday 8 June

                        10:00 am Sharpening
                        2:00 pm Pond clearing
                        4:00 pm Cake
                        """))
                .containsExactly(
                        "2027-06-07 12:00-13:30 Soup in the hall @hall",
                        "2027-06-08 10:00 Sharpening",
                        "2027-06-08 14:00 Pond clearing",
                        "2027-06-08 16:00 Cake");
    }
}

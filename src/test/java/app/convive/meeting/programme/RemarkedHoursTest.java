package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Remarks about an hour in the place of what happens then. */
class RemarkedHoursTest {

    @Test
    void what_happens_stands_below_a_remark_about_the_hour() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:00 am    Breakfast

                        10:00 am   (or earlier, once the tide is in)

                        First race. No start after 1:00 pm.

                        3:00 pm    Prizes
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Breakfast", "2027-06-12 10:00 First race", "2027-06-12 15:00 Prizes");
    }

    @Test
    void in_french_too() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Petit déjeuner
                        10h (selon la marée)
                        Première course
                        15h Remise des prix
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Petit déjeuner",
                        "2027-06-12 10:00 Première course",
                        "2027-06-12 15:00 Remise des prix");
    }

    @Test
    void a_bracket_with_what_happens_stays_it() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00 am Breakfast
                        10:00 am (second breakfast)
                        Bring a mug
                        3:00 pm Prizes
                        """)).hasSize(3).noneMatch(item -> item.contains("10:00 Bring"));
    }
}

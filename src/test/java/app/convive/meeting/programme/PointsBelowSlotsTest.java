package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists below an item, whatever empty lines stand within them. */
class PointsBelowSlotsTest {

    @Test
    void a_list_of_workshops_goes_on_over_empty_lines() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                          • 10h-12h : un atelier à choisir parmi trois
                             •    Atelier 1 : Greffer (salle Verlaine)

                            •    Atelier 2 : Tresser (salle Colette)

                            •    Atelier 3 : Bouturer (préau)
                          • 12h-14h : repas partagé
                        """))
                .containsExactly(
                        "2027-06-12 10:00-12:00 un atelier à choisir parmi trois",
                        "2027-06-12 10:00-12:00 Atelier 1 : Greffer @salle Verlaine",
                        "2027-06-12 10:00-12:00 Atelier 2 : Tresser @salle Colette",
                        "2027-06-12 10:00-12:00 Atelier 3 : Bouturer @préau",
                        "2027-06-12 12:00-14:00 repas partagé");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that go from place to place and tell the days behind what happens. */
class DaysWithinTest {

    @Test
    void each_day_and_hour_is_an_item_at_the_place_above_it() {
        assertThat(ReadText.items("""
                        Week-end des ateliers
                        Les samedi 12 et dimanche 13 juin, entrez !

                        Moulin du Pré
                        Visite libre samedi et dimanche de 9h à 18h.
                        Mouture à l'ancienne : samedi à 10h30 et 15h, dimanche à 15h (huit personnes par groupe).

                        Chapelle Saint-Jean (privée)
                        Concert de flûtes dimanche à 17h, participation libre.

                        Ancienne forge
                        Démonstration samedi de 14h à 16h.

                        Renseignements : lundi, mardi et vendredi de 9h à 12h.
                        """))
                .containsExactly(
                        "2027-06-12 09:00-18:00 Visite libre @Moulin du Pré",
                        "2027-06-13 09:00-18:00 Visite libre @Moulin du Pré",
                        "2027-06-12 10:30 Mouture à l'ancienne @Moulin du Pré",
                        "2027-06-12 15:00 Mouture à l'ancienne @Moulin du Pré",
                        "2027-06-13 15:00 Mouture à l'ancienne @Moulin du Pré",
                        "2027-06-13 17:00 Concert de flûtes @Chapelle Saint-Jean",
                        "2027-06-12 14:00-16:00 Démonstration @Ancienne forge");
    }
}

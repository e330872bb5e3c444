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

    @Test
    void an_hour_with_a_dot_behind_a_date_is_no_other_day() {
        assertThat(ReadText.items("""
                        Dale Beekeepers – summer gathering
                        Saturday, 12 June 2027, 14.30 to 17.00

                        Everyone is welcome, with or without hives.

                        14.00 – Gates open
                        14.30 – Talk about swarms
                        16.00 – Honey tasting
                        """))
                .containsExactly(
                        "2027-06-12 14:00 Gates open",
                        "2027-06-12 14:30 Talk about swarms",
                        "2027-06-12 16:00 Honey tasting");
    }

    @Test
    void a_weekday_and_its_number_without_a_month_are_the_next_such_date() {
        assertThat(ReadText.items("""
                        Paddling again at last!

                        **Friday 11th**
                        18:00 meet at the boathouse
                        19:30 chips

                        **Saturday 12th**
                        9:00 down to the weir
                        13:00 picnic
                        """))
                .containsExactly(
                        "2027-06-11 18:00 meet at the boathouse @boathouse",
                        "2027-06-11 19:30 chips",
                        "2027-06-12 09:00 down to the weir",
                        "2027-06-12 13:00 picnic");
    }
}

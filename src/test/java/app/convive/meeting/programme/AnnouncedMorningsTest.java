package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days that a text announces, found again where nothing but the hours tells of them. */
class AnnouncedMorningsTest {

    @Test
    void two_mornings_below_the_eve_of_two_announced_days_are_theirs() {
        assertThat(ReadText.items("""
                        Marche des laines à Lusigny (12 & 13 juin 2027)
                        Pour qui arrive dès le vendredi 11 juin :
                        18 h : Soupe
                        11 h Départ
                        12 h 30 Repas
                        21 h Veillée
                        7 h 30 Petit déjeuner
                        8 h 45 Tonte
                        10 h 30 Filage
                        """))
                .contains(
                        "2027-06-11 18:00 Soupe",
                        "2027-06-12 11:00 Départ",
                        "2027-06-12 21:00 Veillée",
                        "2027-06-13 07:30 Petit déjeuner",
                        "2027-06-13 10:30 Filage");
    }

    @Test
    void a_date_beside_the_number_of_a_day_counts_from_no_earlier_day() {
        assertThat(ReadText.items("""
                        THURSDAY 10th JUNE – EARLY BOATS
                        16:00 Boats come in

                        FRIDAY 11th – DAY ONE – WE SAIL
                        09:00 Briefing

                        SATURDAY 12th – DAY TWO
                        09:00 Race
                        """))
                .containsExactly(
                        "2027-06-10 16:00 Boats come in", "2027-06-11 09:00 Briefing", "2027-06-12 09:00 Race");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom to call, told in a bracket beside what happens. */
class ContactBracketsTest {

    @Test
    void whom_to_call_is_no_part_of_an_item_and_hides_none() {
        assertThat(ReadText.items("""
                        Le village est en fête les 12 et 13 juin 2027.
                        – Samedi : 13 h 30, concours de boules, 8 € par équipe ; 20 h, repas sous la halle (inscriptions au 06 00 00 00 00) ; minuit, bal.
                        – Dimanche : 11 h, messe ; 12 h, apéritif (réserver à lise@exemple.org).
                        """))
                .containsExactly(
                        "2027-06-12 13:30 concours de boules, 8 € par équipe",
                        "2027-06-12 20:00 repas sous la halle @sous la halle",
                        "2027-06-13 00:00 bal",
                        "2027-06-13 11:00 messe",
                        "2027-06-13 12:00 apéritif");
    }

    @Test
    void a_bracket_with_a_year_or_a_price_stays() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10h Exposition (1914-1918)
                        11h Dégustation (12 € sur place)
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Exposition (1914-1918)", "2027-06-12 11:00 Dégustation (12 € sur place)");
    }
}

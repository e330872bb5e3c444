package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers of clauses are no calendar; dates that look like them are one. */
class ClauseNumbersTest {

    @Test
    void the_clauses_of_rules_are_no_days() {
        assertThat(ReadText.items("""
                        Règlement du tournoi
                        1.1. Le club organise le tournoi le samedi 12 juin 2027.
                        1.2. Les arbitres sont nommés par le comité.
                        1.3. Horaires
                        9h00 Accueil
                        10h00 Premier tour
                        12h00 Repas
                        2.1. Les équipes comptent cinq joueurs.
                        2.2. Deux remplaçants sont admis.
                        """))
                .containsExactly("2027-06-12 09:00 Accueil", "2027-06-12 10:00 Premier tour", "2027-06-12 12:00 Repas");
    }

    @Test
    void days_in_two_numbers_stay_days() {
        assertThat(ReadText.items("""
                        Programme 2027
                        11.6. Accueil à 18h
                        12.6. Ouverture à 9h
                        13.6. Clôture à 10h
                        """))
                .containsExactly("2027-06-11 18:00 Accueil", "2027-06-12 09:00 Ouverture", "2027-06-13 10:00 Clôture");
    }

    @Test
    void the_first_days_of_a_month_stay_days() {
        assertThat(ReadText.items("""
                        Programme 2027
                        1.6. Accueil à 18h
                        2.6. Ouverture à 9h
                        3.6. Clôture à 10h
                        """))
                .containsExactly("2027-06-01 18:00 Accueil", "2027-06-02 09:00 Ouverture", "2027-06-03 10:00 Clôture");
    }
}

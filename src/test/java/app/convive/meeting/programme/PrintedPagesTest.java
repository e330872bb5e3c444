package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was set for paper: rows broken over lines, places at the right margin, dots that lead to them. */
class PrintedPagesTest {

    @Test
    void a_row_may_go_on_below_itself_with_its_place_at_the_right_of_the_last_line() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        8 h 45        Accueil                                       Hall Sud
                        9 h 30        Leçon inaugurale : « Ce que taisent les
                                      cartes anciennes », Léa Ferrand (univ. de
                                      Tours)                                    Amphi Bodin
                        10 h 30       Pause                                         Hall Sud
                        10 h 50       Session 1 – Mesurer
                                      Présidence : Luc Morel
                                      10 h 50  Le pas et la toise, Ana Ruiz
                                      11 h 20  Les bornes du canal, Marc
                                      Dufour
                                                                                Amphi Bodin
                        14 h 00       Session 2 – Dessiner                         Salle 104
                        """))
                .containsExactly(
                        "2027-06-12 08:45 Accueil @Hall Sud",
                        "2027-06-12 09:30 Leçon inaugurale : « Ce que taisent les cartes anciennes », Léa Ferrand"
                                + " (univ. de Tours) @Amphi Bodin",
                        "2027-06-12 10:30 Pause @Hall Sud",
                        "2027-06-12 10:50 Session 1 – Mesurer @Amphi Bodin",
                        "2027-06-12 10:50 Le pas et la toise, Ana Ruiz @Amphi Bodin",
                        "2027-06-12 11:20 Les bornes du canal, Marc @Amphi Bodin",
                        "2027-06-12 14:00 Session 2 – Dessiner @Salle 104");
    }

    @Test
    void what_stands_below_a_row_with_its_place_is_told_of_it() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:00        Welcome                     Main Hall
                                    tea and biscuits
                        10:00       Talk: owls                  Library
                                    Chair: Ann Moss
                        11:00       Walk                        Rose Garden
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Welcome @Main Hall",
                        "2027-06-12 10:00 Talk: owls @Library",
                        "2027-06-12 11:00 Walk @Rose Garden");
    }

    @Test
    void dots_lead_from_the_title_to_its_place_and_from_the_hour_to_the_title() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h30 ............ Accueil ............ Hall Nord
                        10h ............. Débat : l'eau ...... Amphi B
                        12h ............. Repas
                        Sortie . . . . . . . . . . 14h30

                        Nom : .....................
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Accueil @Hall Nord",
                        "2027-06-12 10:00 Débat : l'eau @Amphi B",
                        "2027-06-12 12:00 Repas",
                        "2027-06-12 14:30 Sortie");
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        10:15a  Breakouts
                            Knots ................ Capstan Room
                            Sails ................ Pump Room
                        1:00p   Well... lunch
                        """))
                .containsExactly(
                        "2027-06-12 10:15 Breakouts",
                        "2027-06-12 10:15 Knots @Capstan Room",
                        "2027-06-12 10:15 Sails @Pump Room",
                        "2027-06-12 13:00 Well... lunch");
    }

    @Test
    void one_letter_behind_an_hour_tells_its_half_of_the_day() {
        assertThat(ReadText.items("""
                        SATURDAY, JUNE 12, 2027
                        7:00-8:15a  Breakfast (Lakeside Restaurant)
                        8:30a       General session: where we stand
                        12:00p      Lunch
                        1:30-3:00p  Mock hearing
                        5:30p A walk
                        """))
                .containsExactly(
                        "2027-06-12 07:00-08:15 Breakfast @Lakeside Restaurant",
                        "2027-06-12 08:30 General session: where we stand",
                        "2027-06-12 12:00 Lunch",
                        "2027-06-12 13:30-15:00 Mock hearing",
                        "2027-06-12 17:30 A walk");
    }

    @Test
    void office_hours_may_be_broken_over_two_lines_of_prose() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10h Accueil
                        11h Visite du moulin
                        12h30 Repas

                        Renseignements : secrétariat, poste 12, du lundi au jeudi de 9 h à
                        16 h 30. Inscription gratuite avant le 7 juin.
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Accueil", "2027-06-12 11:00 Visite du moulin", "2027-06-12 12:30 Repas");
    }

    @Test
    void a_title_that_ends_open_goes_on_in_the_line_whose_hour_ends_it() {
        assertThat(ReadText.items("""
                        ~~~~ SAMEDI 12 JUIN 2027 ~~~~
                        Accueil, salle Verte .................... 9h
                        Atelier papier avec Léa Brun,
                            salle Bleue .................. 10h-11h
                        Repas, jardin .......................... 12h
                        Concert : les Merles,
                            salle Verte ........................ 15h

                        ~~~~ DIMANCHE 13 ~~~~
                        Messe, chapelle ........................ 10h
                        Grand tirage ........................... 11h

                        Billetterie : 06 00 00 00 00
                        Avec le soutien de la commune
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil @salle Verte",
                        "2027-06-12 10:00-11:00 Atelier papier avec Léa Brun @salle Bleue",
                        "2027-06-12 12:00 Repas @jardin",
                        "2027-06-12 15:00 Concert : les Merles @salle Verte",
                        "2027-06-13 10:00 Messe @chapelle",
                        "2027-06-13 11:00 Grand tirage");
    }

    @Test
    void what_has_no_hour_and_ends_well_stays_by_itself_above_one_that_has() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN 2027
                        Accueil ................................. 9h
                        Lecture ................................ 10h
                        Pause libre
                        Danse .................................. 14h
                        Repas .................................. 18h
                        """)).hasSize(5);
    }

    @Test
    void letters_that_stand_apart_are_words() {
        assertThat(ReadText.items("""
                        Fête du pont, 3 et 4 juillet 2027

                        S A M E D I   3   J U I L L E T
                        9h30 Café
                        10h00 Joutes

                        D I M A N C H E  4  J U I L L E T
                        10h00 Régates
                        11h00 Apéritif
                        """))
                .containsExactly(
                        "2027-07-03 09:30 Café",
                        "2027-07-03 10:00 Joutes",
                        "2027-07-04 10:00 Régates",
                        "2027-07-04 11:00 Apéritif");
    }

    @Test
    void single_letters_among_words_stay_as_they_are() {
        assertThat(ReadText.items("""
                        Saturday 3 July 2027
                        10:00 Plan A b c d
                        A B C
                        11:00 Regatta
                        12:00 Lunch
                        """))
                .contains("2027-07-03 11:00 Regatta", "2027-07-03 12:00 Lunch")
                .hasSize(3);
    }

    @Test
    void the_date_of_a_version_at_the_head_of_each_page_is_no_day() {
        assertThat(ReadText.items("""
                        Journées du verre          provisoire – v2 du 5/05

                        VENDREDI 2 JUILLET 2027
                        9h30 Café
                        10h00 Soufflage

                        Journées du verre          provisoire – v2 du 5/05

                        14h00 Gravure
                        16h00 Verre de fin
                        """))
                .containsExactly(
                        "2027-07-02 09:30 Café",
                        "2027-07-02 10:00 Soufflage",
                        "2027-07-02 14:00 Gravure",
                        "2027-07-02 16:00 Verre de fin");
    }

    @Test
    void a_provisional_programme_may_tell_its_day() {
        assertThat(ReadText.items("""
                        Programme provisoire du vendredi 2 juillet 2027
                        9h30 Café
                        10h00 Soufflage
                        14h00 Gravure
                        """))
                .containsExactly("2027-07-02 09:30 Café", "2027-07-02 10:00 Soufflage", "2027-07-02 14:00 Gravure");
    }
}

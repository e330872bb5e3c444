package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows whose cells are parted by other signs than bars, columns by rarer names, and what any page has around its list. */
class RowSignsTest {

    @Test
    void a_sign_between_cells_stands_for_a_bar() {
        assertThat(ReadText.items("""
                        LUDOTHÈQUE — JUIN 2027

                        Mer. 2 ● 10h30 ● Comptines en pyjama ● 0-3 ans ● sur inscription
                        Sam. 5 ● 10h30 ● Café des parents ● adultes ● 1h30
                        Mer. 9 ● 15h ● Grand jeu de piste ● dès 6 ans ● 45 min ● salle du Préau
                        Sam. 12 ● 14h ● Atelier cerf-volant ● dès 8 ans ● 2h
                        """))
                .containsExactly(
                        "2027-06-02 10:30 Comptines en pyjama",
                        "2027-06-05 10:30-12:00 Café des parents",
                        "2027-06-09 15:00-15:45 Grand jeu de piste @salle du Préau",
                        "2027-06-12 14:00-16:00 Atelier cerf-volant");
    }

    @Test
    void columns_may_be_called_by_the_words_of_a_trade() {
        assertThat(ReadText.items("""
                        OPEN HOUSE, 12 June 2027

                        TIME      RM    MATTER                          PRESIDING
                        --------  ----  ------------------------------  ---------------
                        9:00 AM   2B    Welcome to the court            C.J. Oakley
                        9:30 AM   1A    Clinic for small claims         Clerk's Office
                        12:00 PM  LAWN  Picnic lunch
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Welcome to the court @2B",
                        "2027-06-12 09:30 Clinic for small claims @1A",
                        "2027-06-12 12:00 Picnic lunch @LAWN");
    }

    @Test
    void links_side_by_side_are_no_item() {
        assertThat(ReadText.items("""
                        Flower show
                        Saturday 12 June 2027
                        Home | Schedule | Sponsors | Contact

                        Judging 10:15 am
                        Prize giving 4:00 pm

                        Back to top | Print this page | Privacy policy
                        """)).containsExactly("2027-06-12 10:15 Judging", "2027-06-12 16:00 Prize giving");
    }

    @Test
    void strokes_part_what_goes_on_in_several_rings_at_once() {
        assertThat(ReadText.items("""
                        Comice agricole

                        • 12 juin 2027 / Ring A : 9 h – 11 h, chèvres ; 14 h, brebis / Ring B : 10 h – 12 h, poneys / Carrière : 15 h, attelages
                        • 13 juin 2027 / Ring A : 10 h, finale / Ring B : 11 h, parade
                        """))
                .containsExactly(
                        "2027-06-12 09:00-11:00 chèvres @Ring A",
                        "2027-06-12 14:00 brebis @Ring A",
                        "2027-06-12 10:00-12:00 poneys @Ring B",
                        "2027-06-12 15:00 attelages @Carrière",
                        "2027-06-13 10:00 finale @Ring A",
                        "2027-06-13 11:00 parade @Ring B");
    }

    @Test
    void points_of_a_list_that_each_have_a_place_are_at_once() {
        assertThat(ReadText.items("""
                        Congrès du 12 juin 2027

                          • 8 heures : accueil
                          • 8h30 : début des réunions
                            • Réunion des trésoriers à la salle des fêtes
                            • Réunion des jeunes au gymnase municipal
                          • 11 heures : défilé
                        """))
                .containsExactly(
                        "2027-06-12 08:00 accueil",
                        "2027-06-12 08:30 début des réunions",
                        "2027-06-12 08:30 Réunion des trésoriers à la salle des fêtes @salle des fêtes",
                        "2027-06-12 08:30 Réunion des jeunes au gymnase municipal @gymnase municipal",
                        "2027-06-12 11:00 défilé");
    }
}

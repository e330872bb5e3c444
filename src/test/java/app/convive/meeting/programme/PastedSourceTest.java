package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The source of a page, pasted as it is. */
class PastedSourceTest {

    @Test
    void a_table_within_other_text_is_read_cell_by_cell() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        ==============

                        .. html::

                            <table>
                            <tr><th>Horaires</th><th>Petits</th><th colspan="2">Grands</th></tr>
                            <tr><td>10h-12h</td><td></td><td><a href="x.html">Tourner un bol</a></td><td>Cuire le pain</td></tr>
                            <tr><td>14h-16h</td><td>Conte du renard</td><td>Tresser l'osier</td><td></td></tr>
                            </table>
                        """))
                .containsExactly(
                        "2027-06-12 10:00-12:00 Tourner un bol",
                        "2027-06-12 10:00-12:00 Cuire le pain",
                        "2027-06-12 14:00-16:00 Conte du renard",
                        "2027-06-12 14:00-16:00 Tresser l'osier");
    }

    @Test
    void paragraphs_and_lists_of_a_page_are_lines() {
        assertThat(ReadText.items("""
                        <h2>Saturday 12 June</h2><ul><li>9:30 Coffee</li><li>10:00 Opening</li>
                        <li>12:30 Lunch</li></ul><p>Bring a cup.</p>
                        """))
                .containsExactly("2027-06-12 09:30 Coffee", "2027-06-12 10:00 Opening", "2027-06-12 12:30 Lunch");
    }

    @Test
    void a_sign_that_looks_like_a_tag_leaves_plain_text_alone() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        9:30 Coffee <3
                        10:00 Opening (<20 min)
                        12:30 Lunch
                        """)).hasSize(3).first().isEqualTo("2027-06-12 09:30 Coffee <3");
    }

    @Test
    void the_quotes_by_which_a_wiki_sets_off_words_are_none_of_them() {
        assertThat(ReadText.items("""
                        == Rencontre des semeurs ==
                        * '''Quand''' : vendredi 11 et samedi 12 juin 2027

                        '''Vendredi soir'''
                        * 19:00 film : ''Les graines''

                        '''Samedi'''
                        * 09:30 troc de semences
                        * 10:30 -> 11:15 atelier compost
                        """))
                .containsExactly(
                        "2027-06-11 19:00 film : Les graines",
                        "2027-06-12 09:30 troc de semences",
                        "2027-06-12 10:30-11:15 atelier compost");
    }

    @Test
    void the_table_of_a_wiki_has_its_rooms_in_its_head() {
        assertThat(ReadText.items("""
                        '''When:''' Saturday 12 June 2027

                        {| class="wikitable"
                        ! !! Main Bar !! Loft
                        |-
                        | 09:40 || colspan="2" | What is a commons?
                        |-
                        | 10:15 || Looms on the web || Soldering for all
                        |-
                        | 11:00 || Ruby without rails ||
                        |-
                        | 12:30 || colspan="2" | Chilli
                        |}
                        """))
                .containsExactly(
                        "2027-06-12 09:40 What is a commons?",
                        "2027-06-12 10:15 Looms on the web @Main Bar",
                        "2027-06-12 10:15 Soldering for all @Loft",
                        "2027-06-12 11:00 Ruby without rails @Main Bar",
                        "2027-06-12 12:30 Chilli");
    }
}

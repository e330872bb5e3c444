package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningCodesTest {

    @Test
    void codes_that_go_on_lead_what_happens_at_once_and_its_chair_tells_more_of_it() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:30-11:00    Concurrent sessions
                                      1A  Weirs and eels (Room 12)
                                          Chair: A. Moss
                                      1B  Beavers in towns (Room 14)
                                          Chair: to be announced
                                      1C  Counting voles (Map Library)
                                          Chair: P. Lund
                        11:00-11:30   Coffee
                        """))
                .containsExactly(
                        "2027-06-12 09:30-11:00 Concurrent sessions",
                        "2027-06-12 09:30-11:00 1A Weirs and eels @Room 12",
                        "2027-06-12 09:30-11:00 1B Beavers in towns @Room 14",
                        "2027-06-12 09:30-11:00 1C Counting voles @Map Library",
                        "2027-06-12 11:00-11:30 Coffee");
    }

    @Test
    void small_roman_numbers_lead_workshops_and_are_no_part_of_their_titles() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        14h00-16h00   Visites au choix
                                      i) la tuilerie, avec Odile Brac
                                      ii) le four à chaux, avec Yann Le Dû
                        16h30         Goûter
                        """))
                .containsExactly(
                        "2027-06-12 14:00-16:00 Visites au choix",
                        "2027-06-12 14:00-16:00 la tuilerie, avec Odile Brac",
                        "2027-06-12 14:00-16:00 le four à chaux, avec Yann Le Dû",
                        "2027-06-12 16:30 Goûter");
    }

    @Test
    void the_points_of_an_agenda_are_no_workshops() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        10h Assemblée générale
                        1. Rapport moral
                        2. Rapport financier
                        12h Repas
                        """))
                .containsExactly("2027-06-12 10:00 Assemblée générale", "2027-06-12 12:00 Repas");
    }

    @Test
    void below_a_slot_lines_with_their_rooms_need_no_bullets() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:15am - 12:00pm Committee Meetings
                        Rules – Larch Room 1
                        Finance – Larch Room 2
                        Archives – Old Depot Ballrooms 1, 2
                        12:00pm - 1:00pm Lunch
                        """))
                .containsExactly(
                        "2027-06-12 09:15-12:00 Committee Meetings",
                        "2027-06-12 09:15-12:00 Rules @Larch Room 1",
                        "2027-06-12 09:15-12:00 Finance @Larch Room 2",
                        "2027-06-12 09:15-12:00 Archives @Old Depot Ballrooms 1, 2",
                        "2027-06-12 12:00-13:00 Lunch");
    }

    @Test
    void as_many_points_as_the_title_counts_happen_at_once() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        9h Départs, 2 parcours
                        - les crêtes, pour les marcheurs
                        - le canal, pour les petits
                        12h Pique-nique
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Départs, 2 parcours",
                        "2027-06-12 09:00 les crêtes, pour les marcheurs",
                        "2027-06-12 09:00 le canal, pour les petits",
                        "2027-06-12 12:00 Pique-nique");
    }

    @Test
    void letters_lead_what_happens_at_once_below_a_session() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:00 - 10:00
                        Session 1
                        A. Reading old scripts (Marlene Vogt), Lodge Room
                        B. Land records (Bill Ost), Annex

                        10:00 - 10:30
                        Break
                        """))
                .extracting(item -> item.substring(11))
                .containsExactly(
                        "09:00-10:00 Session 1",
                        "09:00-10:00 Reading old scripts (Marlene Vogt) @Lodge Room",
                        "09:00-10:00 Land records (Bill Ost) @Annex",
                        "10:00-10:30 Break");
    }

    @Test
    void a_label_and_a_place_make_each_line_below_an_hour_a_thing_of_its_own() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        10h – 12h
                        Débutants : bourrées à deux temps (grange)
                        Confirmés : bourrées à trois temps (salle des fêtes)

                        12h30 : repas
                        """))
                .containsExactly(
                        "2027-06-12 10:00-12:00 Débutants : bourrées à deux temps @grange",
                        "2027-06-12 10:00-12:00 Confirmés : bourrées à trois temps @salle des fêtes",
                        "2027-06-12 12:30 repas");
    }
}

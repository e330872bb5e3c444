package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Codes that a text explains once, and uses for its rooms. */
class RoomLegendTest {

    @Test
    void codes_may_end_the_titles_once_a_line_has_told_their_rooms() {
        assertThat(ReadText.items("""
                        Winter school 5 June 2027
                        Rooms: LT Lecture Theatre, CR Common Room, G Garden Room, stream = Zoom room 2

                        9.00 Welcome LT
                        10.30 Coffee CR
                        11.00 Knots and graphs, by Ann Moss of Leith Circle LT + stream
                        14.00 Working groups G
                        """))
                .containsExactly(
                        "2027-06-05 09:00 Welcome @Lecture Theatre",
                        "2027-06-05 10:30 Coffee @Common Room",
                        "2027-06-05 11:00 Knots and graphs, by Ann Moss of Leith Circle @Lecture Theatre + Zoom room 2",
                        "2027-06-05 14:00 Working groups @Garden Room");
    }

    @Test
    void codes_may_lead_the_titles_in_brackets() {
        assertThat(ReadText.items("""
                        Journée des lecteurs – samedi 12 juin 2027
                        Lieux : PM = petit moulin / V = véranda / C = cour (repli V si pluie)

                        9h30 [V] Accueil
                        10h [PM] Lecture à voix haute
                        12h (C) Buffet
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Accueil @véranda",
                        "2027-06-12 10:00 Lecture à voix haute @petit moulin",
                        "2027-06-12 12:00 Buffet @cour");
    }

    @Test
    void what_several_codes_of_a_line_lead_happens_side_by_side() {
        assertThat(ReadText.items("""
                        Tournoi – samedi 12 juin 2027
                        9h30 Accueil
                        10h00 T1 : Rouges - Verts   T2 : Bleus - Jaunes
                        10h30 T1 : Verts - Bleus   T2 : Rouges - Jaunes
                        12h00 Repas
                        T1 = terrain 1 (côté route), T2 = terrain 2. Pas de chiens.
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Accueil",
                        "2027-06-12 10:00 Rouges - Verts @terrain 1",
                        "2027-06-12 10:00 Bleus - Jaunes @terrain 2",
                        "2027-06-12 10:30 Verts - Bleus @terrain 1",
                        "2027-06-12 10:30 Rouges - Jaunes @terrain 2",
                        "2027-06-12 12:00 Repas");
    }

    @Test
    void a_short_form_within_the_names_of_places_is_no_code_of_a_room() {
        assertThat(ReadText.items("""
                        Walks
                        VH = village hall; CP = car park

                        Saturday 12 June 2027
                        10:00 Amber Hill and back, from Elm CP
                        14:00 The old canal
                        16:00 Tea
                        """))
                .contains("2027-06-12 14:00 The old canal")
                .noneMatch(item -> item.endsWith("@car park"));
    }
}

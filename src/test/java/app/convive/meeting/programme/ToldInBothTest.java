package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Programmes for the readers of two languages. */
class ToldInBothTest {

    @Test
    void what_is_told_again_in_another_language_is_no_other_item() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027 / Le samedi 12 juin 2027

                        Agenda
                        9:00 a.m. – 9:30 a.m.   Coffee and welcome
                        9:30 a.m.   News of the hives
                        11:00 a.m.   Tasting with the keepers

                        Ordre du jour
                        9 h – 9 h 30   Café et accueil
                        9 h 30   Nouvelles des ruches
                        11 h   Dégustation avec les apiculteurs
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Coffee and welcome",
                        "2027-06-12 09:30 News of the hives",
                        "2027-06-12 11:00 Tasting with the keepers");
    }

    @Test
    void two_tracks_in_one_language_at_the_same_hours_are_both_kept() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        Room 1
                        9:00 Hedges and the law
                        10:00 Mending a gate
                        11:00 Questions for the ranger

                        Room 2
                        9:00 Ponds in winter
                        10:00 The year of the newt
                        11:00 Drawing with ink
                        """)).hasSize(6);
    }
}

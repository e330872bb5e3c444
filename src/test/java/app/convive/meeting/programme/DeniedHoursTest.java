package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hours at which nothing happens, told beside those at which something does. */
class DeniedHoursTest {

    @Test
    void an_hour_without_a_service_is_no_item() {
        assertThat(ReadText.items("""
                        Jeudi 10 juin : messe à 19h. Attention : pas de messe à 8h
                        Vendredi 11 juin : veillée à 20h. Aucune messe à 8h30
                        Dimanche 13 juin : messe à 10h30 (pas de célébration à 9h)
                        """))
                .containsExactly("2027-06-10 19:00 messe", "2027-06-11 20:00 veillée", "2027-06-13 10:30 messe");
        assertThat(ReadText.items("""
                        Friday 11 June: Walk of Witness at 10.30am. There is no service at 8am
                        Sunday 13 June: Family Communion at 9.45am (no evening prayer at 6.30pm)
                        """))
                .containsExactly("2027-06-11 10:30 Walk of Witness", "2027-06-13 09:45 Family Communion");
    }

    @Test
    void a_title_that_begins_with_no_stays() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        10:00 No dig gardening
                        11:30 No sew cushions
                        14:00 Tea
                        """))
                .containsExactly(
                        "2027-06-12 10:00 No dig gardening",
                        "2027-06-12 11:30 No sew cushions",
                        "2027-06-12 14:00 Tea");
    }
}

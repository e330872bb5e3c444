package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsOfDaysTest {

    @Test
    void a_few_words_tell_what_a_part_of_the_day_is_for() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Départ en car pour Morteuil
                        11h Visite du moulin
                        Retour prévu à 18h. Soirée en famille.

                        Dimanche 13 juin 2027
                        Matinée avec les hôtes
                        14h Départ
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Départ en car pour Morteuil",
                        "2027-06-12 11:00 Visite du moulin",
                        "2027-06-12 18:00 Retour prévu",
                        "2027-06-12 - Soirée en famille",
                        "2027-06-13 - Matinée avec les hôtes",
                        "2027-06-13 14:00 Départ");
    }

    @Test
    void what_part_of_the_day_heads_a_list_is_no_item() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Morning session
                        9:00 Welcome
                        10:00 Looms of the north
                        Afternoon session
                        14:00 Dyes and fixers
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Welcome",
                        "2027-06-12 10:00 Looms of the north",
                        "2027-06-12 14:00 Dyes and fixers");
    }

    @Test
    void dusk_and_dark_are_parts_of_the_day() {
        assertThat(ReadText.items("""
                        SATURDAY 12 JUNE 2027
                        Noon .......... Gate opens
                        5:00 p.m. ..... Supper
                        Dusk .......... Songs round the fire

                        SUNDAY 13 JUNE 2027
                        8:00 a.m. ..... Porridge
                        11:00 a.m. .... Gate closes
                        """))
                .containsExactly(
                        "2027-06-12 12:00 Gate opens",
                        "2027-06-12 17:00 Supper",
                        "2027-06-12 - Songs round the fire",
                        "2027-06-13 08:00 Porridge",
                        "2027-06-13 11:00 Gate closes");
    }

    @Test
    void a_title_below_its_hour_may_begin_with_a_part_of_the_day() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        18h00
                        Assemblée générale

                        19h30
                        Soirée : défilé et bal folk
                        """))
                .containsExactly("2027-06-12 18:00 Assemblée générale", "2027-06-12 19:30 Soirée : défilé et bal folk");
    }

    @Test
    void a_sentence_behind_the_first_hour_may_tell_about_when_all_are_back() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9.15am meet at the Corn Exchange for the outing. Back about 5pm.
                        8pm Ceilidh
                        """))
                .containsExactly(
                        "2027-06-12 09:15 meet at the Corn Exchange for the outing @Corn Exchange",
                        "2027-06-12 17:00 Back",
                        "2027-06-12 20:00 Ceilidh");
    }
}

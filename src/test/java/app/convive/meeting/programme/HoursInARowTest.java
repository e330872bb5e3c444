package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hours that stand in a row, alone or without a sign of their own. */
class HoursInARowTest {

    @Test
    void four_hours_with_dashes_are_beginnings() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        10h : ouverture
                        10h30 - 14h - 15h30 - 17h : tours de barque
                        """))
                .containsExactly(
                        "2027-06-12 10:00 ouverture",
                        "2027-06-12 10:30 tours de barque",
                        "2027-06-12 14:00 tours de barque",
                        "2027-06-12 15:30 tours de barque",
                        "2027-06-12 17:00 tours de barque");
    }

    @Test
    void with_a_pause_at_noon_they_are_two_ranges() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        8h : ouverture
                        9h - 12h - 14h - 18h : exposition
                        """))
                .containsExactly(
                        "2027-06-12 08:00 ouverture",
                        "2027-06-12 09:00-12:00 exposition",
                        "2027-06-12 14:00-18:00 exposition");
    }

    @Test
    void a_number_before_a_colon_is_an_hour_among_hours() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        4 pm: Doors
                        5 pm: Riddle
                        6: Re-gather by the stove
                        6:30: Teams
                        """)).contains("2027-06-12 18:00 Re-gather by the stove");
    }

    @Test
    void alone_below_its_day_too() {
        assertThat(ReadText.items("""
                        Samedi 12
                        10h : marché, salle du Bief
                        11h : soupe
                        Dimanche 13
                        18 : assemblée
                        Mardi 15 juin
                        7h30 : café
                        """)).contains("2027-06-13 18:00 assemblée");
    }

    @Test
    void midnight_ends_what_begins_in_the_morning() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        8 a.m. – Midnight: Carving
                        """)).containsExactly("2027-06-12 08:00-00:00 Carving");
    }

    @Test
    void when_a_house_is_open_on_each_day_of_a_list_is_no_item() {
        assertThat(ReadText.items("""
                        La foire aura lieu à la Minoterie du vendredi 11 juin de 18h00 à 23h00, le samedi 12 de 8h30 à 22h30.

                        Vendredi 11 juin
                        18h30 Ouverture
                        20h00 Soupe

                        Samedi 12 juin
                        9h00 Café
                        """))
                .containsExactly("2027-06-11 18:30 Ouverture", "2027-06-11 20:00 Soupe", "2027-06-12 09:00 Café");
    }

    @Test
    void two_hours_joined_by_a_small_word_share_what_follows() {
        assertThat(ReadText.items("""
                        Samedi 12 juin de 10h à 18h : marché, 11h et 15h : visite, 16h : conte, 20h : bal
                        """))
                .containsExactly(
                        "2027-06-12 10:00-18:00 marché",
                        "2027-06-12 11:00 visite",
                        "2027-06-12 15:00 visite",
                        "2027-06-12 16:00 conte",
                        "2027-06-12 20:00 bal");
    }

    @Test
    void a_number_before_a_dash_and_words_is_an_hour_among_hours() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10 - doors and coffee
                        10:30 - kickoff
                        11:30 - build
                        12:30 - lunch
                        """)).contains("2027-06-12 10:00 doors and coffee");
    }

    @Test
    void typed_arrows_part_hours_and_lead_to_places() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9:00->10:00 accueil
                        14h -> 15h atelier compta -> petite salle
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 accueil", "2027-06-12 14:00-15:00 atelier compta @petite salle");
    }

    @Test
    void the_afternoon_begins_after_noon_whatever_other_hours_say() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        Matin
                        9:00 Accueil
                        Après-midi
                        2:00 Ateliers
                        4:30 Pause
                        Soir
                        20:00 Repas
                        """)).contains("2027-06-12 14:00 Ateliers", "2027-06-12 16:30 Pause");
    }

    @Test
    void two_hours_with_their_signs_are_two_items() {
        assertThat(ReadText.items("""
                        Dimanche 20 juin 2027
                        16h30 : marionnettes
                        19h : repas partagé & 20h30 : bal trad au préau
                        22h - contes et 23h - feu
                        """))
                .containsExactly(
                        "2027-06-20 16:30 marionnettes",
                        "2027-06-20 19:00 repas partagé",
                        "2027-06-20 20:30 bal trad au préau @préau",
                        "2027-06-20 22:00 contes",
                        "2027-06-20 23:00 feu");
    }

    @Test
    void what_starts_stands_above_its_start() {
        assertThat(ReadText.items("""
                        Dimanche 20 juin 2027
                        La course 6 km : départ à 9h30
                        La marche nordique (sans classement) :
                          • Départ à 10h15.
                        La randonnée familiale :
                          • Départ à 10h45.
                        """))
                .contains(
                        "2027-06-20 10:15 La marche nordique (sans classement)",
                        "2027-06-20 10:45 La randonnée familiale");
    }

    @Test
    void a_title_that_names_the_weekday_of_its_day_heads_no_other() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        3:30 PM
                        Brass on the bridge

                        8:15-10:00 PM
                        SATURDAY NIGHT DANCE: The Copper Kettles

                        10:30 PM
                        Lanterns
                        """))
                .containsExactly(
                        "2027-06-12 15:30 Brass on the bridge @bridge",
                        "2027-06-12 20:15-22:00 SATURDAY NIGHT DANCE: The Copper Kettles",
                        "2027-06-12 22:30 Lanterns");
    }

    @Test
    void the_hours_of_the_first_line_are_those_of_all() {
        assertThat(ReadText.items("""
                        Fête du lavoir, de midi à minuit

                        Dimanche 20 juin 2027, la rue sera fermée.

                        12h30 : soupe
                        15h : lessive à l'ancienne
                        18h : fanfare
                        21h : bal
                        """))
                .containsExactly(
                        "2027-06-20 12:30 soupe",
                        "2027-06-20 15:00 lessive à l'ancienne",
                        "2027-06-20 18:00 fanfare",
                        "2027-06-20 21:00 bal");
    }
}

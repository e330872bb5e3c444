package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars, tabs, bullets and hours as hurried people type them. */
class LineSignsTest {

    @ParameterizedTest
    @ValueSource(strings = {"14 h. 30", "14 : 30", "14 :30", "14u30", "14h30'", "14.30 Uhr", "± 14h30", "14 h 30 min."})
    void an_hour_is_one_however_it_is_spaced(String hour) {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        %1$s Accueil
                        %2$s Départ
                        %3$s Retour
                        """.formatted(hour, hour.replace("14", "15"), hour.replace("14", "16"))))
                .containsExactly("2027-06-12 14:30 Accueil", "2027-06-12 15:30 Départ", "2027-06-12 16:30 Retour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9h\u20119h45", "9h » 9h45", "9h_9h45"})
    void a_range_is_one_whatever_the_sign(String range) {
        assertThat(ReadText.items("Samedi 12 juin 2027\n" + range + " Accueil\n10h Départ"))
                .containsExactly("2027-06-12 09:00-09:45 Accueil", "2027-06-12 10:00 Départ");
    }

    @Test
    void four_digits_at_the_end_of_short_lines_are_hours() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Prize giving • 0830 - 0915
                        Sheep shearing • 0915 - 1015
                        Tea • 1015 - 1030
                        """))
                .containsExactly(
                        "2027-06-12 08:30-09:15 Prize giving",
                        "2027-06-12 09:15-10:15 Sheep shearing",
                        "2027-06-12 10:15-10:30 Tea");
    }

    @Test
    void years_at_the_end_of_lines_are_none() {
        assertThat(ReadText.items("""
                        Tournoi, samedi 12 juin 2027
                        9h Pesée
                        Années : 2012–2013
                        10h30 Combats
                        Années : 2014–2015
                        14h Finales
                        Années : 2016–2017
                        """))
                .extracting(line -> line.substring(11, 16))
                .containsExactly("09:00", "10:30", "14:00");
    }

    @Test
    void bars_part_title_place_and_hour_without_a_table() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Marché | 8h30 à 9h00
                        Conte | Grande salle | 9h00 à 10h30
                        Goûter | Cour | 10h30
                        Bal | 11h à 12h
                        """))
                .containsExactly(
                        "2027-06-12 08:30-09:00 Marché",
                        "2027-06-12 09:00-10:30 Conte @Grande salle",
                        "2027-06-12 10:30 Goûter @Cour",
                        "2027-06-12 11:00-12:00 Bal");
    }

    @Test
    void hour_and_title_before_a_bar_are_no_columns() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        🕘 09:30 - 09:45 • Barn dance | Old Barn
                        ⏰ 10:00 - 11:30 • Coffee
                        🕘 11:30 - 12:30 • General meeting | Room 2
                        ✅ 12:30 - 14:00 • Group photo | Curie Room
                        """))
                .containsExactly(
                        "2027-06-12 09:30-09:45 Barn dance @Old Barn",
                        "2027-06-12 10:00-11:30 Coffee",
                        "2027-06-12 11:30-12:30 General meeting @Room 2",
                        "2027-06-12 12:30-14:00 Group photo @Curie Room");
    }

    @Test
    void a_row_with_an_hour_heads_no_rooms() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:30am\t10:30am\tReview\tLibrary
                        10:30am\t11:30am\tTea\tSports Centre
                        12:30pm\t\tFree time\tRoom 2
                        3pm\t\tMarket\tRoom 4
                        4:30pm\t5pm\tSharing a budget\t
                        """))
                .containsExactly(
                        "2027-06-12 09:30-10:30 Review @Library",
                        "2027-06-12 10:30-11:30 Tea @Sports Centre",
                        "2027-06-12 12:30 Free time @Room 2",
                        "2027-06-12 15:00 Market @Room 4",
                        "2027-06-12 16:30-17:00 Sharing a budget");
    }

    @Test
    void workshops_may_have_the_bullet_of_their_slot() {
        ReadProgramme read = ReadText.programme("""
                Samedi 12 juin 2027
                - 13h à 14h30 : Ateliers en parallèle
                - Trouver un local (Foyer)
                - Tenir les comptes (Salle 204)
                - 14h30 : Remise des prix
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::place, ReadItem::parent)
                .containsExactly(
                        tuple("Ateliers en parallèle", null, null),
                        tuple("Trouver un local", "Foyer", 0),
                        tuple("Tenir les comptes", "Salle 204", 0),
                        tuple("Remise des prix", null, null));
    }

    @Test
    void a_question_goes_on_in_its_bracket() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Welcome [Hall], 9:30am > 10am
                        How do we pay for it? [Main Hall], 10:30am > 11am
                        Farewell [Hall], 11am > 11:30am
                        """))
                .containsExactly(
                        "2027-06-12 09:30-10:00 Welcome @Hall",
                        "2027-06-12 10:30-11:00 How do we pay for it? @Main Hall",
                        "2027-06-12 11:00-11:30 Farewell @Hall");
    }

    @Test
    void a_castle_below_an_item_is_where_it_is_held() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h30 à 9h45 Marché des producteurs
                        Parc du château
                        10h Visite
                        11h Clôture
                        """))
                .containsExactly(
                        "2027-06-12 09:30-09:45 Marché des producteurs @Parc du château",
                        "2027-06-12 10:00 Visite",
                        "2027-06-12 11:00 Clôture");
    }

    @Test
    void who_speaks_may_stand_above_the_title_behind_a_colon() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        8h30 : Dr Ana LORAND, cheffe de service :
                        Les plantes de nos haies
                        9h00 : Julie CARON, botaniste :
                        Ce que disent les sols
                        9h30 : pause
                        """))
                .containsExactly(
                        "2027-06-12 08:30 Les plantes de nos haies",
                        "2027-06-12 09:00 Ce que disent les sols",
                        "2027-06-12 09:30 pause");
    }

    @Test
    void a_name_beside_the_hour_speaks_and_the_title_stands_below() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        8h30-9h00 Accueil des participants
                        9h20-9h40 Odile Brac
                        Le lin des marais et ses rouisseurs
                        9h40-10h00 Amadou Sy
                        Teindre sans eau, premiers essais
                        10h00-10h20 Yann Le Dû
                        Une filature et ses voisins
                        10h20-10h50 Pause et affiches
                        """))
                .containsExactly(
                        "2027-06-12 08:30-09:00 Accueil des participants",
                        "2027-06-12 09:20-09:40 Le lin des marais et ses rouisseurs",
                        "2027-06-12 09:40-10:00 Teindre sans eau, premiers essais",
                        "2027-06-12 10:00-10:20 Une filature et ses voisins",
                        "2027-06-12 10:20-10:50 Pause et affiches");
    }

    @Test
    void titles_of_two_capitals_are_no_names() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00 Bike Polo
                        Bring gloves and a helmet
                        10:00 Trail Running
                        A gentle loop round the lake
                        11:00 Hula Hooping
                        Hoops are lent for free
                        12:00 Picnic Lunch
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Bike Polo",
                        "2027-06-12 10:00 Trail Running",
                        "2027-06-12 11:00 Hula Hooping",
                        "2027-06-12 12:00 Picnic Lunch");
    }

    @Test
    void brackets_around_titles_and_dashes_behind_colons_only_adorn() {
        assertThat(ReadText.items("""
                        Event Date:- 12th June 2027
                        Event Time:- 9:30am - 2:00pm

                        9:30am - 10:00am - [CHECK-IN]
                        10:00am - 11:30am - [FIRST SOLDERING] - Lab 3
                        11:30am - 2:00pm - [QUIZ AND LUNCH]
                        """))
                .containsExactly(
                        "2027-06-12 09:30-10:00 CHECK-IN",
                        "2027-06-12 10:00-11:30 FIRST SOLDERING @Lab 3",
                        "2027-06-12 11:30-14:00 QUIZ AND LUNCH");
    }

    @Test
    void two_years_are_no_telephone_number_and_no_hours() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9h00 Accueil
                        9h30 Bilan 2025-2026
                        10h30 Projets 2026 - 2029
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil",
                        "2027-06-12 09:30 Bilan 2025-2026",
                        "2027-06-12 10:30 Projets 2026 - 2029");
    }

    @Test
    void stars_lead_to_notes_that_are_no_items() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        10h00 : Ouverture du hangar *
                        11h00 : Départ des barques**

                        * Le hangar reste ouvert.
                        ** À 15h00 les barques sont rendues.
                        """))
                .containsExactly("2027-06-12 10:00 Ouverture du hangar", "2027-06-12 11:00 Départ des barques");
    }

    @Test
    void what_stands_beside_a_currency_is_a_price() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9.30 Accueil
                        10.30 Visite des caves
                        12.00 Repas
                        Entrée CHF 14.00
                        CHF 7.50 par enfant
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Accueil", "2027-06-12 10:30 Visite des caves", "2027-06-12 12:00 Repas");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places that stand beside, below or above the headings of days. */
class PlacesOfDaysTest {

    @Test
    void a_place_beside_a_day_is_that_of_its_items_and_a_sentence_behind_it_is_not() {
        assertThat(ReadText.items("""
                        SAT 12 JUNE, Netherby Rowing Lake (east bank)
                        0900 Heats
                        1030 Tea in the boat shed

                        SUN 13 JUNE, Farley Weir, downstream end!! NOT the lake
                        0930 Long race
                        1200 Prizes under the old willow tree
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Heats @Netherby Rowing Lake (east bank)",
                        "2027-06-12 10:30 Tea in the boat shed @boat shed",
                        "2027-06-13 09:30 Long race @Farley Weir, downstream end",
                        "2027-06-13 12:00 Prizes under the old willow tree @under the old willow tree");
    }

    @Test
    void what_a_day_is_about_is_no_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin – Le temps des semences
                        9h Plénière
                        14h Débat

                        Dimanche 13 juin – Le temps des récoltes
                        9h Plénière
                        """))
                .containsExactly("2027-06-12 09:00 Plénière", "2027-06-12 14:00 Débat", "2027-06-13 09:00 Plénière");
    }

    @Test
    void below_each_day_a_line_may_tell_what_is_held_and_where() {
        assertThat(ReadText.items("""
                        MIDSUMMER SATURDAY 12 JUNE
                        Short course, Tarn village green
                        Desk opens ............ 9am
                        First wave ............ 10am

                        SUNDAY 13 JUNE
                        Long course, Blackdyke
                        First wave ............ 9.30am
                        Prizes, upper field ... 4pm
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Desk opens @Tarn village green",
                        "2027-06-12 10:00 First wave @Tarn village green",
                        "2027-06-13 09:30 First wave @Blackdyke",
                        "2027-06-13 16:00 Prizes @upper field");
    }

    @Test
    void a_stage_above_days_is_where_they_take_place() {
        assertThat(ReadText.items("""
                        ■ SCÈNE DES LUTHIERS (Hall B)

                        Samedi 12 juin
                        10h > Ouverture
                        11h-12h > Le bois qui chante, de l'arbre à la halle

                        Dimanche 13 juin
                        10h > Bal des enfants

                        ■ COIN DES CURIEUX – sur réservation

                        Samedi 12 juin
                        14h > Vielles et cornemuses
                        Dimanche 13 juin
                        15h > Essais libres
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Ouverture @SCÈNE DES LUTHIERS (Hall B)",
                        "2027-06-12 11:00-12:00 Le bois qui chante, de l'arbre à la halle @SCÈNE DES LUTHIERS (Hall B)",
                        "2027-06-13 10:00 Bal des enfants @SCÈNE DES LUTHIERS (Hall B)",
                        "2027-06-12 14:00 Vielles et cornemuses @COIN DES CURIEUX",
                        "2027-06-13 15:00 Essais libres @COIN DES CURIEUX");
    }

    @Test
    void who_plays_above_days_is_no_place() {
        assertThat(ReadText.items("""
                        ## Juniors (U12)

                        ### Saturday 12 June
                        10am Pools
                        ### Sunday 13 June
                        10am Final

                        ## Seniors

                        ### Saturday 12 June
                        11am Pools
                        """))
                .containsExactly("2027-06-12 10:00 Pools", "2027-06-13 10:00 Final", "2027-06-12 11:00 Pools");
    }

    @Test
    void days_may_bear_numbers_and_their_places_on_the_line_below() {
        assertThat(ReadText.items("""
                        I. SAMEDI 12 JUIN 2027
                           Lieu : Amphi 7

                           1. Pointage – 8 heures
                           2. Leçon d'ouverture – 9 heures (1 heure 30)

                        II. DIMANCHE 13 JUIN 2027
                           Lieu : Médiathèque Sud, 2e étage, sauf indication contraire

                           3. Exposés – 8 heures 30 (2 heures)
                           4. Repas, foyer des élèves – 12 heures
                        """))
                .containsExactly(
                        "2027-06-12 08:00 Pointage @Amphi 7",
                        "2027-06-12 09:00-10:30 Leçon d'ouverture @Amphi 7",
                        "2027-06-13 08:30-10:30 Exposés @Médiathèque Sud, 2e étage",
                        "2027-06-13 12:00 Repas @foyer des élèves");
    }

    @Test
    void one_place_may_hold_for_all_whatever_the_weather_or_unless_told_otherwise() {
        assertThat(ReadText.items("""
                        FÊTE DU FOUR
                        12 juin 2027
                        sous chapiteau derrière la mairie, par tous les temps !

                        18h apéro
                        19h messe, à l'église
                        """))
                .containsExactly(
                        "2027-06-12 18:00 apéro @sous chapiteau derrière la mairie", "2027-06-12 19:00 messe @église");
        assertThat(ReadText.items("""
                        Bonjour la bande! Voici l'horaire (merci Lou). Tout se passe au Centre communautaire des Érables, sauf quand on dit autre chose. On sera 80.

                        Samedi 12 juin 2027
                        18 h – pizza
                        19 h – défis, salle Cartier
                        """))
                .containsExactly(
                        "2027-06-12 18:00 pizza @Centre communautaire des Érables",
                        "2027-06-12 19:00 défis @salle Cartier");
    }

    @Test
    void the_room_that_ends_the_heading_of_a_track_is_that_of_its_items_and_not_of_those_before() {
        assertThat(ReadText.items("""
                        Saturday opening
                        9:00 Coffee
                        9:30 Hello
                        Saturday Track 1 - Short Talks - Big Room
                        10:00 Hives of straw
                        10:30 Honey and wax
                        """))
                .extracting(item -> item.replaceFirst("\\S+ ", ""))
                .containsExactly(
                        "09:00 Coffee",
                        "09:30 Hello",
                        "10:00 Hives of straw @Big Room",
                        "10:30 Honey and wax @Big Room");
    }

    @Test
    void a_title_that_a_line_goes_on_with_the_name_of_a_house_does_not_head_what_follows() {
        assertThat(ReadText.items("""
                        Jeudi 10 juin 2027

                        9h30   Ana Roy, Des friches et des voisins : vivre auprès de la vieille
                        filature de Brax
                        9h50   Luc Bel, L’eau rare : deux puits et trois clans
                        10h10   Discussion
                        """))
                .filteredOn(item -> !item.contains("Ana Roy"))
                .noneMatch(item -> item.contains("@"));
    }

    @Test
    void the_house_beside_a_day_may_bear_the_name_of_whose_it_is() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027 – Auditorium des Archives départementales

                        9 h 00   Accueil
                        9 h 15   Ouverture

                        Dimanche 13 juin 2027 – excursion

                        8 h 30   Départ du car
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil @Auditorium des Archives départementales",
                        "2027-06-12 09:15 Ouverture @Auditorium des Archives départementales",
                        "2027-06-13 08:30 Départ du car");
    }

    @Test
    void who_speaks_and_from_where_heads_nothing() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        MAIN STAGE (Auditorium)

                        10:45 AM – 11:30 AM
                        Automata for everyone
                        Jess Hale, Tinker Shed
                        12:00 PM – 12:45 PM
                        How a theremin sings
                        Arlo Benn
                        1:30 PM – 2:30 PM
                        Egg drop finals
                        """)).noneMatch(item -> item.contains("@Tinker Shed"));
    }

    @Test
    void what_goes_on_at_once_below_several_names_goes_on_at_as_many_places() {
        assertThat(ReadText.items("""
                        Midsummer festival, 12 June 2027

                        Mill Green Railings

                        From 10am  Live painting with the Ash Collective

                        Parish Hall - what’s on

                        4 - 6pm  Rush baskets with Nora
                        4.30 - 6pm  Drum making

                        Hanna’s Bakery

                        4.00 - 6.15pm  Poems over bread

                        Main Stage

                        4.15pm  School choirs
                        5.00pm  Silver Band
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Live painting with the Ash Collective @Mill Green Railings",
                        "2027-06-12 16:00-18:00 Rush baskets with Nora @Parish Hall",
                        "2027-06-12 16:30-18:00 Drum making @Parish Hall",
                        "2027-06-12 16:00-18:15 Poems over bread @Hanna’s Bakery",
                        "2027-06-12 16:15 School choirs @Main Stage",
                        "2027-06-12 17:00 Silver Band @Main Stage");
    }
}

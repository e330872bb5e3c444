package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables that lost their lines or cells in a copy from a page, a leaflet or a sheet. */
class CopiedTablesTest {

    @Test
    void a_range_that_two_narrow_cells_part_is_one() {
        assertThat(ReadText.items("""
                        Saturday, June 12th |
                        |
                        4:00 pm - |
                        7:00 pm |
                        Badge pick-up |
                        |
                        7:30 pm - |
                        9:30 pm |
                        Opening film |
                        |
                        9:30 pm - |
                        |
                        Party |
                        """))
                .containsExactly(
                        "2027-06-12 16:00-19:00 Badge pick-up",
                        "2027-06-12 19:30-21:30 Opening film",
                        "2027-06-12 21:30 Party");
    }

    @Test
    void the_second_of_two_hours_side_by_side_is_the_end_where_most_lines_have_two() {
        assertThat(ReadText.items("""
                        Friday, 11. 6. 2027
                        From To What
                        17:00 18:00 Arrival
                        18:00 19:30 Soup
                        19:30 21:00 Round of songs
                        Saturday, 12. 6. 2027
                        From To What
                        8:30 9:15 Porridge
                        """))
                .containsExactly(
                        "2027-06-11 17:00-18:00 Arrival",
                        "2027-06-11 18:00-19:30 Soup",
                        "2027-06-11 19:30-21:00 Round of songs",
                        "2027-06-12 08:30-09:15 Porridge");
    }

    @Test
    void a_table_may_stand_cell_below_cell() {
        assertThat(ReadText.items("""
                        Friday 11 June
                        Start
                        Stop
                        Activity
                        Location
                        Who
                        16:30
                        17:30
                        Sound check
                        Village Hall
                        The band
                        18:00
                        --
                        Supper
                        Old Barn
                        Everybody
                        Saturday 12 June
                        09:00
                        11:00
                        Brunch
                        Kitchen
                        Everybody
                        """))
                .containsExactly(
                        "2027-06-11 16:30-17:30 Sound check @Village Hall",
                        "2027-06-11 18:00 Supper @Old Barn",
                        "2027-06-12 09:00-11:00 Brunch @Kitchen");
    }

    @Test
    void morning_and_afternoon_may_stand_side_by_side() {
        assertThat(ReadText.items("""
                        Mardi 15 juin 2027

                             MATIN                                       APRÈS-MIDI

                          9h00   Accueil                         14h00   Table ronde
                          9h30   Mot du maire
                          10h15  Pause                           15h15   Pause
                          10h45  Lecture à deux voix             15h45   Bilan
                        """))
                .containsExactly(
                        "2027-06-15 09:00 Accueil",
                        "2027-06-15 09:30 Mot du maire",
                        "2027-06-15 10:15 Pause",
                        "2027-06-15 10:45 Lecture à deux voix",
                        "2027-06-15 14:00 Table ronde",
                        "2027-06-15 15:15 Pause",
                        "2027-06-15 15:45 Bilan");
    }

    @Test
    void places_at_the_end_need_no_sign_where_most_lines_have_one() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9h00 Petit déjeuner Salle Mozart
                        10h00 Assemblée des clubs Auditorium
                        12h30 Repas froid Salle Mozart
                        14h00 Vote du budget Auditorium
                        16h00 Photo de groupe Jardin des Plantes
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Petit déjeuner @Salle Mozart",
                        "2027-06-12 10:00 Assemblée des clubs @Auditorium",
                        "2027-06-12 12:30 Repas froid @Salle Mozart",
                        "2027-06-12 14:00 Vote du budget @Auditorium",
                        "2027-06-12 16:00 Photo de groupe @Jardin des Plantes");
    }

    @Test
    void hours_without_a_space_behind_them_are_hours() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        9:30amOpening talk
                        11:00amTea
                        12 NoonLunch
                        2:15pmWalk
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Opening talk",
                        "2027-06-12 11:00 Tea",
                        "2027-06-12 12:00 Lunch",
                        "2027-06-12 14:15 Walk");
    }

    @Test
    void a_list_that_lost_its_line_ends_is_a_list() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        Please be on time. 9:00 am to 9:30 am Check-in 9:30 am Welcome 10:00 am Field talk 12:00 pm Lunch 1:30 pm to 3:00 pm Tour
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Check-in",
                        "2027-06-12 09:30 Welcome",
                        "2027-06-12 10:00 Field talk",
                        "2027-06-12 12:00 Lunch",
                        "2027-06-12 13:30-15:00 Tour");
    }

    @Test
    void the_number_of_a_room_is_no_hour() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9h00 Accueil
                        10h00-11h30 Ateliers
                            A1. Écrire un conte – Salle 1.04
                            A2. Lire à voix haute – Salle 2.06
                        12h00 Repas
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil",
                        "2027-06-12 10:00-11:30 Ateliers",
                        "2027-06-12 10:00-11:30 A1. Écrire un conte @Salle 1.04",
                        "2027-06-12 10:00-11:30 A2. Lire à voix haute @Salle 2.06",
                        "2027-06-12 12:00 Repas");
    }

    @Test
    void the_first_cell_of_a_row_of_rooms_may_be_the_day() {
        assertThat(ReadText.items("Friday 11 June\tGrange Hall\tCook House\n"
                        + "6:30-7:30\t\tSoup supper\n"
                        + "8:00-10:45\tBarn dance\t\n"
                        + "Saturday 12 June\tGrange Hall\tCook House\n"
                        + "9:15-10:30\tWaltz, the next step\tPie baking\n"
                        + "11:00-12:00\tFarewell medley\tShape note singing\n"))
                .contains(
                        "2027-06-11 20:00-22:45 Barn dance @Grange Hall",
                        "2027-06-12 09:15-10:30 Waltz, the next step @Grange Hall",
                        "2027-06-12 09:15-10:30 Pie baking @Cook House",
                        "2027-06-12 11:00-12:00 Shape note singing @Cook House");
    }

    @Test
    void a_pipe_behind_a_backslash_parts_no_cells_and_a_row_may_close_the_day() {
        assertThat(ReadText.items("""
                        ## Samedi 12 juin 2027

                        | Horaire | Activité | Lieu |
                        |:--------|:---------|:-----|
                        | 9h – 10h | Accueil | Hall |
                        | 14h | Visite du moulin \\| 20 personnes | Cour |
                        |     | *Fin de la première journée* | |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 Accueil @Hall",
                        "2027-06-12 14:00 Visite du moulin / 20 personnes @Cour");
    }

    @Test
    void the_sign_of_a_date_in_a_copied_database_is_no_title() {
        assertThat(ReadText.items("""
                        | Nom | Quand | Lieu |
                        | Balances | @12 juin 2027 16:00 → 18:00 | Grande salle |
                        | Concert | @12 juin 2027 20:45 → 22:30 | Grande salle |
                        | Rangement | @13 juin 2027 14:00 → 17:00 | Grande salle |
                        """)).first().isEqualTo("2027-06-12 16:00-18:00 Balances @Grande salle");
    }

    @Test
    void cells_may_stand_on_lines_of_their_own_with_a_bar_behind_each() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Début |
                        Fin |
                        Activité |
                        Salle |
                        |
                        9 h 00 |
                        9 h 30 |
                        Accueil des chorales |
                        Préau |
                        |
                        9 h 30 |
                        11 h 00 |
                        Ateliers en parallèle |
                        Atelier A – Respirer |
                        Salle Rameau |
                        Atelier B – Lire à vue |
                        Salle Bizet |
                        |
                        11 h 00 |
                        12 h 00 |
                        Répétition générale |
                        Grande salle |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Accueil des chorales @Préau",
                        "2027-06-12 09:30-11:00 Ateliers en parallèle",
                        "2027-06-12 09:30-11:00 Atelier A – Respirer @Salle Rameau",
                        "2027-06-12 09:30-11:00 Atelier B – Lire à vue @Salle Bizet",
                        "2027-06-12 11:00-12:00 Répétition générale @Grande salle");
    }

    @Test
    void a_page_that_lost_its_line_ends_has_them_back_before_hours_and_names() {
        assertThat(
                        ReadText.items(
                                "Rendez-vous le samedi 12 juin 2027.9h15AccueilLéa Morin, présidente du club9h45Pourquoi tailler au vert ?"
                                        + "Hugo Vasseur, pépiniériste10h30 Pause11hGreffer en écussonAtelier avec outils (12 places)12h15Repas partagé"))
                .containsExactly(
                        "2027-06-12 09:15 Accueil",
                        "2027-06-12 09:45 Pourquoi tailler au vert ?",
                        "2027-06-12 10:30 Pause",
                        "2027-06-12 11:00 Greffer en écusson",
                        "2027-06-12 12:15 Repas partagé");
    }

    @Test
    void ranges_and_hours_behind_a_colon_lost_their_line_ends_too() {
        assertThat(ReadText.items("Programme du samedi 12 juin 2027 :9h00-9h30Accueil9h30-10hOuvertureLe maire"
                        + "10h à 11hTable rondeAnimée par Léa11h-12h30Ateliers"))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Accueil",
                        "2027-06-12 09:30-10:00 Ouverture",
                        "2027-06-12 10:00-11:00 Table ronde",
                        "2027-06-12 11:00-12:30 Ateliers");
    }

    @Test
    void hours_with_a_dot_and_ranges_are_not_cut_where_words_are_glued() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Lunch at 1.30pm, talk at 2.45pm, tea at 4.15pm
                        """))
                .containsExactly("2027-06-12 13:30 Lunch", "2027-06-12 14:45 talk", "2027-06-12 16:15 tea");
    }

    @Test
    void rows_of_wide_gaps_keep_their_places_where_other_lines_stand_between() {
        assertThat(ReadText.items("""
                        SATURDAY, JUNE 12

                        From 8:30 am    CHECK-IN    Oak Lobby

                        9:00 am – 10:30 am    PARALLEL SESSIONS (2)

                        Session 1A    Oak Room
                        LETTERS THAT CAME BACK
                        Chair: Lena Hofstad

                        Session 1B    Elm Room
                        POSTMEN AND THEIR DOGS
                        Chair: Omar Keita

                        10:30 am – 11:00 am    COFFEE (free)    Winter Garden
                        Bring your own mug

                        1:00 pm – 3:00 pm    HARBOR WALK    Meet at the Fish Market. Rain or shine.

                        6:00 pm – 8:00 pm    SUPPER    The Anchor Inn, 3 Quay Road (members only)
                        """))
                .containsExactly(
                        "2027-06-12 08:30 CHECK-IN @Oak Lobby",
                        "2027-06-12 09:00-10:30 PARALLEL SESSIONS (2)",
                        "2027-06-12 09:00-10:30 Session 1A – LETTERS THAT CAME BACK @Oak Room",
                        "2027-06-12 09:00-10:30 Session 1B – POSTMEN AND THEIR DOGS @Elm Room",
                        "2027-06-12 10:30-11:00 COFFEE (free) @Winter Garden",
                        "2027-06-12 13:00-15:00 HARBOR WALK @Fish Market",
                        "2027-06-12 18:00-20:00 SUPPER @The Anchor Inn, 3 Quay Road");
    }

    @Test
    void a_dash_between_wide_gaps_is_no_cell() {
        assertThat(ReadText.items("""
                        Amicale des pêcheurs, dimanche 6 juin 2027

                             7 h 30  -  Ouverture des berges
                             8 h 15  -  Premier lancer (bassin du haut)
                                        * cannes de quatre mètres
                                        * appâts fournis
                             11 h 00  -  Pesée des prises
                             12 h 00  -  Remise des coupes, salle des fêtes

                             Pour les enfants :
                             9 h 30  -  Atelier de nœuds
                             10 h 45  -  Goûter
                        """))
                .containsExactly(
                        "2027-06-06 07:30 Ouverture des berges",
                        "2027-06-06 08:15 Premier lancer @bassin du haut",
                        "2027-06-06 11:00 Pesée des prises",
                        "2027-06-06 12:00 Remise des coupes @salle des fêtes",
                        "2027-06-06 09:30 Atelier de nœuds",
                        "2027-06-06 10:45 Goûter");
    }

    @Test
    void what_people_are_asked_not_to_do_below_a_table_is_no_item() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        9:00 Accueil
                        10:00 Visite
                        17:00 Fermeture

                        Ne pas montrer l'onglet « équipe » (montage vendredi 14:00).
                        """))
                .containsExactly("2027-06-12 09:00 Accueil", "2027-06-12 10:00 Visite", "2027-06-12 17:00 Fermeture");
    }

    @Test
    void a_sign_for_nothing_fills_a_cell_of_a_row_that_was_copied_cell_by_cell() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        Horaire
                        Quoi
                        Où
                        Avec qui

                        9:00
                        Accueil
                        Tente
                        Mme Roy

                        10:00
                        Tonte
                        Bergerie
                        -

                        17:00
                        Fermeture
                        -
                        -

                        Merci aux bénévoles de la ferme.
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil @Tente",
                        "2027-06-12 10:00 Tonte @Bergerie",
                        "2027-06-12 17:00 Fermeture");
    }
}

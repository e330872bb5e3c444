package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables whose heads are rooms, or that leave to the reader what everybody sees. */
class TablesOfRoomsTest {

    @Test
    void rooms_printed_side_by_side_hold_cells_that_go_on_below() {
        assertThat(ReadText.items("""
                        SATURDAY 12 JUNE 2027
                        0900         Doors open - FOYER

                                     MAIN HALL                LIBRARY

                        1000         Maps for the blind       Mending old
                                     Rosa Quill               bindings
                                                              (till 1200)

                        1100         The ferry archive
                                     Tom Hale

                        1230         LUNCH - Canteen
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Doors open @FOYER",
                        "2027-06-12 10:00 Maps for the blind (Rosa Quill) @MAIN HALL",
                        "2027-06-12 10:00-12:00 Mending old bindings (till 1200) @LIBRARY",
                        "2027-06-12 11:00 The ferry archive (Tom Hale) @MAIN HALL",
                        "2027-06-12 12:30 LUNCH @Canteen");
    }

    @Test
    void two_places_above_a_sentence_head_no_table() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        10:00 Welcome
                                     Main Hall                Library
                        are both open to all.
                        11:00 Tea
                        """)).hasSize(2);
    }

    @Test
    void a_row_of_nothing_but_rooms_stands_below_the_hour_of_its_heading() {
        assertThat(ReadText.items("""
                        ## Samedi 12 juin 2027

                        | Heure | Activité | Lieu |
                        |---|---|---|
                        | 9 h | Accueil | Hall |

                        ### Ateliers, 10 h à 11 h 30

                        | Salle 12 | Salle 14 |
                        |---|---|
                        | Réparer un vélo (Lina Morel) | Lire une carte |

                        | Heure | Activité | Lieu |
                        |---|---|---|
                        | 12 h | Repas | Cantine |
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil @Hall",
                        "2027-06-12 10:00-11:30 Ateliers",
                        "2027-06-12 10:00-11:30 Réparer un vélo (Lina Morel) @Salle 12",
                        "2027-06-12 10:00-11:30 Lire une carte @Salle 14",
                        "2027-06-12 12:00 Repas @Cantine");
    }

    @Test
    void rooms_below_a_heading_without_an_hour_are_left_alone() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10 h Visite libre

                        ### Plan des étages

                        | Salle 12 | Salle 14 |
                        |---|---|
                        | 30 places | 18 places |
                        """)).containsExactly("2027-06-12 10:00 Visite libre");
    }

    @Test
    void the_column_of_hours_may_have_no_name_and_rows_may_skip_columns() {
        assertThat(ReadText.items("""
                        SAT 12 JUNE 2027
                                        What                           Where            Who
                        2.00pm          Gate opens                     Paddock
                        4.30pm          Night sky briefing             Shearers' shed   Bev Oakley
                        6.00pm          Barbecue
                        7.15pm          Galaxies in socks              Top hill         Dr Hart
                        """))
                .containsExactly(
                        "2027-06-12 14:00 Gate opens @Paddock",
                        "2027-06-12 16:30 Night sky briefing @Shearers' shed",
                        "2027-06-12 18:00 Barbecue",
                        "2027-06-12 19:15 Galaxies in socks @Top hill");
    }

    @Test
    void a_list_below_a_row_stands_in_the_columns_of_the_table() {
        assertThat(ReadText.items("""
                        SATURDAY 12 JUNE 2027
                        TIME         WHAT                           WHERE            WHO
                        0900         Doors open                     Foyer
                        1000         Opening address                Main hall        Ann Moss
                        1300-1430    Hands-on sessions
                                       - Sharpening                 Shed bay 1       Ron Tull
                                       - Bowl turning               Shed bay 2       Kev Stone
                        1500         Tea                            Supper room
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Doors open @Foyer",
                        "2027-06-12 10:00 Opening address @Main hall",
                        "2027-06-12 13:00-14:30 Hands-on sessions",
                        "2027-06-12 13:00-14:30 Sharpening @Shed bay 1",
                        "2027-06-12 13:00-14:30 Bowl turning @Shed bay 2",
                        "2027-06-12 15:00 Tea @Supper room");
    }

    @Test
    void a_head_holds_for_the_rows_behind_a_line_that_parts_the_table() {
        assertThat(ReadText.items("""
                        Heure\tQuoi\tOù\tRemarques
                        SAMEDI 12 JUIN 2027
                        9.00\tAccueil\tcantine\tavec café
                        10.00\tRépétition\tchapelle\tprendre un crayon
                        Puis les prestations devant le jury, dans l'ordre du tirage, un quart d'heure chacune sans pause
                        14.00\tCortège\tplace du Marché\ten costume
                        15.00\tRésultats\tcantine\tdiscours bref
                        """))
                .contains("2027-06-12 14:00 Cortège @place du Marché", "2027-06-12 15:00 Résultats @cantine");
    }

    @Test
    void a_weekday_in_another_language_is_no_title() {
        assertThat(ReadText.items("""
                        | Tag | Zeit | Was |
                        |---|---|---|
                        | Freitag, 11.06.2027 | 17:00 - 18:30 | Anreise |
                        | Samstag, 12.06.2027 | 09:00 - 12:00 | Probe |
                        | Samstag, 12.06.2027 | ab 20:00 | Fest |
                        """))
                .containsExactly(
                        "2027-06-11 17:00-18:30 Anreise", "2027-06-12 09:00-12:00 Probe", "2027-06-12 20:00 Fest");
    }

    @Test
    void where_several_rows_fill_only_a_column_further_right_each_cell_stands_where_it_is_held() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        | Time | Mess Hall | Auditorium | Oak Room |
                        | 9:00-10:00 | Registration | | |
                        | 10:00-11:00 | | Sheep and wolves | |
                        | 11:00-12:00 | | | Knots |
                        | 12:00-13:00 | Lunch | | |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 Registration @Mess Hall",
                        "2027-06-12 10:00-11:00 Sheep and wolves @Auditorium",
                        "2027-06-12 11:00-12:00 Knots @Oak Room",
                        "2027-06-12 12:00-13:00 Lunch @Mess Hall");
    }

    @Test
    void rows_may_be_days_and_columns_parts_of_them() {
        assertThat(ReadText.items("""
                        Programme de la semaine

                        	Matin	Après-midi	Soir
                        lundi 14 juin 2027		17h45 : arrivée du car	en famille
                        mardi 15 juin 2027	8h30 : petit déjeuner / 10h : visite du moulin	14h : jeu de piste	20h : quilles
                        mercredi 16 juin 2027	7h45 : rendez-vous / 8h : départ du car
                        """))
                .containsExactly(
                        "2027-06-14 17:45 arrivée du car",
                        "2027-06-14 - en famille",
                        "2027-06-15 08:30 petit déjeuner",
                        "2027-06-15 10:00 visite du moulin",
                        "2027-06-15 14:00 jeu de piste",
                        "2027-06-15 20:00 quilles",
                        "2027-06-16 07:45 rendez-vous",
                        "2027-06-16 08:00 départ du car");
    }

    @Test
    void an_arrow_says_that_the_cell_above_goes_on() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        |       | Larch room | Alder room |
                        |-------|------------|------------|
                        | 10:00 | Looms for all | Workshop: your first warp |
                        | 10:45 | Dyes without water | ↑ |
                        | 12:00 | Lunch | |
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Looms for all @Larch room",
                        "2027-06-12 10:00 Workshop: your first warp @Alder room",
                        "2027-06-12 10:45 Dyes without water @Larch room",
                        "2027-06-12 12:00 Lunch");
    }

    @Test
    void the_last_cell_that_fell_below_is_the_room_whatever_stands_before_it() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        Time
                        Session
                        Room

                        9:30–10:00
                        Registration and coffee
                        Foyer

                        10:15–11:30
                        Panel 1: Smugglers
                        Lena Hart, Salt on the Solway, 1760–1800
                        Pio Zieli, Two sisters and a customs house
                        A012

                        11:30–12:00
                        Tea
                        Foyer

                        12:00–13:00
                        Keynote: Walking the fen
                        Lecture Theatre 1
                        """))
                .containsExactly(
                        "2027-06-12 09:30-10:00 Registration and coffee @Foyer",
                        "2027-06-12 10:15-11:30 Panel 1: Smugglers @A012",
                        "2027-06-12 11:30-12:00 Tea @Foyer",
                        "2027-06-12 12:00-13:00 Keynote: Walking the fen @Lecture Theatre 1");
    }

    @Test
    void under_a_head_of_hours_a_room_stands_beside_another() {
        assertThat(ReadText.items("""
                        FOLK WEEKEND  12 - 13 June 2027

                        Times                 MAIN HALL                        THE OLD LOOM

                        SATURDAY
                        10.00am - 11.15am     Playford workshop                Step clog
                        11.30am - 12.45pm     Callers' workshop                Tune session
                        12.45pm               LUNCH
                        2.00pm - 3.15pm       Squares                          Harmony singing
                        """))
                .containsExactly(
                        "2027-06-12 10:00-11:15 Playford workshop @MAIN HALL",
                        "2027-06-12 10:00-11:15 Step clog @THE OLD LOOM",
                        "2027-06-12 11:30-12:45 Callers' workshop @MAIN HALL",
                        "2027-06-12 11:30-12:45 Tune session @THE OLD LOOM",
                        "2027-06-12 12:45 LUNCH",
                        "2027-06-12 14:00-15:15 Squares @MAIN HALL",
                        "2027-06-12 14:00-15:15 Harmony singing @THE OLD LOOM");
    }

    @Test
    void a_track_and_its_room_in_a_bracket_are_told_together() {
        assertThat(ReadText.items("""
                        ### Saturday, June 12

                        | Time | Track A (Aula) | Track B (Room 2.14) |
                        |------|----------------|---------------------|
                        | 11:00 | Lichen | Ferns |
                        | 12:00 | Moss | Bogs |
                        """))
                .contains("2027-06-12 11:00 Lichen @Track A (Aula)", "2027-06-12 12:00 Bogs @Track B (Room 2.14)");
    }
}

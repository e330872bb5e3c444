package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days and hours that a text leaves to the reader, or writes so that a machine would misread them. */
class UnsaidDaysTest {

    @Test
    void a_second_morning_below_a_range_of_days_is_that_of_the_next_day() {
        assertThat(ReadText.items("""
                        Council Convention
                        June 12-13, 2027

                        9:30 am   Office opens
                        2:00 pm   General session
                        7:00 pm   Barbecue

                        7:45 am   Office opens
                        8:30 am   Breakfast
                        10:00 am  Election
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Office opens",
                        "2027-06-12 14:00 General session",
                        "2027-06-12 19:00 Barbecue",
                        "2027-06-13 07:45 Office opens",
                        "2027-06-13 08:30 Breakfast",
                        "2027-06-13 10:00 Election");
    }

    @Test
    void a_weekday_in_brackets_heads_the_hours_below() {
        assertThat(ReadText.items("""
                        Opening day (Friday 11 June 2027)
                        6:00 pm Supper

                        Full day (Saturday 12 June 2027)
                        7:00 am Breakfast
                        10:00 am Walk
                        """))
                .containsExactly("2027-06-11 18:00 Supper", "2027-06-12 07:00 Breakfast", "2027-06-12 10:00 Walk");
    }

    @Test
    void the_number_of_a_fold_is_no_part_of_its_day() {
        assertThat(ReadText.items("""
                        1Jour 1 - Vendredi 11 juin 2027
                        • Arrivée : 13 h à 17 h
                        • Souper : 18 h -
                        2Jour 2 - Samedi 12 juin 2027
                        • Conférence : 10 h
                        • Tirage : 17 h 30
                        """))
                .containsExactly(
                        "2027-06-11 13:00-17:00 Arrivée",
                        "2027-06-11 18:00 Souper",
                        "2027-06-12 10:00 Conférence",
                        "2027-06-12 17:30 Tirage");
    }

    @Test
    void a_year_that_leads_two_lines_is_no_hour() {
        assertThat(ReadText.items("""
                        2025 Summer School - Weavers' Guild
                        2025 Summer School
                        Saturday 12 June 2027
                        15H30 : Set-up
                        16H00 : Welcome
                        17H00 : Tea
                        """))
                .containsExactly("2027-06-12 15:30 Set-up", "2027-06-12 16:00 Welcome", "2027-06-12 17:00 Tea");
    }

    @Test
    void hours_that_are_filled_up_with_zeros_may_count_to_twelve() {
        assertThat(ReadText.items("""
                        Sat June 12, 2027
                        09:00-10:00 Registration
                        11:15-12:15 Lightning talks
                        12:15-01:30 Lunch
                        01:30-02:30 Bus stops
                        05:00-07:00 Barbecue
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 Registration",
                        "2027-06-12 11:15-12:15 Lightning talks",
                        "2027-06-12 12:15-13:30 Lunch",
                        "2027-06-12 13:30-14:30 Bus stops",
                        "2027-06-12 17:00-19:00 Barbecue");
    }

    @Test
    void a_night_of_twenty_four_hours_stays_one() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10:00-11:00 Accueil
                        21:00-22:00 Veillée
                        01:30-02:30 Marche aux étoiles
                        """))
                .contains("2027-06-12 21:00-22:00 Veillée")
                .anyMatch(item -> item.contains("01:30-02:30"));
    }

    @Test
    void what_a_morning_is_about_above_its_chair_is_no_item() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h00 : Accueil

                        Matinée : Nommer la soif
                        Présidence de séance : Luc Morel

                        9h30 : Puits et fontaines
                        10h15 : Pause
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil", "2027-06-12 09:30 Puits et fontaines", "2027-06-12 10:15 Pause");
    }

    @Test
    void panels_with_codes_run_side_by_side() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9.30-10.00 Registration
                        11.45-1.00 Panel session 1
                        Panel 1A: Quarrels (Room 2.03)
                        Chair: Maria Stone
                        Panel 1B: Tickets (Room 2.05)
                        Chair: Ruth Hall
                        1.00-2.00 Lunch
                        """))
                .contains(
                        "2027-06-12 11:45-13:00 Panel 1A: Quarrels @Room 2.03",
                        "2027-06-12 11:45-13:00 Panel 1B: Tickets @Room 2.05");
    }

    @Test
    void lines_that_are_all_sentences_are_read_as_prose() {
        assertThat(ReadText.items("""
                        On Saturday 12 June 2027 the parish keeps its feast.
                        Mass will be celebrated at 8:30 a.m. in the church.
                        At 1:30 p.m., games begin for the children.
                        A barbecue will be lit on the lawn at 5:00 p.m. for all.
                        The evening ends with a concert at 8:00 p.m. in the church.
                        """)).hasSize(4);
    }

    @Test
    void weekdays_below_the_date_of_a_page_are_the_next_ones() {
        assertThat(ReadText.items("""
                        Wednesday, June 9, 2027

                        Orchard weekend

                        Friday: Pitch your tent behind the press.

                        Saturday:
                        • 9 AM Pruning
                        • 12:30 PM Soup
                        • 2 PM Grafting
                        """))
                .containsExactly(
                        "2027-06-11 - Pitch your tent behind the press",
                        "2027-06-12 09:00 Pruning",
                        "2027-06-12 12:30 Soup",
                        "2027-06-12 14:00 Grafting");
    }

    @Test
    void the_mornings_of_a_programme_without_days_are_counted() {
        ReadProgramme read = ReadText.programme("""
                Unconference

                10:15 Doors open
                11:00 Pitches
                13:00 Lunch
                20:30 Board games

                (GMT) 08:30 Breakfast
                10:00 Sessions
                21:00 Quiz

                09:30 Coffee
                10:00 Sweeping up
                12:00 Goodbyes
                """);
        assertThat(read.items())
                .extracting(item -> item.writtenDay().number() + " " + item.start() + " " + item.title())
                .containsExactly(
                        "1 10:15 Doors open",
                        "1 11:00 Pitches",
                        "1 13:00 Lunch",
                        "1 20:30 Board games",
                        "2 08:30 Breakfast",
                        "2 10:00 Sessions",
                        "2 21:00 Quiz",
                        "3 09:30 Coffee",
                        "3 10:00 Sweeping up",
                        "3 12:00 Goodbyes");
    }

    @Test
    void an_item_told_above_the_programme_and_within_it_is_one() {
        assertThat(ReadText.items("""
                        Départ : vendredi le 11 juin 2027 à 15h30 (clés 10h30)

                        Vendredi 11 juin (Jour 2)
                        8h00 : Déjeuner
                        9h00 : Plénière
                        15h30 : Départ
                        """))
                .containsOnlyOnce("2027-06-11 15:30 Départ")
                .contains("2027-06-11 10:30 clés");
    }

    @Test
    void deadlines_of_a_call_are_no_programme() {
        assertThat(ReadText.items("""
                        Appel à contributions

                        Ouverture des soumissions : 1er mars 2027 à 9h
                        Clôture des soumissions : 12 avril 2027 à 23h59
                        Notification aux auteurs : 3 mai 2027 à 12h

                        Call opens: 1 March 2027, 9:00
                        Submissions close: 12 April 2027, 23:59 (anywhere on earth)
                        """)).isEmpty();
    }

    @Test
    void a_programme_said_to_be_the_same_on_each_day_is_told_for_each() {
        assertThat(ReadText.items("""
                        Chantier au verger
                        12-13 juin 2027

                        Les horaires sont identiques les deux jours.

                        9h00 - 12h00 Taille
                        12h00 - 13h00 Soupe
                        14h00 - 17h00 Greffes
                        """))
                .containsExactly(
                        "2027-06-12 09:00-12:00 Taille",
                        "2027-06-12 12:00-13:00 Soupe",
                        "2027-06-12 14:00-17:00 Greffes",
                        "2027-06-13 09:00-12:00 Taille",
                        "2027-06-13 12:00-13:00 Soupe",
                        "2027-06-13 14:00-17:00 Greffes");
    }

    @Test
    void the_heads_of_columns_once_more_begin_the_next_day() {
        assertThat(ReadText.items("""
                        samedi 12 juin 2027
                        Heures |
                        événement |
                        |
                        10:00 - 12:00
                        |
                        Balade |
                        |
                        12:00 - 13:15
                        |
                        Repas |
                        |
                        19:15 - 20:45
                        |
                        Buffet |
                        |
                        Heures |
                        événement |
                        |
                        08:45 - 09:00
                        |
                        Café |
                        |
                        09:00 - 10:00
                        |
                        Débat |
                        |
                        10:00 - 10:45
                        |
                        Bilan |
                        """))
                .containsExactly(
                        "2027-06-12 10:00-12:00 Balade",
                        "2027-06-12 12:00-13:15 Repas",
                        "2027-06-12 19:15-20:45 Buffet",
                        "2027-06-13 08:45-09:00 Café",
                        "2027-06-13 09:00-10:00 Débat",
                        "2027-06-13 10:00-10:45 Bilan");
    }

    @Test
    void the_weekday_of_an_article_is_the_next_one_after_its_date() {
        assertThat(ReadText.items("""
                        Les fanfares arrivent
                        9 juin 2027 | Zo Roy, Le Courrier
                        La fête des fanfares se tiendra samedi dans le parc.
                        Le programme
                        Dès 8h : concours des solistes
                        10h45 : cortège
                        18h30 : banquet
                        """))
                .containsExactly(
                        "2027-06-12 08:00 concours des solistes",
                        "2027-06-12 10:45 cortège",
                        "2027-06-12 18:30 banquet");
    }

    @Test
    void the_day_on_which_it_is_held_if_it_rains_is_not_the_one_of_the_heading() {
        assertThat(ReadText.items("""
                        Fête du verger
                        Samedi 12 juin 2027
                        La fête se tiendra dimanche en cas de pluie.
                        10h : taille
                        11h : greffes
                        12h : soupe
                        """))
                .containsExactly("2027-06-12 10:00 taille", "2027-06-12 11:00 greffes", "2027-06-12 12:00 soupe");
    }

    @Test
    void a_report_tells_the_day_of_the_programme_below_it() {
        assertThat(ReadText.items("""
                        The Wool Fair took place on Saturday 13 June 2026 and was a joy.
                        This was the programme:
                        10:00 Shearing
                        11:30 Spinning
                        13:00 Lunch
                        """))
                .containsExactly("2026-06-13 10:00 Shearing", "2026-06-13 11:30 Spinning", "2026-06-13 13:00 Lunch");
    }

    @Test
    void the_day_of_the_last_meeting_is_not_that_of_this_one() {
        assertThat(ReadText.items("""
                        The last meeting was held on Saturday 13 June 2026.
                        Programme:
                        10:00 Shearing
                        11:30 Spinning
                        13:00 Lunch
                        """)).noneMatch(item -> item.startsWith("2026"));
    }

    @Test
    void hours_of_a_morning_without_a_space_begin_the_next_day_of_a_range() {
        assertThat(ReadText.items("""
                        Beaver camp (12th June - 13th June 2027)

                        10.30 Beavers arrive
                        12.45 Packed lunch
                        19.15 Campfire
                        21.15 Lights out
                        07.30 Wake up
                        08.30 Porridge
                        11.00 Walk home
                        """))
                .containsExactly(
                        "2027-06-12 10:30 Beavers arrive",
                        "2027-06-12 12:45 Packed lunch",
                        "2027-06-12 19:15 Campfire",
                        "2027-06-12 21:15 Lights out",
                        "2027-06-13 07:30 Wake up",
                        "2027-06-13 08:30 Porridge",
                        "2027-06-13 11:00 Walk home");
    }

    @Test
    void hours_out_of_order_stay_on_a_single_day() {
        assertThat(ReadText.items("""
                        Beaver day, 12th June 2027

                        10.30 Beavers arrive
                        19.15 Campfire
                        07.30 Leaders light the stove
                        08.30 Leaders put up the tent
                        09.00 Leaders fetch the bread
                        """)).allMatch(item -> item.startsWith("2027-06-12"));
    }
}

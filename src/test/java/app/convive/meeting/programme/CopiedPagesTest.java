package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is left of tables and cards when somebody copies a page. */
class CopiedPagesTest {

    @Test
    void days_side_by_side_with_bars_behind_each_cell_are_read_one_below_the_other() {
        assertThat(ReadText.items("""
                        Vendredi 11 juin 2027Halle Nord |
                        Samedi 12 juin 2027Halle Nord |
                        8h30 : Accueil | 8h45 : Accueil |
                        9h15 : Ouverture
                        Mot du maire |
                        9h30 : Reprise |
                        10h00 : Grand témoin |
                        10h15 : Débat
                        |
                        """))
                .containsExactly(
                        "2027-06-11 08:30 Accueil @Halle Nord",
                        "2027-06-11 09:15 Ouverture @Halle Nord",
                        "2027-06-11 10:00 Grand témoin @Halle Nord",
                        "2027-06-12 08:45 Accueil @Halle Nord",
                        "2027-06-12 09:30 Reprise @Halle Nord",
                        "2027-06-12 10:15 Débat @Halle Nord");
    }

    @Test
    void a_table_whose_columns_are_said_twice_goes_on_in_its_right_half() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        | Time | Details | Time | Details |
                        |---|---|---|---|
                        | 13:30 | Registration | 16:05 | Election rules |
                        | 15:15 | Opening remarks | 17:00 | Video |
                        | 15:30 | Standing orders |
                        """))
                .containsExactly(
                        "2027-06-12 13:30 Registration",
                        "2027-06-12 15:15 Opening remarks",
                        "2027-06-12 15:30 Standing orders",
                        "2027-06-12 16:05 Election rules",
                        "2027-06-12 17:00 Video");
    }

    @Test
    void each_column_may_tell_when_for_some_of_those_who_take_part() {
        assertThat(ReadText.items("""
                        | | Juniors | Seniors |
                        |---|---|---|
                        | Ronde 1 | samedi 12 juin 2027 à 9h15 | samedi 12 juin 2027 à 10h |
                        | Ronde 2 | samedi 12 juin 2027 à 11h30 | samedi 12 juin 2027 à 14h |
                        | Ronde 3 | dimanche 13 juin 2027 à 9h | dimanche 13 juin 2027 à 10h |
                        """))
                .containsExactlyInAnyOrder(
                        "2027-06-12 09:15 Ronde 1 (Juniors)",
                        "2027-06-12 10:00 Ronde 1 (Seniors)",
                        "2027-06-12 11:30 Ronde 2 (Juniors)",
                        "2027-06-12 14:00 Ronde 2 (Seniors)",
                        "2027-06-13 09:00 Ronde 3 (Juniors)",
                        "2027-06-13 10:00 Ronde 3 (Seniors)");
    }

    @Test
    void one_line_may_tell_of_each_round_its_day_and_hour() {
        assertThat(ReadText.items("""
                        Open de printemps
                        Horaires | R1 : 12/06/2027 à 14h00 R2 : 12/06/2027 à 18h30 R3 : 13/06/2027 à 9h30 clôture : 14h00 |
                        """))
                .containsExactly(
                        "2027-06-12 14:00 R1",
                        "2027-06-12 18:30 R2",
                        "2027-06-13 09:30 R3",
                        "2027-06-13 14:00 clôture");
    }

    @Test
    void cards_may_tell_where_before_what() {
        assertThat(ReadText.items("""
                        June 12, 2027
                        7 pm
                        Ground floor hall, Palm Court
                        Opening ceremony
                        June 13, 2027
                        7:30 pm to 10:30 pm
                        Ground floor hall, Palm Court
                        Rounds 1 and 2
                        June 14, 2027
                        7:30 pm to 10:30 pm
                        Ground floor hall, Palm Court
                        Rounds 3 and 4
                        """))
                .containsExactly(
                        "2027-06-12 19:00 Opening ceremony @Ground floor hall, Palm Court",
                        "2027-06-13 19:30-22:30 Rounds 1 and 2 @Ground floor hall, Palm Court",
                        "2027-06-14 19:30-22:30 Rounds 3 and 4 @Ground floor hall, Palm Court");
    }

    @Test
    void two_empty_lines_part_blocks_in_which_one_stands_above_the_hour() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027


                        Check-in open

                        8:00 am-4:30 pm


                        Learning block

                        8:45 am-10:00 am

                        Seminar rooms


                        Listening panel

                        10:45 am-12:00 pm

                        With Ann Moss and Paul Stone


                        Lunch

                        12:00 pm-2:00 pm
                        """))
                .containsExactly(
                        "2027-06-12 08:00-16:30 Check-in open",
                        "2027-06-12 08:45-10:00 Learning block @Seminar rooms",
                        "2027-06-12 10:45-12:00 Listening panel",
                        "2027-06-12 12:00-14:00 Lunch");
    }

    @Test
    void an_hour_may_lead_what_is_told_of_the_title_above_it() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Desk entry
                        09:30 AM - 10:00 AM- Teams report at the desk.
                        - They receive lanyards.
                        Build phase
                        10:20 AM - 02:30 PM- Teams choose their stack.
                        - Helpers go from row to row.
                        Pitches
                        03:15 PM - 04:30 PM- Each team has five minutes.
                        - Questions follow.
                        """))
                .containsExactly(
                        "2027-06-12 09:30-10:00 Desk entry",
                        "2027-06-12 10:20-14:30 Build phase",
                        "2027-06-12 15:15-16:30 Pitches");
    }

    @Test
    void a_place_may_lead_each_of_several_things_at_once() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:45 am – Fly-past
                        11:45 am – Short talks begin:

                          • At Norden Tent – Oat growers
                          • At Harlan Tent – Weed control
                          • At Heated Loft – Handing down the farm

                        1:15 pm – Lunch
                        """))
                .containsExactly(
                        "2027-06-12 09:45 Fly-past",
                        "2027-06-12 11:45 Short talks begin",
                        "2027-06-12 11:45 Oat growers @Norden Tent",
                        "2027-06-12 11:45 Weed control @Harlan Tent",
                        "2027-06-12 11:45 Handing down the farm @Heated Loft",
                        "2027-06-12 13:15 Lunch");
    }

    @Test
    void a_list_below_a_colon_without_any_hour_tells_of_other_things() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        - 16h40 Ouverture des portes
                        - 17h15 Parade
                        - 17h45 Passages
                        Pour que tout roule, il nous faut des bras pour :
                        - juger
                        - servir à la buvette
                        - démonter les agrès
                        """))
                .containsExactly(
                        "2027-06-12 16:40 Ouverture des portes",
                        "2027-06-12 17:15 Parade",
                        "2027-06-12 17:45 Passages");
    }

    @Test
    void what_happens_on_the_eve_stands_above_the_day_itself() {
        assertThat(ReadText.items("""
                        Salon du livre – dimanche 13 juin 2027
                        Avant le salon :
                        Samedi 12 juin 2027 à 20h30, salle des Tilleuls :
                        Soirée théâtre avec la troupe du lac
                        Pendant le salon :
                        9 h 30 – Ouverture
                        10 h 45 – Remise des prix
                        18 h 30 – Fermeture
                        """))
                .containsExactly(
                        "2027-06-12 20:30 Soirée théâtre avec la troupe du lac @salle des Tilleuls",
                        "2027-06-13 09:30 Ouverture",
                        "2027-06-13 10:45 Remise des prix",
                        "2027-06-13 18:30 Fermeture");
    }

    @Test
    void who_speaks_may_come_from_a_house_that_is_no_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Matin : Poésie et récit (Amphi Curie)
                        - 9h15 : Ouverture : Solange Roy, Université de Brest
                        - 9h30 - 10h : Leïla Amar, LIRE, Université d’Oran : « L’île sans bord »
                        - 10h – 10h30 : Marta Ibarra, Université de Turin : « Le phare comme seuil »
                        - 10h30 – 11h : Paul Marin, Institut du Large : « Carnets »
                        """)).allMatch(item -> item.endsWith("@Amphi Curie"));
    }

    @Test
    void hours_may_stand_close_before_what_happens_in_one_long_line() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        À la Maison des Échevins – Rue Haute, 9 – 5030 Gembloux
                        8h30Arrivée des participants 9h15Séance d'ouverture 11h00Pause-café 11h20Table ronde
                        """))
                .containsExactly(
                        "2027-06-12 08:30 Arrivée des participants @Maison des Échevins",
                        "2027-06-12 09:15 Séance d'ouverture @Maison des Échevins",
                        "2027-06-12 11:00 Pause-café @Maison des Échevins",
                        "2027-06-12 11:20 Table ronde @Maison des Échevins");
    }

    @Test
    void weekdays_before_their_dates_are_told_once() {
        assertThat(ReadText.items("""
                        Data week, 7-11 June 2027
                        Monday 7 June:
                        - 8:30am, Breakfast
                        Tuesday, Wednesday, Thursday (8-10 June):
                        - 9:30am, Stand-up
                        Friday 11 June:
                        - 8:30am, Breakfast
                        """)).hasSize(5);
    }

    @Test
    void a_break_of_an_hour_is_no_item_at_one() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10h - 11h15: 1ère partie
                        11h30 - 12h45: 2ème partie
                        Pause pique-nique d'une heure
                        13h45 - 15h: 3ème partie
                        """)).noneMatch(item -> item.contains("01:00"));
    }

    @Test
    void rows_of_days_that_became_lines_are_read_day_by_day() {
        assertThat(ReadText.items("""
                        9h00-10h00 Accueil 9h00-10h30 Plénière (Roy)
                        10h00-12h00 Ateliers 10h30-11h00 Pause
                        12h00-13h30 Repas 11h00-12h00 Bilan
                        13h30-15h00 Visite

                        Samedi 12 juin 2027 Dimanche 13 juin 2027
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 Accueil",
                        "2027-06-12 10:00-12:00 Ateliers",
                        "2027-06-12 12:00-13:30 Repas",
                        "2027-06-12 13:30-15:00 Visite",
                        "2027-06-13 09:00-10:30 Plénière (Roy)",
                        "2027-06-13 10:30-11:00 Pause",
                        "2027-06-13 11:00-12:00 Bilan");
    }

    @Test
    void two_hours_above_two_titles_belong_to_each_in_turn() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h - 12h Cours de taille

                        12h - 13h15

                        13h15 - 14h

                        Repas

                        Mot de la présidente

                        14h - 15h Greffes
                        15h - 16h Bilan
                        """))
                .containsExactly(
                        "2027-06-12 09:00-12:00 Cours de taille",
                        "2027-06-12 12:00-13:15 Repas",
                        "2027-06-12 13:15-14:00 Mot de la présidente",
                        "2027-06-12 14:00-15:00 Greffes",
                        "2027-06-12 15:00-16:00 Bilan");
    }

    @Test
    void a_row_of_buttons_below_the_list_is_no_item() {
        assertThat(ReadText.items("""
                        samedi 12 juin
                        9h Accueil
                        10h Débat
                        12h Repas

                        Partager cet article   Imprimer   Ajouter à mon agenda
                        """))
                .containsExactly("2027-06-12 09:00 Accueil", "2027-06-12 10:00 Débat", "2027-06-12 12:00 Repas");
    }
}

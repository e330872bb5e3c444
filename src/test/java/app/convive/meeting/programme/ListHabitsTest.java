package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What lines without an hour, hours that go back and lines that frame others mean in the list where they stand. */
class ListHabitsTest {

    @Test
    void where_hours_come_last_the_lines_between_are_items_too() {
        assertThat(ReadText.items("""
                        jour 1 : lundi 14 juin 2027
                        embarquement vers 8h15
                        pique-nique à bord (préparé par
                        les familles)
                        arrivée au port vers 13h30
                        promenade sur les quais
                        dîner vers 18h30
                        (nuit dans le car)
                        jour 2 : mardi 15 juin 2027
                        rassemblement à 8h15
                        visite de la cathédrale
                        retour vers 16h
                        """))
                .extracting(line -> line.split(" @")[0])
                .containsExactly(
                        "2027-06-14 08:15 embarquement",
                        "2027-06-14 - pique-nique à bord (préparé par les familles)",
                        "2027-06-14 13:30 arrivée au port",
                        "2027-06-14 - promenade sur les quais",
                        "2027-06-14 18:30 dîner",
                        "2027-06-15 08:15 rassemblement",
                        "2027-06-15 - visite de la cathédrale",
                        "2027-06-15 16:00 retour");
    }

    @Test
    void a_line_that_frames_the_whole_day_is_no_item_of_it() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        Grosse journée (9h-22h)
                        09h00 - 09h30 Café
                        09h30 - 12h30 Travail en groupe
                        (Pause vers 11h)
                        12h30 - 13h45 Repas
                        20h00 - 22h00 Salle ouverte
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Café",
                        "2027-06-12 09:30-12:30 Travail en groupe",
                        "2027-06-12 12:30-13:45 Repas",
                        "2027-06-12 20:00-22:00 Salle ouverte");
    }

    @Test
    void what_is_told_again_below_the_list_is_the_same_item() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10:00am – 11:50am Races
                        12:00pm – 12:50pm Picnic lunch on the field (see below)
                        1:10pm – 2:40pm Relays

                        Bring a hat.
                        All times are a guide.

                        Lunch 12:00 – 12:50

                        Packed lunches can be ordered.
                        """))
                .extracting(line -> line.split(" @")[0])
                .containsExactly(
                        "2027-06-12 10:00-11:50 Races",
                        "2027-06-12 12:00-12:50 Picnic lunch on the field (see below)",
                        "2027-06-12 13:10-14:40 Relays");
    }

    @Test
    void a_morning_behind_an_evening_is_the_next_one() {
        ReadProgramme read = ReadText.programme("""
                Saturday 12 June
                2:30pm Second talk
                6:00pm Dinner
                8:00pm Music

                7:30am Morning prayer
                8:00am Breakfast
                10:30am Mass
                """);

        assertThat(read.items())
                .filteredOn(item -> item.title().equals("Breakfast"))
                .allSatisfy(item -> {
                    assertThat(item.day()).hasToString("2027-06-13");
                    assertThat(item.doubts()).contains(Doubt.DAY_GUESSED);
                });
    }

    @Test
    void twelve_and_twenty_four_hours_may_be_mixed() {
        assertThat(ReadText.items("""
                        Thursday 17 June
                        - 11:50-12:35: Year 8
                        - 12.35 – 1.20: Lunch
                        - 1.20: Register
                        - 1345: 100 metres
                        - 1400: Relays
                        """))
                .containsExactly(
                        "2027-06-17 11:50-12:35 Year 8",
                        "2027-06-17 12:35-13:20 Lunch",
                        "2027-06-17 13:20 Register",
                        "2027-06-17 13:45 100 metres",
                        "2027-06-17 14:00 Relays");
    }

    @Test
    void a_break_without_an_hour_fills_the_time_between() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        10h-11h : mise en voix
                        11h-12h30 : chants du monde
                        PAUSE MIDI (chacun apporte un plat)
                        13h45-15h : reprise
                        """)).contains("2027-06-12 - PAUSE MIDI (chacun apporte un plat)");
    }

    @Test
    void each_sentence_of_a_line_may_have_its_own_hour() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        09.00 hrs. Late entries
                        10.30 hrs. Race one starts
                        16.30 hrs. Results. Fish supper 18.30 to 20.30 hrs. Dancing from 21.00 hrs, everybody welcome
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Late entries",
                        "2027-06-12 10:30 Race one starts",
                        "2027-06-12 16:30 Results",
                        "2027-06-12 18:30-20:30 Fish supper",
                        "2027-06-12 21:00 Dancing");
    }

    @Test
    void places_head_what_follows_where_the_first_stands_above_the_first_item() {
        assertThat(ReadText.items("""
                        Fête nationale du 1er août 2027
                        Au Parc des Tilleuls
                        Dès 17h30 : jeux pour enfants
                        18h30 : apéritif
                        À la Grande Salle
                        19h00 : repas
                        Au Temple
                        20h00 : sonnerie des cloches
                        """))
                .containsExactly(
                        "2027-08-01 17:30 jeux pour enfants @Parc des Tilleuls",
                        "2027-08-01 18:30 apéritif @Parc des Tilleuls",
                        "2027-08-01 19:00 repas @Grande Salle",
                        "2027-08-01 20:00 sonnerie des cloches @Temple");
    }

    @Test
    void where_people_gather_is_told_on_the_line_below() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9h30 : Visite du tribunal, puis montée à la tour de l'Horloge.
                        RDV à la Maison du Tourisme.
                        11h : Atelier blason
                        RDV devant la médiathèque
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Visite du tribunal, puis montée à la tour de l'Horloge @Maison du Tourisme",
                        "2027-06-12 11:00 Atelier blason @devant la médiathèque");
    }

    @Test
    void hours_in_a_chain_are_each_a_beginning() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        - 9h30 : accueil
                        - 10h - 11h30 - 13h : tours de la serre
                        - 14h - 15h : goûter
                        """))
                .containsExactly(
                        "2027-06-12 09:30 accueil",
                        "2027-06-12 10:00 tours de la serre",
                        "2027-06-12 11:30 tours de la serre",
                        "2027-06-12 13:00 tours de la serre",
                        "2027-06-12 14:00-15:00 goûter");
    }

    @Test
    void a_number_that_no_clock_of_twelve_hours_shows_begins_no_range() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        8:00 am Sign-in
                        9:00 am Start
                        10:00 am Second start
                        11:30 am Tea at post 18 - 11:45 am
                        Relay of team 14 - 12:15 pm
                        """))
                .doesNotContain("2027-06-12 18:00 Tea at post")
                .contains("2027-06-12 12:15 Relay of team 14");
    }

    @Test
    void what_there_is_none_of_and_when_runners_are_stopped_is_no_item() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        8:00 am Start
                        9:00 am Pancakes
                        12:00 pm Awards

                        CUTOFFS (LONG COURSE)
                        Mill Saddle - 1:45 pm
                        """))
                .containsExactly("2027-06-12 08:00 Start", "2027-06-12 09:00 Pancakes", "2027-06-12 12:00 Awards");
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        > 14h ouverture
                        > 15h tables
                        > 19h soupe

                        pas de bus après 21h le samedi, voyez entre vous
                        """))
                .containsExactly("2027-06-12 14:00 ouverture", "2027-06-12 15:00 tables", "2027-06-12 19:00 soupe");
    }

    @Test
    void a_list_below_a_slot_may_stand_apart() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        9h - 9h30 : Accueil
                        9h30 - 11h : Ateliers au choix

                          • Réparer un vélo, avec Momo (garage)
                          • Coudre : par où commencer ? (salle Lin)

                        11h - 11h15 : Pause
                        11h15 - 12h : Bilan
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Accueil",
                        "2027-06-12 09:30-11:00 Ateliers au choix",
                        "2027-06-12 09:30-11:00 Réparer un vélo, avec Momo @garage",
                        "2027-06-12 09:30-11:00 Coudre : par où commencer ? @salle Lin",
                        "2027-06-12 11:00-11:15 Pause",
                        "2027-06-12 11:15-12:00 Bilan");
    }

    @Test
    void four_digits_among_hours_are_one_and_a_denied_hour_is_none() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        0830: Doors
                        9:00 leave!! not 9:15
                        10:00-10:30: Tea
                        11:00-12:00 - Mentor office hours (Library)
                        12:30: Lunch

                        Booking
                        The huts are yours from 3pm on Friday 11 June and must be empty by 10.30am on Sunday 13 June.

                        Contact: Pat Hill, Hon. Sec., evenings before 9pm.
                        """))
                .containsExactly(
                        "2027-06-12 08:30 Doors",
                        "2027-06-12 09:00 leave!!",
                        "2027-06-12 10:00-10:30 Tea",
                        "2027-06-12 11:00-12:00 Mentor office hours @Library",
                        "2027-06-12 12:30 Lunch");
    }

    @Test
    void an_hour_within_commas_leads_to_what_happens_and_one_word_before_it_is_an_arrival() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9h : départ du car
                        14h : marche des crêtes
                        Pour celles et ceux qui le veulent, à 17h30, visite de la miellerie du col, offerte.
                        19h repas

                        Dimanche 13 juin
                        9h café
                        16h retour, arrivée vers 18h30 sauf gros trafic
                        """))
                .contains("2027-06-13 16:00 retour", "2027-06-13 18:30 arrivée sauf gros trafic")
                .anyMatch(item -> item.startsWith("2027-06-12 17:30") && item.contains("visite de la miellerie"));
    }

    @Test
    void an_hour_above_the_place_of_all_is_when_it_begins() {
        assertThat(ReadText.items("""
                        Vous êtes invités à l'assemblée de la chorale
                        le samedi 12 juin 2027 à 14 heures
                        à la salle des fêtes de Murs, 3 rue Haute

                        13h30 : Accueil
                        14h00 : Rapport moral
                        15h00 : Vote
                        """))
                .extracting(item -> item.replaceFirst(" @.*", ""))
                .containsExactly("2027-06-12 13:30 Accueil", "2027-06-12 14:00 Rapport moral", "2027-06-12 15:00 Vote");
    }

    @Test
    void a_bracket_may_tell_the_end_and_other_hours_in_it_do_not() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        1000 Scones (till 1130)
                        1200 Lunch (doors 1145)
                        1330 Raffle (tickets until 1300)
                        1500 Tractors
                        """))
                .containsExactly(
                        "2027-06-12 10:00-11:30 Scones",
                        "2027-06-12 12:00 Lunch (doors 1145)",
                        "2027-06-12 13:30 Raffle (tickets until 1300)",
                        "2027-06-12 15:00 Tractors");
    }

    @Test
    void a_free_part_of_the_day_stands_below_an_item_for_itself() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        17h30      arrivée du bateau, répartition dans les cabines
                        soirée libre à bord
                        Dimanche 13 juin 2027
                        9h00       départ pour la presqu'île et les salines
                        en petits groupes
                        12h00      déjeuner
                        """))
                .containsExactly(
                        "2027-06-12 17:30 arrivée du bateau, répartition dans les cabines",
                        "2027-06-12 - soirée libre à bord",
                        "2027-06-13 09:00 départ pour la presqu'île et les salines en petits groupes",
                        "2027-06-13 12:00 déjeuner");
    }

    @Test
    void who_may_come_all_day_long_is_no_item() {
        assertThat(ReadText.items("""
                        DIMANCHE 13 JUIN 2027
                        de 10 h à 18 h – ENTRÉE LIBRE

                        10H30
                        TRAITE DES CHÈVRES

                        11H15
                        FABRICATION DU FROMAGE

                        12H30
                        GRILLADES

                        16H00
                        TOMBOLA
                        """))
                .containsExactly(
                        "2027-06-13 10:30 TRAITE DES CHÈVRES",
                        "2027-06-13 11:15 FABRICATION DU FROMAGE",
                        "2027-06-13 12:30 GRILLADES",
                        "2027-06-13 16:00 TOMBOLA");
    }

    @Test
    void a_course_that_is_open_is_no_opening_hour() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        – 9h30 présentation du lycée
                        – 10h15 cours ouvert de chimie, labo 3
                        – 11h15 visite de l’atelier
                        """))
                .containsExactly(
                        "2027-06-12 09:30 présentation du lycée",
                        "2027-06-12 10:15 cours ouvert de chimie @labo 3",
                        "2027-06-12 11:15 visite de l’atelier");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What the place of a line in its text tells: inside of a slot, in a column, within a quote. */
class LayoutReadingTest {

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void lines_a_little_further_inside_of_a_slot_are_its_workshops() {
        ReadProgramme read = read("""
                Saturday 12 June
                Village Hall
                10am to noon Workshops (bring a spoon)
                 Carving, Room 1, Ann Moss
                 Basketry, the boat shed, Bill Rudge
                1pm Lunch
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::place, ReadItem::parent)
                .containsExactly(
                        tuple("Workshops (bring a spoon)", "Village Hall", null),
                        tuple("Carving, Ann Moss", "Village Hall, Room 1", 0),
                        tuple("Basketry, Bill Rudge", "boat shed", 0),
                        tuple("Lunch", "Village Hall", null));
    }

    @Test
    void numbered_groups_below_a_long_line_do_not_go_on_with_it() {
        ReadProgramme read = read("""
                Samedi 12 juin
                9h accueil
                14h travaux pratiques au verger, deux groupes qui tournent
                   groupe 1 avec Anna : la taille
                   groupe 2 avec Louis : la greffe
                17h fin
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::parent)
                .containsExactly(
                        tuple("accueil", null),
                        tuple("travaux pratiques au verger, deux groupes qui tournent", null),
                        tuple("groupe 1 avec Anna : la taille", 1),
                        tuple("groupe 2 avec Louis : la greffe", 1),
                        tuple("fin", null));
    }

    @Test
    void the_head_of_a_column_may_name_a_theme_beside_its_room() {
        ReadProgramme read = read("""
                12 June 2027
                | Time | Stream A: Bread (Garden Room) | Stream B: Cheese (Music Room) |
                | 10:00-11:00 | Rye for beginners | Goat and ewe |
                | 11:00-11:30 | Awards (Great Hall) | |
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly(
                        tuple("Rye for beginners", "Garden Room"),
                        tuple("Goat and ewe", "Music Room"),
                        tuple("Awards", "Great Hall"));
    }

    @Test
    void quoted_running_text_below_the_programme_is_no_list() {
        ReadProgramme read = read("""
                Hello all, times below.

                Jo

                ---------- Forwarded message ----------
                > Times for Saturday 12 June 2027:
                >
                > 09:00 Doors
                > 10:00 First heat
                > 12:00 Prizes
                >
                > Withdrawals by 09:30 please, to the
                > desk. There is a raffle and the stall sells tea.
                > Parking costs £3, so
                > do bring some coins.
                """);

        assertThat(read.items()).extracting(ReadItem::title).containsExactly("Doors", "First heat", "Prizes");
        assertThat(read.items()).extracting(ReadItem::details).containsOnlyNulls();
    }

    @Test
    void a_night_between_two_days_is_one_night() {
        ReadProgramme read = read("""
                Vendredi 11 juin 2027
                20h00 Ouverture
                Nuit de vendredi à samedi
                00h30 Film surprise
                03h00 Soupe
                Samedi
                10h00 Brunch
                """);

        assertThat(read.items())
                .extracting(ReadItem::day, ReadItem::start, ReadItem::title)
                .containsExactly(
                        tuple(day(11), LocalTime.of(20, 0), "Ouverture"),
                        tuple(day(12), LocalTime.of(0, 30), "Film surprise"),
                        tuple(day(12), LocalTime.of(3, 0), "Soupe"),
                        tuple(day(12), LocalTime.of(10, 0), "Brunch"));
    }

    private ReadProgramme read(String text) {
        return reader.read(new ProgrammeText(text, LocalDate.of(2027, 4, 1), ZoneId.of("Europe/Paris")));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 6, day);
    }

    @Test
    void the_month_of_a_day_is_that_of_the_date_with_its_number() {
        assertThat(ReadText.items("""
                        Comme convenu à la séance du 2 juin, voici le programme des 3 et 4 juillet 2027.

                        Samedi 3
                        9h30 café
                        10h visite du moulin
                        Dimanche 4
                        10h atelier pain
                        """))
                .containsExactly(
                        "2027-07-03 09:30 café", "2027-07-03 10:00 visite du moulin", "2027-07-04 10:00 atelier pain");
    }

    @Test
    void a_day_of_no_date_in_the_text_keeps_its_month() {
        assertThat(ReadText.items("""
                        Fête du lac, juillet : du 2 juillet 2027 au soir

                        Samedi 3
                        9h30 café
                        10h visite du moulin
                        11h régates
                        """))
                .containsExactly(
                        "2027-07-03 09:30 café", "2027-07-03 10:00 visite du moulin", "2027-07-03 11:00 régates");
    }

    @Test
    void a_year_in_the_notes_leaves_hours_without_a_sign_alone() {
        assertThat(ReadText.items("""
                        SATURDAY 3 JULY 2027
                        1000 Kettle on
                        1030 Opening words
                        1100 Rope splicing
                        1200 Barbecue
                        1300 Raft race
                        1400 Prize giving
                        1500 Goodbye

                        NOTES
                        2023 was a washout with 61 crews.
                        """))
                .containsExactly(
                        "2027-07-03 10:00 Kettle on",
                        "2027-07-03 10:30 Opening words",
                        "2027-07-03 11:00 Rope splicing",
                        "2027-07-03 12:00 Barbecue",
                        "2027-07-03 13:00 Raft race",
                        "2027-07-03 14:00 Prize giving",
                        "2027-07-03 15:00 Goodbye");
    }

    @Test
    void years_of_a_history_are_no_hours() {
        assertThat(ReadText.items("""
                        Saturday 3 July 2027
                        14:00 Raft race

                        Our story
                        2011 First race
                        2013 New jetty
                        2015 The flood
                        2020 No race
                        """)).containsExactly("2027-07-03 14:00 Raft race");
    }

    @Test
    void title_day_and_hours_on_lines_of_their_own_are_one_item() {
        assertThat(ReadText.items("""
                        round 1

                        Friday 11 June 2027

                        from 18:00 to 20:00

                        round 2

                        Saturday 12 June 2027

                        from 14:00 to 18:00

                        round 3

                        Sunday 13 June 2027

                        from 9:00 to 12:00

                        prizes: from 14:00
                        """))
                .containsExactly(
                        "2027-06-11 18:00-20:00 round 1",
                        "2027-06-12 14:00-18:00 round 2",
                        "2027-06-13 09:00-12:00 round 3",
                        "2027-06-13 14:00 prizes");
    }

    @Test
    void a_title_below_its_hours_keeps_them_though_a_page_number_stands_above_the_day() {
        assertThat(ReadText.items("""
                        page 3
                        Friday 11 June 2027
                        18:00 - 20:00
                        Opening dance
                        page 4
                        Saturday 12 June 2027
                        14:00 - 18:00
                        Harvest races
                        page 5
                        Sunday 13 June 2027
                        9:00 - 12:00
                        Farewell brunch
                        """))
                .containsExactly(
                        "2027-06-11 18:00-20:00 Opening dance",
                        "2027-06-12 14:00-18:00 Harvest races",
                        "2027-06-13 09:00-12:00 Farewell brunch");
    }

    @Test
    void signs_before_and_behind_a_line_only_adorn_it() {
        assertThat(ReadText.items("""
                        == Saturday 12 June ==
                        10:00 - 12:00 Carving
                        -- LUNCH --
                        13:30 - 15:00 Painting
                        *** Tea ***
                        15:30 - 16:00 Show
                        """))
                .containsExactly(
                        "2027-06-12 10:00-12:00 Carving",
                        "2027-06-12 - LUNCH",
                        "2027-06-12 13:30-15:00 Painting",
                        "2027-06-12 - Tea",
                        "2027-06-12 15:30-16:00 Show");
    }

    @Test
    void the_points_of_an_agenda_below_a_programme_are_no_items() {
        assertThat(ReadText.items("""
                        Saturday 12 June

                        • 9:00 Coffee
                        • 10:00 Assembly
                        • 12:00 Lunch

                        Assembly agenda

                        • Minutes
                        • Accounts
                        • Midday song
                        """))
                .containsExactly("2027-06-12 09:00 Coffee", "2027-06-12 10:00 Assembly", "2027-06-12 12:00 Lunch");
    }

    @Test
    void lengths_that_end_titles_are_no_part_of_them() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10:00 Ann Bell Bees in town 25 minutes
                        10:30 Bo Roy Hives of straw 20 minutes
                        11:00 Cy Moss Honey and wax 25 minutes
                        11:30 Talks - 2 x 15 minutes
                        """))
                .containsExactly(
                        "2027-06-12 10:00-10:25 Ann Bell Bees in town",
                        "2027-06-12 10:30-10:50 Bo Roy Hives of straw",
                        "2027-06-12 11:00-11:25 Cy Moss Honey and wax",
                        "2027-06-12 11:30 Talks - 2 x 15 minutes");
    }

    @Test
    void a_single_length_within_a_title_stays() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10:00 The town in 25 minutes
                        11:00 Lunch
                        14:00 Walk
                        """)).first().isEqualTo("2027-06-12 10:00 The town in 25 minutes");
    }

    @Test
    void a_bullet_without_words_opens_a_list_within_an_item() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        - 9h à 12h : exposés
                        -
                        - Le four à pain par Luc Roy
                        - Le lavoir par Ana Sol
                        -
                        12h à 13h30 : repas
                        - 14h à 18h : sorties
                        -
                        - Tri des semences
                        - Taille des haies
                        - 18h30 : retour
                        """))
                .containsExactly(
                        "2027-06-12 09:00-12:00 exposés",
                        "2027-06-12 12:00-13:30 repas",
                        "2027-06-12 14:00-18:00 sorties",
                        "2027-06-12 18:30 retour");
    }

    @Test
    void bullets_below_each_other_stay_items() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        - 9h à 12h : exposés
                        - Repas tiré du sac
                        - 14h à 18h : sorties
                        """)).hasSize(3);
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists that lost their line ends, and places that lost their signs. */
class RunOnListsTest {

    @Test
    void a_heading_in_capitals_may_run_into_the_list_below_it() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        HORAIRE DE LA JOURNÉE 8h30 Accueil Hall 2 9h00 Ouverture par la présidente. Mot du maire                         9h45 Exposé de Mme Roy 12h00 Repas 13h30 Ateliers 15h00 Clôture
                        """))
                .containsExactly(
                        "2027-06-12 08:30 Accueil @Hall 2",
                        "2027-06-12 09:00 Ouverture par la présidente. Mot du maire",
                        "2027-06-12 09:45 Exposé de Mme Roy",
                        "2027-06-12 12:00 Repas",
                        "2027-06-12 13:30 Ateliers",
                        "2027-06-12 15:00 Clôture");
    }

    @Test
    void colons_behind_its_hours_show_such_a_list_whatever_stands_before_it() {
        assertThat(ReadText.items("""
                        Journée des vergers - Samedi 12 juin 2027 - Programme de la journée 8h30 : Accueil 9h : Mot de                         bienvenue de Mme Roy, maire. 9h45 : Conférence 10h30 : Questions 11h : Pause
                        """))
                .contains("2027-06-12 08:30 Accueil", "2027-06-12 09:45 Conférence", "2027-06-12 11:00 Pause")
                .hasSize(5);
    }

    @Test
    void sentences_with_hours_stay_whole() {
        assertThat(ReadText.items("""
                        On Saturday 12 June 2027 we meet at 9 am, walk from 10 am, eat at 12 noon, and swim at 3 pm, if it is warm.
                        """)).hasSize(4);
    }

    @Test
    void a_noun_and_name_with_capitals_end_an_item_where_it_is() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10h Débat
                        12h Buffet et danse Halle Vauban
                        14h Récital de l'École Vagabonde
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Débat",
                        "2027-06-12 12:00 Buffet et danse @Halle Vauban",
                        "2027-06-12 14:00 Récital de l'École Vagabonde");
    }

    @Test
    void a_name_before_several_rooms_is_that_of_a_house() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10h Assemblée générale ENSA – salle des actes
                        14h Ouverture ENSA – amphithéâtre Curie
                        15h Ateliers au choix ENSA
                        16h Débat de la FNAB
                        """))
                .contains("2027-06-12 15:00 Ateliers au choix @ENSA", "2027-06-12 16:00 Débat de la FNAB");
    }

    @Test
    void the_place_of_an_item_may_be_labelled_behind_its_sentences() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:30 am-10:30 am, Morning round: Each group says what it has in mind and whom it still needs for                         that, be it for an hour. Then all go to work! Location: 2nd floor reading room.
                        12:00 pm, Lunch
                        """)).first().asString().endsWith("@2nd floor reading room");
    }

    @Test
    void hours_with_dots_may_lead_such_a_list_and_prose_end_it() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        09.00 – Arrival 09.40 – Warm-up 11.10 – Break 11.30 – Sectionals 13.00 – Lunch During the afternoon every section will play once more for the two tutors of the weekend. |
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Arrival",
                        "2027-06-12 09:40 Warm-up",
                        "2027-06-12 11:10 Break",
                        "2027-06-12 11:30 Sectionals",
                        "2027-06-12 13:00 Lunch");
    }

    @Test
    void line_ends_may_stand_anywhere_in_such_a_list() {
        assertThat(ReadText.items("""
                        PROGRAMME Saturday June 12th 2027 9.30 Coffee and name badges 9.50 Welcome

                        MORNING 10.00 Bees in town 10.45 Moths at night 11.30

                        Hedges and who lives in them

                        12.15 Lunch 13.10

                        Walk to the ponds
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Coffee and name badges",
                        "2027-06-12 09:50 Welcome",
                        "2027-06-12 10:00 Bees in town",
                        "2027-06-12 10:45 Moths at night",
                        "2027-06-12 11:30 Hedges and who lives in them",
                        "2027-06-12 12:15 Lunch",
                        "2027-06-12 13:10 Walk to the ponds");
    }

    @Test
    void numbers_with_dots_are_no_list_beside_hours_of_another_kind() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        10:00 Visit of the plots 1.10 Alder 2.15 Birch 3.20 Cedar 4.25 Elm 5.30 Oak
                        14:00 Prizes
                        16:00 Tea
                        """)).hasSize(3);
    }

    @Test
    void below_the_heads_of_columns_a_list_without_line_ends_begins_and_another_is_the_next_day() {
        assertThat(ReadText.programme("""
                        Schedule
                        -
                        Time Description 9:00 Registration 9:45 Opening 10:00 + Talk: bees 11:00 Coffee 12:30 Lunch 13:30 + Talk: wax 14:45 Tea 17:00 End
                        Time Description 9:00 Registration 9:45 Hello 10:00 + Talk: hives 11:00 Coffee 12:30 Lunch 13:30 + Talk: honey 15:15 Tea 17:00 Goodbye
                        """).items())
                .extracting(item -> item.writtenDay().label() + " " + item.start() + " " + item.title())
                .hasSize(16)
                .startsWith("Day 1 09:00 Registration", "Day 1 09:45 Opening", "Day 1 10:00 Talk: bees")
                .contains("Day 1 17:00 End", "Day 2 09:00 Registration", "Day 2 10:00 Talk: hives");
    }

    @Test
    void hours_of_one_thing_are_no_list_however_many() {
        assertThat(ReadText.items("""
                        samedi 12 juin
                        9h Accueil
                        10h Débat
                        Navettes 8:00 8:30 9:00 9:30 10:00 10:30 11:00 11:30
                        """))
                .filteredOn(item -> item.endsWith(" Navettes"))
                .hasSize(8);
    }
}

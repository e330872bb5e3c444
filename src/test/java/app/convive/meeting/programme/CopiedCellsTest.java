package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in the cells of a table that was copied into plain text: hours, speakers and rooms. */
class CopiedCellsTest {

    @Test
    void cells_of_several_lines_with_bars_behind_them_are_plain_lines() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Registration
                        Venue: Hall of the mill
                        (ground floor)   |
                            8.30 am      |
                           |
                           |
                        Grinding   &  sieving
                        Venue :   Stone room   |
                            9.00 am to      1pm   |
                           |
                        Supper of the millers
                        Venue :  Barn  |
                            7.30 pm  |
                        """))
                .containsExactly(
                        "2027-06-12 08:30 Registration @Hall of the mill (ground floor)",
                        "2027-06-12 09:00-13:00 Grinding & sieving @Stone room",
                        "2027-06-12 19:30 Supper of the millers @Barn");
    }

    @Test
    void an_hour_in_a_cell_may_be_about() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        09.00 – 10.00 | Inscriptions | |
                        10.15 | Premier tour | |
                        env. 16.30 | Remise des lots | |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 Inscriptions",
                        "2027-06-12 10:15 Premier tour",
                        "2027-06-12 16:30 Remise des lots");
    }

    @Test
    void the_unit_behind_the_end_of_a_range_is_that_of_its_start() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        No.	Time	Topic	By
                        1.	0900 - 0930 hrs	Registration	-
                        2.	0930 - 1000 hrs	Opening	Dr. P. Sundar
                        3.	1000 - 1115 hrs	Roofs and wells	Er. K. Mathi
                        4.	1530 hrs onwards	Farewell	
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Registration",
                        "2027-06-12 09:30-10:00 Opening",
                        "2027-06-12 10:00-11:15 Roofs and wells",
                        "2027-06-12 15:30 Farewell");
    }

    @Test
    void who_speaks_and_from_where_stands_beside_the_hour_and_the_title_below() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:00-9:25 Irma Casson & Jo W. Tellier, Valley College
                        Who says 'crick'? Forty years of tapes

                        9:25-9:50 Denis Acheron, University of Orval
                        Talking on the doorstep

                        9:50-10:05 break

                        10:05-10:30 Ruth Hallot, Mareau Institute
                        Maps lie, but kindly
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:25 Who says 'crick'? Forty years of tapes",
                        "2027-06-12 09:25-09:50 Talking on the doorstep",
                        "2027-06-12 09:50-10:05 break",
                        "2027-06-12 10:05-10:30 Maps lie, but kindly");
    }

    @Test
    void a_place_is_told_without_the_colon_of_its_label() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00 Opening words Room: H1
                        9:30 Weaving Room: H2
                        11:00 Accueil des artistes Salle : B12
                        12:00 Lunch Venue: Barn
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Opening words @Room H1",
                        "2027-06-12 09:30 Weaving @Room H2",
                        "2027-06-12 11:00 Accueil des artistes @Salle B12",
                        "2027-06-12 12:00 Lunch @Barn");
    }
}

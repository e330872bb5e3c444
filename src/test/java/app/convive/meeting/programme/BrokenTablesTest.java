package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables that lost the shape of their rows on the way from the page. */
class BrokenTablesTest {

    @Test
    void a_row_goes_on_until_it_has_the_bars_of_the_head() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        | Time | Room 1 | Room 2 |

                        | 9:00-10:00 | Knots for all
                         | Splices
                         with Ann Moss
                         |

                        | 10:00-11:00 | Nets | Sails |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 Knots for all @Room 1",
                        "2027-06-12 09:00-10:00 Splices with Ann Moss @Room 2",
                        "2027-06-12 10:00-11:00 Nets @Room 1",
                        "2027-06-12 10:00-11:00 Sails @Room 2");
    }

    @Test
    void words_below_a_whole_row_do_not_go_on_in_it() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        | Time | What |
                        | 9:00-10:00 | Knots for all |
                        | 10:00-11:00 | Nets |

                        Bring a rope | and a knife
                        """)).contains("2027-06-12 09:00-10:00 Knots for all", "2027-06-12 10:00-11:00 Nets");
    }

    @Test
    void a_day_that_spans_rows_is_told_in_the_first() {
        assertThat(ReadText.items("""
                        Date | Horaire | Activité |
                        Samedi 12 juin 2027 | 9h00 – 9h30 | Accueil des équipes |
                        9h30 – 10h00 | Premier tour | |
                        10h00 – 11h00 | Second tour | |
                        Dimanche 13 juin 2027 | 9h00 – 11h00 | Finale |
                        11h00 – 12h00 | Coupe | |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Accueil des équipes",
                        "2027-06-12 09:30-10:00 Premier tour",
                        "2027-06-12 10:00-11:00 Second tour",
                        "2027-06-13 09:00-11:00 Finale",
                        "2027-06-13 11:00-12:00 Coupe");
    }

    @Test
    void rows_below_an_hour_that_spans_them_keep_their_columns() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        | Time | What | Where |
                        | --- | --- | --- |
                        | 9:00 | Welcome | Hall |
                        | 10:00 | Goats | North ring |
                        | Ducks | Pond | |
                        | Rabbits | South ring | |
                        | 11:30 | Prizes | Hall |
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Welcome @Hall",
                        "2027-06-12 10:00 Goats @North ring",
                        "2027-06-12 10:00 Ducks @Pond",
                        "2027-06-12 10:00 Rabbits @South ring",
                        "2027-06-12 11:30 Prizes @Hall");
    }

    @Test
    void bars_on_lines_of_their_own_part_cells_and_rows() {
        assertThat(ReadText.items("""
                        Harbour day on 12 June 2027:
                        |
                        Time
                        |
                        Programme
                        |
                        |
                        0830
                        hrs onwards
                        |
                        Assembly
                        |
                        |
                        0915
                        hrs
                        |
                        Flag
                        hoisting
                        |
                        |
                        1900
                        hrs – 2030 hrs
                        |
                        Sea songs
                        |
                        All are welcome.
                        """))
                .containsExactly(
                        "2027-06-12 08:30 Assembly",
                        "2027-06-12 09:15 Flag hoisting",
                        "2027-06-12 19:00-20:30 Sea songs");
    }
}

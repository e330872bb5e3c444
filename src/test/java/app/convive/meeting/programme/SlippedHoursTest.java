package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours in which a key or a half of the day slipped, and hours glued to the words before them. */
class SlippedHoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9:00[pm              | 21:00
                    5;15 pm              | 17:15
                    6::00 pm             | 18:00
                    7 :30 pm             | 19:30
                    8: 30pm              | 20:30
                    4:00ppm              | 16:00
                    11.00 a,m.           | 11:00
                    530pm                | 17:30
                    10:OO am             | 10:00
                    10hh30               | 10:30
                    14:h30               | 14:30
                    16h.30               | 16:30
                    9H00h                | 09:00
                    18h3O                | 18:30
                    11h0                 | 11:00
                    """)
    void an_hour_is_read_though_a_key_slipped(String written, String hour) {
        assertThat(ReadText.items("Saturday 12 June 2027\n" + written + " Skipping\n"))
                .containsExactly("2027-06-12 " + hour + " Skipping");
    }

    @Test
    void numbers_that_only_look_like_slipped_hours_stay() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Exposé : 400 ppm de gaz
                        10h Marche de 0,5 km
                        11h Psaumes 3;12
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Exposé : 400 ppm de gaz",
                        "2027-06-12 10:00 Marche de 0,5 km",
                        "2027-06-12 11:00 Psaumes 3;12");
    }

    @Test
    void an_hour_glued_to_the_words_of_an_item_begins_the_next() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        7:00am Porridge
                        8:45am Roll call9:00am – 10:00am Knots
                        10:30am Canoes
                        """))
                .containsExactly(
                        "2027-06-12 07:00 Porridge",
                        "2027-06-12 08:45 Roll call",
                        "2027-06-12 09:00-10:00 Knots",
                        "2027-06-12 10:30 Canoes");
    }

    @Test
    void a_letter_alone_tells_the_half_where_others_have_minutes() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        8:30a Porridge
                        9:15a Looms
                        12:00p Soup
                        3p Tea
                        """)).endsWith("2027-06-12 15:00 Tea");
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        8:30 Porridge
                        3p of apples
                        """)).hasSize(1);
    }

    @Test
    void the_order_of_the_day_mends_a_half_that_slipped() {
        ReadProgramme read = ReadText.programme("""
                Saturday 12 June 2027
                9:00 am Porridge
                9:30 pm Looms
                11:00 am Yarn
                12:00 am Soup
                1:00 pm - 2:00 am Rest
                2:00 am Shears
                3:00 pm Tea
                """);
        assertThat(read.items())
                .extracting(item -> String.valueOf(item.start()))
                .containsExactly("09:00", "09:30", "11:00", "12:00", "13:00", "14:00", "15:00");
        assertThat(read.items().get(4).end()).hasToString("14:00");
        assertThat(read.items().get(1).doubts()).contains(Doubt.HALF_OF_DAY_GUESSED);
    }

    @Test
    void an_evening_may_run_past_midnight() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        7:00 pm Supper
                        9:30 pm - 1:00 am Dance
                        11:00 pm Lanterns
                        12:30 am Lights out
                        """))
                .containsExactly(
                        "2027-06-12 19:00 Supper",
                        "2027-06-12 21:30-01:00 Dance",
                        "2027-06-12 23:00 Lanterns",
                        "2027-06-13 00:30 Lights out");
    }

    @Test
    void words_in_pointed_brackets_are_read_where_no_tag_of_a_page_is_meant() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        8:30 am <breakfast>
                        9:00 am <b>Looms</b><br>
                        10:00 am Talk <Room 4>
                        """))
                .containsExactly(
                        "2027-06-12 08:30 breakfast", "2027-06-12 09:00 Looms", "2027-06-12 10:00 Talk @Room 4");
    }

    @Test
    void a_zero_only_fills_up_the_hour_before_an_end_that_tells_its_half_of_the_day() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        08:00-09:00am Porridge
                        09:00-11:30am Spinning
                        11:30-01:00pm Lunch
                        01:00-04:00pm Weaving
                        07:00-09:00pm Songs
                        """))
                .containsExactly(
                        "2027-06-11 08:00-09:00 Porridge",
                        "2027-06-11 09:00-11:30 Spinning",
                        "2027-06-11 11:30-13:00 Lunch",
                        "2027-06-11 13:00-16:00 Weaving",
                        "2027-06-11 19:00-21:00 Songs");
    }

    @Test
    void such_an_hour_stays_in_the_morning_where_the_end_would_come_before_it() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        09:00-05:00pm Looms
                        09:30 - 10:30 Spinning
                        """))
                .containsExactly("2027-06-11 09:00-17:00 Looms", "2027-06-11 09:30-10:30 Spinning");
    }

    @Test
    void how_late_one_may_come_is_no_hour_of_its_own() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        7:30-8:30 Sign-in for weavers (last arrivals 8:30)
                        9:00 Weaving
                        10:00 Last arrivals from Leeds
                        """))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("2027-06-11 07:30-08:30 Sign-in for weavers");
    }

    @Test
    void hours_go_back_where_another_list_begins_but_not_to_dawn() {
        assertThat(ReadText.items("""
                        Moth night, Saturday 12 June 2027

                        4:00 PM Doors open

                        Talks in the barn

                        1. 7:00 pm Lamps and sheets

                        2. 8:00 pm Names of moths

                        Out of doors

                        1. 6:00-8:00 Pictures of last year

                        2. 8:00-9:00 Setting up lamps

                        3. 8:30 Walk to the wood
                        """))
                .contains(
                        "2027-06-12 18:00-20:00 Pictures of last year",
                        "2027-06-12 20:00-21:00 Setting up lamps",
                        "2027-06-12 20:30 Walk to the wood");
    }

    @Test
    void what_begins_as_the_evening_talk_ends_is_no_morning() {
        assertThat(ReadText.items("""
                        12 – 13 June 2027

                        9:00-11:30 Talks

                        12:30-2:00 Lunch

                        7:00-8:30 Evening talk

                        8:30-11:00 Campfire

                        8:30-9:30 Breakfast

                        9:30-10:30 Last talk

                        10:30-12:00 Packing

                        12:30-1:30 Soup

                        2:00 Goodbye
                        """)).contains("2027-06-12 20:30-23:00 Campfire", "2027-06-13 08:30-09:30 Breakfast");
    }

    @Test
    void a_list_that_goes_on_in_the_morning_keeps_its_morning() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        1. 9:00 Opening
                        2. 10:30 Talks
                        3. 1:00 Lunch
                        """))
                .containsExactly("2027-06-12 09:00 Opening", "2027-06-12 10:30 Talks", "2027-06-12 13:00 Lunch");
    }
}

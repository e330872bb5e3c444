package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items without an hour, days told in two languages or in the second half of a sentence, and hours that share their words. */
class BesideTheListTest {

    @Test
    void a_day_in_two_languages_heads_what_stands_below_it() {
        assertThat(ReadText.items("""
                        Dé hAoine / Friday 11/6/2027
                        20:00 Gathering at the fountain
                        Dé Sathairn / Saturday 12/6/2027
                        Lá na bhFilí / The Day of the Poets
                        10:00 – 17:00 Fiddle meeting
                        Dé Domhnaigh / Sunday 13/6/2027
                        Lá saor / The Free Day
                        12:00 Pilgrimage
                        5:00 Choir (buses wait here)
                        9:30 Bonfire
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly(
                        "2027-06-11 20:00",
                        "2027-06-12 10:00",
                        "2027-06-13 12:00",
                        "2027-06-13 17:00",
                        "2027-06-13 21:30");
    }

    @Test
    void points_of_a_numbered_list_are_items_with_or_without_their_hour() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                          1. Welcome and rooms - 4:00pm
                          2. Dinner - 6:00pm
                          3. Opening prayer – the Bronx group
                          4. All sing - 7:00pm
                          5. Keynote by Ann Marsh - 7:30pm
                          6. Closing prayer
                        """))
                .hasSize(6)
                .contains("2027-06-12 - Opening prayer – the Bronx group", "2027-06-12 - Closing prayer");
    }

    @Test
    void what_happens_behind_an_hour_that_is_not_known_yet_needs_no_colon() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        7:30am Breakfast
                        Time TBC Minibus to the college
                        9:45am Warm up
                        1:30pm Lunch
                        """))
                .contains("2027-06-12 - Minibus to the college")
                .hasSize(4);
    }

    @Test
    void a_day_behind_the_second_of_two_clauses_is_not_that_of_the_first() {
        assertThat(ReadText.items("""
                        The seminar opens with songs at 8:45 am on June 12, 2027. The first session begins at 11:30 am.
                        The second session will be held at 1:30 pm, while the third session will be held at 9:30 am on June 13.
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-06-12 08:45", "2027-06-12 11:30", "2027-06-12 13:30", "2027-06-13 09:30");
    }

    @Test
    void hours_joined_in_a_sentence_share_where_it_happens() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        The usual Masses are celebrated at 8:00 a.m. and 11:00 a.m. in the church.
                        At 2:00 p.m., confessions will be heard.
                        """))
                .contains(
                        "2027-06-12 08:00 The usual Masses in the church @church",
                        "2027-06-12 11:00 The usual Masses in the church @church");
    }

    @Test
    void when_and_where_in_the_head_of_a_text_is_no_item_of_its_programme() {
        assertThat(ReadText.items("""
                        Colloque international
                        Jeudi 10 juin à 8h30 : École de gestion
                        Vendredi 11 juin à 8h30 : Hôtel Bleu
                        PROGRAMME
                        Jeudi 10 juin 2027
                        8h00 - 9h00 : Inscription
                        9h00 - 10h00 : Cérémonie d'ouverture
                        Vendredi 11 juin 2027
                        9h00 - 9h30 : Accueil
                        9h30 - 11h00 : Table ronde
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-06-10 08:00", "2027-06-10 09:00", "2027-06-11 09:00", "2027-06-11 09:30");
    }

    @Test
    void papers_to_read_are_no_items() {
        assertThat(ReadText.items("""
                        You are invited to the club's annual meeting on Saturday 12 June 2027, at 15h00.

                        Please read beforehand (attached):
                        • 2027 agenda
                        • Minutes: 13 NOV 2026
                        • Treasurer's report
                        """)).hasSize(1);
    }

    @Test
    void two_columns_of_titles_are_at_once() {
        assertThat(ReadText.items("""
                        ## Saturday 12 June 2027

                        | Start | End   | Talks            | Workshops                       |
                        |-------|-------|------------------|---------------------------------|
                        | 09:00 | 10:00 | Badges           |                                 |
                        | 10:00 | 10:30 | Typing for ducks | Solder your badge (until 12:00) |
                        | 10:30 | 11:00 | Queues           |                                 |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 Badges",
                        "2027-06-12 10:00-10:30 Typing for ducks",
                        "2027-06-12 10:00-12:00 Solder your badge",
                        "2027-06-12 10:30-11:00 Queues");
    }

    @Test
    void a_cell_of_a_colon_alone_is_none() {
        assertThat(ReadText.items("""
                        Day 1: 12-06-2027 (Saturday)

                        | 0900 – 0930 hrs | : | Registration |
                        | 0930 – 1015 hrs | : | Inauguration |
                        | 1015 – 1100 hrs | : | Tea |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Registration",
                        "2027-06-12 09:30-10:15 Inauguration",
                        "2027-06-12 10:15-11:00 Tea");
    }

    @Test
    void a_list_that_lost_its_line_ends_may_have_hours_in_brackets() {
        assertThat(ReadText.items("""
                        Saturday, June 12, 2027
                        Hot breakfast and lunch provided. Supper on your own. 8:00 am to 5:00 pm Badge desk (closed 11:30 am-12:30 pm for lunch) 8:00 am to 9:00 am Breakfast bar 9:00 am Opening and Members' Meeting 9:55 am Guest Lecture 10:45 am State Update 11:30 am to 12:30 pm Prizes 12:45 pm to 1:30 pm Parallel talks 1:45 pm to 2:30 pm Parallel talks
                        """))
                .contains(
                        "2027-06-12 08:00-09:00 Breakfast bar",
                        "2027-06-12 09:00 Opening and Members' Meeting",
                        "2027-06-12 11:30-12:30 Prizes",
                        "2027-06-12 13:45-14:30 Parallel talks");
    }

    @Test
    void a_meal_with_its_price_is_what_may_be_had_there() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN 2027

                        18:30 Apéritif-concert
                        Repas du monde – 11 € – réservation conseillée
                        20:30 Gala d'ouverture

                        DIMANCHE 13 JUIN 2027
                        11:00 Messe des nations
                        """))
                .containsExactly(
                        "2027-06-12 18:30 Apéritif-concert",
                        "2027-06-12 20:30 Gala d'ouverture",
                        "2027-06-13 11:00 Messe des nations");
    }

    @Test
    void a_part_of_the_day_may_be_said_in_two_languages() {
        assertThat(ReadText.items("""
                        Fête du pont, samedi 12 juin 2027

                        Le matin - lo matin

                        • 9h30 / Ouverture
                        • 11h / Balade contée

                        L'après-midi – la vesprada

                        • 14h / Concours de quilles
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Ouverture",
                        "2027-06-12 11:00 Balade contée",
                        "2027-06-12 14:00 Concours de quilles");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hours that were written short, or that lost a sign on their way. */
class LostSignsTest {

    @Test
    void a_single_zero_stands_for_the_full_hour_among_dotted_hours() {
        assertThat(ReadText.items("""
                        Saturday 12 June

                        9.30      Coffee
                        10.0-11.15   Talk: the price of wool
                        11.30     Visit
                        1.0       Lunch
                        2.0 - 3.0 Spinning for beginners
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Coffee",
                        "2027-06-12 10:00-11:15 Talk: the price of wool",
                        "2027-06-12 11:30 Visit",
                        "2027-06-12 13:00 Lunch",
                        "2027-06-12 14:00-15:00 Spinning for beginners");
    }

    @Test
    void sections_of_an_agenda_are_no_hours() {
        assertThat(ReadText.items("""
                        Committee, Saturday 12 June, 10:00

                        1.0 Welcome
                        2.0 Accounts
                        3.0 Web 2.0 for clubs
                        """)).noneMatch(item -> item.contains("01:00") || item.contains("02:00"));
    }

    @Test
    void two_hours_without_a_sign_between_them_are_a_range_where_the_later_follows_soon() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        7 7.30 am Swim
                        8 8.45 am: Breakfast
                        9 am - 10.30 am Knots
                        12.30 1.30 pm Lunch
                        3 pm Raft race
                        """))
                .containsExactly(
                        "2027-06-12 07:00-07:30 Swim",
                        "2027-06-12 08:00-08:45 Breakfast",
                        "2027-06-12 09:00-10:30 Knots",
                        "2027-06-12 12:30-13:30 Lunch",
                        "2027-06-12 15:00 Raft race");
    }

    @Test
    void numbers_that_count_the_lines_begin_no_range() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        7 9 am Swim
                        8 10 am Breakfast
                        9 11 am Knots
                        """)).noneMatch(item -> item.contains("07:00"));
    }

    @Test
    void half_past_noon_in_the_order_of_a_list_is_no_midnight() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10.30am Opening
                        12.15am Lunch
                        2pm Tour
                        """))
                .containsExactly("2027-06-12 10:30 Opening", "2027-06-12 12:15 Lunch", "2027-06-12 14:00 Tour");
    }

    @Test
    void midnight_at_the_end_of_an_evening_stays() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        8pm Concert
                        10.30pm Dance
                        12.30am Fireworks
                        """)).last().asString().contains("00:30 Fireworks");
    }

    @Test
    void a_dash_before_an_hour_within_a_line_begins_an_item_where_such_dashes_lead_a_list() {
        assertThat(ReadText.items("""
                        samedi 12 juin
                        - 14.00 – Les Grillons (Tours) / Sous la halle
                        (chœur d’enfants) - 14.30 – La Gamme (Blois) / Au kiosque
                        (chansons de marins) - 15.00 – Trio Merle (Orléans) / Sous la halle
                        (airs de cour)
                        """))
                .containsExactly(
                        "2027-06-12 14:00 Les Grillons (Tours) @Sous la halle",
                        "2027-06-12 14:30 La Gamme (Blois) @Au kiosque",
                        "2027-06-12 15:00 Trio Merle (Orléans) @Sous la halle");
    }

    @Test
    void a_dash_between_two_hours_or_within_words_begins_none() {
        assertThat(ReadText.items("""
                        samedi 12 juin
                        - 9h00 - 10h00 : Accueil (café) - thé
                        - 10h00 - 11h30 : Débat (salle haute) - suite à 14h
                        """))
                .hasSize(2)
                .allMatch(
                        item -> item.startsWith("2027-06-12 09:00-10:00") || item.startsWith("2027-06-12 10:00-11:30"));
    }
}

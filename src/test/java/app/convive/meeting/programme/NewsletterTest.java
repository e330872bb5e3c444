package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Letters whose pieces of news have headings, and announcements of a single hour. */
class NewsletterTest {

    @Test
    void the_heading_of_a_piece_of_news_is_what_happens() {
        assertThat(ReadText.items("""
                        Letter of the week

                        Bread class
                        The second half of our class will be offered on Sunday, June 13th from 8:30am to 9:30am in the Annex.

                        Walkers' meal
                        Join us Sunday, June 13th at 5pm for the seventh time this year.

                        Wednesday study
                        6:30pm on Wednesday June 16. Part two is the week after.
                        """))
                .containsExactly(
                        "2027-06-13 08:30-09:30 Bread class @Annex",
                        "2027-06-13 17:00 Walkers' meal",
                        "2027-06-16 18:30 Wednesday study");
    }

    @Test
    void the_only_hour_of_an_announcement_stands_between_what_and_where() {
        assertThat(ReadText.items("""
                        Réunion du comité

                        Mardi 15 juin 2027 à 18h
                        Salle 4, mairie annexe
                        """)).containsExactly("2027-06-15 18:00 Réunion du comité @Salle 4, mairie annexe");
    }

    @Test
    void chapter_and_verse_are_no_hour() {
        assertThat(ReadText.items("""
                        Sunday 13 June 2027

                        The morning service is at 11:00am.
                        - Galatians 3:23-27
                        The evening service is at 5:00pm.
                        - Luke 4:16
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-06-13 11:00", "2027-06-13 17:00");
    }

    @Test
    void what_goes_on_until_five_in_the_afternoon_does_not_begin_before_dawn() {
        assertThat(ReadText.items("""
                        General assembly, Saturday 12 June 2027

                        Special assembly (2:00-2:30)
                        Regular assembly (2:45-17:00)
                        """))
                .containsExactly("2027-06-12 14:00-14:30 Special assembly", "2027-06-12 14:45-17:00 Regular assembly");
    }

    @Test
    void a_closed_road_is_no_item() {
        assertThat(ReadText.items("""
                        Lundi 14 juin 2027

                        8h30 : petit déjeuner
                        10h00 : course des familles
                        La rue Haute sera fermée à la circulation de 8h00 à 12h30.
                        """))
                .containsExactly("2027-06-14 08:30 petit déjeuner", "2027-06-14 10:00 course des familles");
    }

    @Test
    void what_has_no_hour_yet_is_an_item_and_a_place_in_a_bracket_makes_no_speaker() {
        assertThat(ReadText.items("""
                        Friday, June 11

                        1:00 PM – 5:00 PM: Campus Tours (Brennan Hall)
                        Guides will show you round. Golf carts are at hand.

                        TBD: Class dinner

                        Saturday, June 12

                        10:00 AM – 5:00 PM: Late Registration (Oak Green)
                        Guides will help you find your table.

                        11 AM: Awards Ceremony (Playhouse)
                        The dean will tell how the college is doing.
                        """))
                .containsExactly(
                        "2027-06-11 13:00-17:00 Campus Tours @Brennan Hall",
                        "2027-06-11 - Class dinner",
                        "2027-06-12 10:00-17:00 Late Registration @Oak Green",
                        "2027-06-12 11:00 Awards Ceremony @Playhouse");
    }

    @Test
    void among_lines_that_end_with_their_hours_the_others_are_items_below_any_title() {
        assertThat(ReadText.items("""
                        Class times – 12 June 2027
                        Festival of voices, Miners' Hall
                        Welcome = 9am
                        Recorder solo = 9.05am
                        Young choirs = 10am
                        Lunch break
                        Vocal solo = 1.20pm
                        Closing ceremony
                        """))
                .extracting(item -> item.substring(11).split(" @")[0])
                .containsExactly(
                        "09:00 Welcome",
                        "09:05 Recorder solo",
                        "10:00 Young choirs",
                        "- Lunch break",
                        "13:20 Vocal solo",
                        "- Closing ceremony");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences that name several days, and numbered days in running text. */
class DaysOfSentencesTest {

    @Test
    void the_bracket_behind_a_day_tells_its_hours() {
        assertThat(ReadText.items("""
                        Swim club news
                        Our last home meet is on Saturday, June 12 (warm-up 7:30am, first race 8:30am), and we need helpers for the finals on June 19 and 20 as well.
                        Day 1 is for the under tens. Warm-up 4:15pm.
                        Day 2 is for all others. Warm-up 4:45pm.
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-06-12 07:30", "2027-06-12 08:30", "2027-06-19 16:15", "2027-06-20 16:45");
        assertThat(ReadText.items("""
                        Le dernier match a lieu le samedi 12 juin (échauffement 13h30, coup d'envoi 14h30), et la finale se jouera le 26 juin à 15h.
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-06-12 13:30", "2027-06-12 14:30", "2027-06-26 15:00");
    }

    @Test
    void what_is_cancelled_is_no_item() {
        assertThat(ReadText.items("""
                        The quiz on Friday 11 June at 7pm has been cancelled. The supper on Saturday 12 June at 8pm goes ahead.
                        """)).containsExactly("2027-06-12 20:00 The supper goes ahead");
        assertThat(ReadText.items("""
                        La randonnée du samedi 12 juin à 9h est annulée. Le concert du dimanche 13 juin à 17h est maintenu.
                        """))
                .extracting(item -> item.substring(0, 27))
                .containsExactly("2027-06-13 17:00 Le concert");
        assertThat(ReadText.items("""
                        The walk on Saturday 5 June has been cancelled because of the floods. It is now on Sunday 13 June at 10am.
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-06-13 10:00");
        assertThat(ReadText.items("""
                        Samedi 12 juin : la sortie à vélo est annulée
                        14h Jeux
                        Dimanche 13 juin
                        10h Marche
                        """)).containsExactly("2027-06-12 14:00 Jeux", "2027-06-13 10:00 Marche");
    }

    @Test
    void a_distance_is_no_day_and_a_part_of_the_day_may_stand_before_the_date() {
        assertThat(ReadText.items("""
                        Diary
                        The Sunday 10K (June 6, 9am) goes on as planned.
                        The first planning meeting will take place on Monday evening 14th June, 7pm.
                        Sunday June 20th. 12.00. Village fete.
                        Tuesday June 22nd. 10.30. Coffee morning.
                        The anniversary takes place over the weekend of 3/4th July 2027.
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-06-06 09:00", "2027-06-14 19:00", "2027-06-20 12:00", "2027-06-22 10:30");
    }

    @Test
    void weekdays_below_the_moment_of_an_article_follow_it() {
        assertThat(ReadText.items("""
                        Local fixtures

                        Fri, Apr 30, 2027, 01:00

                        SATURDAY

                        Cup: Ashby v Binton, Mill Lane, 2.30. League: Corley v Denham, Park Road, 4.45.

                        SUNDAY

                        Shield: Elham v Fenby, Quay Street, 3.30.
                        """))
                .containsExactly(
                        "2027-05-01 14:30 Cup: Ashby v Binton @Mill Lane",
                        "2027-05-01 16:45 League: Corley v Denham @Park Road",
                        "2027-05-02 15:30 Shield: Elham v Fenby @Quay Street");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days that count from the one on which a text was posted or announced, 1 May 2027 here, a Saturday. */
class SoonDatesTest {

    @Test
    void tomorrow_beside_its_weekday_is_that_date_whatever_other_dates_follow() {
        assertThat(ReadText.items("""
                        Parish pump

                        LANTERN EVENING on the green starts tomorrow, Sunday, at 2pm. There will be late shopping and bands.

                        PARISH COUNCIL: Meets on Monday, 7.30pm, in the Old School.

                        The exhibition runs from May 9 to June 22.
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-05-02 14:00", "2027-05-03 19:30");
    }

    @Test
    void this_wednesday_is_the_next_one_although_a_later_wednesday_is_dated() {
        assertThat(ReadText.items("""
                        Weekly letter

                        This Wednesday at 6:30 pm our reading circle goes on with the fourth book.
                        There will be a meeting of the board on Sunday, May 9 at 4:30 pm in the library.
                        Our house sets aside seven evenings, beginning May 19th and through June 30th.
                        """))
                .extracting(item -> item.substring(0, 16))
                .contains("2027-05-05 18:30", "2027-05-09 16:30");
    }

    @Test
    void the_date_of_a_post_heads_nothing_where_it_tells_of_this_sunday() {
        assertThat(ReadText.items("""
                        28/04/2027
                        La musique entre sous la halle

                        Vous pourrez faire vos courses ce dimanche, tout en allant au concert.
                        Voici les horaires :
                        de 11h à 13h, un trio de jazz
                        de 17h à 19h, une chorale du quartier

                        17:40 Publié dans Culture | Lien permanent
                        """))
                .containsExactly(
                        "2027-05-02 11:00-13:00 un trio de jazz", "2027-05-02 17:00-19:00 une chorale du quartier");
    }

    @Test
    void what_is_weekly_looks_for_no_far_year() {
        assertThat(ReadText.items("""
                        Le club se retrouve tous les jeudis soir : les débutants de 19 h 30 à 20 h 30. Une seconde séance le mardi soir de 20 heures à 22 heures se déroule sans professeur. Le réveillon du 31 décembre regroupe les danseurs à partir de 20 h 30.
                        """)).anyMatch(item -> item.startsWith("2027-12-31 20:30"));
    }

    @Test
    void last_years_date_in_a_bracket_is_not_this_years() {
        assertThat(ReadText.items("""
                        The Festival is back on June 12, 2027! (2026's was May 24)

                        10:00 AM
                        Doors
                        11:00 AM
                        Line dancing
                        """)).containsExactly("2027-06-12 10:00 Doors", "2027-06-12 11:00 Line dancing");
    }

    @Test
    void a_feast_in_the_title_dates_all_where_no_day_is_named() {
        assertThat(ReadText.items("""
                        Village Canada Day parade and games

                        There will be plenty to do:
                        - Pancake Breakfast – from 8:30 a.m. to 10:30 a.m.
                        - Magic Show – 1:00 p.m.
                        - Fireman Games – 2:30 p.m.
                        """))
                .containsExactly(
                        "2027-07-01 08:30-10:30 Pancake Breakfast",
                        "2027-07-01 13:00 Magic Show",
                        "2027-07-01 14:30 Fireman Games");
    }

    @Test
    void when_a_call_was_published_is_not_when_it_takes_place() {
        assertThat(ReadText.items("""
                        M14 - J3
                        dim. 06 juin 2027
                        Convocation publiée le 02/05

                        ACCUEIL : 10h00 au Stade Bonnet
                        Début du tournoi : 12h00
                        Fin du tournoi : 16h30
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-06-06 10:00", "2027-06-06 12:00", "2027-06-06 16:30");
    }

    @Test
    void a_heading_of_tomorrow_does_not_move_today() {
        assertThat(ReadText.items("""
                        Village notes

                        TOMORROW

                        9am Market on the green
                        11am Band in the square

                        The bells will ring today at 5pm for the bride.
                        """))
                .extracting(item -> item.substring(0, 16))
                .contains("2027-05-02 09:00", "2027-05-02 11:00", "2027-05-01 17:00");
    }

    @Test
    void next_week_begins_on_monday() {
        assertThat(ReadText.items("""
                        Village news
                        30 April 2027
                        The 9.30am Communion on Sunday will be led by Jo. Please note that next week, for Rogation Sunday, the service will be at 10.45am in the church.
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-05-02 09:30", "2027-05-09 10:45");
        assertThat(ReadText.items("""
                        Publié le 30 avril 2027
                        La semaine prochaine, jeudi, la répétition commence à 19h au foyer.
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-05-06 19:00");
    }

    @Test
    void this_sunday_is_the_one_that_the_text_dates() {
        assertThat(ReadText.items("""
                        La paroisse organise une fête le dimanche 9 mai 2027, de 9h à 18h, au bord du lac.

                        • 8h : messe au bourg. Ce sera la seule messe de ce dimanche.
                        • 10h : ouverture des stands
                        • 12h30 : repas
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-05-09 08:00", "2027-05-09 10:00", "2027-05-09 12:30");
    }
}

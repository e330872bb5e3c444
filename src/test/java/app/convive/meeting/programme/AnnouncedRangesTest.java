package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedRangesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 11 to 13",
                "JUNE 11 TO 13",
                "11 > 13 juin 2027",
                "11 → 13 juin 2027",
                "Brindley, Fri–Sun, June 11–13",
                "11.06–13.06.2027",
                "11/06 - 13/06/2027",
                "du 11 au 13 juin",
                "Friday, June 11 - Sunday, June 13, 2027"
            })
    void a_range_gives_the_weekdays_below_their_dates(String range) {
        assertThat(ReadText.items("""
                        Gathering – %s

                        Friday
                        18:00 Supper
                        Saturday
                        10:00 Walk
                        Sunday
                        11:00 Farewell
                        """.formatted(range)))
                .containsExactly("2027-06-11 18:00 Supper", "2027-06-12 10:00 Walk", "2027-06-13 11:00 Farewell");
    }

    @Test
    void two_days_parted_by_a_slash_are_no_first_of_february() {
        assertThat(ReadText.items("""
                        Week-end choral, 12/13 juin 2027
                        Samedi
                        14h Répétition
                        Dimanche
                        10h Concert
                        """)).containsExactly("2027-06-12 14:00 Répétition", "2027-06-13 10:00 Concert");
    }

    @Test
    void the_weekday_counts_where_days_are_numbered_from_sunday() {
        assertThat(ReadText.items("""
                        Yearly sessions, June 10 – 12, 2027

                        Fifth Day (Thursday)
                        3:00 pm Registration
                        Sixth Day (Friday)
                        9:00 am Business
                        Seventh Day (Saturday)
                        9:00 am Closing
                        """))
                .containsExactly(
                        "2027-06-10 15:00 Registration", "2027-06-11 09:00 Business", "2027-06-12 09:00 Closing");
    }

    @Test
    void of_two_years_the_one_counts_in_which_the_announced_dates_are_those_weekdays() {
        assertThat(ReadText.items("""
                        Publié le 30 avril 2026
                        Compte rendu du 12 mars 2026 : voir le site.

                        Stage d'été, 11 au 13 juin

                        Vendredi
                        18h Accueil
                        Samedi
                        9h Ateliers
                        """)).containsExactly("2027-06-11 18:00 Accueil", "2027-06-12 09:00 Ateliers");
    }

    @Test
    void a_month_may_have_lost_its_end() {
        assertThat(ReadText.items("""
                        Rendez-vous samedi 12 jui 2027
                        Portes ouvertes le dimanche 19 septemb 2027
                        10h Visite
                        11h Goûter
                        """)).containsExactly("2027-09-19 10:00 Visite", "2027-09-19 11:00 Goûter");
    }

    @Test
    void whose_programme_follows_is_a_heading_above_titles_too() {
        assertThat(ReadText.items("""
                        Programme du vendredi 11 juin

                        Accueil
                        18h00

                        Concert
                        20h30

                        Programme du samedi 12 juin

                        Marche
                        9h00

                        Goûter
                        16h00
                        """))
                .containsExactly(
                        "2027-06-11 18:00 Accueil",
                        "2027-06-11 20:30 Concert",
                        "2027-06-12 09:00 Marche",
                        "2027-06-12 16:00 Goûter");
    }

    @Test
    void weekdays_with_their_hours_in_one_line_stand_around_the_day_above() {
        assertThat(ReadText.items("""
                        Swap meet
                        Saturday, June 12, 2027
                        Expo Hall

                        Setup Friday 3 PM - 8 PM and Saturday from 5:30 AM
                        Doors open 8:00 AM

                        9:00 AM Talk on aerials
                        10:00 AM Prize draw
                        """))
                .contains("2027-06-11 15:00-20:00 Setup", "2027-06-12 05:30 Setup", "2027-06-12 09:00 Talk on aerials");
    }
}

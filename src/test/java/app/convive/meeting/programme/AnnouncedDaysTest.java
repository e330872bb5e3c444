package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dates of articles, and days that hold for each other. */
class AnnouncedDaysTest {

    @Test
    void the_date_above_a_sentence_about_a_later_day_is_that_of_the_article() {
        assertThat(ReadText.items("""
                        Fête des jardiniers

                        04 mai 2027

                        Les jardiniers de la vallée ouvrent leurs serres et leurs cours le 12 juin 2027.

                        - 8 heures : accueil au lavoir
                        - 9h30 : visite des serres
                        - 12h : repas
                        """)).hasSize(3).allMatch(item -> item.startsWith("2027-06-12 "));
    }

    @Test
    void the_date_above_a_sentence_about_another_day_in_bad_weather_heads_what_follows() {
        assertThat(ReadText.items("""
                        Fête des jardiniers

                        12 juin 2027

                        En cas de pluie, les jardiniers ouvriront leurs serres et leurs cours le 19 juin 2027.

                        - 8 heures : accueil au lavoir
                        - 9h30 : visite des serres
                        - 12h : repas
                        """)).hasSize(3).allMatch(item -> item.startsWith("2027-06-12 "));
    }

    @Test
    void the_names_of_tracks_part_what_happens_at_once() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:00am: Welcome

                        10:20am: Round 1

                          • New Hands Track: Knots for all by Ann Moss
                          • Old Sailors Track: Splices and whippings by Eli Drake

                        11:10am: Lunch
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Welcome",
                        "2027-06-12 10:20 Round 1",
                        "2027-06-12 10:20 New Hands Track: Knots for all by Ann Moss",
                        "2027-06-12 10:20 Old Sailors Track: Splices and whippings by Eli Drake",
                        "2027-06-12 11:10 Lunch");
    }

    @Test
    void what_to_bring_is_no_track() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:00am: Welcome

                        10:20am: Round 1

                          • Bring: a rope and a knife
                          • Wear: old shoes

                        11:10am: Lunch
                        """)).hasSize(3);
    }

    @Test
    void a_timetable_may_hold_for_both_days() {
        assertThat(ReadText.items("""
                        Hedge weekend, June 12-13, 2027

                        This schedule applies to both Saturday and Sunday.

                        9:00 – 10:00  Tools and gloves
                        10:00 – 12:00  Laying
                        12:00 – 1:00  Soup
                        """)).hasSize(6).contains("2027-06-13 10:00-12:00 Laying");
    }

    @Test
    void a_meal_that_is_served_on_both_days_repeats_nothing_else() {
        assertThat(ReadText.items("""
                        Hedge weekend, June 12-13, 2027

                        Lunch is cooked on both Saturday and Sunday.

                        Saturday
                        9:00 – 10:00  Tools and gloves
                        10:00 – 12:00  Laying
                        Sunday
                        9:00 – 12:00  Walk
                        """)).hasSize(3);
    }

    @Test
    void the_part_of_the_day_may_stand_between_the_weekday_and_its_date() {
        assertThat(ReadText.items("""
                        Monday, May 3, 2027
                        Log in

                        Thursday Evening, June 10, 2027

                        7:00 P.M.

                        Opening of the grange

                        9:00 P.M. Closing

                        Friday, June 11, 2027

                        9:00 A.M. Roll call
                        """))
                .contains(
                        "2027-06-10 19:00 Opening of the grange",
                        "2027-06-10 21:00 Closing",
                        "2027-06-11 09:00 Roll call");
    }

    @Test
    void a_date_joined_by_a_hyphen_names_what_is_remembered() {
        assertThat(ReadText.items("""
                        Fête du village les 11, 12 et 13 juin

                        Samedi 12 juin à 11 h 30, cérémonie du 8-Mai. À 15 heures, balade contée.
                        """))
                .containsExactly("2027-06-12 11:30 cérémonie du 8-Mai", "2027-06-12 15:00 balade contée");
        assertThat(ReadText.items("""
                        Rencontres du 11-juin au 12-juin

                        9h Accueil
                        10h Débat
                        """)).first().asString().startsWith("2027-06-11");
    }

    @Test
    void a_plus_joins_two_days_and_what_closes_on_a_day_is_not_held_then() {
        assertThat(ReadText.items("""
                        Regatta, 12 and 13 June 2027, Green Lake
                        PAYMENT IS TO COME WITH THE ENTRIES WHICH CLOSE ON FRIDAY 4 JUNE 2027

                        Saturday + Sunday
                        10.00 Sculls
                        11.00 Eights
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Sculls",
                        "2027-06-12 11:00 Eights",
                        "2027-06-13 10:00 Sculls",
                        "2027-06-13 11:00 Eights");
    }
}

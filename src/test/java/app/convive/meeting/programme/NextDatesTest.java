package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Days of running text that count from the one before them. */
class NextDatesTest {

    private static List<String> hours(String text) {
        return ReadText.items(text).stream().map(item -> item.substring(0, 16)).toList();
    }

    @Test
    void the_day_after_is_that_behind_the_date_told_last() {
        assertThat(hours("""
                        Coucou ! Petit récap pour le 12 juin 2027.
                        Mairie à 14h30, cérémonie à 16h dans le pré, dîner à 20h sous la grange.
                        Le lendemain, brunch à partir de 11h30 pour les survivants, et boules à 15h.
                        """))
                .containsExactly(
                        "2027-06-12 14:30",
                        "2027-06-12 16:00",
                        "2027-06-12 20:00",
                        "2027-06-13 11:30",
                        "2027-06-13 15:00");
        assertThat(hours("""
                        We open on June 12, 2027 with a parade at 11 am and a concert at 3 pm.
                        The next day we walk to the mill at 9 am.
                        """)).containsExactly("2027-06-12 11:00", "2027-06-12 15:00", "2027-06-13 09:00");
    }

    @Test
    void a_weekday_that_opens_a_sentence_is_its_day() {
        assertThat(hours("""
                        We see the cubs at the hut on Friday 11 June 2027, drop-off 5.45pm, and the minibus leaves at 6.15pm.
                        Saturday they're climbing from 9.30am and rafting at 2pm, with chilli at 6pm.
                        Sunday parents are invited up to the site for games at 11am and lunch at 12.30pm.
                        """))
                .containsExactly(
                        "2027-06-11 17:45",
                        "2027-06-11 18:15",
                        "2027-06-12 09:30",
                        "2027-06-12 14:00",
                        "2027-06-12 18:00",
                        "2027-06-13 11:00",
                        "2027-06-13 12:30");
        assertThat(hours("""
                        Stage des 12 et 13 juin 2027
                        On commence le samedi à 14h par les pupitres, pause à 16h.
                        Dimanche on reprend à 9h30, et l'audition est à 16h.
                        """))
                .containsExactly("2027-06-12 14:00", "2027-06-12 16:00", "2027-06-13 09:30", "2027-06-13 16:00");
    }

    @Test
    void a_month_may_be_shortened_before_the_number() {
        assertThat(hours("""
                        Farmers are invited to a walk at the Lind farm on Saturday, Sept. 11. Sign-in starts at 9:30 a.m. and \
                        the walk gets going at 10.
                        A second evening is planned for Tuesday, Sept. 21, from 6 to 8 p.m. at the hall.
                        """)).containsExactly("2027-09-11 09:30", "2027-09-11 10:00", "2027-09-21 18:00");
    }

    @Test
    void a_day_without_its_month_is_in_one_in_which_it_is_its_weekday() {
        assertThat(hours("""
                        De : le bureau
                        Date : 20 mai 2027 à 11:32

                        La fête des enfants se tiendra le mercredi 2 juin au parc. Accueil à 13h30, goûter à 15h30.
                        Pour les grands, la soirée est maintenue le vendredi 18 : apéritif à 19h, dîner à 20h.
                        """))
                .containsExactly("2027-06-02 13:30", "2027-06-02 15:30", "2027-06-18 19:00", "2027-06-18 20:00");
    }

    @Test
    void a_year_told_in_running_text_is_not_that_of_the_programme() {
        assertThat(hours("""
                        Our weekend is set for June 11-13. Friday opens with a picnic at 12:30 p.m.
                        You'll remember that in 2021 the sing-along had to move indoors because of the storm.
                        On Saturday there is a talk at 8:45 a.m., and Sunday we say goodbye at 10 a.m.
                        """)).containsExactly("2027-06-11 12:30", "2027-06-12 08:45", "2027-06-13 10:00");
    }

    @Test
    void the_next_day_may_be_said_before_its_date() {
        assertThat(ReadText.items("""
                        The feast is on 12 June 2027 with the following programme.
                        8 am Walk
                        1 pm Lunch

                        Next day, 13th June.
                        8.30 am Eye camp
                        """))
                .containsExactly("2027-06-12 08:00 Walk", "2027-06-12 13:00 Lunch", "2027-06-13 08:30 Eye camp");
    }
}

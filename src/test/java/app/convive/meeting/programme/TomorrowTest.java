package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is announced for tomorrow, and years that could be taken for hours. */
class TomorrowTest {

    @Test
    void weekdays_behind_tomorrow_are_the_next_ones() {
        assertThat(ReadText.items("""
                        A partir de demain, le tournoi de palets se joue pendant deux jours.

                        Dimanche : 14 h, tournoi à deux. 18 h : remise des prix.
                        Lundi : 10 h, tournoi à trois.
                        """))
                .containsExactly(
                        "2027-05-02 14:00 tournoi à deux",
                        "2027-05-02 18:00 remise des prix",
                        "2027-05-03 10:00 tournoi à trois");
    }

    @Test
    void what_an_article_announces_for_tomorrow_is_not_on_its_own_day() {
        assertThat(ReadText.items("""
                        date 2027-05-01

                        The gala will be held in the park tomorrow.

                        11.30am Crowning of the queen
                        1pm Sack race
                        2.30pm Brass band
                        """))
                .containsExactly(
                        "2027-05-02 11:30 Crowning of the queen",
                        "2027-05-02 13:00 Sack race",
                        "2027-05-02 14:30 Brass band");
    }

    @Test
    void the_tomorrow_of_a_title_is_no_day() {
        assertThat(ReadText.items("""
                        Les métiers de demain

                        Dimanche
                        9h Café
                        10h Quel lin pour demain ?
                        """)).containsExactly("null 09:00 Café", "null 10:00 Quel lin pour demain ?");
    }

    @Test
    void the_year_before_a_title_is_no_hour_among_four_digits() {
        assertThat(ReadText.items("""
                        2027 Annual meeting - at a glance

                        SATURDAY 12 JUNE
                        1600 to 1900 - Check-in
                        1800 - Supper
                        2015 - Film
                        """))
                .containsExactly("2027-06-12 16:00-19:00 Check-in", "2027-06-12 18:00 Supper", "2027-06-12 20:15 Film");
    }

    @Test
    void today_as_a_heading_is_the_day_of_the_page_and_the_weekdays_follow_it() {
        assertThat(ReadText.items("""
                        County fair schedule
                        Jun 10, 2027 Updated Jun 10, 2027

                        TODAY

                        8 a.m. Barns open
                        9 a.m. Goat show

                        FRIDAY

                        8 a.m. Beef cattle show

                        SATURDAY

                        8:30 a.m. Horse show
                        """))
                .containsExactly(
                        "2027-06-10 08:00 Barns open",
                        "2027-06-10 09:00 Goat show",
                        "2027-06-11 08:00 Beef cattle show",
                        "2027-06-12 08:30 Horse show");
    }

    @Test
    void this_saturday_heads_what_happens_then_whatever_day_lately_was() {
        assertThat(ReadText.items("""
                        Direction Sainte-Aure pour la grande braderie qui démarre ce 8 mai.

                        La braderie s'ouvre en fanfare ce samedi !

                        A 10h30 : départ du cortège
                        A 17h30 : défilé des géants

                        Historiquement, les porteurs coupaient leur arbre dans la forêt à l'aube du 30 mars, veille de leur patron.

                        Dimanche

                        11h Concours canin
                        """))
                .containsExactly(
                        "2027-05-08 10:30 départ du cortège",
                        "2027-05-08 17:30 défilé des géants",
                        "2027-05-09 11:00 Concours canin");
    }
}

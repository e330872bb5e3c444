package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences that tell an hour beside each of several days. */
class PairedDaysTest {

    private static final String DAYS = "The meeting is on Friday 11 and Saturday 12 June.\n\n";

    @Test
    void each_hour_counts_on_the_days_beside_it() {
        assertThat(ReadText.items(DAYS + """
                        Breakfast is from 8:45 to 9:30 on Friday and from 9:00 to 9:45 on Saturday.
                        Lunch is at 13:00 on both days, and there will be a tea at 16:00 (Friday and Saturday).
                        """))
                .containsExactlyInAnyOrder(
                        "2027-06-11 08:45-09:30 Breakfast",
                        "2027-06-12 09:00-09:45 Breakfast",
                        "2027-06-11 13:00 Lunch",
                        "2027-06-12 13:00 Lunch",
                        "2027-06-11 16:00 tea",
                        "2027-06-12 16:00 tea");
    }

    @Test
    void the_day_may_stand_before_its_hour() {
        assertThat(ReadText.items("""
                        Le camp aura lieu le samedi et le dimanche 12/13 juin.
                        Départ le samedi à 13h00 pour un retour le dimanche vers 17h30 !
                        """)).containsExactly("2027-06-12 13:00 Départ", "2027-06-13 17:30 retour");
    }

    @Test
    void weekdays_of_a_list_stand_on_the_dates_behind_it() {
        assertThat(ReadText.items("""
                        Vendredi, samedi et dimanche 11, 12 et 13 juin

                        Vendredi
                        18h soupe
                        Dimanche
                        9h café
                        """)).containsExactly("2027-06-11 18:00 soupe", "2027-06-13 09:00 café");
        assertThat(ReadText.items("""
                        Barn days, Sat/Sun 12/13 June

                        Saturday
                        6 pm soup
                        Sunday
                        9 am coffee
                        """)).containsExactly("2027-06-12 18:00 soup", "2027-06-13 09:00 coffee");
    }

    @Test
    void what_is_daily_runs_on_the_days_right_above() {
        assertThat(ReadText.items("""
                        Wed 9 June - Fri 11 June

                        Daily timetable
                        9:00 circle
                        10:30 snack
                        15:30 pick-up

                        Fri 11: show for parents at 2pm
                        """))
                .contains("2027-06-09 09:00 circle", "2027-06-10 10:30 snack", "2027-06-11 14:00 show for parents");
    }
}

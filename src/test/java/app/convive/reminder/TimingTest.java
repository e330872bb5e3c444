package app.convive.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate THURSDAY = LocalDate.of(2027, 5, 20);
    private static final When EVE = When.daysBefore(1, LocalTime.of(17, 0));
    private static final When TWO_HOURS_AHEAD = When.ahead(Duration.ofHours(2));
    private static final Duration FIVE_HOURS = Duration.ofHours(5);

    @Test
    void fires_at_its_moment_and_once() {
        Timing eve = planned(EVE, at(THURSDAY, "09:00"), "2027-05-10T08:00");

        assertThat(eve.isDue(local("2027-05-19T16:59"))).isFalse();
        assertThat(eve.isDue(local("2027-05-19T17:00"))).isTrue();
        eve.fire(local("2027-05-19T17:00"));
        assertThat(eve.isDue(local("2027-05-19T17:01"))).isFalse();
    }

    @Test
    void a_moment_that_has_passed_at_the_first_planning_is_not_made_up_for() {
        Timing eve = planned(EVE, at(THURSDAY, "09:00"), "2027-05-19T17:01");

        assertThat(eve.progress()).isEqualTo(Progress.SKIPPED);
        assertThat(eve.whySkipped()).isEqualTo(WhySkipped.ALREADY_PAST);
        assertThat(eve.isDue(local("2027-05-19T18:00"))).isFalse();
    }

    @Test
    void a_meeting_that_is_moved_takes_its_reminders_along() {
        Timing eve = planned(EVE, at(THURSDAY, "09:00"), "2027-05-10T08:00");

        follow(eve, at(THURSDAY.plusDays(4), "14:00"), "2027-05-12T08:00");

        assertThat(eve.plannedFor()).isEqualTo(local("2027-05-23T17:00"));
        assertThat(eve.isDue(local("2027-05-19T17:00"))).isFalse();
    }

    @Test
    void an_earlier_hour_that_has_gone_is_made_up_for_once_and_the_old_one_is_silent() {
        Timing twoHours = planned(TWO_HOURS_AHEAD, at(THURSDAY, "20:00"), "2027-05-20T08:00");

        follow(twoHours, at(THURSDAY, "16:30"), "2027-05-20T15:00");

        assertThat(twoHours.plannedFor()).isEqualTo(local("2027-05-20T14:30"));
        assertThat(twoHours.isDue(local("2027-05-20T15:00"))).isFalse();
        assertThat(twoHours.isDue(local("2027-05-20T15:03"))).isTrue();
        twoHours.fire(local("2027-05-20T15:03"));
        assertThat(twoHours.isDue(local("2027-05-20T18:00"))).isFalse();
    }

    @Test
    void a_correction_through_a_date_in_the_past_fires_nothing_and_plans_anew() {
        Timing eve = planned(EVE, at(THURSDAY, "09:00"), "2027-05-10T08:00");

        follow(eve, at(LocalDate.of(2027, 5, 4), "09:00"), "2027-05-10T09:00");
        assertThat(eve.progress()).isEqualTo(Progress.SKIPPED);
        follow(eve, at(THURSDAY, "09:00"), "2027-05-10T09:01");

        assertThat(eve.progress()).isEqualTo(Progress.PLANNED);
        assertThat(eve.round()).isEqualTo(1);
        assertThat(eve.isDue(local("2027-05-19T17:00"))).isTrue();
    }

    @Test
    void a_slip_that_makes_a_reminder_due_can_be_put_right_before_it_fires() {
        Timing eve = planned(EVE, at(THURSDAY, "09:00"), "2027-05-10T08:00");

        follow(eve, at(LocalDate.of(2027, 5, 11), "09:00"), "2027-05-10T18:00");
        assertThat(eve.isDue(local("2027-05-10T18:02"))).isFalse();
        follow(eve, at(THURSDAY, "09:00"), "2027-05-10T18:02");

        assertThat(eve.isDue(local("2027-05-10T18:10"))).isFalse();
        assertThat(eve.plannedFor()).isEqualTo(local("2027-05-19T17:00"));
    }

    @Test
    void an_edit_that_leaves_the_moment_never_sends_again() {
        Timing eve = planned(EVE, at(THURSDAY, "09:00"), "2027-05-10T08:00");
        eve.fire(local("2027-05-19T17:00"));

        assertThat(follow(eve, at(THURSDAY, "09:30"), "2027-05-19T18:00")).isFalse();

        assertThat(eve.progress()).isEqualTo(Progress.FIRED);
        assertThat(eve.round()).isEqualTo(1);
    }

    @Test
    void an_edit_does_not_make_up_for_what_was_too_late_from_the_start() {
        Timing eve = planned(EVE, at(THURSDAY, "09:00"), "2027-05-19T18:00");

        assertThat(follow(eve, at(THURSDAY, "09:30"), "2027-05-19T18:05")).isFalse();

        assertThat(eve.progress()).isEqualTo(Progress.SKIPPED);
    }

    @Test
    void what_was_sent_is_sent_again_only_for_another_moment_ahead() {
        Timing eve = planned(EVE, at(THURSDAY, "09:00"), "2027-05-10T08:00");
        eve.fire(local("2027-05-19T17:00"));

        follow(eve, at(THURSDAY.minusDays(1), "20:00"), "2027-05-19T18:00");
        assertThat(eve.progress()).isEqualTo(Progress.FIRED);

        follow(eve, at(THURSDAY.plusDays(7), "09:00"), "2027-05-19T18:01");
        assertThat(eve.progress()).isEqualTo(Progress.PLANNED);
        assertThat(eve.round()).isEqualTo(2);
    }

    @Test
    void back_to_the_moment_for_which_it_was_sent_takes_the_new_round_back() {
        Timing eve = planned(EVE, at(THURSDAY, "09:00"), "2027-05-10T08:00");
        eve.fire(local("2027-05-19T17:00"));

        follow(eve, at(THURSDAY.plusDays(7), "09:00"), "2027-05-19T18:00");
        follow(eve, at(THURSDAY, "09:00"), "2027-05-19T18:01");

        assertThat(eve.progress()).isEqualTo(Progress.FIRED);
        assertThat(eve.round()).isEqualTo(1);
    }

    @Test
    void late_within_what_it_is_good_for_and_before_the_beginning_it_still_fires() {
        Beginning beginning = at(THURSDAY, "09:00");
        Timing eve = planned(EVE, beginning, "2027-05-10T08:00");
        Timing hour = planned(When.ahead(Duration.ofHours(1)), beginning, "2027-05-10T08:00");

        assertThat(eve.isTooLate(beginning, local("2027-05-19T22:00"), FIVE_HOURS))
                .isFalse();
        assertThat(eve.isTooLate(beginning, local("2027-05-19T22:01"), FIVE_HOURS))
                .isTrue();
        assertThat(hour.isTooLate(beginning, local("2027-05-20T08:59"), FIVE_HOURS))
                .isFalse();
        assertThat(hour.isTooLate(beginning, local("2027-05-20T09:00"), FIVE_HOURS))
                .isTrue();
    }

    @Test
    void a_paused_one_waits_and_goes_on_as_its_lateness_allows() {
        Beginning beginning = at(THURSDAY, "09:00");
        Timing eve = planned(EVE, beginning, "2027-05-10T08:00");
        eve.pause();
        assertThat(eve.isDue(local("2027-05-19T17:00"))).isFalse();

        eve.resume(beginning, local("2027-05-19T19:00"), FIVE_HOURS);
        assertThat(eve.isDue(local("2027-05-19T19:00"))).isTrue();

        eve.pause();
        eve.resume(beginning, local("2027-05-19T23:00"), FIVE_HOURS);
        assertThat(eve.whySkipped()).isEqualTo(WhySkipped.TOO_LATE);
    }

    @Test
    void an_organisers_skip_holds_when_the_programme_changes() {
        Timing eve = planned(EVE, at(THURSDAY, "09:00"), "2027-05-10T08:00");
        eve.skip(WhySkipped.BY_ORGANISER);

        follow(eve, at(THURSDAY.plusDays(1), "09:00"), "2027-05-11T08:00");

        assertThat(eve.progress()).isEqualTo(Progress.SKIPPED);
        assertThat(eve.plannedFor()).isEqualTo(local("2027-05-20T17:00"));
    }

    @Test
    void a_time_that_is_given_later_makes_an_hour_ahead_known() {
        Timing hour =
                planned(When.ahead(Duration.ofHours(1)), new Beginning(THURSDAY, null, PARIS), "2027-05-10T08:00");
        assertThat(hour.plannedFor()).isNull();
        assertThat(hour.isDue(local("2027-05-20T23:00"))).isFalse();

        follow(hour, at(THURSDAY, "09:00"), "2027-05-11T08:00");

        assertThat(hour.isDue(local("2027-05-20T08:00"))).isTrue();
    }

    @Test
    void what_was_withdrawn_with_its_item_comes_back_with_it() {
        Timing hour = planned(TWO_HOURS_AHEAD, at(THURSDAY, "20:00"), "2027-05-10T08:00");
        hour.withdraw();
        assertThat(hour.isDue(local("2027-05-20T18:00"))).isFalse();

        hour.restore();
        follow(hour, at(THURSDAY, "20:00"), "2027-05-11T08:00");
        assertThat(hour.isDue(local("2027-05-20T18:00"))).isTrue();

        hour.fire(local("2027-05-20T18:00"));
        hour.withdraw();
        hour.restore();
        follow(hour, at(THURSDAY, "20:00"), "2027-05-20T18:10");
        assertThat(hour.progress()).isEqualTo(Progress.FIRED);
        assertThat(hour.round()).isEqualTo(1);
    }

    private static Timing planned(When when, Beginning beginning, String now) {
        Timing timing = new Timing(when);
        timing.plan(beginning, local(now));
        return timing;
    }

    private static boolean follow(Timing timing, Beginning beginning, String now) {
        return timing.follow(beginning, local(now), FIVE_HOURS);
    }

    private static Beginning at(LocalDate day, String time) {
        return new Beginning(day, day.atTime(LocalTime.parse(time)), PARIS);
    }

    private static Instant local(String moment) {
        return LocalDateTime.parse(moment).atZone(PARIS).toInstant();
    }
}

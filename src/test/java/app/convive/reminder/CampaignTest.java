package app.convive.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReminderTest
class CampaignTest {

    private static final String LETTER = Announcements.STEP_LETTER;

    @Autowired
    World world;

    @Autowired
    Members members;

    @Autowired
    CampaignService campaigns;

    @Autowired
    DownTime downTime;

    @Autowired
    ZoneRulesCheck zoneRules;

    @Test
    void confirming_a_meeting_plans_the_ladder() {
        Meeting meeting = world.meetingIn(30);

        assertThat(steps(meeting))
                .extracting(Step::audience, Step::plannedFor, Step::progress)
                .containsExactly(
                        planned(Step.CHANNEL, meeting.firstDay().minusDays(7), "09:00"),
                        planned(Step.CHANNEL, meeting.firstDay().minusDays(1), "17:00"),
                        planned("members", meeting.firstDay().minusDays(1), "17:00"),
                        planned(Step.CHANNEL, meeting.firstDay(), "08:00"));
    }

    @Test
    void what_has_passed_at_the_confirmation_is_shown_and_not_sent() {
        Meeting meeting = world.meetingIn(3);

        assertThat(steps(meeting).getFirst().whySkipped()).isEqualTo(WhySkipped.ALREADY_PAST);
        world.walkTo(meeting.firstDay().minusDays(2), "12:00");
        assertThat(owed(meeting, World.CHANNEL)).isZero();
    }

    @Test
    void each_step_fires_once_to_those_who_come_then() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 11);
        members.come(meeting, 12);
        members.stayAway(meeting, 12);
        members.come(meeting, 13);

        world.walkTo(meeting.firstDay().minusDays(1), "17:01");
        assertThat(owed(meeting, World.CHANNEL)).isEqualTo(2);
        assertThat(owed(meeting, 11)).isEqualTo(1);
        assertThat(owed(meeting, 12)).isZero();
        assertThat(owed(meeting, 13)).isEqualTo(1);

        world.walkTo(meeting.firstDay(), "08:30");
        assertThat(owed(meeting, World.CHANNEL)).isEqualTo(3);
        assertThat(owed(meeting, 11)).isEqualTo(1);
        assertThat(eve(meeting).addressed()).isEqualTo(2);
    }

    @Test
    void a_moved_meeting_takes_its_steps_along() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 21);
        LocalDate later = meeting.firstDay().plusDays(1);

        world.moveFirstItem(meeting, later, "07:30");
        world.edit(meeting, world.item(meeting, "plénière"), later, "10:00", "plénière", "amphithéâtre");
        world.edit(meeting, world.item(meeting, "dîner"), later, "20:00", "dîner", "halle aux grains");

        world.walkTo(meeting.firstDay().minusDays(1), "18:00");
        assertThat(owed(meeting, 21)).isZero();
        world.walkTo(meeting.firstDay(), "18:00");
        assertThat(owed(meeting, 21)).isEqualTo(1);
    }

    @Test
    void a_date_corrected_through_the_past_sends_nothing_and_is_planned_anew() {
        Meeting meeting = world.meetingIn(10);
        members.come(meeting, 31);
        LocalDate right = meeting.firstDay();

        world.moveFirstItem(meeting, right.minusDays(17), "09:00");
        assertThat(steps(meeting))
                .allSatisfy(step -> assertThat(step.progress()).isEqualTo(Progress.SKIPPED));
        assertThat(world.logLines(meeting)).singleElement().asString().contains("version 2");
        world.moveFirstItem(meeting, right, "09:00");

        assertThat(steps(meeting))
                .allSatisfy(step -> assertThat(step.progress()).isEqualTo(Progress.PLANNED));
        assertThat(owed(meeting, World.CHANNEL)).isZero();
        world.walkTo(right.minusDays(1), "17:10");
        assertThat(owed(meeting, 31)).isEqualTo(1);
        assertThat(world.owed(NewsService.LETTER, meeting, World.CHANNEL)).isZero();
    }

    @Test
    void edits_that_leave_the_moment_never_send_again() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 41);
        world.walkTo(meeting.firstDay().minusDays(1), "17:01");

        AgendaItem first = world.item(meeting, "accueil");
        world.rename(meeting, "Grande rencontre des vergers");
        world.edit(meeting, first, first.day(), "09:00", "Accueil café", "salle A");
        world.edit(meeting, first, first.day(), "09:00", "Accueil café", "salle B");
        world.edit(meeting, first, first.day(), "09:15", "Accueil café", "salle B");

        world.walkTo(meeting.firstDay().minusDays(1), "20:00");
        assertThat(owed(meeting, 41)).isEqualTo(1);
        assertThat(eve(meeting).round()).isEqualTo(1);
    }

    @Test
    void a_meeting_put_off_after_its_eve_has_another_eve() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 51);
        world.walkTo(meeting.firstDay().minusDays(1), "17:01");
        LocalDate later = meeting.firstDay().plusDays(14);

        world.moveFirstItem(meeting, later, "09:00");
        world.edit(meeting, world.item(meeting, "plénière"), later, "10:00", "plénière", "amphithéâtre");
        world.edit(meeting, world.item(meeting, "dîner"), later, "20:00", "dîner", "halle aux grains");
        world.edit(meeting, world.item(meeting, "visite"), later.plusDays(1), "09:00", "visite", "verger");
        assertThat(owed(meeting, 51))
                .as("what was still owed of the first eve is taken back")
                .isZero();

        world.walkTo(later.minusDays(1), "17:01");
        assertThat(owed(meeting, 51)).isEqualTo(1);
        assertThat(eve(meeting).round()).isGreaterThan(1);
    }

    @Test
    void a_cancelled_meeting_reminds_nobody() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 61);
        world.walkTo(meeting.firstDay().minusDays(7), "09:01");
        assertThat(owed(meeting, World.CHANNEL)).isEqualTo(1);

        world.cancel(meeting);
        world.walkTo(meeting.firstDay(), "10:00");

        assertThat(owed(meeting, World.CHANNEL)).isZero();
        assertThat(owed(meeting, 61)).isZero();
        assertThat(steps(meeting))
                .extracting(Step::progress)
                .containsExactly(Progress.FIRED, Progress.WITHDRAWN, Progress.WITHDRAWN, Progress.WITHDRAWN);
    }

    @Test
    void a_step_that_was_due_while_nobody_was_there_is_sent_late_within_its_limit() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 71);

        downTime.until(eve(meeting), World.at(meeting.firstDay().minusDays(1), "21:30"));

        assertThat(owed(meeting, 71)).isEqualTo(1);
        assertThat(world.logLines(meeting)).isEmpty();
    }

    @Test
    void a_step_that_comes_too_late_is_skipped_and_organisers_are_told_once() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 81);
        Instant nextMorning = World.at(meeting.firstDay(), "07:00");

        downTime.until(eve(meeting), nextMorning);
        downTime.until(eve(meeting), nextMorning.plus(Duration.ofMinutes(1)));

        assertThat(owed(meeting, 81)).isZero();
        assertThat(eve(meeting).whySkipped()).isEqualTo(WhySkipped.TOO_LATE);
        assertThat(world.logLines(meeting)).singleElement().asString().contains("la veille à 17");
    }

    @Test
    void a_repeated_alarm_owes_nothing_twice() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 91);
        Instant eve = World.at(meeting.firstDay().minusDays(1), "17:00");

        downTime.until(eve(meeting), eve);
        members.come(meeting, 92);
        downTime.until(eve(meeting), eve.plusSeconds(1));

        assertThat(owed(meeting, 91)).isEqualTo(1);
        assertThat(owed(meeting, 92)).isZero();
    }

    @Test
    void two_nodes_that_wake_at_the_same_moment_owe_each_message_once() throws Exception {
        Meeting meeting = world.meetingIn(30);
        for (long user = 101; user <= 120; user++) {
            members.come(meeting, user);
        }
        Step eve = eve(meeting);
        Instant moment = World.at(meeting.firstDay().minusDays(1), "17:00");
        Callable<Void> node = () -> {
            downTime.until(eve, moment);
            return null;
        };

        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : nodes.invokeAll(List.of(node, node, node))) {
                done.get();
            }
        }

        for (long user = 101; user <= 120; user++) {
            assertThat(owed(meeting, user)).isEqualTo(1);
        }
        assertThat(eve(meeting).addressed()).isEqualTo(20);
    }

    @Test
    void a_failure_in_the_middle_leaves_the_step_to_be_fired_again() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 131);
        Instant moment = World.at(meeting.firstDay().minusDays(1), "17:00");

        members.failOnce();
        assertThatIllegalStateException().isThrownBy(() -> downTime.until(eve(meeting), moment));
        assertThat(owed(meeting, 131)).isZero();
        downTime.until(eve(meeting), moment.plusSeconds(2));

        assertThat(owed(meeting, 131)).isEqualTo(1);
    }

    @Test
    void new_rules_of_a_time_zone_count_from_the_next_start_on() {
        Meeting meeting = world.meetingIn(30);
        world.shiftPlannedInstants(meeting);

        zoneRules.check();

        assertThat(eve(meeting).plannedFor())
                .isEqualTo(World.at(meeting.firstDay().minusDays(1), "17:00"));
    }

    private long owed(Meeting meeting, long recipient) {
        return world.owed(LETTER, meeting, recipient);
    }

    private List<Step> steps(Meeting meeting) {
        return campaigns.plan(world.organiser(), meeting).stream()
                .map(StepReport::step)
                .toList();
    }

    private Step eve(Meeting meeting) {
        return steps(meeting).stream()
                .filter(step -> !step.inChannel())
                .findFirst()
                .orElseThrow();
    }

    private static Tuple planned(String audience, LocalDate day, String time) {
        return Tuple.tuple(audience, World.at(day, time), Progress.PLANNED);
    }
}

package app.convive.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.convive.testing.OnH2;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
@SpringBootTest(
        classes = {ScheduleApplication.class, Chores.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ClockWalkTest {

    @Autowired
    ClockWalk walk;

    @Autowired
    ConviveClock clock;

    @Autowired
    Chores chores;

    @Autowired
    PlannedMoments planned;

    @Autowired
    Wakeups wakeups;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Scheduler quartz;

    @BeforeEach
    void forget() {
        chores.forget();
    }

    @Test
    void it_stops_where_something_is_due_and_does_it_at_that_time() {
        Instant start = clock.instant();
        List<Instant> moments = new ArrayList<>();
        chores.whileRunning(key -> moments.add(clock.instant()));
        chores.plan("second", start.plus(Duration.ofDays(2)));
        chores.plan("first", start.plus(Duration.ofHours(5)));
        chores.plan("beyond", start.plus(Duration.ofDays(8)));

        walk.advanceTo(start.plus(Duration.ofDays(7)));

        assertThat(chores.done).containsExactly("first", "second");
        assertThat(moments.get(0)).isCloseTo(start.plus(Duration.ofHours(5)), within(1, ChronoUnit.MINUTES));
        assertThat(moments.get(1)).isCloseTo(start.plus(Duration.ofDays(2)), within(1, ChronoUnit.MINUTES));
        assertThat(clock.instant()).isCloseTo(start.plus(Duration.ofDays(7)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void what_becomes_due_on_the_way_is_done_before_what_lies_ahead() {
        Instant start = clock.instant();
        chores.whileRunning(key -> {
            if (key.equals("cook")) {
                chores.plan("eat", clock.instant());
            }
        });
        chores.plan("cook", start.plus(Duration.ofHours(1)));
        chores.plan("sleep", start.plus(Duration.ofHours(2)));

        walk.advanceTo(start.plus(Duration.ofHours(3)));

        assertThat(chores.done).containsExactly("cook", "eat", "sleep");
    }

    @Test
    void what_fails_does_not_hold_the_walk() {
        Instant start = clock.instant();
        chores.whileRunning(key -> {
            if (key.equals("broken")) {
                throw new IllegalStateException("broken");
            }
        });
        chores.plan("broken", start.plus(Duration.ofHours(1)));
        chores.plan("whole", start.plus(Duration.ofHours(2)));

        walk.advanceTo(start.plus(Duration.ofHours(3)));

        assertThat(chores.done).containsExactly("whole");
    }

    @Test
    void it_never_walks_back() {
        Instant start = clock.instant();
        walk.advanceTo(start.minus(Duration.ofDays(1)));
        assertThat(clock.instant()).isAfterOrEqualTo(start);
    }

    @Test
    void alarms_ring_by_the_clock_as_it_was_moved() throws Exception {
        Instant due = clock.instant().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);
        transaction.executeWithoutResult(status -> wakeups.at(due, "chore", "later"));

        walk.advanceTo(clock.instant().plus(Duration.ofDays(29)));

        Instant rings = quartz.getTrigger(new TriggerKey("later", "chore"))
                .getNextFireTime()
                .toInstant();
        assertThat(rings.plus(clock.offset())).isCloseTo(due, within(1, ChronoUnit.SECONDS));
    }

    @Test
    void the_plan_shows_what_is_ahead_in_order() {
        Instant start = clock.instant();
        chores.plan("b", start.plus(Duration.ofHours(2)));
        chores.plan("c", start.plus(Duration.ofHours(1)));
        chores.plan("far", start.plus(Duration.ofDays(9)));
        assertThat(planned.upTo(start.plus(Duration.ofDays(1)), Locale.FRENCH))
                .extracting(PlannedMoment::key)
                .containsExactly("c", "b");
    }
}

package app.convive.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.convive.testing.OnBothDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
@SpringBootTest(
        classes = {ScheduleApplication.class, Chores.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
class WakeupsTest {

    @Autowired
    Wakeups wakeups;

    @Autowired
    Chores chores;

    @Autowired
    ConviveClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Scheduler quartz;

    @BeforeEach
    void forget() {
        chores.forget();
    }

    @Test
    void an_alarm_whose_moment_has_come_wakes_its_handler() {
        chores.plan("dishes", clock.instant());
        transaction.executeWithoutResult(status -> wakeups.at(clock.instant(), "chore", "dishes"));
        await().untilAsserted(() -> assertThat(chores.done).containsExactly("dishes"));
    }

    @Test
    void what_is_rolled_back_is_not_armed() throws Exception {
        transaction.executeWithoutResult(status -> {
            wakeups.at(inAnHour(), "chore", "undone");
            status.setRollbackOnly();
        });
        assertThat(quartz.checkExists(new TriggerKey("undone", "chore"))).isFalse();
    }

    @Test
    void arming_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> wakeups.at(inAnHour(), "chore", "alone"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_later_alarm_of_the_same_key_replaces_the_earlier_one() throws Exception {
        Instant moved = inAnHour().plus(Duration.ofDays(1));
        transaction.executeWithoutResult(status -> wakeups.at(inAnHour(), "chore", "moved"));
        transaction.executeWithoutResult(status -> wakeups.at(moved, "chore", "moved"));
        assertThat(quartz.getTrigger(new TriggerKey("moved", "chore"))
                        .getNextFireTime()
                        .toInstant())
                .isBetween(clock.inRealTime(moved), clock.inRealTime(moved).plusMillis(1));
    }

    @Test
    void an_alarm_taken_back_is_gone() throws Exception {
        transaction.executeWithoutResult(status -> wakeups.at(inAnHour(), "chore", "back"));
        transaction.executeWithoutResult(status -> wakeups.cancel("chore", "back"));
        assertThat(quartz.checkExists(new TriggerKey("back", "chore"))).isFalse();
    }

    @Test
    void a_handler_that_fails_is_woken_again() {
        AtomicInteger runs = new AtomicInteger();
        chores.whileRunning(key -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("not today");
            }
        });
        chores.plan("laundry", clock.instant());
        transaction.executeWithoutResult(status -> wakeups.at(clock.instant(), "chore", "laundry"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(chores.done).containsExactly("laundry"));
    }

    @Test
    void a_handler_may_arm_its_own_alarm_anew_while_it_runs() {
        chores.whileRunning(key -> {
            if (chores.done.isEmpty()) {
                transaction.executeWithoutResult(status -> wakeups.at(inAnHour(), "chore", key));
            }
        });
        chores.plan("daily", clock.instant());
        transaction.executeWithoutResult(status -> wakeups.at(clock.instant(), "chore", "daily"));
        await().untilAsserted(() -> assertThat(chores.done).containsExactly("daily"));
        await().untilAsserted(() -> assertThat(
                        quartz.getTrigger(new TriggerKey("daily", "chore")).getNextFireTime())
                .isAfter(Date.from(clock.realTime())));
    }

    @Test
    void an_alarm_for_nobody_is_dropped() {
        transaction.executeWithoutResult(status -> wakeups.at(clock.instant(), "nobody", "at all"));
        await().untilAsserted(() -> assertThat(quartz.checkExists(new TriggerKey("at all", "nobody")))
                .isFalse());
    }

    private Instant inAnHour() {
        return clock.instant().plus(Duration.ofHours(1));
    }
}

package app.convive.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.convive.testing.OnBothDatabases;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** An alarm that rings before its moment: by Quartz' own margin, or because the clock was set back meanwhile. */
@OnBothDatabases
@SpringBootTest(
        classes = {ScheduleApplication.class, Chores.class, EarlyAlarmTest.SlowClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
class EarlyAlarmTest {

    private static final Duration BEHIND = Duration.ofMillis(300);

    @Autowired
    Wakeups wakeups;

    @Autowired
    Chores chores;

    @Autowired
    ConviveClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_it_is_for_is_done_once_at_its_moment() {
        Instant due = clock.instant().plusMillis(50);
        chores.plan("tea", due);
        transaction.executeWithoutResult(status -> wakeups.at(due, "chore", "tea"));
        await().untilAsserted(() -> assertThat(chores.done).containsExactly("tea"));
        assertThat(chores.tried).containsExactly("tea");
    }

    /** Behind the clock by which Quartz rings. */
    @TestComponent
    static class SlowClock {

        @Bean
        @Primary
        ConviveClock slowClock() {
            return new ConviveClock(() -> InstantSource.system().instant().minus(BEHIND), Duration.ZERO);
        }
    }
}

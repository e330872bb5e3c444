package app.convive.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.convive.testing.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** An alarm that rings before its moment: by Quartz' own margin, or because the clock was set back meanwhile. */
class EarlyAlarmTest {

    private static final Duration BEHIND = Duration.ofMillis(300);

    @ParameterizedTest
    @EnumSource
    void what_it_is_for_is_done_once_at_its_moment(Database kind) {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(
                        ScheduleApplication.class, Chores.class, SlowClock.class)
                .web(WebApplicationType.NONE)
                .run(kind.fresh().arguments())) {
            Chores chores = application.getBean(Chores.class);
            // Later than the sweep at the start, which would make a lost alarm good.
            Instant due = application.getBean(ConviveClock.class).instant().plusSeconds(2);
            chores.plan("tea", due);
            application
                    .getBean(TransactionTemplate.class)
                    .executeWithoutResult(
                            status -> application.getBean(Wakeups.class).at(due, "chore", "tea"));
            await().untilAsserted(() -> assertThat(chores.done).containsExactly("tea"));
            assertThat(chores.tried).containsExactly("tea");
        }
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

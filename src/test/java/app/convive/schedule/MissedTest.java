package app.convive.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.convive.testing.Database;
import app.convive.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.transaction.support.TransactionTemplate;

/** What was due, or planned, when the application stopped. */
class MissedTest {

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void home() {
        TimeZone.setDefault(zone);
    }

    @Test
    void what_is_due_at_the_start_is_done_though_no_alarm_is_there() {
        try (ConfigurableApplicationContext application = start(Database.H2.fresh(), "forgotten")) {
            Chores chores = application.getBean(Chores.class);
            await().untilAsserted(() -> assertThat(chores.done).containsExactly("forgotten"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_alarm_that_should_have_rung_meanwhile_rings_once_at_the_start(Database kind) {
        TestDatabase database = kind.fresh();
        try (ConfigurableApplicationContext application = start(database)) {
            standStill(application);
            arm(application, application.getBean(ConviveClock.class).instant(), "while away");
        }
        try (ConfigurableApplicationContext application = start(database)) {
            Chores chores = application.getBean(Chores.class);
            await().untilAsserted(() -> assertThat(chores.tried).containsExactly("while away"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void moments_stay_the_same_when_the_machine_changes_its_zone(Database kind) throws SchedulerException {
        TestDatabase database = kind.fresh();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
        Instant due;
        try (ConfigurableApplicationContext application = start(database)) {
            due = application.getBean(ConviveClock.class).instant().plus(Duration.ofDays(200));
            arm(application, due, "in summer");
        }
        TimeZone.setDefault(TimeZone.getTimeZone("America/Montreal"));
        try (ConfigurableApplicationContext application = start(database)) {
            Scheduler quartz = application.getBean(Scheduler.class);
            assertThat(quartz.getTrigger(new TriggerKey("in summer", "chore"))
                            .getNextFireTime()
                            .toInstant())
                    .isBetween(due, due.plusMillis(1));
        }
    }

    @Test
    void alarms_follow_the_offset_with_which_it_starts() throws SchedulerException {
        TestDatabase database = Database.H2.fresh();
        Instant due;
        try (ConfigurableApplicationContext application = start(database)) {
            due = application.getBean(ConviveClock.class).instant().plus(Duration.ofDays(10));
            arm(application, due, "soon");
        }
        try (ConfigurableApplicationContext application = start(database, "--convive.clock-offset=P9D")) {
            Scheduler quartz = application.getBean(Scheduler.class);
            TriggerKey soon = new TriggerKey("soon", "chore");
            Instant rings = due.minus(Duration.ofDays(9));
            await().untilAsserted(() -> assertThat(
                            quartz.getTrigger(soon).getNextFireTime().toInstant())
                    .isBetween(rings, rings.plusMillis(1)));
        }
    }

    private static ConfigurableApplicationContext start(TestDatabase database, String... more) {
        SpringApplicationBuilder application =
                new SpringApplicationBuilder(ScheduleApplication.class, Chores.class).web(WebApplicationType.NONE);
        String[] arguments = Stream.concat(
                        Arrays.stream(database.arguments()), Arrays.stream(more).filter(word -> word.startsWith("--")))
                .toArray(String[]::new);
        for (String word : more) {
            if (!word.startsWith("--")) {
                application.listeners((ApplicationListener<ContextRefreshedEvent>) refreshed ->
                        refreshed.getApplicationContext().getBean(Chores.class).plan(word, Instant.EPOCH));
            }
        }
        return application.run(arguments);
    }

    private static void arm(ConfigurableApplicationContext application, Instant when, String key) {
        Wakeups wakeups = application.getBean(Wakeups.class);
        application.getBean(TransactionTemplate.class).executeWithoutResult(status -> wakeups.at(when, "chore", key));
    }

    private static void standStill(ConfigurableApplicationContext application) {
        Scheduler quartz = application.getBean(Scheduler.class);
        await().until(quartz::isStarted);
        try {
            quartz.standby();
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }
}

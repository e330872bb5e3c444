package app.convive.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.convive.testing.Database;
import app.convive.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Being stopped while the database is away, as when a machine goes down and takes the database first. */
class StopTest {

    @ParameterizedTest
    @EnumSource
    void it_comes_to_its_end_without_the_database_and_loses_no_alarm(Database kind) {
        TestDatabase database = kind.fresh();
        Outage outage = new Outage();
        ConfigurableApplicationContext application = start(database, outage);
        Chores chores = application.getBean(Chores.class);
        Instant soon = application.getBean(ConviveClock.class).instant().plus(Duration.ofSeconds(10));
        chores.plan("tea", soon);
        application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> application.getBean(Wakeups.class).at(soon, "chore", "tea"));
        JdbcTemplate jdbc = new JdbcTemplate(application.getBean(DataSource.class));
        await().until(() ->
                "ACQUIRED".equals(jdbc.queryForObject("select trigger_state from qrtz_triggers", String.class)));

        outage.begun = true;
        Thread stop = Thread.ofPlatform().start(application::close);

        await().atMost(Duration.ofMinutes(1)).until(() -> !stop.isAlive());
        assertThat(chores.done).isEmpty();
        outage.end();
        try (ConfigurableApplicationContext restarted = start(database, outage)) {
            Chores again = restarted.getBean(Chores.class);
            again.plan("tea", soon);
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(again.done).containsExactly("tea"));
        }
    }

    private static ConfigurableApplicationContext start(TestDatabase database, Outage outage) {
        return new SpringApplicationBuilder(ScheduleApplication.class, Chores.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(outage))
                .run(database.arguments());
    }

    /** While it lasts, nobody gets a connection, and each waits for one as long as a pool lets them. */
    private static final class Outage implements BeanPostProcessor {

        private static final Duration PATIENCE = Duration.ofSeconds(30);

        private final CountDownLatch over = new CountDownLatch(1);
        private volatile boolean begun;

        void end() {
            begun = false;
            over.countDown();
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource dataSource ? new Cut(dataSource) : bean;
        }

        private final class Cut extends DelegatingDataSource {

            Cut(DataSource dataSource) {
                super(dataSource);
            }

            @Override
            public Connection getConnection() throws SQLException {
                if (!begun) {
                    return super.getConnection();
                }
                try {
                    if (over.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                        return super.getConnection();
                    }
                } catch (InterruptedException e) {
                    throw new SQLException("Interrupted while waiting for a connection", e);
                }
                throw new SQLException("The database is away");
            }
        }
    }
}

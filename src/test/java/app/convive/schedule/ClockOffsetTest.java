package app.convive.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.StartRefused;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class ClockOffsetTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Clock.class);

    @Test
    void the_clock_is_the_systems_unless_told_otherwise() {
        application.run(context ->
                assertThat(context.getBean(ConviveClock.class).offset()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9/api/v10/", "http://localhost:9/api/v10/", "http://[::1]:9/api/v10/"})
    void it_may_be_ahead_on_a_server_of_ones_own(String url) {
        application
                .withPropertyValues("convive.clock-offset=45d", "convive.discord.api-url=" + url)
                .run(context ->
                        assertThat(context.getBean(ConviveClock.class).offset()).isEqualTo(Duration.ofDays(45)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://discord.com/api/v10/", "http://192.0.2.7/api/v10/", "http://localhost.example/"})
    void it_may_not_be_ahead_where_real_people_are(String url) {
        application
                .withPropertyValues(
                        "convive.clock-offset=45d", url.isEmpty() ? "unset=" : "convive.discord.api-url=" + url)
                .run(context -> assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(StartRefused.class));
    }

    @Test
    void it_may_never_be_behind() {
        application
                .withPropertyValues("convive.clock-offset=-1h", "convive.discord.api-url=http://127.0.0.1:9/")
                .run(context -> assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(StartRefused.class));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ScheduleProperties.class)
    @Import(ScheduleConfiguration.class)
    static class Clock {}
}

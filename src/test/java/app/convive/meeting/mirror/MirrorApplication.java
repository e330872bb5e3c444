package app.convive.meeting.mirror;

import app.convive.ConviveApplication;
import app.convive.delivery.Deliveries;
import app.convive.meeting.Meeting;
import app.convive.network.People;
import app.convive.schedule.ConviveClock;
import app.convive.schedule.Due;
import app.convive.schedule.DueWork;
import app.convive.testing.NoPost;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Meetings and the rooms below them without their chats: nobody looks at Discord but the test. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(NoPost.class)
@ConfigurationPropertiesScan(basePackageClasses = {ConviveClock.class, Deliveries.class})
@EntityScan(basePackageClasses = ConviveApplication.class)
@EnableJpaRepositories(
        basePackageClasses = {Deliveries.class, People.class, Meeting.class},
        considerNestedRepositories = true)
@ComponentScan(
        basePackageClasses = {ConviveClock.class, Deliveries.class, People.class, Meeting.class},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "app\\.convive\\.([a-z]+\\.(chat|post)\\..*|.*Test.*|.*Application)"))
class MirrorApplication {

    /** Answers to the alarms; the test looks when it wants. */
    @Bean
    DueWork looks() {
        return new DueWork() {
            @Override
            public String handler() {
                return MirrorRows.HANDLER;
            }

            @Override
            public void run(String key) {}

            @Override
            public List<Due> dueBy(Instant moment) {
                return List.of();
            }
        };
    }
}

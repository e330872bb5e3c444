package app.convive.reminder;

import app.convive.ConviveApplication;
import app.convive.delivery.Deliveries;
import app.convive.meeting.Meeting;
import app.convive.network.People;
import app.convive.schedule.ConviveClock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Reminders and the rooms below without the line to Discord: what is owed stays in the ledger. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ConfigurationPropertiesScan(basePackageClasses = {ConviveClock.class, Deliveries.class})
@EntityScan(basePackageClasses = ConviveApplication.class)
@EnableJpaRepositories(
        basePackageClasses = {Deliveries.class, People.class, Meeting.class, Step.class},
        considerNestedRepositories = true)
@ComponentScan(
        basePackageClasses = {ConviveClock.class, Deliveries.class, People.class, Meeting.class, Step.class},
        excludeFilters = {
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = {"app\\.convive\\.[a-z]+\\.(chat|post)\\..*", ".*(Test|Application)(\\$.*)?"}),
            @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class)
        })
@ComponentScan(
        basePackages = "app.convive.reminder.chat",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "app\\.convive\\.reminder\\.chat\\.(\\w+Letter|Phrases|DirectMessageFoot)"))
class ReminderApplication {}

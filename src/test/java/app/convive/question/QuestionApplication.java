package app.convive.question;

import app.convive.ConviveApplication;
import app.convive.delivery.Deliveries;
import app.convive.meeting.Meeting;
import app.convive.network.People;
import app.convive.schedule.ConviveClock;
import app.convive.testing.NoPost;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Questions and the rooms below it without their chats. There is no line to Discord: what is owed stays owed. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(NoPost.class)
@ConfigurationPropertiesScan(basePackageClasses = {ConviveClock.class, Deliveries.class, QuestionService.class})
@EntityScan(basePackageClasses = ConviveApplication.class)
@EnableJpaRepositories(
        basePackageClasses = {Deliveries.class, People.class, Meeting.class, QuestionService.class},
        considerNestedRepositories = true)
@ComponentScan(
        basePackageClasses = {ConviveClock.class, Deliveries.class, People.class, Meeting.class, QuestionService.class},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "app\\.convive\\.([a-z]+\\.(chat|post)\\..*|.*Test.*|.*Application)"))
class QuestionApplication {}

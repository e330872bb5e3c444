package app.convive.question;

import app.convive.ConviveApplication;
import app.convive.delivery.Deliveries;
import app.convive.delivery.DeliveryReason;
import app.convive.delivery.post.Outcome;
import app.convive.delivery.post.Parcel;
import app.convive.delivery.post.Post;
import app.convive.meeting.Meeting;
import app.convive.network.People;
import app.convive.schedule.ConviveClock;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Questions and the rooms below it without their chats. There is no line to Discord: what is owed stays owed. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
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
class QuestionApplication {

    @Bean
    Post post() {
        return new Post() {
            @Override
            public boolean open() {
                return false;
            }

            @Override
            public Outcome send(Parcel parcel) {
                return new Outcome.Hindered(DeliveryReason.DISCORD_UNREACHABLE, "no line");
            }

            @Override
            public boolean edit(long channel, long message, long delivery, MessageCreateData content) {
                return true;
            }
        };
    }
}

package app.convive.registration;

import static app.convive.registration.World.member;
import static app.convive.registration.World.next;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Caller;
import app.convive.meeting.Meeting;
import app.convive.testing.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@OnBothDatabases
@SpringBootTest(classes = RegistrationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(World.class)
class RegistrationTest {

    @Autowired
    World world;

    @Autowired
    RegistrationService registrations;

    @Test
    void a_member_gets_a_place_by_one_click() {
        Meeting meeting = world.meeting(2);
        Caller anne = member();
        assertThat(registrations.register(anne, meeting.id(), next())).isEqualTo(new AnswerOutcome.Registered(true));
    }
}

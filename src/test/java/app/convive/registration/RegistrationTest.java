package app.convive.registration;

import static app.convive.registration.World.member;
import static app.convive.registration.World.next;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Caller;
import app.convive.meeting.Meeting;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnAttendance
class RegistrationTest {

    @Autowired
    World world;

    @Autowired
    RegistrationService registrations;

    @Autowired
    AttendanceReader attendance;

    private AnswerOutcome register(Meeting meeting, Caller who) {
        return registrations.register(who, meeting.id(), next());
    }

    private AnswerOutcome decline(Meeting meeting, Caller who) {
        return registrations.decline(who, meeting.id(), next());
    }

    private Figures figures(Meeting meeting) {
        return attendance.figures(meeting.id()).orElseThrow();
    }

    @Test
    void a_member_gets_a_place_by_one_click() {
        Meeting meeting = world.meeting(2);
        assertThat(register(meeting, member())).isEqualTo(new AnswerOutcome.Registered(true));
        assertThat(figures(meeting)).isEqualTo(new Figures(2, 1, 0));
    }

    @Test
    void a_second_click_changes_nothing_and_says_so() {
        Meeting meeting = world.meeting(1);
        Caller anne = member();
        Caller bruno = member();
        register(meeting, anne);
        register(meeting, bruno);
        assertThat(register(meeting, anne)).isEqualTo(new AnswerOutcome.StillRegistered(true));
        assertThat(register(meeting, bruno)).isEqualTo(new AnswerOutcome.StillQueued(1));
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 1, 1));
    }

    @Test
    void the_same_interaction_again_changes_nothing() {
        Meeting meeting = world.meeting(5);
        Caller anne = member();
        long click = next();
        registrations.register(anne, meeting.id(), click);
        decline(meeting, anne);
        assertThat(registrations.register(anne, meeting.id(), click)).isEqualTo(new AnswerOutcome.StillNotComing());
        assertThat(figures(meeting)).isEqualTo(new Figures(5, 0, 0));
    }

    @Test
    void two_clicks_that_arrive_reversed_leave_the_later_answer() {
        Meeting meeting = world.meeting(5);
        Caller anne = member();
        long first = next();
        long second = next();
        registrations.decline(anne, meeting.id(), second);
        assertThat(registrations.register(anne, meeting.id(), first)).isEqualTo(new AnswerOutcome.StillNotComing());

        Caller bruno = member();
        register(meeting, bruno);
        long absent = next();
        long again = next();
        registrations.register(bruno, meeting.id(), again);
        assertThat(registrations.decline(bruno, meeting.id(), absent))
                .isEqualTo(new AnswerOutcome.StillRegistered(true));
        assertThat(figures(meeting)).isEqualTo(new Figures(5, 1, 0));
    }

    @Test
    void not_coming_can_be_said_without_a_place_also_when_it_is_full() {
        Meeting meeting = world.meeting(1);
        Caller anne = member();
        register(meeting, anne);
        assertThat(decline(meeting, member())).isEqualTo(new AnswerOutcome.NotComing());
        assertThat(decline(meeting, anne)).isEqualTo(new AnswerOutcome.NotComing());
        assertThat(decline(meeting, anne)).isEqualTo(new AnswerOutcome.StillNotComing());
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 0, 0));
        assertThat(attendance
                        .list(World.organiser(), meeting.id())
                        .orElseThrow()
                        .standing(Standing.ABSENT))
                .hasSize(2);
    }

    @Test
    void a_cancelled_registration_gives_its_place_back() {
        Meeting meeting = world.meeting(12);
        Caller anne = member();
        register(meeting, anne);
        decline(meeting, anne);
        assertThat(figures(meeting)).isEqualTo(new Figures(12, 0, 0));
        assertThat(register(meeting, anne)).isEqualTo(new AnswerOutcome.Registered(true));
        assertThat(figures(meeting)).isEqualTo(new Figures(12, 1, 0));
    }

    @Test
    void without_a_limit_nobody_waits() {
        Meeting meeting = world.meeting(null);
        for (int i = 0; i < 5; i++) {
            assertThat(register(meeting, member())).isEqualTo(new AnswerOutcome.Registered(true));
        }
        assertThat(figures(meeting)).isEqualTo(new Figures(null, 5, 0));
    }

    @Test
    void the_members_of_another_server_do_not_reach_the_meeting() {
        Meeting meeting = world.meeting(5);
        Caller stranger = new Caller(next(), World.OTHER_SERVER, "Stranger", true, Set.of());
        assertThat(register(meeting, stranger)).isEqualTo(new AnswerOutcome.Refused(Refusal.UNKNOWN));
        assertThat(decline(meeting, stranger)).isEqualTo(new AnswerOutcome.Refused(Refusal.UNKNOWN));
        assertThat(attendance.list(stranger, meeting.id())).isEmpty();
        assertThat(figures(meeting)).isEqualTo(new Figures(5, 0, 0));
    }

    @Test
    void a_direct_message_s_button_works_for_who_is_known_in_the_server_and_for_nobody_else() {
        Meeting meeting = world.meeting(5);
        Caller anne = member();
        register(meeting, anne);
        Caller inPrivate = new Caller(anne.user(), null, anne.name(), false, Set.of());
        assertThat(decline(meeting, inPrivate)).isEqualTo(new AnswerOutcome.NotComing());

        Caller stranger = new Caller(next(), null, "Stranger", false, Set.of());
        assertThat(register(meeting, stranger)).isEqualTo(new AnswerOutcome.Refused(Refusal.UNKNOWN));
    }

    @Test
    void a_cancelled_meeting_takes_no_answer_and_tells_each_of_those_concerned_once() {
        Meeting meeting = world.meeting(1);
        Caller coming = member();
        Caller waiting = member();
        Caller absent = member();
        register(meeting, coming);
        register(meeting, waiting);
        decline(meeting, absent);
        world.cancel(meeting);
        world.cancel(meeting);
        assertThat(register(meeting, member())).isEqualTo(new AnswerOutcome.Refused(Refusal.CANCELLED));
        assertThat(world.owed(Notices.MEETING_CANCELLED, coming)).isEqualTo(1);
        assertThat(world.owed(Notices.MEETING_CANCELLED, waiting)).isEqualTo(1);
        assertThat(world.owed(Notices.MEETING_CANCELLED, absent)).isZero();
    }

    @Test
    void a_meeting_that_is_over_takes_no_answer() {
        Meeting meeting = world.meeting(5, world.today().minusDays(3));
        assertThat(register(meeting, member())).isEqualTo(new AnswerOutcome.Refused(Refusal.OVER));
    }
}

package app.convive.registration;

import static app.convive.registration.World.member;
import static app.convive.registration.World.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.convive.discord.Caller;
import app.convive.meeting.Meeting;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@OnAttendance
@RecordApplicationEvents
class WaitingListTest {

    @Autowired
    World world;

    @Autowired
    RegistrationService registrations;

    @Autowired
    AttendanceReader attendance;

    @Autowired
    SheetReader sheets;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents published;

    private AnswerOutcome register(Meeting meeting, Caller who) {
        return registrations.register(who, meeting.id(), next());
    }

    private void decline(Meeting meeting, Caller who) {
        registrations.decline(who, meeting.id(), next());
    }

    private List<Caller> registered(Meeting meeting, int people) {
        List<Caller> all = Stream.generate(World::member).limit(people).toList();
        all.forEach(one -> register(meeting, one));
        return all;
    }

    private @Nullable Standing standing(Meeting meeting, Caller who) {
        return sheets.of(who, meeting.id()).orElseThrow().standing();
    }

    private int rank(Meeting meeting, Caller who) {
        return sheets.of(who, meeting.id()).orElseThrow().rank();
    }

    private Figures figures(Meeting meeting) {
        return attendance.figures(meeting.id()).orElseThrow();
    }

    @Test
    void who_comes_too_late_is_told_the_rank() {
        Meeting meeting = world.meeting(1);
        registered(meeting, 1);
        assertThat(register(meeting, member())).isEqualTo(new AnswerOutcome.Queued(1));
        assertThat(register(meeting, member())).isEqualTo(new AnswerOutcome.Queued(2));
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 1, 2));
    }

    @Test
    void a_freed_place_goes_to_the_next_in_line_who_is_told_once() {
        Meeting meeting = world.meeting(1);
        List<Caller> all = registered(meeting, 3);
        decline(meeting, all.get(0));
        assertThat(standing(meeting, all.get(1))).isEqualTo(Standing.COMING);
        assertThat(rank(meeting, all.get(2))).isEqualTo(1);
        assertThat(world.owed(Notices.PLACE_GIVEN, all.get(1))).isEqualTo(1);
        assertThat(world.owed(Notices.PLACE_GIVEN, all.get(2))).isZero();
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 1, 1));
    }

    @Test
    void a_place_is_freed_and_given_together_or_not_at_all() {
        Meeting meeting = world.meeting(1);
        List<Caller> all = registered(meeting, 2);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    decline(meeting, all.get(0));
                    throw new IllegalStateException("The machine stops here");
                }))
                .hasMessage("The machine stops here");
        assertThat(standing(meeting, all.get(0))).isEqualTo(Standing.COMING);
        assertThat(standing(meeting, all.get(1))).isEqualTo(Standing.WAITING);
        assertThat(world.owed(Notices.PLACE_GIVEN, all.get(1))).isZero();
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 1, 1));
    }

    @Test
    void who_leaves_the_line_lets_the_others_move_up() {
        Meeting meeting = world.meeting(1);
        List<Caller> all = registered(meeting, 4);
        decline(meeting, all.get(2));
        assertThat(rank(meeting, all.get(1))).isEqualTo(1);
        assertThat(rank(meeting, all.get(3))).isEqualTo(2);
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 1, 2));
    }

    @Test
    void who_cancels_and_comes_back_stands_at_the_end_as_the_same_person() {
        Meeting meeting = world.meeting(1);
        List<Caller> all = registered(meeting, 3);
        decline(meeting, all.get(0));
        assertThat(register(meeting, all.get(0))).isEqualTo(new AnswerOutcome.Queued(2));
        AttendanceList list = attendance.list(World.organiser(), meeting.id()).orElseThrow();
        assertThat(list.attendees()).hasSize(3);
        assertThat(list.standing(Standing.WAITING))
                .extracting(Attendee::user)
                .containsExactly(all.get(2).user(), all.get(0).user());
    }

    @Test
    void who_is_given_a_place_a_second_time_is_told_a_second_time() {
        Meeting meeting = world.meeting(1);
        List<Caller> all = registered(meeting, 2);
        decline(meeting, all.get(0));
        decline(meeting, all.get(1));
        register(meeting, all.get(0));
        register(meeting, all.get(1));
        decline(meeting, all.get(0));
        assertThat(standing(meeting, all.get(1))).isEqualTo(Standing.COMING);
        assertThat(world.owed(Notices.PLACE_GIVEN, all.get(1))).isEqualTo(2);
    }

    @Test
    void more_places_go_to_the_first_in_line_at_once() {
        Meeting meeting = world.meeting(2);
        List<Caller> all = registered(meeting, 6);
        world.places(meeting, 4);
        assertThat(all.subList(2, 4)).allSatisfy(given -> {
            assertThat(standing(meeting, given)).isEqualTo(Standing.COMING);
            assertThat(world.owed(Notices.PLACE_GIVEN, given)).isEqualTo(1);
        });
        assertThat(rank(meeting, all.get(4))).isEqualTo(1);
        assertThat(rank(meeting, all.get(5))).isEqualTo(2);
        world.places(meeting, null);
        assertThat(figures(meeting)).isEqualTo(new Figures(null, 6, 0));
    }

    @Test
    void fewer_places_throw_nobody_out_and_nobody_moves_up_before_there_is_room() {
        Meeting meeting = world.meeting(4);
        List<Caller> all = registered(meeting, 6);
        world.places(meeting, 2);
        assertThat(figures(meeting)).isEqualTo(new Figures(2, 4, 2));
        assertThat(register(meeting, member())).isEqualTo(new AnswerOutcome.Queued(3));
        decline(meeting, all.get(0));
        decline(meeting, all.get(1));
        assertThat(figures(meeting)).isEqualTo(new Figures(2, 2, 3));
        decline(meeting, all.get(2));
        assertThat(standing(meeting, all.get(4))).isEqualTo(Standing.COMING);
        assertThat(figures(meeting)).isEqualTo(new Figures(2, 2, 2));
    }

    @Test
    void once_it_has_begun_nobody_moves_up_and_organisers_hear_of_the_free_place() {
        Meeting meeting = world.meeting(1, world.today().minusDays(1));
        List<Caller> all = registered(meeting, 3);
        published.clear();
        decline(meeting, all.get(0));
        assertThat(standing(meeting, all.get(1))).isEqualTo(Standing.WAITING);
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 0, 2));
        assertThat(published.stream(PlaceFreed.class).map(PlaceFreed::waiting)).containsExactly(2);
        assertThat(register(meeting, all.get(2))).isEqualTo(new AnswerOutcome.Registered(true));
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 1, 1));
    }

    @Test
    void thirty_who_queue_move_up_in_the_order_in_which_they_came() {
        Meeting meeting = world.meeting(0);
        List<Caller> all = registered(meeting, 30);
        assertThat(IntStream.range(0, 30).mapToObj(i -> rank(meeting, all.get(i))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
        world.places(meeting, 5);
        assertThat(all.stream().filter(one -> standing(meeting, one) == Standing.COMING))
                .containsExactlyElementsOf(all.subList(0, 5));
    }
}

package app.convive.registration;

import static app.convive.registration.World.next;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnAttendance
class CrowdTest {

    private static final int PEOPLE = 1000;
    private static final int PLACES = 30;

    @Autowired
    World world;

    @Autowired
    RegistrationService registrations;

    @Autowired
    AttendanceReader attendance;

    @Test
    void a_thousand_at_once_get_thirty_places_and_each_of_the_others_an_own_rank() throws Exception {
        Meeting meeting = world.meeting(PLACES);
        List<Integer> ranks = new ArrayList<>();
        int seated = 0;
        List<Future<AnswerOutcome>> answers = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < PEOPLE; i++) {
                answers.add(crowd.submit(() -> registrations.register(World.member(), meeting.id(), next())));
            }
        }
        for (Future<AnswerOutcome> answer : answers) {
            switch (answer.get()) {
                case AnswerOutcome.Registered it -> seated++;
                case AnswerOutcome.Queued it -> ranks.add(it.rank());
                default -> throw new AssertionError(answer.get());
            }
        }
        assertThat(seated).isEqualTo(PLACES);
        assertThat(ranks)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - PLACES).boxed().toList());
        assertThat(attendance.figures(meeting.id())).hasValue(new Figures(PLACES, PLACES, PEOPLE - PLACES));
    }

    @Test
    void one_person_on_many_devices_at_once_takes_one_place() throws Exception {
        Meeting meeting = world.meeting(PLACES);
        var anne = World.member();
        List<Future<AnswerOutcome>> answers = new ArrayList<>();
        try (ExecutorService devices = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                answers.add(devices.submit(() -> registrations.register(anne, meeting.id(), next())));
            }
        }
        int seated = 0;
        for (Future<AnswerOutcome> answer : answers) {
            seated += answer.get() instanceof AnswerOutcome.Registered ? 1 : 0;
        }
        assertThat(seated).isEqualTo(1);
        assertThat(attendance.figures(meeting.id())).hasValue(new Figures(PLACES, 1, 0));
    }

    @Test
    void places_that_come_and_go_at_once_never_get_lost_or_doubled() throws Exception {
        Meeting meeting = world.meeting(PLACES);
        List<Future<?>> turns = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                var who = World.member();
                boolean leaves = i % 2 == 0;
                turns.add(crowd.submit(() -> {
                    registrations.register(who, meeting.id(), next());
                    if (leaves) {
                        registrations.decline(who, meeting.id(), next());
                    }
                }));
            }
        }
        for (Future<?> turn : turns) {
            turn.get();
        }
        AttendanceList list = attendance.list(World.organiser(), meeting.id()).orElseThrow();
        assertThat(list.standing(Standing.COMING)).hasSize(PLACES);
        assertThat(list.standing(Standing.WAITING)).hasSize(50 - PLACES);
        assertThat(list.standing(Standing.ABSENT)).hasSize(50);
        assertThat(list.figures()).isEqualTo(new Figures(PLACES, PLACES, 50 - PLACES));
    }
}

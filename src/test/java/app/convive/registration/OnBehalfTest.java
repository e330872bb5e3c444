package app.convive.registration;

import static app.convive.registration.World.member;
import static app.convive.registration.World.next;
import static app.convive.registration.World.organiser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.convive.discord.Caller;
import app.convive.discord.NotAnOrganiser;
import app.convive.meeting.Meeting;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnAttendance
class OnBehalfTest {

    @Autowired
    World world;

    @Autowired
    RegistrationService registrations;

    @Autowired
    AttendanceService desk;

    @Autowired
    AttendanceReader attendance;

    @Autowired
    NoticeReader notices;

    private DeskOutcome add(Meeting meeting, Caller who) {
        return desk.add(organiser(), meeting.id(), who.user(), who.name(), next());
    }

    private AttendanceList list(Meeting meeting) {
        return attendance.list(organiser(), meeting.id()).orElseThrow();
    }

    private long registration(Meeting meeting, Caller who) {
        return list(meeting).attendees().stream()
                .filter(attendee -> Long.valueOf(who.user()).equals(attendee.user()))
                .findFirst()
                .orElseThrow()
                .registration();
    }

    @Test
    void an_organiser_registers_a_member_who_is_told_and_it_is_kept_who_did_it() {
        Meeting meeting = world.meeting(1);
        Caller anne = member();
        assertThat(add(meeting, anne)).isInstanceOf(DeskOutcome.Registered.class);
        assertThat(add(meeting, anne)).isInstanceOf(DeskOutcome.StillRegistered.class);
        assertThat(world.owed(Notices.ON_BEHALF, anne)).isEqualTo(1);
        assertThat(list(meeting).standing(Standing.COMING)).singleElement().satisfies(attendee -> {
            assertThat(attendee.name()).isEqualTo(anne.name());
            assertThat(attendee.organiser()).isEqualTo("Colette");
        });
    }

    @Test
    void above_the_places_somebody_comes_in_only_when_that_is_said() {
        Meeting meeting = world.meeting(1);
        registrations.register(member(), meeting.id(), next());
        Caller speaker = member();
        assertThat(add(meeting, speaker))
                .isInstanceOfSatisfying(
                        DeskOutcome.Queued.class, it -> assertThat(it.rank()).isEqualTo(1));
        long waiting = registration(meeting, speaker);
        assertThat(desk.seat(organiser(), meeting.id(), waiting, next()))
                .isInstanceOfSatisfying(
                        DeskOutcome.Registered.class,
                        it -> assertThat(it.above()).isTrue());
        assertThat(list(meeting).figures()).isEqualTo(new Figures(1, 2, 0));
        assertThat(desk.seat(organiser(), meeting.id(), waiting, next()))
                .isInstanceOf(DeskOutcome.StillRegistered.class);
    }

    @Test
    void who_is_queued_by_an_organiser_and_let_in_at_once_reads_only_that_they_are_in() {
        Meeting meeting = world.meeting(0);
        Caller anne = member();
        long first = next();
        desk.add(organiser(), meeting.id(), anne.user(), anne.name(), first);
        long registration = registration(meeting, anne);
        desk.seat(organiser(), meeting.id(), registration, next());
        assertThat(notices.registration(registration + ":" + first)).isEmpty();
    }

    @Test
    void somebody_without_Discord_is_registered_by_name_once() {
        Meeting meeting = world.meeting(5);
        long click = next();
        assertThat(desk.addGuest(organiser(), meeting.id(), "Zoé Œuvrard", click))
                .isInstanceOf(DeskOutcome.Registered.class);
        assertThat(desk.addGuest(organiser(), meeting.id(), "Zoé Œuvrard", click))
                .isInstanceOf(DeskOutcome.StillRegistered.class);
        assertThat(desk.addGuest(organiser(), meeting.id(), "zoe oeuvrard", next()))
                .isInstanceOf(DeskOutcome.StillRegistered.class);
        assertThat(list(meeting).figures()).isEqualTo(new Figures(5, 1, 0));
        assertThat(attendance.guests(meeting.id())).containsExactly("Zoé Œuvrard");
    }

    @Test
    void a_removed_person_is_told_and_the_place_goes_to_the_next_in_line() {
        Meeting meeting = world.meeting(1);
        Caller anne = member();
        Caller bruno = member();
        registrations.register(anne, meeting.id(), next());
        registrations.register(bruno, meeting.id(), next());
        long registration = registration(meeting, anne);
        assertThat(desk.remove(organiser(), meeting.id(), registration, next()))
                .isInstanceOf(DeskOutcome.Removed.class);
        assertThat(desk.remove(organiser(), meeting.id(), registration, next())).isEqualTo(new DeskOutcome.NotThere());
        assertThat(world.owed(Notices.ON_BEHALF, anne)).isEqualTo(1);
        assertThat(world.owed(Notices.PLACE_GIVEN, bruno)).isEqualTo(1);
        assertThat(list(meeting).standing(Standing.COMING))
                .extracting(Attendee::user)
                .containsExactly(bruno.user());
    }

    @Test
    void a_later_answer_of_the_person_counts_over_an_organiser_s_click_that_arrives_late() {
        Meeting meeting = world.meeting(0);
        Caller anne = member();
        registrations.register(anne, meeting.id(), next());
        long registration = registration(meeting, anne);
        long click = next();
        registrations.decline(anne, meeting.id(), next());
        registrations.register(anne, meeting.id(), next());
        assertThat(desk.seat(organiser(), meeting.id(), registration, click))
                .isInstanceOf(DeskOutcome.StillQueued.class);
    }

    @Test
    void only_organisers_of_the_server_may() {
        Meeting meeting = world.meeting(5);
        Caller anne = member();
        assertThatThrownBy(() -> desk.add(anne, meeting.id(), anne.user(), anne.name(), next()))
                .isInstanceOf(NotAnOrganiser.class);
        assertThatThrownBy(() -> desk.addGuest(anne, meeting.id(), "Zoé", next()))
                .isInstanceOf(NotAnOrganiser.class);
        assertThatThrownBy(() -> desk.seat(anne, meeting.id(), 1, next())).isInstanceOf(NotAnOrganiser.class);
        assertThatThrownBy(() -> desk.remove(anne, meeting.id(), 1, next())).isInstanceOf(NotAnOrganiser.class);
        assertThatThrownBy(() -> attendance.list(anne, meeting.id())).isInstanceOf(NotAnOrganiser.class);
        registrations.register(anne, meeting.id(), next());
        Caller elsewhere = new Caller(next(), World.OTHER_SERVER, "Autre", true, Set.of());
        assertThat(desk.remove(elsewhere, meeting.id(), registration(meeting, anne), next()))
                .isEqualTo(new DeskOutcome.Refused(Refusal.UNKNOWN));
        assertThat(list(meeting).figures()).isEqualTo(new Figures(5, 1, 0));
    }
}

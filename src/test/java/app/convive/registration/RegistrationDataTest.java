package app.convive.registration;

import static app.convive.registration.World.member;
import static app.convive.registration.World.next;
import static app.convive.registration.World.organiser;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.meeting.Meeting;
import app.convive.network.PersonalDataService;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnAttendance
class RegistrationDataTest {

    @Autowired
    World world;

    @Autowired
    RegistrationService registrations;

    @Autowired
    ChoiceService choices;

    @Autowired
    AttendanceService desk;

    @Autowired
    AttendanceReader attendance;

    @Autowired
    PersonalDataService personalData;

    private AttendanceList list(Meeting meeting) {
        return attendance.list(organiser(), meeting.id()).orElseThrow();
    }

    @Test
    void a_member_reads_their_own_answers_with_what_they_were_before() {
        Meeting meeting = world.meeting(5);
        Caller anne = member();
        registrations.register(member(), meeting.id(), next());
        registrations.decline(anne, meeting.id(), next());
        registrations.register(anne, meeting.id(), next());
        choices.choose(anne, meeting.id(), world.item(meeting, "dîner"), next(), false);
        List<String> lines =
                personalData.export(anne.user(), Language.ENGLISH).getOrDefault("Registrations", List.of());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("Rencontre des jardins, ").contains("you are coming");
        assertThat(lines.get(1)).contains("points chosen").contains("dîner");
        assertThat(lines.get(2)).contains("you were not coming");
    }

    @Test
    void who_is_erased_gives_places_of_what_is_ahead_to_others() {
        Meeting meeting = world.meeting(1);
        long dinner = world.item(meeting, "dîner");
        Caller anne = member();
        Caller bruno = member();
        registrations.register(anne, meeting.id(), next());
        choices.choose(anne, meeting.id(), dinner, next(), false);
        registrations.register(bruno, meeting.id(), next());
        personalData.erase(anne.user());
        assertThat(list(meeting).attendees()).extracting(Attendee::user).containsExactly(bruno.user());
        assertThat(list(meeting).figures()).isEqualTo(new Figures(1, 1, 0));
        assertThat(attendance.itemFigures(meeting.id())).containsEntry(dinner, new Figures(null, 0, 0));
        assertThat(personalData.export(anne.user(), Language.FRENCH)).isEmpty();
    }

    @Test
    void of_who_was_registered_by_an_organiser_nothing_is_left_either() {
        Meeting meeting = world.meeting(5);
        Caller anne = member();
        desk.add(organiser(), meeting.id(), anne.user(), anne.name(), next());
        personalData.erase(anne.user());
        assertThat(list(meeting).attendees()).isEmpty();
    }

    @Test
    void an_erased_organiser_is_no_longer_named_and_what_they_did_stays() {
        Meeting meeting = world.meeting(5);
        Caller anne = member();
        Caller helper = new Caller(next(), World.SERVER, "Hugo", true, Set.of());
        desk.add(helper, meeting.id(), anne.user(), anne.name(), next());
        personalData.erase(helper.user());
        assertThat(list(meeting).attendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.standing()).isEqualTo(Standing.COMING);
            assertThat(attendee.organiser()).isNull();
        });
    }
}

package app.convive.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingEdit;
import app.convive.meeting.MeetingService;
import app.convive.meeting.VersionService;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is told of a version, and how often. */
@ReminderTest
class VersionNewsTest {

    @Autowired
    private World world;

    @Autowired
    private Members members;

    @Autowired
    private Mail mail;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private VersionService versions;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private PersonalReminderService reminders;

    @Autowired
    private SeenService seen;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void another_place_of_the_whole_meeting_is_told_to_all_who_come_and_another_title_to_nobody() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 301);
        world.rename(meeting, "Rencontre des pommiers");
        assertThat(world.owed(NewsService.LETTER, meeting, 301)).isZero();

        meetings.edit(world.organiser(), meeting.id(), new MeetingEdit("Rencontre des pommiers", "Bourges", null));
        assertThat(mail.texts(NewsService.LETTER, meeting, 301))
                .singleElement()
                .asString()
                .contains("Nouveau lieu", "Bourges", "au lieu de Nevers");
    }

    @Test
    void an_hour_at_which_the_meeting_begins_is_told_to_all_who_come() {
        Meeting meeting = world.meetingIn(30);
        members.come(meeting, 302);
        world.moveFirstItem(meeting, world.item(meeting, "accueil").day(), "09:30");
        assertThat(mail.texts(NewsService.LETTER, meeting, 302))
                .singleElement()
                .asString()
                .contains("Elle commence", "9\u202Fh\u202F30", "au lieu de 9\u202Fh");
    }

    @Test
    void a_version_that_is_taken_back_is_told_once_to_those_who_chose_the_item() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        members.come(meeting, 303, dinner.id());
        members.come(meeting, 304);
        world.edit(meeting, dinner, dinner.day(), "21:00", dinner.title(), dinner.place());
        versions.takeBack(world.organiser(), meeting.id(), 2);
        versions.takeBack(world.organiser(), meeting.id(), 2);

        assertThat(world.owed(NewsService.LETTER, meeting, 303)).isEqualTo(2);
        assertThat(world.owed(NewsService.LETTER, meeting, 304)).isZero();
        assertThat(agendas.meeting(meeting.id()).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void what_falls_together_with_another_choice_is_pointed_out_and_what_touches_is_not() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        AgendaItem plenary = world.item(meeting, "plénière");
        members.come(meeting, 305, dinner.id(), plenary.id());
        world.edit(meeting, dinner, dinner.day(), "12:00", dinner.title(), dinner.place());
        assertThat(mail.texts(NewsService.LETTER, meeting, 305))
                .singleElement()
                .asString()
                .doesNotContain("en même temps");
        world.edit(meeting, dinner, dinner.day(), "11:00", dinner.title(), dinner.place());
        assertThat(mail.texts(NewsService.LETTER, meeting, 305).getLast())
                .contains("dîner", "tombe maintenant en même temps que **plénière**");
    }

    @Test
    void a_cancellation_reaches_who_only_set_a_reminder_and_nobody_twice() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        members.come(meeting, 306);
        set(meeting, dinner, 306);
        set(meeting, dinner, 307);
        world.cancel(meeting);
        assertThat(mail.texts(CancellationNotice.LETTER, meeting, 307))
                .singleElement()
                .asString()
                .contains("est annulée");
        assertThat(world.owed(CancellationNotice.LETTER, meeting, 306)).isZero();
    }

    @Test
    void seen_is_said_once_and_stays_said() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        members.come(meeting, 308, dinner.id());
        world.edit(meeting, dinner, dinner.day(), "21:00", dinner.title(), dinner.place());
        jdbc.update("update delivery set state = 'SENT' where server_id = ? and recipient_id = 308", meeting.server());
        Meeting now = agendas.meeting(meeting.id()).orElseThrow();

        assertThat(seen.last(now)).contains(new SeenService.Told(2, 1, 0));
        seen.seen(meeting.id(), 2, 308);
        seen.seen(meeting.id(), 2, 308);
        assertThat(seen.last(now)).contains(new SeenService.Told(2, 1, 1));
    }

    private void set(Meeting meeting, AgendaItem item, long user) {
        reminders.add(world.member(user), meeting.id(), item.id(), When.ahead(Duration.ofHours(1)));
    }
}

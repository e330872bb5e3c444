package app.convive.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import app.convive.network.PersonalDataService;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReminderTest
class PersonalTest {

    private static final String LETTER = Announcements.PERSONAL_LETTER;
    private static final When TEN_MINUTES = When.ahead(Duration.ofMinutes(10));
    private static final When EVE = When.daysBefore(1, LocalTime.of(18, 0));

    @Autowired
    World world;

    @Autowired
    Mail mail;

    @Autowired
    PersonalReminderService reminders;

    @Autowired
    PersonalDataService data;

    @Test
    void it_comes_at_its_moment_and_tells_what_is_true_then() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        Caller member = world.member(201);

        assertThat(add(member, meeting, dinner, TEN_MINUTES)).isInstanceOf(RemindOutcome.Kept.class);
        world.walkTo(dinner.day(), "19:49");
        assertThat(owed(meeting, member)).isZero();
        world.walkTo(dinner.day(), "19:50");

        assertThat(mail.texts(LETTER, meeting, 201))
                .singleElement()
                .satisfies(text ->
                        assertThat(text).contains("**dîner**", "à 20\u202Fh", "halle aux grains", "10 minutes avant"));
        assertThat(reminders.of(member)).isEmpty();
    }

    @Test
    void the_same_one_is_kept_once_also_at_the_same_moment() throws Exception {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        Caller member = world.member(211);
        Callable<RemindOutcome> click = () -> add(member, meeting, dinner, TEN_MINUTES);

        List<RemindOutcome> outcomes = new ArrayList<>();
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<RemindOutcome> outcome : hands.invokeAll(Collections.nCopies(6, click))) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).hasOnlyElementsOfType(RemindOutcome.Kept.class);
        assertThat(reminders.of(member)).hasSize(1);
    }

    @Test
    void it_follows_its_item() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        Caller member = world.member(221);
        add(member, meeting, dinner, TEN_MINUTES);

        world.edit(meeting, dinner, dinner.day(), "21:00", "dîner", "halle aux grains");

        world.walkTo(dinner.day(), "20:30");
        assertThat(owed(meeting, member)).isZero();
        world.walkTo(dinner.day(), "20:50");
        assertThat(owed(meeting, member)).isEqualTo(1);
    }

    @Test
    void one_that_was_sent_comes_again_only_for_another_moment_ahead() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        Caller member = world.member(231);
        add(member, meeting, dinner, TEN_MINUTES);
        world.walkTo(dinner.day(), "19:51");

        world.edit(meeting, dinner, dinner.day(), "20:00", "grand dîner", "halle aux grains");
        assertThat(mail.texts(LETTER, meeting, 231)).singleElement().isNotEqualTo(Mail.NOTHING);

        LocalDate nextDay = dinner.day().plusDays(1);
        world.edit(meeting, world.item(meeting, "grand dîner"), nextDay, "20:00", "grand dîner", "halle aux grains");
        assertThat(owed(meeting, member)).as("the first one is taken back").isZero();
        world.walkTo(nextDay, "19:51");
        assertThat(mail.texts(LETTER, meeting, 231)).singleElement().isNotEqualTo(Mail.NOTHING);
    }

    @Test
    void it_goes_with_the_meeting() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        Caller member = world.member(241);
        add(member, meeting, dinner, EVE);
        add(member, meeting, dinner, TEN_MINUTES);
        world.walkTo(dinner.day().minusDays(1), "18:01");
        assertThat(owed(meeting, member)).isEqualTo(1);

        world.cancel(meeting);

        assertThat(owed(meeting, member)).isZero();
        assertThat(reminders.of(member)).isEmpty();
        assertThat(add(member, meeting, dinner, EVE)).isInstanceOf(RemindOutcome.Unknown.class);
    }

    @Test
    void a_moment_that_is_no_use_is_refused_with_its_reason() {
        Meeting meeting = world.meetingIn(1);
        AgendaItem dinner = world.item(meeting, "dîner");
        Caller member = world.member(251);

        assertThat(add(member, meeting, dinner, When.daysBefore(7, LocalTime.NOON)))
                .isInstanceOf(RemindOutcome.Past.class);
        assertThat(add(member, meeting, dinner, When.daysBefore(0, LocalTime.of(20, 0))))
                .isInstanceOf(RemindOutcome.AfterStart.class);
    }

    @Test
    void nobody_touches_a_meeting_of_another_server_or_a_reminder_of_somebody_else() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        Caller stranger = new Caller(261, 4L, "Ailleurs", false, Set.of());
        Caller unknownInDirectMessage = new Caller(262, null, "Personne", false, Set.of());
        Caller member = world.member(263);
        add(member, meeting, dinner, TEN_MINUTES);
        long id = reminders.of(member).getFirst().reminder().id();

        assertThat(add(stranger, meeting, dinner, TEN_MINUTES)).isInstanceOf(RemindOutcome.Unknown.class);
        assertThat(add(unknownInDirectMessage, meeting, dinner, TEN_MINUTES)).isInstanceOf(RemindOutcome.Unknown.class);
        assertThat(reminders.remove(stranger, id)).isFalse();
        assertThat(reminders.of(member)).hasSize(1);
        assertThat(reminders.remove(member, id)).isTrue();
    }

    @Test
    void it_is_exported_and_erased_with_what_is_kept_about_its_member() {
        Meeting meeting = world.meetingIn(30);
        AgendaItem dinner = world.item(meeting, "dîner");
        Caller member = world.member(271);
        add(member, meeting, dinner, EVE);

        assertThat(data.export(271, Language.FRENCH))
                .containsEntry("Rappels personnels", List.of("dîner, la veille à 18\u202Fh"));
        data.erase(271);
        assertThat(reminders.of(member)).isEmpty();
    }

    private RemindOutcome add(Caller caller, Meeting meeting, AgendaItem item, When when) {
        return reminders.add(caller, meeting.id(), item.id(), when);
    }

    private long owed(Meeting meeting, Caller member) {
        return world.owed(LETTER, meeting, member.user());
    }
}

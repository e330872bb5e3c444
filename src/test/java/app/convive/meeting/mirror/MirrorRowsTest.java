package app.convive.meeting.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.ServerJoined;
import app.convive.meeting.ConfirmOutcome;
import app.convive.meeting.DraftOutcome;
import app.convive.meeting.DraftService;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingEdit;
import app.convive.meeting.MeetingService;
import app.convive.meeting.mirror.MirrorOutcome.Hindrance;
import app.convive.network.LogEntry;
import app.convive.network.OrganisersLog;
import app.convive.network.SettingsService;
import app.convive.schedule.ClockWalk;
import app.convive.schedule.ConviveClock;
import app.convive.testing.OnBothDatabases;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;

/** Who looks at Discord's events, when, and what is remembered of it. */
@OnBothDatabases
@SpringBootTest(classes = MirrorApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class MirrorRowsTest {

    private static final AtomicLong ids = new AtomicLong(5_000_000);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    MirrorRows rows;

    @Autowired
    DraftService drafts;

    @Autowired
    MeetingService meetings;

    @Autowired
    SettingsService settings;

    @Autowired
    OrganisersLog log;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ConviveClock clock;

    @Autowired
    ClockWalk walk;

    private Caller organiser = organiserOf(1);

    @BeforeEach
    void aServerOfItsOwn() {
        organiser = organiserOf(ids.incrementAndGet());
        events.publishEvent(new ServerJoined(organiser.serverId(), "Réseau", 7, Language.FRENCH, null));
    }

    @Test
    void nobody_looks_unless_the_server_wants_events() {
        Meeting meeting = meeting();
        assertThat(take(meeting)).isNull();

        settings.mirrorsEvents(organiser, true);

        assertThat(take(meeting)).isNotNull();
    }

    @Test
    void a_look_is_taken_by_one_and_by_another_only_when_the_first_is_gone() {
        settings.mirrorsEvents(organiser, true);
        Meeting meeting = meeting();

        assertThat(take(meeting)).isNotNull().extracting(MirrorTurn::uncertain).isEqualTo(false);
        assertThat(take(meeting)).isNull();

        pass(Duration.ofMinutes(3));
        assertThat(take(meeting))
                .as("the first was killed, maybe between Discord's yes and our note of it")
                .isNotNull()
                .extracting(MirrorTurn::uncertain)
                .isEqualTo(true);
    }

    @Test
    void what_changes_during_a_look_is_looked_at_after_it() {
        settings.mirrorsEvents(organiser, true);
        Meeting meeting = meeting();
        MirrorTurn turn = taken(meeting);

        meetings.edit(organiser, meeting.id(), new MeetingEdit("Autre titre", "Nevers", null));
        rows.settle(turn, new MirrorOutcome.Shown(77));

        MirrorTurn next = taken(meeting);
        assertThat(next.event()).isEqualTo(77);
        assertThat(next.wish()).isNotNull().extracting(EventWish::name).isEqualTo("Autre titre");
        rows.settle(next, new MirrorOutcome.Shown(77));
        pass(A_MINUTE);
        assertThat(take(meeting)).isNull();
    }

    @Test
    void a_lost_answer_is_remembered_until_the_event_is_found() {
        settings.mirrorsEvents(organiser, true);
        Meeting meeting = meeting();

        rows.settle(taken(meeting), new MirrorOutcome.Unknown("timeout"));
        pass(A_MINUTE);
        MirrorTurn again = taken(meeting);
        assertThat(again.uncertain()).isTrue();
        rows.settle(again, new MirrorOutcome.Hindered(Hindrance.UNREACHABLE, null));
        pass(A_MINUTE);
        assertThat(taken(meeting).uncertain()).isTrue();
    }

    @Test
    void what_is_in_the_way_is_said_once_and_tried_again() {
        settings.mirrorsEvents(organiser, true);
        Meeting meeting = meeting();

        for (int i = 0; i < 3; i++) {
            rows.settle(taken(meeting), new MirrorOutcome.Hindered(Hindrance.NO_PERMISSION, "CREATE_SCHEDULED_EVENTS"));
            pass(Duration.ofMinutes(20));
        }

        assertThat(taken(meeting).uncertain()).isFalse();
        assertThat(said()).singleElement().asString().contains("Créer des évènements");
    }

    @Test
    void what_Discord_refuses_is_not_tried_again_until_it_changes() {
        settings.mirrorsEvents(organiser, true);
        Meeting meeting = meeting();
        rows.settle(taken(meeting), new MirrorOutcome.Hindered(Hindrance.REFUSED, "50035"));

        pass(Duration.ofHours(1));
        assertThat(take(meeting)).isNull();

        meetings.edit(organiser, meeting.id(), new MeetingEdit("Autre titre", "Nevers", null));
        pass(A_MINUTE);
        assertThat(take(meeting)).isNotNull();
    }

    @Test
    void what_people_deleted_comes_back_only_when_they_ask() {
        settings.mirrorsEvents(organiser, true);
        Meeting meeting = meeting();
        rows.settle(taken(meeting), new MirrorOutcome.Gone());
        assertThat(said()).singleElement().asString().contains("supprimé à la main");

        meetings.edit(organiser, meeting.id(), new MeetingEdit("Autre titre", "Nevers", null));
        pass(A_MINUTE);
        assertThat(take(meeting)).isNull();

        settings.mirrorsEvents(organiser, true);
        assertThat(take(meeting)).isNotNull();
    }

    @Test
    void a_meeting_that_was_called_off_or_is_no_longer_wanted_there_is_taken_away() {
        settings.mirrorsEvents(organiser, true);
        Meeting meeting = meeting();
        rows.settle(taken(meeting), new MirrorOutcome.Shown(78));

        settings.mirrorsEvents(organiser, false);
        MirrorTurn away = taken(meeting);
        assertThat(away.wish()).isNull();
        assertThat(away.event()).isEqualTo(78);
        assertThat(away.calledOff()).isFalse();
        rows.settle(away, new MirrorOutcome.Gone());
        assertThat(said()).isEmpty();

        settings.mirrorsEvents(organiser, true);
        rows.settle(taken(meeting), new MirrorOutcome.Shown(79));
        meetings.cancel(organiser, meeting.id());
        pass(A_MINUTE);
        assertThat(taken(meeting).calledOff()).isTrue();
    }

    @Test
    void the_event_is_at_the_meeting_s_own_hours_wherever_the_server_is() {
        settings.zone(organiser, ZoneId.of("America/Toronto"));
        settings.mirrorsEvents(organiser, true);
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Toronto"))
                .plusDays(40);
        Meeting meeting = meeting(day, "20 h : concert\n");

        EventWish wish = Objects.requireNonNull(taken(meeting).wish());

        assertThat(wish.start())
                .isEqualTo(LocalDateTime.of(day, LocalTime.of(20, 0))
                        .atZone(ZoneId.of("America/Toronto"))
                        .toInstant());
        assertThat(wish.end()).isAfter(wish.start());
        assertThat(wish.description()).contains("America/Toronto", "n’est pas annoncée");
    }

    private Meeting meeting() {
        LocalDate day =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")).plusDays(40);
        return meeting(day, "9 h : accueil\n10 h - 12 h : plénière\n");
    }

    private Meeting meeting(LocalDate day, String items) {
        String text =
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH).format(day) + "\n" + items;
        DraftOutcome draft =
                drafts.open(organiser, 5, ids.incrementAndGet(), text, null, "Rencontre des jardins", "Nevers");
        long id = ((DraftOutcome.Shown) draft).draft().id();
        Meeting meeting = ((ConfirmOutcome.Confirmed) drafts.confirm(organiser, id)).meeting();
        pass(A_MINUTE);
        return meeting;
    }

    private @Nullable MirrorTurn take(Meeting meeting) {
        return rows.take(meeting.id()).orElse(null);
    }

    private MirrorTurn taken(Meeting meeting) {
        pass(Duration.ofSeconds(5));
        return rows.take(meeting.id()).orElseThrow();
    }

    private void pass(Duration time) {
        walk.advanceTo(clock.instant().plus(time));
    }

    private List<String> said() {
        return log.latest(organiser.serverId(), 10).stream()
                .map(LogEntry::words)
                .toList();
    }

    private static Caller organiserOf(long server) {
        return new Caller(7, server, "Colette", true, Set.of());
    }
}

package app.convive.registration;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Caller;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.ConfirmOutcome;
import app.convive.meeting.Correction;
import app.convive.meeting.DraftItem;
import app.convive.meeting.DraftOutcome;
import app.convive.meeting.DraftService;
import app.convive.meeting.DraftView;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingService;
import app.convive.meeting.Revision;
import app.convive.meeting.VersionOutcome;
import app.convive.meeting.VersionService;
import app.convive.meeting.revision.ItemDifference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A programme that is imported again keeps what people answered, on both databases. */
@OnAttendance
class SecondVersionTest {

    @Autowired
    private World world;

    @Autowired
    private DraftService drafts;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private VersionService versions;

    @Autowired
    private RegistrationService registrations;

    @Autowired
    private ChoiceService choices;

    @Autowired
    private RegisteredPeople people;

    @Test
    void the_same_text_again_changes_nothing() {
        Meeting meeting = world.meeting(null);
        Revision revision = revision(draft(meeting, "14 h : accueil", "20 h : dîner"));
        assertThat(revision.difference().nothing()).isTrue();
        assertThat(revision.difference().unchanged()).isEqualTo(7);
        assertThat(drafts.confirm(
                        World.organiser(),
                        draft(meeting, "14 h : accueil", "20 h : dîner").id()))
                .isInstanceOf(ConfirmOutcome.NothingNew.class);
        assertThat(world.agenda(meeting)).hasSize(7);
    }

    @Test
    void a_moved_item_keeps_who_chose_it_and_its_places() {
        Meeting meeting = world.meeting(null);
        long dinner = world.item(meeting, "dîner");
        world.places(meeting, dinner, 1);
        Caller first = coming(meeting, dinner);
        Caller second = coming(meeting, dinner);
        Caller other = coming(meeting, world.item(meeting, "visite"));

        publish(draft(meeting, "14 h : accueil", "20 h 30 : dîner"));

        assertThat(world.item(meeting, "dîner")).isEqualTo(dinner);
        AgendaItem moved = item(meeting, dinner);
        assertThat(moved.start()).isEqualTo(LocalTime.of(20, 30));
        assertThat(moved.places()).isEqualTo(1);
        assertThat(people.chosen(meeting.id(), first.user())).containsExactly(dinner);
        assertThat(people.concernedBy(List.of(dinner)))
                .as("who waits for it is concerned too")
                .contains(first.user(), second.user())
                .doesNotContain(other.user());
    }

    @Test
    void an_item_that_is_cancelled_and_comes_back_is_the_same_with_its_choices() {
        Meeting meeting = world.meeting(null);
        long dinner = world.item(meeting, "dîner");
        Caller guest = coming(meeting, dinner);

        publish(draft(meeting, "14 h : accueil", ""));
        assertThat(world.agenda(meeting)).extracting(AgendaItem::id).doesNotContain(dinner);

        DraftView again = draft(meeting, "14 h : accueil", "21 h : dîner");
        assertThat(revision(again).difference().items()).singleElement().matches(ItemDifference::back);
        publish(again);
        assertThat(world.item(meeting, "dîner")).isEqualTo(dinner);
        assertThat(people.chosen(meeting.id(), guest.user())).containsExactly(dinner);
    }

    @Test
    void an_older_text_does_not_open_a_slot_whose_theme_is_decided() {
        Meeting meeting = world.meeting(null);
        publish(draft(meeting, "14 h : accueil", "20 h : dîner", "10 h - 12 h : thème à définir"));
        AgendaItem slot = world.agenda(meeting).stream()
                .filter(AgendaItem::open)
                .findFirst()
                .orElseThrow();
        meetings.fillOpenSlot(World.organiser(), meeting.id(), slot.id(), "Semences paysannes");

        DraftView older = draft(meeting, "14 h : accueil", "20 h : dîner", "10 h - 12 h : thème à définir");
        assertThat(revision(older).difference().items()).singleElement().matches(ItemDifference::themeKept);
        assertThat(revision(older).difference().nothing()).isTrue();
        assertThat(item(meeting, slot.id()).title()).isEqualTo("Semences paysannes");
    }

    @Test
    void what_was_put_right_in_a_draft_is_kept_until_it_is_confirmed() {
        Meeting meeting = world.meeting(null);
        DraftView draft = draft(meeting, "14 h : accueil", "20 h : dîner");
        int dinner = key(draft, "dîner");
        LocalDate day = meeting.firstDay();
        correct(draft, new Correction.Item(dinner, day, LocalTime.of(13, 0), null, "Banquet", "Grange"));
        correct(draft, new Correction.Drop(key(draft, "déjeuner")));
        correct(draft, new Correction.Added(day, LocalTime.of(22, 0), null, "Bal", null, null));

        DraftView kept = shown(drafts.find(World.organiser(), draft.id()));
        assertThat(kept.items())
                .extracting(AgendaItem::title)
                .contains("Banquet", "Bal")
                .doesNotContain("déjeuner");
        publish(kept);
        assertThat(world.agenda(meeting).getFirst().title())
                .as("the first by its hour")
                .isEqualTo("Banquet");
    }

    @Test
    void what_somebody_published_meanwhile_is_not_overwritten_unseen() {
        Meeting meeting = world.meeting(null);
        DraftView draft = draft(meeting, "14 h : accueil", "20 h 30 : dîner");
        world.places(meeting, 30);

        assertThat(drafts.confirm(World.organiser(), draft.id(), 1)).isInstanceOf(ConfirmOutcome.Overtaken.class);
        assertThat(drafts.confirm(World.organiser(), draft.id(), 2)).isInstanceOf(ConfirmOutcome.Revised.class);
        assertThat(agendas.meeting(meeting.id()).orElseThrow().places()).isEqualTo(30);
    }

    @Test
    void the_last_version_is_taken_back_once_under_two_clicks() throws Exception {
        Meeting meeting = world.meeting(null);
        long dinner = world.item(meeting, "dîner");
        Caller guest = coming(meeting, dinner);
        publish(draft(meeting, "14 h : accueil", "21 h : dîner", "22 h 30 : bal"));

        List<VersionOutcome> outcomes;
        try (ExecutorService clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<VersionOutcome> click = () -> versions.takeBack(World.organiser(), meeting.id(), 2);
            outcomes = clicks.invokeAll(List.of(click, click)).stream()
                    .map(SecondVersionTest::outcome)
                    .toList();
        }

        assertThat(outcomes)
                .filteredOn(VersionOutcome.TakenBack.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(VersionOutcome.NotTheLast.class::isInstance)
                .hasSize(1);
        assertThat(agendas.meeting(meeting.id()).orElseThrow().version()).isEqualTo(3);
        assertThat(item(meeting, dinner).start()).isEqualTo(LocalTime.of(20, 0));
        assertThat(world.agenda(meeting)).extracting(AgendaItem::title).doesNotContain("bal");
        assertThat(people.chosen(meeting.id(), guest.user())).containsExactly(dinner);
        assertThat(versions.of(World.organiser(), meeting.id()).getLast().restores())
                .isEqualTo(1);
    }

    private static VersionOutcome outcome(Future<VersionOutcome> click) {
        return click.resultNow();
    }

    @Test
    void more_places_given_back_with_a_version_go_to_those_who_wait() {
        Meeting meeting = world.meeting(2);
        world.places(meeting, 1);
        Caller first = member(meeting);
        Caller second = member(meeting);
        assertThat(people.comes(meeting.id(), second.user())).isFalse();

        versions.takeBack(World.organiser(), meeting.id(), 3);

        assertThat(people.comes(meeting.id(), first.user())).isTrue();
        assertThat(people.comes(meeting.id(), second.user())).isTrue();
        assertThat(world.owed(Notices.PLACE_GIVEN, second)).isEqualTo(1);
    }

    @Test
    void a_new_day_of_the_whole_meeting_concerns_all_who_come_or_wait() {
        Meeting meeting = world.meeting(1);
        Caller comes = member(meeting);
        Caller waits = member(meeting);
        DraftView moved = draft(meeting, meeting.firstDay().plusWeeks(1), "14 h : accueil", "20 h : dîner");
        publish(moved);

        assertThat(agendas.meeting(meeting.id()).orElseThrow().firstDay())
                .isEqualTo(meeting.firstDay().plusWeeks(1));
        assertThat(people.comingOrWaiting(meeting.id())).containsExactlyInAnyOrder(comes.user(), waits.user());
    }

    private Caller member(Meeting meeting) {
        Caller member = World.member();
        registrations.register(member, meeting.id(), World.next());
        return member;
    }

    private Caller coming(Meeting meeting, long item) {
        Caller member = member(meeting);
        choices.choose(member, meeting.id(), item, World.next(), false);
        return member;
    }

    private AgendaItem item(Meeting meeting, long id) {
        return world.agenda(meeting).stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private DraftView draft(Meeting meeting, String welcome, String dinner) {
        return draft(meeting, meeting.firstDay(), welcome, dinner);
    }

    private DraftView draft(Meeting meeting, LocalDate firstDay, String welcome, String dinner) {
        return draft(meeting, firstDay, welcome, dinner, "14 h 30 - 17 h : ateliers", "");
    }

    private DraftView draft(Meeting meeting, String welcome, String dinner, String more) {
        return draft(meeting, meeting.firstDay(), welcome, dinner, "14 h 30 - 17 h : ateliers", more);
    }

    /** The text of the world's meetings, with other lines. */
    private DraftView draft(
            Meeting meeting, LocalDate firstDay, String welcome, String dinner, String workshops, String more) {
        DraftOutcome opened = drafts.open(
                World.organiser(),
                5,
                World.next(),
                """
                %s
                %s
                %s
                - atelier chantiers
                - atelier compost
                %s
                %s
                9 h - 11 h : visite de la ferme
                13 h : déjeuner
                %s
                """.formatted(day(firstDay), welcome, workshops, dinner, day(firstDay.plusDays(1)), more),
                null,
                null,
                "Nevers");
        return shown(drafts.correct(World.organiser(), shown(opened).id(), new Correction.Revises(meeting.id())));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH).format(day);
    }

    private static DraftView shown(DraftOutcome outcome) {
        return ((DraftOutcome.Shown) outcome).draft();
    }

    private static Revision revision(DraftView draft) {
        return Objects.requireNonNull(draft.revision());
    }

    private static int key(DraftView draft, String title) {
        return draft.entries().stream()
                .filter(entry -> entry.item().title().contains(title))
                .mapToInt(DraftItem::key)
                .findFirst()
                .orElseThrow();
    }

    private void correct(DraftView draft, Correction correction) {
        drafts.correct(World.organiser(), draft.id(), correction);
    }

    private void publish(DraftView draft) {
        assertThat(drafts.confirm(World.organiser(), draft.id())).isInstanceOf(ConfirmOutcome.Revised.class);
    }
}

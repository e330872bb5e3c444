package app.convive.registration;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.meeting.Meeting;
import app.convive.testing.CalendarReaders;
import app.convive.testing.CalendarReaders.Entry;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What somebody comes for as a calendar, and the secret address under which it is followed. */
@OnAttendance
class OwnCalendarTest {

    private static final Pattern ADDRESS =
            Pattern.compile("https://convive\\.example\\.org/agenda/(\\d+)/([\\w-]+)\\.ics");

    @Autowired
    World world;

    @Autowired
    RegistrationService registrations;

    @Autowired
    ChoiceService choices;

    @Autowired
    OwnCalendar calendars;

    @Autowired
    FeedService feeds;

    @Autowired
    RegistrationData data;

    @Autowired
    TransactionOperations transaction;

    @Test
    void what_everybody_attends_is_in_it_and_of_the_rest_what_was_chosen() {
        Meeting meeting = world.meeting(null);
        Caller member = registered(meeting);

        assertThat(titles(file(member, meeting))).contains("Rencontre des jardins", "accueil", "ateliers");

        choose(member, meeting, "compost");
        choose(member, meeting, "dîner");

        assertThat(titles(file(member, meeting)))
                .contains("Rencontre des jardins", "accueil", "atelier compost", "dîner")
                .doesNotContain("ateliers", "atelier chantiers", "visite de la ferme", "déjeuner");
    }

    @Test
    void a_workshop_has_the_hours_of_its_slot() {
        Meeting meeting = world.meeting(null);
        Caller member = registered(meeting);
        choose(member, meeting, "compost");

        Entry workshop = entry(file(member, meeting), "atelier compost");
        Entry welcome = entry(file(member, meeting), "accueil");

        assertThat(workshop.start()).contains("T").isNotEqualTo(welcome.start());
        assertThat(workshop.end()).isNotEmpty();
        assertThat(welcome.end()).isEmpty();
        assertThat(workshop.location()).isEqualTo("Nevers");
        assertThat(workshop.description()).contains("https://discord.com/channels/" + World.SERVER + "/");
    }

    @Test
    void who_only_waits_has_nothing_to_put_into_a_calendar() {
        Meeting meeting = world.meeting(0);
        Caller member = registered(meeting);

        assertThat(calendars.file(member, meeting.id(), Language.FRENCH)).isEmpty();
    }

    @Test
    void a_change_keeps_the_identity_and_raises_the_number() {
        Meeting meeting = world.meeting(null);
        Caller member = registered(meeting);
        Entry before = entry(file(member, meeting), "accueil");

        world.places(meeting, 40);

        Entry after = entry(file(member, meeting), "accueil");
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(after.status()).isEqualTo("CONFIRMED");
    }

    @Test
    void a_meeting_that_was_called_off_is_struck_out_under_the_same_identity() {
        Meeting meeting = world.meeting(null);
        Caller member = registered(meeting);
        FeedOutcome.Made made = (FeedOutcome.Made) feeds.open(member, meeting.id(), World.next());
        List<Entry> before = read(made);

        world.cancel(meeting);

        List<Entry> after = read(made);
        assertThat(after)
                .extracting(Entry::uid)
                .isEqualTo(before.stream().map(Entry::uid).toList());
        assertThat(after).allMatch(entry -> entry.status().equals("CANCELLED"));
        assertThat(after.getFirst().sequence()).isGreaterThan(before.getFirst().sequence());
    }

    @Test
    void a_link_shows_what_one_comes_for_now() {
        Meeting meeting = world.meeting(null);
        Caller member = registered(meeting);
        FeedOutcome.Made made = (FeedOutcome.Made) feeds.open(member, meeting.id(), World.next());
        PublishedCalendar before = published(made.address());

        assertThat(published(made.address()).fingerprint()).isEqualTo(before.fingerprint());
        assertThat(published(made.address()).changed()).isEqualTo(before.changed());

        choose(member, meeting, "dîner");
        assertThat(titles(published(made.address()).content())).contains("dîner");
        assertThat(published(made.address()).fingerprint()).isNotEqualTo(before.fingerprint());

        registrations.decline(member, meeting.id(), World.next());
        assertThat(titles(published(made.address()).content())).isEmpty();
    }

    @Test
    void an_address_leads_to_its_own_server_only() {
        Meeting meeting = world.meeting(null);
        FeedOutcome.Made made = (FeedOutcome.Made) feeds.open(registered(meeting), meeting.id(), World.next());
        Matcher address = parts(made.address());

        assertThat(feeds.read(World.SERVER, address.group(2))).isPresent();
        assertThat(feeds.read(World.OTHER_SERVER, address.group(2))).isEmpty();
        assertThat(address.group(2)).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void somebody_of_another_server_gets_no_link_to_a_meeting_of_this_one() {
        Meeting meeting = world.meeting(null);
        Caller stranger = new Caller(World.next(), World.OTHER_SERVER, "Hans", true, Set.of());

        assertThat(feeds.open(stranger, meeting.id(), World.next())).isInstanceOf(FeedOutcome.Unknown.class);
        assertThat(calendars.file(stranger, meeting.id(), Language.FRENCH)).isEmpty();
    }

    @Test
    void a_new_link_ends_the_old_one_and_a_revoked_one_leads_nowhere() {
        Meeting meeting = world.meeting(null);
        Caller member = registered(meeting);
        FeedOutcome.Made first = (FeedOutcome.Made) feeds.open(member, meeting.id(), World.next());
        assertThat(feeds.open(member, meeting.id(), World.next())).isInstanceOf(FeedOutcome.There.class);

        FeedOutcome.Made second = (FeedOutcome.Made) feeds.renew(member, meeting.id(), World.next());

        assertThat(reads(first)).isFalse();
        assertThat(reads(second)).isTrue();
        feeds.revoke(member, meeting.id());
        assertThat(reads(second)).isFalse();
    }

    @Test
    void a_repeated_click_changes_no_link() {
        Meeting meeting = world.meeting(null);
        Caller member = registered(meeting);
        long older = World.next();
        FeedOutcome.Made made = (FeedOutcome.Made) feeds.open(member, meeting.id(), World.next());

        assertThat(feeds.renew(member, meeting.id(), older)).isInstanceOf(FeedOutcome.There.class);
        assertThat(reads(made)).isTrue();
    }

    @Test
    void erasing_ones_data_ends_the_link() {
        Meeting meeting = world.meeting(null);
        Caller member = registered(meeting);
        FeedOutcome.Made made = (FeedOutcome.Made) feeds.open(member, meeting.id(), World.next());
        assertThat(data.export(member.user(), Language.FRENCH).values().toString())
                .contains("Un lien d’agenda");

        transaction.executeWithoutResult(status -> data.erase(member.user()));

        assertThat(reads(made)).isFalse();
        assertThat(data.export(member.user(), Language.FRENCH)).isEmpty();
    }

    private Caller registered(Meeting meeting) {
        Caller member = World.member();
        registrations.register(member, meeting.id(), World.next());
        return member;
    }

    private void choose(Caller member, Meeting meeting, String title) {
        choices.choose(member, meeting.id(), world.item(meeting, title), World.next(), false);
    }

    private byte[] file(Caller member, Meeting meeting) {
        return calendars.file(member, meeting.id(), Language.FRENCH).orElseThrow();
    }

    private PublishedCalendar published(String address) {
        Matcher parts = parts(address);
        return feeds.read(Long.parseLong(parts.group(1)), parts.group(2)).orElseThrow();
    }

    private List<Entry> read(FeedOutcome.Made made) {
        return CalendarReaders.read(published(made.address()).content());
    }

    private boolean reads(FeedOutcome.Made made) {
        Matcher parts = parts(made.address());
        return feeds.read(Long.parseLong(parts.group(1)), parts.group(2)).isPresent();
    }

    private static Matcher parts(String address) {
        Matcher parts = ADDRESS.matcher(address);
        assertThat(parts.matches()).as(address).isTrue();
        return parts;
    }

    private static Entry entry(byte[] file, String title) {
        return CalendarReaders.read(file).stream()
                .filter(entry -> entry.summary().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(byte[] file) {
        return CalendarReaders.read(file).stream().map(Entry::summary).toList();
    }
}

package app.convive.reminder;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.ServerJoined;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.ConfirmOutcome;
import app.convive.meeting.DraftOutcome;
import app.convive.meeting.DraftService;
import app.convive.meeting.ItemEdit;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingEdit;
import app.convive.meeting.MeetingService;
import app.convive.network.LogEntry;
import app.convive.network.OrganisersLog;
import app.convive.schedule.ClockWalk;
import app.convive.schedule.ConviveClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** A server with an organiser, meetings made as organisers make them, and a clock that walks. */
@TestComponent
class World {

    static final long CHANNEL = 5;
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Ids rise as Discord's do, over all tests that share a database. */
    private static final AtomicLong ids = new AtomicLong(1_000_000);

    private final DraftService drafts;
    private final MeetingService meetings;
    private final AgendaService agendas;
    private final OrganisersLog log;
    private final ConviveClock clock;
    private final ClockWalk walk;
    private final ApplicationEventPublisher events;
    private final JdbcTemplate jdbc;

    /** Each world lives in a server of its own for each test that asks for one. */
    private long server;

    World(
            DraftService drafts,
            MeetingService meetings,
            AgendaService agendas,
            OrganisersLog log,
            ConviveClock clock,
            ClockWalk walk,
            ApplicationEventPublisher events,
            JdbcTemplate jdbc) {
        this.drafts = drafts;
        this.meetings = meetings;
        this.agendas = agendas;
        this.log = log;
        this.clock = clock;
        this.walk = walk;
        this.events = events;
        this.jdbc = jdbc;
    }

    static long next() {
        return ids.incrementAndGet();
    }

    Caller organiser() {
        return new Caller(7, server, "Colette", true, Set.of());
    }

    Caller member(long user) {
        return new Caller(user, server, "Membre", false, Set.of());
    }

    /** A new server with a two-day meeting that begins at nine in so many days. */
    Meeting meetingIn(int days) {
        server = next();
        events.publishEvent(new ServerJoined(server, "Réseau des vergers", 7, Language.FRENCH, null));
        LocalDate first = today().plusDays(days);
        DraftOutcome draft = drafts.open(
                organiser(),
                CHANNEL,
                next(),
                """
                %s
                9 h : accueil
                10 h - 12 h : plénière (amphithéâtre)
                20 h : dîner (halle aux grains)
                %s
                9 h - 11 h : visite du verger
                """.formatted(day(first), day(first.plusDays(1))),
                null,
                "Rencontre des vergers",
                "Nevers");
        long id = ((DraftOutcome.Shown) draft).draft().id();
        return ((ConfirmOutcome.Confirmed) drafts.confirm(organiser(), id)).meeting();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH).format(day);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    AgendaItem item(Meeting meeting, String title) {
        return agendas.agenda(agendas.meeting(meeting.id()).orElseThrow()).items().stream()
                .filter(item -> item.title().toLowerCase(Locale.FRENCH).contains(title))
                .findFirst()
                .orElseThrow();
    }

    void edit(Meeting meeting, AgendaItem item, LocalDate day, String start, String title, @Nullable String place) {
        meetings.editItem(
                organiser(),
                meeting.id(),
                item.id(),
                new ItemEdit(day, LocalTime.parse(start), null, title, place, null, true));
    }

    void moveFirstItem(Meeting meeting, LocalDate day, String start) {
        AgendaItem item = item(meeting, "accueil");
        edit(meeting, item, day, start, item.title(), item.place());
    }

    void rename(Meeting meeting, String title) {
        meetings.edit(organiser(), meeting.id(), new MeetingEdit(title, meeting.place(), null));
    }

    void cancel(Meeting meeting) {
        meetings.cancel(organiser(), meeting.id());
    }

    /** All that is due until this local moment is done on the way. */
    void walkTo(LocalDate day, String time) {
        walk.advanceTo(at(day, time));
    }

    static Instant at(LocalDate day, String time) {
        return LocalDateTime.of(day, LocalTime.parse(time)).atZone(PARIS).toInstant();
    }

    /** Messages of a kind that are owed to this recipient, whatever their round. */
    long owed(String kind, Meeting meeting, long recipient) {
        Long count = jdbc.queryForObject(
                "select count(*) from delivery where server_id = ? and kind = ? and recipient_id = ? and state = 'OWED'",
                Long.class,
                meeting.server(),
                kind,
                recipient);
        return count == null ? 0 : count;
    }

    /** As if the instants had been computed by other rules. */
    void shiftPlannedInstants(Meeting meeting) {
        jdbc.update(
                "update step set planned_for = planned_for + interval '1' hour, due_at = due_at + interval '1' hour"
                        + " where meeting_id = ?",
                meeting.id());
    }

    List<String> logLines(Meeting meeting) {
        return log.latest(meeting.server(), 20).stream().map(LogEntry::words).toList();
    }
}

package app.convive.registration;

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
import app.convive.schedule.ConviveClock;
import java.time.LocalDate;
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

/** A server with an organiser and meetings, made as organisers make them. */
@TestComponent
class World {

    static final long SERVER = 9_000_000_000_000_000_001L;
    static final long OTHER_SERVER = 9_000_000_000_000_000_002L;

    /** Ids rise as Discord's do, over all tests that share a database. */
    private static final AtomicLong ids = new AtomicLong(1_000_000);

    private final DraftService drafts;
    private final MeetingService meetings;
    private final AgendaService agendas;
    private final ConviveClock clock;
    private final ApplicationEventPublisher events;
    private final JdbcTemplate jdbc;

    World(
            DraftService drafts,
            MeetingService meetings,
            AgendaService agendas,
            ConviveClock clock,
            ApplicationEventPublisher events,
            JdbcTemplate jdbc) {
        this.drafts = drafts;
        this.meetings = meetings;
        this.agendas = agendas;
        this.clock = clock;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** An id that is newer than all before: an interaction, or a new member. */
    static long next() {
        return ids.incrementAndGet();
    }

    static Caller member() {
        long user = next();
        return new Caller(user, SERVER, "Membre " + user, false, Set.of());
    }

    static Caller organiser() {
        return new Caller(7, SERVER, "Colette", true, Set.of());
    }

    /** Two days in ten weeks: welcome, two parallel workshops, a dinner; a visit and a lunch. */
    Meeting meeting(@Nullable Integer places) {
        return meeting(places, today().plusWeeks(10));
    }

    /** Where the meetings are. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
    }

    Meeting meeting(@Nullable Integer places, LocalDate firstDay) {
        for (long server : List.of(SERVER, OTHER_SERVER)) {
            events.publishEvent(new ServerJoined(server, "Réseau", 7, Language.FRENCH, null));
        }
        DraftOutcome draft = drafts.open(
                organiser(),
                5,
                next(),
                """
                %s
                14 h : accueil
                14 h 30 - 17 h : ateliers
                - atelier chantiers
                - atelier compost
                20 h : dîner
                %s
                9 h - 11 h : visite de la ferme
                13 h : déjeuner
                """.formatted(day(firstDay), day(firstDay.plusDays(1))),
                null,
                "Rencontre des jardins",
                "Nevers");
        long id = ((DraftOutcome.Shown) draft).draft().id();
        Meeting meeting = ((ConfirmOutcome.Confirmed) drafts.confirm(organiser(), id)).meeting();
        if (places != null) {
            places(meeting, places);
        }
        return meeting;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH).format(day);
    }

    void places(Meeting meeting, @Nullable Integer places) {
        meetings.edit(organiser(), meeting.id(), new MeetingEdit(meeting.title(), meeting.place(), places));
    }

    void places(Meeting meeting, long item, @Nullable Integer places) {
        AgendaItem it = agenda(meeting).stream()
                .filter(found -> found.id() == item)
                .findFirst()
                .orElseThrow();
        meetings.editItem(
                organiser(),
                meeting.id(),
                item,
                new ItemEdit(it.day(), it.start(), it.end(), it.title(), it.place(), places, true));
    }

    void cancel(Meeting meeting) {
        meetings.cancel(organiser(), meeting.id());
    }

    /** The id of the item whose title contains this. */
    long item(Meeting meeting, String title) {
        return agenda(meeting).stream()
                .filter(item -> item.title().contains(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<AgendaItem> agenda(Meeting meeting) {
        return agendas.agenda(agendas.meeting(meeting.id()).orElseThrow()).items();
    }

    /** How often messages of a kind are owed to a user. */
    int owed(String kind, Caller to) {
        Integer count = jdbc.queryForObject(
                "select count(*) from delivery where kind = ? and recipient_id = ? and state = 'OWED'",
                Integer.class,
                kind,
                to.user());
        return count == null ? 0 : count;
    }
}

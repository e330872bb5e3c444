package app.convive.question;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.ServerJoined;
import app.convive.meeting.ConfirmOutcome;
import app.convive.meeting.DraftOutcome;
import app.convive.meeting.DraftService;
import app.convive.meeting.Meeting;
import app.convive.question.understanding.Matter;
import app.convive.schedule.ConviveClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** A server whose organiser has published a meeting in five weeks, and members who ask. */
@TestComponent
class Village {

    private static final long SERVER = 9_100_000_000_000_000_001L;
    private static final AtomicLong ids = new AtomicLong(5_000_000);

    private final DraftService drafts;
    private final PassingService passing;
    private final ConviveClock clock;
    private final ApplicationEventPublisher events;
    private final JdbcTemplate jdbc;

    Village(
            DraftService drafts,
            PassingService passing,
            ConviveClock clock,
            ApplicationEventPublisher events,
            JdbcTemplate jdbc) {
        this.drafts = drafts;
        this.passing = passing;
        this.clock = clock;
        this.events = events;
        this.jdbc = jdbc;
    }

    static long next() {
        return ids.incrementAndGet();
    }

    static Caller member() {
        long user = next();
        return new Caller(user, SERVER, "Membre " + user, false, Set.of());
    }

    static Caller organiser() {
        return new Caller(8, SERVER, "Colette", true, Set.of());
    }

    /** Somebody who organises on another server. */
    Caller organiserElsewhere() {
        long other = SERVER + 1;
        events.publishEvent(new ServerJoined(other, "Ailleurs", 9, Language.FRENCH, null));
        return new Caller(9, other, "Ailleurs", true, Set.of());
    }

    static Matter matter(String word) {
        return new Matter("GENERAL;  ;;" + word);
    }

    Meeting meeting() {
        events.publishEvent(new ServerJoined(SERVER, "Village", 8, Language.FRENCH, null));
        String day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH)
                .format(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"))
                        .plusWeeks(5));
        DraftOutcome draft = drafts.open(
                organiser(), 5, next(), day + "\n14 h : accueil\n20 h : dîner\n", null, "Fête du four", "Autun");
        long id = ((DraftOutcome.Shown) draft).draft().id();
        return ((ConfirmOutcome.Confirmed) drafts.confirm(organiser(), id)).meeting();
    }

    /** Asks for a direct message. */
    PassOutcome passes(Caller asker, Meeting meeting, String word) {
        return passing.pass(asker, meeting, matter(word), "y a-t-il un " + word + " ?", Language.FRENCH, null);
    }

    /** How many answers are owed to this member. */
    int owed(Caller asker) {
        Integer count = jdbc.queryForObject(
                "select count(*) from delivery where kind = ? and recipient_id = ? and state = 'OWED'",
                Integer.class,
                AnsweringService.LETTER,
                asker.user());
        return count == null ? 0 : count;
    }
}

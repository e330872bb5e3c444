package app.convive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.convive.schedule.ClockWalk;
import app.convive.schedule.ConviveClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of the lines do over and over. */
@TestComponent
class Bench {

    static final long SERVER = 7;
    static final Recipient HALL = Recipient.channel(100);
    static final Recipient ADA = Recipient.person(1);
    static final Recipient BEN = Recipient.person(2);

    private final Deliveries deliveries;
    private final ClockWalk walk;
    private final ConviveClock clock;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final PaperDiscord discord;
    private final NoteLetter letter;
    private final News news;

    Bench(
            Deliveries deliveries,
            ClockWalk walk,
            ConviveClock clock,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            PaperDiscord discord,
            NoteLetter letter,
            News news) {
        this.deliveries = deliveries;
        this.walk = walk;
        this.clock = clock;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.discord = discord;
        this.letter = letter;
        this.news = news;
    }

    static Owed note(String subject, Recipient recipient) {
        return Owed.of(SERVER, NoteLetter.KIND, subject, recipient);
    }

    boolean owe(Owed owed) {
        return Boolean.TRUE.equals(transaction.<Boolean>execute(status -> deliveries.owe(owed)));
    }

    /** Lets the lanes do all that can be done now. */
    void settle() {
        walk.advanceTo(clock.instant());
    }

    void later(Duration time) {
        walk.advanceTo(clock.instant().plus(time));
    }

    void sentIs(String subject, Tally expected) {
        await().untilAsserted(() -> assertThat(tally(subject)).isEqualTo(expected));
    }

    Tally tally(String subject) {
        return Objects.requireNonNull(
                transaction.<Tally>execute(status -> deliveries.tally(NoteLetter.KIND, subject, 1)));
    }

    DeliveryState state(String subject) {
        return DeliveryState.valueOf(Objects.requireNonNull(
                jdbc.queryForObject("select state from delivery where subject = ?", String.class, subject)));
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    private void clear() {
        jdbc.update("update delivery set state = 'WITHDRAWN' where state = 'OWED'");
        // Past any pause that the test before has left.
        later(Duration.ofHours(3));
        List.of("delivery", "dm_stop", "dm_channel").forEach(table -> jdbc.update("delete from " + table));
        discord.forget();
        letter.forget();
        news.forget();
    }

    /** Clears the bench before each test. */
    static class Cleared implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context).getBean(Bench.class).clear();
        }
    }
}

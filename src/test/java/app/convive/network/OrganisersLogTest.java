package app.convive.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.delivery.Delivery;
import app.convive.delivery.Recipient;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class OrganisersLogTest extends NetworkTest {

    @Test
    void a_line_is_kept_while_the_log_has_no_channel() {
        long server = server();
        inTransaction(() -> log.write(server, "matter", "Une ligne"));
        assertThat(logLines(server)).containsExactly("Une ligne");
        assertThat(owed(server, OrganisersLog.LETTER)).isEmpty();
    }

    @Test
    void lines_of_the_same_moment_are_owed_to_the_log_s_channel_as_one_message() {
        long server = server();
        settings.logChannel(organiser(server), 50L);
        inTransaction(() -> log.write(server, "one", "Une ligne"));
        inTransaction(() -> log.write(server, "two", "Une autre"));
        assertThat(owed(server, OrganisersLog.LETTER))
                .extracting(Delivery::recipient)
                .containsExactly(Recipient.channel(50));
        int batch = owed(server, OrganisersLog.LETTER).getFirst().round();
        assertThat(log.batch(server, batch)).extracting(LogEntry::words).containsExactly("Une ligne", "Une autre");
    }

    @Test
    void a_matter_is_said_once_though_it_comes_from_many_sides_at_once()
            throws InterruptedException, ExecutionException {
        long server = server();
        atOnce(20, () -> inTransaction(() -> log.write(server, "matter", "Une ligne")));
        assertThat(logLines(server)).hasSize(1);
    }

    @Test
    void the_same_matter_is_another_one_on_another_server() {
        long one = server();
        long other = server();
        inTransaction(() -> log.write(one, "matter", "Ici"));
        inTransaction(() -> log.write(other, "matter", "Là"));
        assertThat(logLines(one)).containsExactly("Ici");
        assertThat(logLines(other)).containsExactly("Là");
    }

    @Test
    void a_line_for_a_server_that_is_not_known_undoes_nothing() {
        long server = server();
        inTransaction(() -> {
            log.write(freshId(), "matter", "Personne ne lit");
            log.write(server, "matter", "Une ligne");
        });
        assertThat(logLines(server)).containsExactly("Une ligne");
    }
}

package app.convive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Owed messages on their whole way, through JDA to a Discord where things go wrong. */
@RehearsalTest
@Import({NoteLetter.class, News.class})
class RehearsedDeliveryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger notes = new AtomicInteger();

    @Autowired
    Deliveries deliveries;

    @Autowired
    News news;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void forget() {
        news.forget();
    }

    @Test
    void a_lost_answer_shows_the_message_once(Stage stage) {
        stage.fails(fault(stage).put("mode", "lost"));
        String note = owe(stage, hall(stage));
        await().atMost(PATIENCE).until(() -> tally(note).sent() == 1);
        assertThat(reader(stage).count(note)).isEqualTo(1);
    }

    @Test
    void an_outage_of_discord_is_waited_for(Stage stage) {
        stage.fails(fault(stage).put("mode", "status").put("status", 500).put("times", 2));
        String note = owe(stage, hall(stage));
        await().atMost(PATIENCE).until(() -> tally(note).sent() == 1);
        assertThat(reader(stage).count(note)).isEqualTo(1);
    }

    @Test
    void a_permission_given_back_lets_what_was_owed_go_at_once(Stage stage) {
        overwrite(stage, "deny");
        await().atMost(PATIENCE).until(() -> {
            owe(stage, hall(stage));
            return !news.of(DeliveryBlocked.class).isEmpty();
        });
        String note = owe(stage, hall(stage));
        assertThat(tally(note).owed()).isEqualTo(1);

        overwrite(stage, "allow");

        await().atMost(PATIENCE).until(() -> tally(note).sent() == 1);
        assertThat(news.of(DeliveryBlocked.class))
                .extracting(DeliveryBlocked::detail)
                .containsOnly("MESSAGE_SEND");
    }

    @Test
    void a_bot_that_is_added_again_delivers_what_it_owed(Stage stage) {
        stage.bot("kick");
        await().atMost(PATIENCE).until(() -> {
            owe(stage, hall(stage));
            return !news.of(DeliveryBlocked.class).isEmpty();
        });
        String note = owe(stage, hall(stage));

        stage.bot("add");

        await().atMost(PATIENCE).until(() -> tally(note).sent() == 1);
    }

    @Test
    void a_broken_line_to_the_gateway_loses_nothing(Stage stage) {
        stage.cutsLine("reset", false);
        String note = owe(stage, hall(stage));
        await().atMost(PATIENCE).until(() -> tally(note).sent() == 1);
        assertThat(reader(stage).count(note)).isEqualTo(1);
    }

    @Test
    void refused_conversations_are_taken_up_again_later(Stage stage) {
        ObjectNode refusal = object().put("route", "create_dm").put("mode", "status");
        stage.fails(refusal.put("status", 403).put("times", 1));
        Recipient claire = Recipient.person(Long.parseLong(stage.person("claire")));
        String note = owe(stage, claire);
        await().atMost(PATIENCE)
                .until(() -> !news.of(DirectMessagesPaused.class).isEmpty());
        assertThat(tally(note).owed()).isEqualTo(1);

        stage.walks(Duration.ofMinutes(30));

        assertThat(tally(note).sent()).isEqualTo(1);
        assertThat(stage.as("claire").inDm().count(note)).isEqualTo(1);
    }

    private String owe(Stage stage, Recipient recipient) {
        String subject = "note-" + notes.incrementAndGet();
        long server = Long.parseLong(stage.server());
        transaction.executeWithoutResult(
                status -> deliveries.owe(Owed.of(server, NoteLetter.KIND, subject, recipient)));
        return subject;
    }

    private Tally tally(String note) {
        return deliveries.tally(NoteLetter.KIND, note, 1);
    }

    private static Recipient hall(Stage stage) {
        return Recipient.channel(Long.parseLong(stage.channel("annonces")));
    }

    private static Visitor reader(Stage stage) {
        return stage.as("claire").in("annonces");
    }

    /** In this channel only: the application greets new servers meanwhile. */
    private static ObjectNode fault(Stage stage) {
        return object().put("route", "channels/" + stage.channel("annonces") + "/messages")
                .put("method", "POST");
    }

    private static void overwrite(Stage stage, String effect) {
        ObjectNode change = object();
        ArrayNode overwrites = change.putArray("overwrites");
        overwrites.addObject().put("person", stage.bot()).putArray(effect).add("SEND_MESSAGES");
        stage.control().patch("channels/" + stage.channel("annonces"), change);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

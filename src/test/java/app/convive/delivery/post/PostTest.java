package app.convive.delivery.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.convive.delivery.DeliveryReason;
import app.convive.delivery.Recipient;
import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import app.convive.schedule.ConviveClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Handing messages over through JDA, with the rehearsal's faults and refusals. */
@RehearsalTest
class PostTest {

    /** Above any delivery of the application that runs beside. */
    private static final AtomicLong ids = new AtomicLong(1L << 40);

    private static final MessageCreateData WORDS = MessageCreateData.fromContent("Rendez-vous à 9 h.");

    private static final MessageCreateData BUTTONS = new MessageCreateBuilder()
            .setContent("Venez-vous ?")
            .setComponents(ActionRow.of(
                    Button.link("https://example.org/plan", "Plan"),
                    Button.primary("yes:1", "Oui"),
                    Button.secondary("no:1", "Non")))
            .build();

    private static final MessageCreateData MENU = new MessageCreateBuilder()
            .setContent("Quel groupe ?")
            .setComponents(ActionRow.of(StringSelectMenu.create("group:1")
                    .addOption("A", "a")
                    .addOption("B", "b")
                    .build()))
            .build();

    private static final MessageCreateData CARD = new MessageCreateBuilder()
            .useComponentsV2()
            .setComponents(Container.of(
                    TextDisplay.of("Le programme"),
                    Section.of(Button.primary("more:1", "Suite"), TextDisplay.of("Jeudi"))))
            .build();

    @Autowired
    Post post;

    @Autowired
    ConviveClock clock;

    /** A stage is there before the client has heard of it. */
    @BeforeEach
    void theBotHasComeIn(Stage stage) {
        await().until(() -> send(stage, Recipient.channel(ids.incrementAndGet()), WORDS) instanceof Outcome.Refused);
    }

    @Test
    void a_message_whose_answer_was_lost_is_found_again_whatever_its_form(Stage stage) {
        for (MessageCreateData content : List.of(WORDS, BUTTONS, MENU, CARD)) {
            Recipient hall = hall(stage);
            long id = ids.incrementAndGet();
            Instant before = clock.realTime();
            loseNextAnswer(stage, hall.id());

            assertThat(post.send(parcel(id, stage, hall, content, null))).isInstanceOf(Outcome.Unknown.class);
            Outcome again = post.send(parcel(id, stage, hall, content, before));

            assertThat(again).isInstanceOf(Outcome.Taken.class);
        }
        Visitor claire = stage.as("claire").in("annonces");
        assertThat(claire.messages()).hasSize(4);
        assertThat(stage.violations()).isEmpty();
    }

    @Test
    void a_direct_message_whose_answer_was_lost_is_found_again(Stage stage) {
        Recipient claire = Recipient.person(Long.parseLong(stage.person("claire")));
        long id = ids.incrementAndGet();
        Instant before = clock.realTime();
        Outcome.Taken first = (Outcome.Taken) send(stage, claire, WORDS);
        loseNextAnswer(stage, first.channelId());

        assertThat(post.send(parcel(id, stage, claire, BUTTONS, null))).isInstanceOf(Outcome.Unknown.class);
        assertThat(post.send(parcel(id, stage, claire, BUTTONS, before))).isInstanceOf(Outcome.Taken.class);

        assertThat(stage.as("claire").inDm().count("Venez-vous ?")).isEqualTo(1);
    }

    @Test
    void what_never_arrived_is_sent_when_it_may_still_go_and_not_when_it_must_not(Stage stage) {
        Instant before = clock.realTime();
        long late = ids.incrementAndGet();

        assertThat(post.send(new Parcel(late, server(stage), hall(stage), WORDS, before, DeliveryReason.TOO_LATE)))
                .isEqualTo(new Outcome.NotThere(DeliveryReason.TOO_LATE));
        assertThat(post.send(parcel(ids.incrementAndGet(), stage, hall(stage), BUTTONS, before)))
                .isInstanceOf(Outcome.Taken.class);

        assertThat(stage.as("claire").in("annonces").messages())
                .extracting(Shown::text)
                .containsExactly("Venez-vous ?");
    }

    @Test
    void an_error_on_discords_side_leaves_it_open_what_happened(Stage stage) {
        for (String mode : List.of("status", "applied", "reset")) {
            stage.fails("channels/" + hall(stage).id() + "/messages", mode, 1);
            assertThat(send(stage, hall(stage), WORDS)).isInstanceOf(Outcome.Unknown.class);
        }
    }

    @Test
    void closed_direct_messages_are_final(Stage stage) {
        assertThat(send(stage, Recipient.person(Long.parseLong(stage.person("farid"))), BUTTONS))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(DeliveryReason.DMS_CLOSED));
    }

    @Test
    void a_refused_conversation_is_told_apart(Stage stage) {
        stage.fails(fault("create_dm", 403));
        assertThat(send(stage, Recipient.person(Long.parseLong(stage.person("bruno"))), WORDS))
                .isInstanceOf(Outcome.TooManyConversations.class);
    }

    @Test
    void a_missing_permission_is_named(Stage stage) {
        deny(stage, "SEND_MESSAGES");
        await().untilAsserted(() -> assertThat(send(stage, hall(stage), WORDS))
                .isEqualTo(new Outcome.Hindered(DeliveryReason.NO_PERMISSION, "MESSAGE_SEND")));
    }

    @Test
    void where_history_cannot_be_read_the_nonce_helps_for_a_while(Stage stage) {
        deny(stage, "READ_MESSAGE_HISTORY");
        Instant longAgo = clock.realTime().minus(Duration.ofMinutes(10));
        await().untilAsserted(
                        () -> assertThat(post.send(parcel(ids.incrementAndGet(), stage, hall(stage), WORDS, longAgo)))
                                .isEqualTo(new Outcome.Refused(DeliveryReason.UNCERTAIN, "MESSAGE_HISTORY")));
        long id = ids.incrementAndGet();
        loseNextAnswer(stage, hall(stage).id());
        assertThat(send(id, stage)).isInstanceOf(Outcome.Unknown.class);
        assertThat(post.send(parcel(id, stage, hall(stage), BUTTONS, clock.realTime())))
                .isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void a_channel_that_is_gone_or_another_servers_is_final(Stage stage) {
        assertThat(send(stage, Recipient.channel(ids.incrementAndGet()), WORDS))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(DeliveryReason.CHANNEL_GONE));
        Stage other = stage.another("Ailleurs", "bruno");
        await().until(() -> send(other, hall(other), WORDS) instanceof Outcome.Taken);
        assertThat(send(stage, hall(other), WORDS))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(DeliveryReason.CHANNEL_GONE));
    }

    @Test
    void a_server_that_the_bot_was_removed_from_keeps_its_messages(Stage stage) {
        stage.bot("kick");
        await().untilAsserted(() -> assertThat(send(stage, hall(stage), WORDS))
                .isInstanceOfSatisfying(
                        Outcome.Hindered.class,
                        hindered -> assertThat(hindered.reason()).isEqualTo(DeliveryReason.NOT_IN_SERVER)));
    }

    @Test
    void a_session_that_broke_is_not_taken_for_a_server_that_was_left(Stage stage) {
        List<Outcome> outcomes = new ArrayList<>();
        stage.cutsLine("reset", false);
        await().pollInterval(Duration.ofMillis(5)).until(() -> {
            outcomes.add(send(stage, hall(stage), WORDS));
            return outcomes.stream().anyMatch(Outcome.Hindered.class::isInstance)
                    && outcomes.getLast() instanceof Outcome.Taken;
        });
        assertThat(outcomes)
                .filteredOn(Outcome.Hindered.class::isInstance)
                .allSatisfy(hindered -> assertThat(((Outcome.Hindered) hindered).reason())
                        .isEqualTo(DeliveryReason.DISCORD_UNREACHABLE));
        assertThat(outcomes).noneMatch(Outcome.Refused.class::isInstance);
    }

    @Test
    void an_archived_thread_is_woken(Stage stage) {
        ObjectNode wanted = object().put("person", stage.person("claire")).put("name", "Atelier");
        String thread = stage.control()
                .post("channels/" + stage.channel("général") + "/threads", wanted)
                .path("id")
                .asString();
        Recipient workshop = Recipient.channel(Long.parseLong(thread));
        await().until(() -> send(stage, workshop, WORDS) instanceof Outcome.Taken);
        stage.control().patch("channels/" + thread, object().put("archived", true));

        await().until(() -> send(stage, workshop, BUTTONS) instanceof Outcome.Taken);

        assertThat(stage.as("claire").in(thread).count("Venez-vous ?")).isEqualTo(1);
    }

    @Test
    void an_edit_tells_a_message_that_is_gone_from_one_that_is_refused(Stage stage) {
        long channel = Long.parseLong(stage.channel("annonces"));
        long delivery = ids.incrementAndGet();
        Outcome.Taken sent = (Outcome.Taken) send(delivery, stage);

        assertThat(post.edit(channel, sent.messageId(), delivery, MENU)).isTrue();
        assertThat(post.edit(channel, sent.messageId() + 1, delivery, MENU)).isFalse();

        stage.fails(fault("channels/" + channel + "/messages/" + sent.messageId(), 403));
        assertThatThrownBy(() -> post.edit(channel, sent.messageId(), delivery, WORDS))
                .isInstanceOf(CompletionException.class);
        assertThat(post.edit(channel, sent.messageId(), delivery, WORDS)).isTrue();
    }

    private Outcome send(Stage stage, Recipient recipient, MessageCreateData content) {
        return post.send(parcel(ids.incrementAndGet(), stage, recipient, content, null));
    }

    private Outcome send(long id, Stage stage) {
        return post.send(parcel(id, stage, hall(stage), BUTTONS, null));
    }

    /** Of this channel only: the application greets new servers meanwhile. */
    private static void loseNextAnswer(Stage stage, long channel) {
        ObjectNode fault = object().put("route", "channels/" + channel + "/messages");
        stage.fails(fault.put("method", "POST").put("mode", "lost"));
    }

    private static Parcel parcel(
            long id, Stage stage, Recipient recipient, MessageCreateData content, @Nullable Instant uncertainSince) {
        return new Parcel(id, server(stage), recipient, content, uncertainSince, null);
    }

    private static long server(Stage stage) {
        return Long.parseLong(stage.server());
    }

    private static Recipient hall(Stage stage) {
        return Recipient.channel(Long.parseLong(stage.channel("annonces")));
    }

    private static void deny(Stage stage, String permission) {
        ObjectNode change = object();
        change.putArray("overwrites")
                .addObject()
                .put("person", stage.bot())
                .putArray("deny")
                .add(permission);
        stage.control().patch("channels/" + stage.channel("annonces"), change);
    }

    private static ObjectNode fault(String operation, int status) {
        return object().put("route", operation).put("mode", "status").put("status", status);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

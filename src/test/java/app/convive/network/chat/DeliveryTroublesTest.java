package app.convive.network.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Delivery;
import app.convive.delivery.DeliveryBlocked;
import app.convive.delivery.DeliveryFailed;
import app.convive.delivery.DeliveryReason;
import app.convive.delivery.DeliverySkipped;
import app.convive.delivery.DirectMessagesPaused;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.discord.Caller;
import app.convive.network.NetworkApplication;
import app.convive.network.NetworkTest;
import app.convive.network.OrganisersLog;
import app.convive.network.People;
import java.time.Duration;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class DeliveryTroublesTest extends NetworkTest {

    @Autowired
    Deliveries deliveries;

    @Autowired
    People people;

    private Delivery owing(long server, String kind, String subject, Recipient recipient) {
        inTransaction(() -> deliveries.owe(Owed.of(server, kind, subject, recipient)));
        return owed(server, kind).getLast();
    }

    private Delivery reminder(long server, Recipient recipient) {
        return owing(server, "reminder-step", "step of " + server, recipient);
    }

    private void happens(Object event) {
        inTransaction(() -> events.publishEvent(event));
    }

    @Test
    void closed_direct_messages_are_one_line_a_person_whose_name_stays_literal() {
        long server = server();
        long user = freshId();
        people.met(new Caller(user, server, "**Chef** @everyone", false, Set.of()));
        Delivery delivery = reminder(server, Recipient.person(user));
        happens(new DeliveryFailed(delivery, DeliveryReason.DMS_CLOSED));
        happens(new DeliveryFailed(delivery, DeliveryReason.DMS_CLOSED));
        happens(new DeliveryFailed(reminder(server, Recipient.person(freshId())), DeliveryReason.DMS_CLOSED));
        assertThat(logLines(server))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(
                        "Je n’ai pas pu écrire à \\*\\*Chef\\*\\* @\u200Beveryone\u00A0: ses messages privés sont fermés");
    }

    @Test
    void a_line_about_a_person_goes_with_what_is_kept_of_them() {
        long server = server();
        long user = freshId();
        happens(new DeliveryFailed(reminder(server, Recipient.person(user)), DeliveryReason.DMS_CLOSED));
        assertThat(database.createQuery("select e.userId from LogEntry e where e.serverId = :server", Long.class)
                        .setParameter("server", server)
                        .getResultList())
                .containsExactly(user);
    }

    @Test
    void a_missing_permission_is_named_as_Discord_s_settings_name_it_with_its_channel() {
        long server = server();
        Delivery delivery = reminder(server, Recipient.channel(60));
        happens(new DeliveryBlocked(delivery, DeliveryReason.NO_PERMISSION, "MESSAGE_SEND"));
        assertThat(logLines(server))
                .singleElement()
                .asString()
                .contains("«\u202FEnvoyer des messages\u202F» dans <#60>");
    }

    @Test
    void a_permission_that_Discord_did_not_name_is_not_made_up() {
        long server = server();
        Delivery delivery = reminder(server, Recipient.channel(60));
        happens(new DeliveryBlocked(delivery, DeliveryReason.NO_PERMISSION, "50001 Missing Access"));
        assertThat(logLines(server))
                .singleElement()
                .asString()
                .contains("<#60>")
                .doesNotContain("50001");
    }

    @ParameterizedTest
    @EnumSource(names = {"TOO_LATE", "STOPPED"})
    void what_a_rule_held_back_from_many_is_one_line(DeliveryReason reason) {
        long server = server();
        LongStream.range(0, 50)
                .mapToObj(i -> reminder(server, Recipient.person(freshId())))
                .forEach(delivery -> happens(new DeliverySkipped(delivery, reason)));
        assertThat(logLines(server)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_PERMISSION", "DISCORD_UNREACHABLE", "NOT_IN_SERVER", "NOT_WRITTEN", "CHANNEL_GONE"})
    void what_one_act_puts_right_is_one_line(DeliveryReason reason) {
        long server = server();
        for (int i = 0; i < 20; i++) {
            Delivery delivery = owing(
                    server,
                    "reminder-step",
                    "step " + server + (reason == DeliveryReason.NOT_WRITTEN ? "" : " no. " + i),
                    Recipient.channel(60));
            happens(new DeliveryBlocked(delivery, reason, null));
        }
        assertThat(logLines(server)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_LONGER_OWED")
    void each_reason_has_its_words(DeliveryReason reason) {
        long server = server();
        happens(new DeliveryFailed(reminder(server, Recipient.person(freshId())), reason));
        assertThat(logLines(server))
                .singleElement()
                .asString()
                .contains("un message")
                .hasSizeGreaterThan(60);
    }

    @Test
    void a_letter_that_says_what_it_is_is_named() {
        long server = server();
        Delivery greeting = owed(server, "greeting").getFirst();
        happens(new DeliveryFailed(greeting, DeliveryReason.DMS_CLOSED));
        assertThat(logLines(server)).singleElement().asString().contains("(mon message de bienvenue)");
    }

    @Test
    void a_pause_of_new_conversations_tells_how_many_wait_and_until_when() {
        long server = server();
        happens(new DirectMessagesPaused(server, 12, NetworkApplication.NOW.plus(Duration.ofMinutes(30))));
        assertThat(logLines(server))
                .singleElement()
                .asString()
                .contains("12 messages privés attendent", "lundi 1er février à 9\u202Fh\u202F30");
    }

    @Test
    void a_log_that_cannot_be_posted_is_not_told_to_the_log() {
        long server = server();
        settings.logChannel(organiser(server), 70L);
        inTransaction(() -> log.write(server, "matter", "Une ligne"));
        Delivery posting = owed(server, OrganisersLog.LETTER).getFirst();
        happens(new DeliveryBlocked(posting, DeliveryReason.NO_PERMISSION, "MESSAGE_SEND"));
        happens(new DeliveryFailed(posting, DeliveryReason.CHANNEL_GONE));
        assertThat(owed(server, OrganisersLog.LETTER)).hasSize(1);
        assertThat(logLines(server)).hasSize(2).first().asString().contains("<#70>");
    }
}

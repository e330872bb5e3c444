package app.convive.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.delivery.Deliveries;
import app.convive.delivery.DeliveryState;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.discord.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonalDataTest extends NetworkTest {

    @Autowired
    PersonalDataService data;

    @Autowired
    People people;

    @Autowired
    Deliveries deliveries;

    @Autowired
    NetworkLanguages languages;

    private long knownMember() {
        long server = server();
        long user = freshId();
        people.met(member(user, server));
        languages.seen(user, Language.ENGLISH);
        inTransaction(() -> {
            log.write(server, LogLine.about(user, "about " + user, "Paul n’a pas été joint"));
            log.write(server, "other", "Une ligne de quelqu’un d’autre");
        });
        return user;
    }

    @Test
    void the_export_tells_in_the_member_s_words_what_is_kept() {
        assertThat(data.export(knownMember(), Language.FRENCH))
                .isEqualTo(Map.of(
                        "Votre nom sur les serveurs",
                        List.of("Paul, sur Réseau, vu la dernière fois le lundi 1er février 2027"),
                        "Votre langue",
                        List.of("anglais"),
                        "Ce que le journal des organisateurs dit de vous",
                        List.of("Paul n’a pas été joint")));
    }

    @Test
    void erasure_leaves_nothing_of_the_member_and_all_of_others() {
        long user = knownMember();
        long server = people.serversOf(user).getFirst();
        data.erase(user);
        assertThat(data.export(user, Language.FRENCH)).isEmpty();
        assertThat(logLines(server)).containsExactly("Une ligne de quelqu’un d’autre");
    }

    @Test
    void messages_to_who_was_erased_stay_counted_and_tell_no_longer_to_whom_they_went() {
        long server = server();
        long user = freshId();
        Owed reminder = Owed.of(server, "reminder", "7 of " + server, Recipient.person(user));
        inTransaction(() -> deliveries.owe(reminder));
        data.erase(user);
        assertThat(owed(server, "reminder")).singleElement().satisfies(delivery -> {
            assertThat(delivery.state()).isEqualTo(DeliveryState.WITHDRAWN);
            assertThat(delivery.recipient().id()).isNegative();
        });
        assertThat(deliveries.tally("reminder", reminder.subject(), 1).total()).isEqualTo(1);
    }

    @Test
    void who_comes_back_after_erasure_is_known_anew() {
        long user = knownMember();
        long server = people.serversOf(user).getFirst();
        data.erase(user);
        people.met(member(user, server));
        languages.seen(user, Language.ENGLISH);
        assertThat(data.export(user, Language.ENGLISH)).hasSize(2);
    }
}

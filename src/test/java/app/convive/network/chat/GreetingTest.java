package app.convive.network.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.network.Arrivals;
import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@RehearsalTest
class GreetingTest {

    @Autowired
    Deliveries deliveries;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void the_bot_introduces_itself_with_the_next_step_and_pings_nobody(Stage stage) {
        var greeting = stage.as("helene").awaits("Je suis **Convive**");
        assertThat(greeting.text())
                .contains("/reunion importer", "/reunion reglages", "Intégrations", "Gérer les évènements");
        assertThat(greeting.pings()).isEmpty();
    }

    @Test
    void it_does_so_once_though_it_is_removed_and_added_again(Stage stage) {
        Visitor helene = stage.as("helene");
        helene.awaits("Je suis **Convive**");
        stage.bot("kick");
        stage.bot("add");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> helene.types("/aide").outcome().equals("message"));
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(6))
                .until(() -> helene.count("Je suis **Convive**") == 1);
    }

    @Test
    void a_click_that_overtakes_the_news_of_a_server_is_answered(Stage stage) {
        for (int i = 0; i < 10; i++) {
            Stage fresh = stage.another("Autre réseau " + i, "helene");
            assertThat(fresh.as("helene").types("/reunion reglages").text()).contains("Autre réseau " + i);
        }
    }

    @Test
    void organisers_read_in_their_log_whom_the_bot_could_not_reach(Stage stage) {
        Visitor helene = stage.as("helene");
        helene.types("/reunion reglages").chooses("setting:LOG", stage.channel("organisation"));
        long farid = Long.parseLong(stage.person("farid"));
        transaction.executeWithoutResult(status -> deliveries.owe(
                Owed.of(Long.parseLong(stage.server()), Arrivals.GREETING, "to farid", Recipient.person(farid))));
        var line = helene.in("organisation").awaits("ses messages privés sont fermés");
        assertThat(line.text()).contains("(mon message de bienvenue)", "Prévenez cette personne autrement");
        assertThat(line.pings()).isEmpty();
    }
}

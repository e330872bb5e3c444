package app.convive.rehearsal;

import static app.convive.rehearsal.BareBot.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests that go wrong as a test asks. */
@StandInTest
class FaultsTest {
    private static final JsonNode HELLO = json("{'content': 'bonjour'}");

    @LocalServerPort
    int port;

    BareBot bot;
    Stage stage;
    String general;

    @BeforeEach
    void setTheStage() {
        bot = new BareBot(port).connect().identify(BareBot.USUAL).ready();
        bot.command(json("[]"));
        stage = Stage.on(new ControlLine(port));
        general = stage.channel("général");
    }

    @AfterEach
    void leave() {
        bot.close();
        stage.control().delete("faults");
    }

    private void fails(String fault) {
        stage.fails(ControlLine.object().setAll((ObjectNode) json(fault)));
    }

    @Test
    void a_status_is_answered_as_often_as_asked_and_nothing_done() {
        fails("{'route': 'create_message', 'status': 502, 'times': 2}");

        assertThat(bot.say(general, HELLO).status()).isEqualTo(502);
        assertThat(bot.say(general, HELLO).status()).isEqualTo(502);
        assertThat(bot.say(general, HELLO).status()).isEqualTo(200);
        assertThat(stage.as("claire").count("bonjour")).isEqualTo(1);
    }

    @Test
    void a_lost_answer_leaves_its_message() {
        fails("{'route': 'create_message', 'mode': 'lost'}");

        assertThatThrownBy(() -> bot.say(general, HELLO)).isInstanceOf(UncheckedIOException.class);
        assertThat(stage.as("claire").count("bonjour")).isEqualTo(1);
    }

    @Test
    void a_reset_leaves_nothing() {
        fails("{'route': '/messages$', 'method': 'POST', 'mode': 'reset'}");

        assertThatThrownBy(() -> bot.say(general, HELLO)).isInstanceOf(UncheckedIOException.class);
        assertThat(stage.as("claire").count("bonjour")).isZero();
    }

    @Test
    void an_applied_request_is_answered_as_if_it_had_failed() {
        fails("{'route': 'create_message', 'mode': 'applied', 'status': 503}");

        assertThat(bot.say(general, HELLO).status()).isEqualTo(503);
        assertThat(stage.as("claire").count("bonjour")).isEqualTo(1);
    }

    @Test
    void a_rate_limit_says_how_long_and_comes_from_discord() {
        fails("{'route': 'create_message', 'status': 429, 'retry_after': 1.5, 'global': true, 'skip': 1}");

        assertThat(bot.say(general, HELLO).status()).as("the first one passes").isEqualTo(200);
        BareBot.Answer limited = bot.say(general, HELLO);
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.body().path("global").asBoolean()).isTrue();
        assertThat(limited.response().headers().firstValue("Retry-After")).hasValue("2");
        assertThat(limited.response().headers().firstValue("Via")).isPresent();
    }

    @Test
    void addresses_that_discord_does_not_know_are_noticed() {
        assertThat(bot.api("GET", "/nope", null).status()).isEqualTo(404);
        assertThat(stage.violations().toString()).contains("unknown route");
    }
}

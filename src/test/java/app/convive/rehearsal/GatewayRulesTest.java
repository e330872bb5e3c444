package app.convive.rehearsal;

import static app.convive.rehearsal.BareBot.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Sessions of a bot: signing in, intents, heartbeats, resumes. */
@StandInTest
class GatewayRulesTest {
    @LocalServerPort
    int port;

    BareBot bot;
    Stage stage;

    @BeforeEach
    void setTheStage() {
        bot = new BareBot(port).connect().identify(BareBot.USUAL).ready();
        bot.command(json("[]"));
        stage = Stage.on(new ControlLine(port));
    }

    @AfterEach
    void leave() {
        bot.close();
        stage.control().patch("settings", json("{'heartbeat_ms': 41250, 'message_content': true}"));
    }

    private BareBot another() {
        return new BareBot(port).connect();
    }

    @Test
    void a_session_begins_with_ready_and_all_servers() {
        JsonNode ready = bot.awaitEvent("READY");

        assertThat(ready.path("user").path("bot").asBoolean()).isTrue();
        await().until(() ->
                bot.events("GUILD_CREATE").size() >= ready.path("guilds").size());
        assertThat(bot.awaitEvent("GUILD_CREATE").path("members").size())
                .as("the bot alone")
                .isEqualTo(1);
    }

    @Test
    void what_discord_refuses_is_closed_with_its_code() {
        assertThat(another().identify(BareBot.USUAL, "wrong").closeCode()).isEqualTo(4004);
        assertThat(another().identify(1 << 30).closeCode()).isEqualTo(4013);
        assertThat(another().identify(BareBot.USUAL | 1 << 1).closeCode()).isEqualTo(4014);
        assertThat(another().send(3, json("{}")).closeCode()).isEqualTo(4003);
        assertThat(another().send(42, json("{}")).closeCode()).isEqualTo(4001);
        assertThat(another()
                        .identify(BareBot.USUAL)
                        .ready()
                        .identify(BareBot.USUAL)
                        .closeCode())
                .isEqualTo(4005);
        assertThat(new BareBot(port).connect("/?v=9").closeCode()).isEqualTo(4012);
    }

    @Test
    void the_text_of_messages_needs_its_intent_which_may_be_refused() {
        stage.control().patch("settings", json("{'message_content': false}"));
        assertThat(another().identify(BareBot.USUAL | BareBot.MESSAGE_CONTENT).closeCode())
                .isEqualTo(4014);

        stage.as("claire").says("secret");
        assertThat(bot.awaitEvent("MESSAGE_CREATE").path("content").asString()).isEmpty();
        stage.as("claire").inDm().says("direct");
        await().until(() ->
                bot.awaitEvent("MESSAGE_CREATE").path("content").asString().equals("direct"));
        stage.as("claire").says("@Convive bonjour");
        await().until(() ->
                bot.awaitEvent("MESSAGE_CREATE").path("content").asString().contains("bonjour"));
    }

    @Test
    void a_bot_without_heartbeats_is_closed() {
        stage.control().patch("settings", json("{'heartbeat_ms': 300}"));
        assertThat(another().identify(BareBot.USUAL).closeCode()).isEqualTo(4009);
    }

    @Test
    void a_resumed_session_gets_what_it_missed_in_order() {
        String session = bot.session();
        long seen = bot.sequence();
        bot.drop();
        stage.as("claire").inDm().says("pendant ce temps");

        BareBot back = another().resume(session, seen);

        back.awaitEvent("RESUMED");
        assertThat(back.eventTypes())
                .contains("MESSAGE_CREATE")
                .endsWith("RESUMED")
                .doesNotContain("READY");
        back.close();
    }

    @Test
    void a_session_that_is_gone_is_not_resumed() {
        String session = bot.session();
        stage.cutsLine("close", false);
        assertThat(bot.closeCode()).isEqualTo(4000);

        BareBot back = another().resume(session, 1);

        await().until(() -> !back.frames(9).isEmpty());
        assertThat(back.frames(9).getFirst().path("d").asBoolean()).isFalse();
        back.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset", "close", "reconnect", "invalid"})
    void the_line_ends_as_a_test_asks(String mode) {
        stage.cutsLine(mode, true);

        switch (mode) {
            case "reset" -> assertThat(bot.closeCode()).isIn(-1, 1006);
            case "close" -> assertThat(bot.closeCode()).isEqualTo(4000);
            case "reconnect" -> await().until(() -> !bot.frames(7).isEmpty());
            default -> await().until(() -> !bot.frames(9).isEmpty());
        }
    }

    @Test
    void a_member_who_leaves_and_comes_back_is_seen_by_the_page_not_by_a_bot_without_the_intent() {
        stage.leaves("claire");
        assertThat(stage.as("helene")
                        .world()
                        .path("servers")
                        .get(0)
                        .path("members")
                        .toString())
                .doesNotContain(stage.person("claire"));
        stage.joins("claire", "Plateformes");
        assertThat(stage.as("helene")
                        .world()
                        .path("servers")
                        .get(0)
                        .path("members")
                        .toString())
                .contains(stage.person("claire"));
        assertThat(bot.eventTypes()).doesNotContain("GUILD_MEMBER_REMOVE", "GUILD_MEMBER_ADD");
    }
}

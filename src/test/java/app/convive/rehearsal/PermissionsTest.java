package app.convive.rehearsal;

import static app.convive.rehearsal.BareBot.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who may do what where: the bot by Discord's codes, people by what a client offers. */
@StandInTest
class PermissionsTest {
    private static final JsonNode HELLO = json("{'content': 'x'}");

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
    }

    private void deny(String channel, String permission) {
        ObjectNode change = ControlLine.object();
        ObjectNode overwrite = change.putArray("overwrites").addObject().put("bot", true);
        overwrite.putArray("deny").add(permission);
        stage.control().patch("channels/" + channel, change);
    }

    @Test
    void a_hidden_channel_is_no_access_a_silent_one_no_permission_a_strange_one_unknown() {
        deny(general, "SEND_MESSAGES");
        assertThat(bot.say(general, HELLO).code()).isEqualTo(50013);
        deny(general, "VIEW_CHANNEL");
        assertThat(bot.say(general, HELLO).code()).isEqualTo(50001);
        assertThat(bot.say("123", HELLO).code()).isEqualTo(10003);
        deny(stage.channel("annonces"), "ATTACH_FILES");
        assertThat(bot.upload("/channels/" + stage.channel("annonces") + "/messages", HELLO, "a.txt", new byte[1])
                        .code())
                .isEqualTo(50013);
    }

    @Test
    void direct_messages_reach_whoever_shares_a_server_and_keeps_them_open() {
        assertThat(dm("claire").status()).isEqualTo(200);
        assertThat(dm("farid").code()).isEqualTo(50007);
        stage.hire("zoe", "fr");
        assertThat(dm("zoe").code()).isEqualTo(50278);
        assertThat(bot.api("POST", "/users/@me/channels", json("{'recipient_id': '1'}"))
                        .code())
                .isEqualTo(50033);
    }

    private BareBot.Answer dm(String name) {
        ObjectNode body = ControlLine.object().put("recipient_id", stage.person(name));
        String channel =
                bot.api("POST", "/users/@me/channels", body).body().path("id").asString();
        return bot.say(channel, HELLO);
    }

    @Test
    void a_wrong_or_missing_token_is_unauthorized() {
        assertThat(bot.api("GET", "/users/@me", null, "Bot nope").status()).isEqualTo(401);
        assertThat(bot.api("GET", "/users/@me", null, null).status()).isEqualTo(401);
    }

    @Test
    void a_server_without_the_bot_is_unknown() {
        stage.bot("kick");

        assertThat(bot.api("GET", "/guilds/" + stage.server(), null).code()).isEqualTo(10004);
        assertThat(bot.say(general, HELLO).code()).isEqualTo(10003);
        assertThat(bot.awaitEvent("GUILD_DELETE").path("id").asString()).isEqualTo(stage.server());
        stage.bot("add");
        assertThat(bot.say(general, HELLO).status()).isEqualTo(200);
    }

    @Test
    void people_do_only_what_their_client_lets_them() {
        assertThatThrownBy(() -> stage.as("claire").in("#organisation").says("coucou"))
                .hasMessageContaining("no_channel_access");
        assertThatThrownBy(() -> stage.as("claire").in("#annonces").says("coucou"))
                .hasMessageContaining("no_permission");
        assertThatThrownBy(() -> stage.as("claire").says("x".repeat(2001))).hasMessageContaining("too_long");
        Shown said = stage.as("claire").says("coucou");
        assertThatThrownBy(() -> stage.as("bruno").deletes(said)).hasMessageContaining("no_permission");
        stage.as("helene").deletes(said);
        assertThat(stage.as("claire").messages()).isEmpty();
    }

    @Test
    void private_threads_are_seen_by_those_who_were_added() {
        deny(general, "CREATE_PUBLIC_THREADS");
        String threads = "/channels/" + general + "/threads";
        assertThat(bot.api("POST", threads, json("{'name': 'fil', 'type': 11}")).code())
                .isEqualTo(50013);
        BareBot.Answer opened = bot.api("POST", threads, json("{'name': 'fil', 'type': 12}"));
        String thread = opened.body().path("id").asString();
        assertThat(opened.status()).as("%s", opened.body()).isEqualTo(201);
        assertThatThrownBy(() -> stage.as("claire").in(thread).messages()).hasMessageContaining("no_channel_access");

        bot.api("PUT", "/channels/" + thread + "/thread-members/" + stage.person("claire"), null);
        bot.say(thread, json("{'content': 'pour vous'}"));

        assertThat(stage.as("claire").in(thread).awaits("pour vous")).isNotNull();
    }

    @Test
    void a_thread_on_a_message_has_its_id_and_wakes_when_written_in() {
        String message = bot.say(general, HELLO).body().path("id").asString();
        String path = "/channels/" + general + "/messages/" + message + "/threads";
        assertThat(bot.api("POST", path, json("{'name': 'fil'}"))
                        .body()
                        .path("id")
                        .asString())
                .isEqualTo(message);
        assertThat(bot.api("POST", path, json("{'name': 'fil'}")).code()).isEqualTo(160004);
        bot.api("PATCH", "/channels/" + message, json("{'archived': true}"));
        assertThat(bot.api("PATCH", "/channels/" + message, json("{'name': 'autre'}"))
                        .code())
                .isEqualTo(50083);

        String inside = "/channels/" + message + "/messages/";
        assertThat(bot.say(message, HELLO).status()).isEqualTo(200);
        assertThat(bot.api("GET", "/channels/" + message, null)
                        .body()
                        .path("thread_metadata")
                        .path("archived")
                        .asBoolean())
                .isFalse();
        String last = bot.say(message, HELLO).body().path("id").asString();
        bot.api("PATCH", "/channels/" + message, json("{'archived': true}"));
        assertThat(bot.api("PATCH", inside + last, HELLO).code()).isEqualTo(50083);
    }

    @Test
    void other_pages_are_kept_out() {
        HttpRequest foreign = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/rehearsal/api/plan"))
                .header("Origin", "https://example.org")
                .build();
        assertThat(bot.send(foreign).status()).isEqualTo(403);
    }
}

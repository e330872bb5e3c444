package app.convive.rehearsal;

import static app.convive.rehearsal.BareBot.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page is told, and to whom. */
@StandInTest
class LiveLineTest {
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
    }

    /** Somebody who watches. */
    private final class Watcher implements WebSocket.Listener {
        private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
        private final StringBuilder partial = new StringBuilder();

        Watcher(String name) {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(
                            URI.create("ws://127.0.0.1:" + port + "/rehearsal/live?person=" + stage.person(name)), this)
                    .join();
            awaits("hello");
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            partial.append(text);
            if (last) {
                frames.add(JsonMapper.shared().readTree(partial.toString()));
                partial.setLength(0);
            }
            socket.request(1);
            return null;
        }

        JsonNode awaits(String type) {
            return await(type).until(() -> of(type), found -> !found.isEmpty()).getLast();
        }

        List<JsonNode> of(String type) {
            return frames.stream()
                    .filter(frame -> type.equals(frame.path("type").asString()))
                    .toList();
        }
    }

    @Test
    void a_message_reaches_those_who_see_it_and_counts_as_unread_for_others() {
        Watcher bruno = new Watcher("bruno");

        Shown said = stage.as("claire").says("@bruno tu viens ?");

        JsonNode frame = bruno.awaits("message_create");
        assertThat(frame.path("message").path("id").asString()).isEqualTo(said.id());
        assertThat(frame.path("message").path("rehearsal").path("mentions_me").asBoolean())
                .isTrue();
        JsonNode unread = bruno.awaits("unread");
        assertThat(unread.path("unread").asInt()).isEqualTo(1);
        assertThat(unread.path("mentions").asInt()).isEqualTo(1);

        stage.control()
                .post(
                        "channels/" + stage.channel("général") + "/read",
                        ControlLine.object().put("person", stage.person("bruno")));
        await().until(() -> bruno.awaits("unread").path("unread").asInt() == 0);
    }

    @Test
    void what_one_does_not_see_one_is_not_told() {
        Watcher claire = new Watcher("claire");
        Watcher helene = new Watcher("helene");

        bot.say(stage.channel("organisation"), json("{'content': 'entre nous'}"));

        helene.awaits("message_create");
        bot.say(stage.channel("général"), json("{'content': 'pour tous'}"));
        claire.awaits("message_create");
        assertThat(claire.of("message_create")).hasSize(1);
    }

    @Test
    void edits_deletions_typing_and_threads_are_told() {
        Watcher claire = new Watcher("claire");
        String general = stage.channel("général");
        String id = bot.say(general, json("{'content': 'a'}")).body().path("id").asString();

        bot.api("POST", "/channels/" + general + "/typing", null);
        bot.api("PATCH", "/channels/" + general + "/messages/" + id, json("{'content': 'b'}"));
        bot.api("DELETE", "/channels/" + general + "/messages/" + id, null);

        assertThat(claire.awaits("message_update")
                        .path("message")
                        .path("content")
                        .asString())
                .isEqualTo("b");
        assertThat(claire.awaits("message_delete").path("id").asString()).isEqualTo(id);
        claire.awaits("plan");
        assertThat(claire.awaits("typing").path("user_id").asString()).isEqualTo(stage.bot());
    }

    @Test
    void the_clock_walks_forward_only_and_is_seen_walking() {
        Watcher claire = new Watcher("claire");

        stage.walks(Duration.ofHours(1));

        await().until(() -> !claire.awaits("clock").path("walking").asBoolean());
        assertThat(claire.of("clock").getFirst().path("walking").asBoolean()).isTrue();
        assertThatThrownBy(() -> stage.walksTo(stage.now().minusSeconds(3600))).hasMessageContaining("backwards");
        assertThat(stage.as("claire").says("plus tard").wire().path("timestamp").asString())
                .startsWith(stage.now().toString().substring(0, 13));
    }

    @Test
    void however_short_the_walk_the_clock_is_seen_standing_after_it() {
        Watcher claire = new Watcher("claire");

        for (int round = 1; round <= 10; round++) {
            stage.walks(Duration.ofSeconds(1));
            bot.say(stage.channel("général"), json("{'content': 'arrivé'}"));

            int said = round;
            await().until(() -> claire.of("message_create").size() == said);
            assertThat(claire.of("clock").getLast().path("walking").asBoolean()).isFalse();
        }
    }
}

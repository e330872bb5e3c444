package app.convive.rehearsal;

import static app.convive.rehearsal.BareBot.hook;
import static app.convive.rehearsal.BareBot.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One response in time, of a kind that fits; follow-ups while the token lasts. */
@StandInTest
class InteractionRulesTest {
    private static final JsonNode HELLO = json("{'type': 4, 'data': {'content': 'bonjour'}}");
    private static final JsonNode MODAL = json("{'type': 9, 'data': {'custom_id': 'm', 'title': 'Titre', 'components':"
            + " [{'type': 18, 'label': 'Texte', 'component': {'type': 4, 'custom_id': 'i', 'style': 2,"
            + " 'max_length': 10}}]}}");

    @LocalServerPort
    int port;

    BareBot bot;
    Stage stage;

    @BeforeEach
    void setTheStage() {
        bot = new BareBot(port).connect().identify(BareBot.USUAL).ready();
        bot.command(json("[{'type': 3, 'name': 'q', 'description': 'd', 'autocomplete': true}]"));
        stage = Stage.on(new ControlLine(port));
    }

    @AfterEach
    void leave() {
        bot.close();
        settings("{'first_response_ms': 3000, 'token_ms': 900000}");
    }

    private void settings(String changes) {
        stage.control().patch("settings", json(changes));
    }

    private Reply answered(JsonNode body) {
        bot.answers(interaction -> body);
        return stage.as("claire").types("/do");
    }

    @Test
    void an_interaction_takes_one_response() {
        Reply reply = answered(HELLO);

        assertThat(reply.text()).isEqualTo("bonjour");
        BareBot.Answer again = bot.respond(bot.lastInteraction(), HELLO);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.code()).isEqualTo(40060);
    }

    @Test
    void a_late_response_finds_no_interaction_and_the_person_reads_so() {
        settings("{'first_response_ms': 200}");
        bot.answers(interaction -> null);

        assertThat(stage.as("claire").types("/do").failure()).isEqualTo("L’application n’a pas répondu.");
        assertThat(stage.as("emily").types("/do").failure()).isEqualTo("The application did not respond.");
        assertThat(bot.respond(bot.lastInteraction(), HELLO).code()).isEqualTo(10062);
    }

    @Test
    void follow_ups_need_a_response_and_end_with_the_token() {
        BareBot.Answer[] early = new BareBot.Answer[1];
        bot.answers(interaction -> {
            early[0] = bot.api("POST", hook(interaction, ""), json("{'content': 'tôt'}"), null);
            return json("{'type': 5, 'data': {'flags': 64}}");
        });
        Reply reply = stage.as("claire").types("/do");
        assertThat(early[0].code()).isEqualTo(10015);
        assertThat(reply.outcome()).isEqualTo("deferred");

        JsonNode interaction = bot.lastInteraction();
        JsonNode filled = bot.api("PATCH", hook(interaction, "/messages/@original"), json("{'content': 'voilà'}"), null)
                .body();
        assertThat(filled.path("flags").asInt() & 192).isEqualTo(64);
        assertThat(reply.text()).isEqualTo("voilà");

        JsonNode more = bot.api("POST", hook(interaction, ""), json("{'content': 'encore'}"), null)
                .body();
        String path = hook(interaction, "/messages/" + more.path("id").asString());
        assertThat(bot.api("PATCH", path, json("{'content': 'mieux'}"), null).status())
                .isEqualTo(200);
        assertThat(reply.followUps()).singleElement().extracting(Shown::text).isEqualTo("mieux");
        assertThat(bot.api("DELETE", path, null, null).status()).isEqualTo(204);

        stage.control().post("interactions/" + reply.interaction() + "/expire", json("{}"));
        BareBot.Answer late = bot.api("POST", hook(interaction, ""), json("{'content': 'x'}"), null);
        assertThat(late.status()).isEqualTo(401);
        assertThat(late.code()).isEqualTo(50027);
    }

    @Test
    void the_first_follow_up_fills_what_is_loading() {
        answered(json("{'type': 5}"));

        JsonNode interaction = bot.lastInteraction();
        JsonNode followUp = bot.api("POST", hook(interaction, ""), json("{'content': 'plein', 'flags': 64}"), null)
                .body();
        JsonNode original = bot.api("GET", hook(interaction, "/messages/%40original"), null, null)
                .body();
        assertThat(followUp.path("id")).isEqualTo(original.path("id"));
        assertThat(original.path("flags").asInt() & 64).isZero();
    }

    @Test
    void suggestions_are_twenty_five_of_the_options_type() {
        assertThat(suggested(choices(25, "v"))).isEqualTo(200);
        assertThat(suggested(choices(26, "v"))).isEqualTo(400);
        assertThat(suggested(json("{'type': 8, 'data': {'choices': [{'name': 'n', 'value': 5}]}}")))
                .isEqualTo(400);
        assertThat(suggested(choices(1, "v".repeat(100)))).isEqualTo(400);
        assertThat(suggested(HELLO)).isEqualTo(400);
    }

    private int suggested(JsonNode answer) {
        return said(answer, () -> stage.as("claire").suggestions("/do", "q", "a"))
                .status();
    }

    /** What the API says to an answer; the person need not wait until it is too late for a good one. */
    private BareBot.Answer said(JsonNode answer, Runnable deed) {
        CompletableFuture<BareBot.Answer> said = new CompletableFuture<>();
        bot.answers(interaction -> {
            said.complete(bot.respond(interaction, answer));
            return null;
        });
        Thread.ofVirtual().start(deed);
        return said.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static JsonNode choices(int count, String value) {
        ObjectNode answer = ControlLine.object().put("type", 8);
        ArrayNode list = answer.putObject("data").putArray("choices");
        for (int i = 0; i < count; i++) {
            list.addObject().put("name", "n" + i).put("value", value + i);
        }
        return answer;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'title': ''}                                    | data.title
            {'custom_id': null}                              | custom_id
            {'components': []}                               | BASE_TYPE_BAD_LENGTH
            {'components': [{'type': 18, 'label': 'L', 'component': {'type': 4, 'custom_id': 'i', 'style': 2, 'max_length': 4001}}]} | NUMBER_TYPE_MAX
            {'components': [{'type': 18, 'label': 'L', 'component': {'type': 4, 'custom_id': 'i', 'style': 2, 'label': 'x'}}]}      | LABEL_IN_LABEL
            {'components': [{'type': 1, 'components': [{'type': 4, 'custom_id': 'i', 'style': 2}]}]} | BASE_TYPE_REQUIRED
            {'components': [{'type': 1, 'components': [{'type': 2, 'custom_id': 'i', 'style': 2, 'label': 'b'}]}]} | UNION_TYPE_CHOICES
            """)
    void a_wrong_modal_is_refused(String changes, String expected) {
        ObjectNode modal = (ObjectNode) MODAL.deepCopy();
        ((ObjectNode) modal.path("data")).setAll((ObjectNode) json(changes));

        BareBot.Answer answer = said(modal, () -> stage.as("claire").types("/do"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().toString()).contains(expected.substring(expected.indexOf('.') + 1));
    }

    @Test
    void a_modal_is_filled_in_within_its_bounds_and_answered_by_no_other_modal() {
        Reply reply = answered(MODAL);
        assertThat(reply.inputs()).containsExactly("Texte");
        assertThatThrownBy(() -> reply.submits(Map.of("Texte", "x".repeat(11)))).hasMessageContaining("bad_value");
        assertThatThrownBy(reply::submits).hasMessageContaining("missing_value");

        bot.answers(interaction -> {
            assertThat(bot.respond(interaction, MODAL).status()).isEqualTo(400);
            return json("{'type': 4, 'data': {'flags': 64, 'content': '"
                    + interaction
                            .path("data")
                            .path("components")
                            .get(0)
                            .path("component")
                            .path("value")
                            .asString()
                    + "'}}");
        });
        Reply submitted = reply.submits(Map.of("Texte", "des mots"));

        assertThat(submitted.text()).isEqualTo("des mots");
        assertThat(submitted.shown().ephemeral()).isTrue();
    }

    @Test
    void buttons_and_menus_reach_the_bot_with_their_message() {
        Reply shown = answered(json("{'type': 4, 'data': {'content': 'x', 'components': ["
                + "{'type': 1, 'components': [{'type': 2, 'style': 1, 'label': 'Go', 'custom_id': 'go'},"
                + "{'type': 2, 'style': 1, 'label': 'Off', 'custom_id': 'off', 'disabled': true},"
                + "{'type': 2, 'style': 5, 'label': 'Web', 'url': 'https://example.org'}]},"
                + "{'type': 1, 'components': [{'type': 3, 'custom_id': 'sel', 'options': ["
                + "{'label': 'A', 'value': 'a'}, {'label': 'B', 'value': 'b'}]}]}]}}"));
        Shown message = stage.as("bruno").messages().getLast();
        bot.answers(interaction -> json("{'type': 7, 'data': {'content': 'pressé'}}"));

        assertThat(message.clicks("Go").text()).isEqualTo("pressé");
        JsonNode interaction = bot.lastInteraction();
        assertThat(interaction.path("message").path("id").asString()).isEqualTo(message.id());
        assertThat(interaction.path("member").path("user").path("id").asString())
                .isEqualTo(stage.person("bruno"));
        assertThatThrownBy(() -> message.clicks("Off")).hasMessageContaining("disabled");
        assertThatThrownBy(() -> message.clicks("Web")).hasMessageContaining("link_button");
        assertThatThrownBy(() -> message.chooses("sel", "z")).hasMessageContaining("bad_selection");
        assertThatThrownBy(() -> message.chooses("sel", "A", "B")).hasMessageContaining("bad_selection");
        assertThat(message.chooses("sel", "A").outcome()).isEqualTo("update");
        assertThat(shown.shown().now().text()).isEqualTo("pressé");
    }

    @Test
    void an_ephemeral_answer_is_seen_by_its_asker_only() {
        Reply reply = answered(json("{'type': 4, 'data': {'content': 'psst', 'flags': 64, 'components': [{'type': 1,"
                + " 'components': [{'type': 2, 'style': 1, 'label': 'b', 'custom_id': 'b'}]}]}}"));

        Shown psst = reply.shown();
        assertThat(psst.ephemeral()).isTrue();
        assertThatThrownBy(() -> stage.as("bruno").clicks(psst, "b")).hasMessageContaining("not_found");
        String path = "/channels/" + stage.channel("général") + "/messages/" + psst.id();
        assertThat(bot.api("GET", path, null).code()).isEqualTo(10008);
        assertThat(stage.as("claire").messages()).extracting(Shown::id).contains(psst.id());
        assertThat(stage.as("bruno").messages()).extracting(Shown::id).doesNotContain(psst.id());
        assertThat(bot.eventTypes()).doesNotContain("MESSAGE_CREATE");
    }

    @Test
    void kinds_of_response_must_fit() {
        for (String wrong : List.of(
                "{'type': 7, 'data': {'content': 'x'}}",
                "{'type': 6}",
                "{'type': 8, 'data': {'choices': []}}",
                "{'type': 1}",
                "{'type': 5, 'data': {'flags': 32768}}",
                "{'type': 4, 'data': {'content': ''}}")) {
            BareBot.Answer answer = said(json(wrong), () -> stage.as("claire").types("/do"));
            assertThat(answer.status()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void answers_ping_people_only_unless_they_say_more() {
        answered(json("{'type': 4, 'data': {'content': '<@" + stage.person("bruno") + "> <@&"
                + stage.role("Plateformes") + ">'}}"));

        JsonNode message = bot.lastAnswer().body().path("resource").path("message");
        assertThat(message.path("mentions").size()).isEqualTo(1);
        assertThat(message.path("mention_roles").size()).isZero();
    }
}

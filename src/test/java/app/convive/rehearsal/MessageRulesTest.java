package app.convive.rehearsal;

import static app.convive.rehearsal.BareBot.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What Discord takes as a message, and with which body it refuses the rest. */
@StandInTest
class MessageRulesTest {
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

    private void refused(JsonNode body, String path, String code) {
        BareBot.Answer answer = bot.say(general, body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(50035);
        JsonNode errors = answer.body().path("errors");
        for (String part : path.split("\\.", -1)) {
            errors = errors.path(part);
        }
        assertThat(errors.path("_errors").toString()).as("%s", answer.body()).contains(code);
    }

    private static ObjectNode text(String content) {
        return ControlLine.object().put("content", content);
    }

    private static ObjectNode withComponents(ArrayNode components, int flags) {
        ObjectNode body = ControlLine.object();
        if (flags != 0) {
            body.put("flags", flags);
        } else {
            body.put("content", "x");
        }
        body.set("components", components);
        return body;
    }

    private static ArrayNode rows(int rows, int buttonsEach) {
        ArrayNode components = ControlLine.object().putArray("list");
        for (int i = 0; i < rows; i++) {
            ArrayNode row = components.addObject().put("type", 1).putArray("components");
            for (int j = 0; j < buttonsEach; j++) {
                row.addObject().put("type", 2).put("style", 1).put("label", "b").put("custom_id", i + "-" + j);
            }
        }
        return components;
    }

    @Test
    void two_thousand_characters_are_taken_and_counted_as_code_points() {
        assertThat(bot.say(general, text("😀".repeat(2000))).status()).isEqualTo(200);
        refused(text("x".repeat(2001)), "content", "BASE_TYPE_MAX_LENGTH");
    }

    @Test
    void an_empty_message_is_refused() {
        assertThat(bot.say(general, text("   ")).code()).isEqualTo(50006);
        assertThat(bot.say(general, json("{}")).code()).isEqualTo(50006);
    }

    @Test
    void types_are_checked() {
        refused(json("{'content': 5}"), "content", "STRING_TYPE_CONVERT");
        refused(json("{'content': 'x', 'components': {}}"), "components", "LIST_TYPE_CONVERT");
        refused(json("{'content': 'x', 'components': [{'type': 99}]}"), "components.0.type", "UNION_TYPE_CHOICES");
        refused(json("{'content': 'x', 'flags': 'many'}"), "flags", "NUMBER_TYPE_COERCE");
        assertThat(bot.api("POST", "/channels/" + general + "/messages", null).code())
                .isEqualTo(50035);
    }

    @Test
    void five_rows_of_five_buttons_are_the_most() {
        assertThat(bot.say(general, withComponents(rows(5, 5), 0)).status()).isEqualTo(200);
        refused(withComponents(rows(6, 1), 0), "components", "BASE_TYPE_MAX_LENGTH");
        refused(withComponents(rows(1, 6), 0), "components.0.components", "BASE_TYPE_BAD_LENGTH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'type': 2, 'style': 1, 'label': 'b'}                                             | components.0.components.0.custom_id | BASE_TYPE_REQUIRED
            {'type': 2, 'style': 1, 'custom_id': 'b'}                                         | components.0.components.0 | LABEL_OR_EMOJI
            {'type': 2, 'style': 9, 'label': 'b', 'custom_id': 'b'}                           | components.0.components.0.style | BASE_TYPE_CHOICES
            {'type': 2, 'style': 5, 'label': 'b'}                                             | components.0.components.0.url | BASE_TYPE_REQUIRED
            {'type': 2, 'style': 5, 'label': 'b', 'url': 'ftp://x'}                           | components.0.components.0.url | URL_TYPE_INVALID_SCHEME
            {'type': 2, 'style': 5, 'label': 'b', 'url': 'https://x.fr', 'custom_id': 'b'}    | components.0.components.0.custom_id | MUTUALLY_EXCLUSIVE
            {'type': 3, 'custom_id': 's', 'options': []}                                      | components.0.components.0.options | BAD_LENGTH
            {'type': 3, 'custom_id': 's', 'options': [{'label': 'a', 'value': 'a'}, {'label': 'b', 'value': 'a'}]} | components.0.components.0.options.1.value | DUPLICATED
            {'type': 3, 'custom_id': 's', 'max_values': 2, 'options': [{'label': 'a', 'value': 'a'}]} | components.0.components.0.max_values | TOO_LARGE
            {'type': 4, 'custom_id': 't', 'style': 1, 'label': 't'}                           | components.0.components.0.type | UNION_TYPE_CHOICES
            """)
    void a_wrong_component_is_refused_where_it_is(String component, String path, String code) {
        refused(json("{'content': 'x', 'components': [{'type': 1, 'components': [" + component + "]}]}"), path, code);
    }

    @Test
    void lengths_of_labels_and_ids_are_checked() {
        ArrayNode long1 = rows(1, 1);
        ((ObjectNode) long1.get(0).path("components").get(0)).put("custom_id", "x".repeat(101));
        refused(withComponents(long1, 0), "components.0.components.0.custom_id", "MAX_LENGTH");
        ArrayNode long2 = rows(1, 1);
        ((ObjectNode) long2.get(0).path("components").get(0)).put("label", "x".repeat(81));
        refused(withComponents(long2, 0), "components.0.components.0.label", "MAX_LENGTH");
    }

    @Test
    void a_custom_id_stands_once_and_a_menu_stands_alone_in_its_row() {
        String button = "{'type': 2, 'style': 1, 'label': 'b', 'custom_id': 'same'}";
        String menu = "{'type': 3, 'custom_id': 's', 'options': [{'label': 'a', 'value': 'a'}]}";
        refused(
                json("{'content': 'x', 'components': [{'type': 1, 'components': [" + button + "," + button + "]}]}"),
                "components.0.components.1.custom_id",
                "DUPLICATED");
        refused(
                json("{'content': 'x', 'components': [{'type': 1, 'components': [" + menu + "," + button + "]}]}"),
                "components.0.components",
                "WIDTH_EXCEEDED");
    }

    @Test
    void components_v2_hold_forty_components_and_four_thousand_characters_and_no_content() {
        String block = "{'type': 10, 'content': '" + "t".repeat(2000) + "'}";
        assertThat(bot.say(general, json("{'flags': 32768, 'components': [" + block + "," + block + "]}"))
                        .status())
                .isEqualTo(200);
        refused(
                json("{'flags': 32768, 'components': [" + block + "," + block + ", {'type': 10, 'content': 'x'}]}"),
                "components",
                "TEXT_SIZE_EXCEEDED");
        refused(withComponents(rows(21, 1), 32768), "components", "TOTAL_COMPONENTS_EXCEEDED");
        refused(
                json("{'flags': 32768, 'content': 'x', 'components': [{'type': 10, 'content': 'x'}]}"),
                "content",
                "LEGACY_FIELDS");
        refused(json("{'content': 'x', 'components': [{'type': 10, 'content': 'x'}]}"), "components.0.type", "UNION");
    }

    @Test
    void files_come_with_their_words_and_a_missing_one_is_refused() {
        byte[] bytes = "bonjour".getBytes(StandardCharsets.UTF_8);
        BareBot.Answer sent = bot.upload(
                "/channels/" + general + "/messages",
                json("{'content': 'f', 'attachments': [{'id': 0, 'filename': 'a.txt', 'description': 'texte'}]}"),
                "b.txt",
                bytes);

        assertThat(sent.status()).as("%s", sent.body()).isEqualTo(200);
        JsonNode file = sent.body().path("attachments").get(0);
        assertThat(file.path("filename").asString()).isEqualTo("a.txt");
        assertThat(file.path("description").asString()).isEqualTo("texte");
        refused(
                json("{'flags': 32768, 'components': [{'type': 13, 'file': {'url': 'attachment://none.txt'}}]}"),
                "components.0.file.url",
                "NOT_FOUND");
        refused(json("{'content': 'x', 'attachments': [{'id': 0}]}"), "attachments.0.id", "ATTACHMENT_NOT_FOUND");
        assertThat(bot.upload("/channels/" + general + "/messages", json("{}"), "big", new byte[11 * 1024 * 1024])
                        .code())
                .isEqualTo(40005);
    }

    @Test
    void an_enforced_nonce_makes_a_repeated_message_the_first_one() {
        ObjectNode first = text("one").put("nonce", "n-1").put("enforce_nonce", true);
        String id = bot.say(general, first).body().path("id").asString();

        assertThat(bot.say(general, first).body().path("id").asString()).isEqualTo(id);
        assertThat(bot.say(general, text("three").put("nonce", "n-1"))
                        .body()
                        .path("id")
                        .asString())
                .isNotEqualTo(id);
        assertThat(stage.as("claire").count("one")).isEqualTo(1);
        refused(text("x").put("nonce", "n".repeat(26)), "nonce", "MAX_LENGTH");
    }

    @Test
    void only_allowed_mentions_ping() {
        String content = "<@%s> <@&%s> <@&%s> @everyone"
                .formatted(stage.person("bruno"), stage.role("Plateformes"), stage.role("Organisation"));

        JsonNode open = bot.say(general, text(content)).body();
        assertThat(open.path("mentions").size()).isEqualTo(1);
        assertThat(open.path("mention_roles").size())
                .as("a role that may be mentioned")
                .isEqualTo(1);
        assertThat(open.path("mention_everyone").asBoolean())
                .as("needs a permission")
                .isFalse();

        ObjectNode closed = text(content);
        closed.putObject("allowed_mentions").putArray("parse");
        assertThat(bot.say(general, closed).body().path("mentions").size()).isZero();

        ObjectNode both = text(content);
        both.set("allowed_mentions", json("{'parse': ['users'], 'users': ['" + stage.person("bruno") + "']}"));
        refused(both, "allowed_mentions", "EXCLUSIVE");
    }

    @Test
    void replies_need_their_message() {
        Shown asked = stage.as("bruno").says("Bonjour ?");
        ObjectNode reply = text("oui");
        reply.putObject("message_reference").put("message_id", asked.id());
        JsonNode sent = bot.say(general, reply).body();
        assertThat(sent.path("type").asInt()).isEqualTo(19);
        assertThat(sent.path("referenced_message").path("id").asString()).isEqualTo(asked.id());

        ObjectNode lost = text("oui");
        lost.putObject("message_reference").put("message_id", "999999999999999999");
        refused(lost, "message_reference", "REPLIES_UNKNOWN_MESSAGE");
        ((ObjectNode) lost.path("message_reference")).put("fail_if_not_exists", false);
        assertThat(bot.say(general, lost).status()).isEqualTo(200);
    }

    @Test
    void own_messages_are_edited_and_deleted_others_are_not() {
        String path = "/channels/" + general + "/messages/";
        String id = bot.say(general, text("a")).body().path("id").asString();

        assertThat(bot.api("PATCH", path + id, text("b"))
                        .body()
                        .path("edited_timestamp")
                        .isNull())
                .isFalse();
        assertThat(bot.api("PATCH", path + id, text("")).code()).isEqualTo(50006);
        Shown other = stage.as("bruno").says("à moi");
        assertThat(bot.api("PATCH", path + other.id(), text("b")).code()).isEqualTo(50005);
        assertThat(bot.api("DELETE", path + other.id(), null).code()).isEqualTo(50013);
        assertThat(bot.api("DELETE", path + id, null).status()).isEqualTo(204);
        assertThat(bot.api("GET", path + id, null).code()).isEqualTo(10008);
    }

    @Test
    void history_comes_newest_first_in_pages() {
        for (int i = 0; i < 5; i++) {
            bot.say(general, text("m" + i));
        }
        String path = "/channels/" + general + "/messages?limit=2";
        JsonNode newest = bot.api("GET", path, null).body();
        assertThat(newest.get(0).path("content").asString()).isEqualTo("m4");
        String before = newest.get(1).path("id").asString();
        assertThat(bot.api("GET", path + "&before=" + before, null)
                        .body()
                        .get(0)
                        .path("content")
                        .asString())
                .isEqualTo("m2");
        assertThat(bot.api("GET", path + "&after=" + before, null)
                        .body()
                        .get(0)
                        .path("content")
                        .asString())
                .isEqualTo("m4");
        assertThat(bot.api("GET", path + "&around=" + before, null).body().size())
                .isEqualTo(3);
        assertThat(bot.api("GET", "/channels/" + general + "/messages?limit=101", null)
                        .code())
                .isEqualTo(50035);
    }

    @Test
    void twenty_reactions_of_emoji_are_the_most() {
        String path = "/channels/" + general + "/messages/"
                + bot.say(general, text("a")).body().path("id").asString() + "/reactions/";
        assertThat(bot.api("PUT", path + "%F0%9F%91%8D/@me", null).status()).isEqualTo(204);
        assertThat(bot.api("PUT", path + "notemoji/@me", null).code()).isEqualTo(10014);
        assertThat(bot.api("DELETE", path + "%F0%9F%91%8D/@me", null).status()).isEqualTo(204);
    }

    @Test
    void fields_that_discord_does_not_know_are_noticed() {
        bot.say(general, text("x").put("bogus", 1));
        assertThat(stage.violations().toString()).contains("unknown field bogus");
    }
}

package app.convive.rehearsal;

import static app.convive.rehearsal.BareBot.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What Discord takes as commands, and what a person may then type. */
@StandInTest
class CommandRulesTest {
    @LocalServerPort
    int port;

    BareBot bot;
    Stage stage;

    @BeforeEach
    void setTheStage() {
        bot = new BareBot(port).connect().identify(BareBot.USUAL).ready();
        bot.answers(interaction -> json("{'type': 4, 'data': {'content': 'fait'}}"));
        bot.command(json("[]"));
        stage = Stage.on(new ControlLine(port));
    }

    @AfterEach
    void leave() {
        bot.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'name': 'Upper', 'description': 'd'}                             | INVALID_NAME
            {'name': 'with space', 'description': 'd'}                        | STRING_TYPE_REGEX
            {'name': 'a'}                                                     | BASE_TYPE_REQUIRED
            {'name': 'a', 'description': 'd', 'name_localizations': {'xx': 'y'}} | ENUM_TYPE_COERCE
            {'name': 'a', 'description': 'd', 'name_localizations': {'fr': 'Deux Mots'}} | STRING_TYPE_REGEX
            {'name': 'a', 'description': 'd', 'options': [{'type': 3, 'name': 'b', 'description': 'd'}, {'type': 3, 'name': 'c', 'description': 'd', 'required': true}]} | REQUIRED_INVALID
            {'name': 'a', 'description': 'd', 'options': [{'type': 3, 'name': 'b', 'description': 'd'}, {'type': 3, 'name': 'b', 'description': 'd'}]} | NAME_DUPLICATED
            {'name': 'a', 'description': 'd', 'options': [{'type': 1, 'name': 'b', 'description': 'd'}, {'type': 3, 'name': 'c', 'description': 'd'}]} | OPTIONS_TYPE_INVALID
            {'name': 'a', 'description': 'd', 'options': [{'type': 3, 'name': 'b', 'description': 'd', 'autocomplete': true, 'choices': [{'name': 'n', 'value': 'v'}]}]} | CHOICES_AUTOCOMPLETE
            {'name': 'a', 'description': 'd', 'options': [{'type': 4, 'name': 'b', 'description': 'd', 'choices': [{'name': 'n', 'value': 'v'}]}]} | NUMBER_TYPE_COERCE
            {'name': 'a', 'description': 'd', 'options': [{'type': 1, 'name': 'b', 'description': 'd', 'options': [{'type': 1, 'name': 'c', 'description': 'd'}]}]} | UNION_TYPE_CHOICES
            {'name': 'a', 'type': 2, 'description': 'd'}                      | CONTEXT_MENU_DESCRIPTION
            """)
    void a_wrong_command_is_refused(String command, String code) {
        BareBot.Answer answer = bot.commands(json("[" + command + "]"));
        assertThat(answer.code()).isEqualTo(50035);
        assertThat(answer.errors()).contains(code);
    }

    @Test
    void counts_and_lengths_are_limited() {
        ArrayNode many = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 101; i++) {
            many.addObject().put("name", "c" + i).put("description", "d");
        }
        assertThat(bot.commands(many).code()).isEqualTo(30032);

        ArrayNode options = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 25; i++) {
            ObjectNode option = options.addObject().put("type", 3).put("name", "o" + i);
            ArrayNode choices = option.put("description", "d".repeat(100)).putArray("choices");
            for (int j = 0; j < 5; j++) {
                choices.addObject().put("name", j + "n".repeat(70)).put("value", "v" + j);
            }
        }
        assertThat(bot.command(options).errors()).contains("TOO_LARGE");
        options.addObject().put("type", 3).put("name", "one-more").put("description", "d");
        assertThat(bot.command(options).errors()).contains("BASE_TYPE_MAX_LENGTH");
        assertThat(bot.commands(json("[{'name': 'a', 'description': 'd'}, {'name': 'a', 'description': 'd'}]"))
                        .errors())
                .contains("DUPLICATE_NAME");
    }

    @Test
    void a_name_that_stays_keeps_its_id_and_localisations_come_when_asked_for() {
        String list = "[{'name': 'a', 'description': '%s', 'name_localizations': {'fr': 'é'}}]";
        JsonNode first = bot.commands(json(list.formatted("d"))).body().get(0);
        JsonNode same = bot.commands(json(list.formatted("d"))).body().get(0);
        JsonNode other = bot.commands(json(list.formatted("e"))).body().get(0);

        assertThat(same).isEqualTo(first);
        assertThat(other.path("id")).isEqualTo(first.path("id"));
        assertThat(other.path("version")).isNotEqualTo(first.path("version"));
        String path = "/applications/" + first.path("application_id").asString() + "/commands";
        assertThat(bot.api("GET", path, null).body().get(0).has("name_localizations"))
                .isFalse();
        assertThat(bot.api("GET", path + "?with_localizations=true", null)
                        .body()
                        .toString())
                .contains("é");
    }

    @ParameterizedTest
    @CsvSource({
        "s, long, bad_option",
        "n, 6, bad_option",
        "n, 0, bad_option",
        "b, oui, bad_option",
        "c, x, bad_option",
        "zz, x, no_such_option"
    })
    void a_client_refuses_values_that_do_not_fit(String option, String value, String reason) {
        bot.command(json("[{'type': 3, 'name': 's', 'description': 'd', 'max_length': 3},"
                + "{'type': 4, 'name': 'n', 'description': 'd', 'min_value': 1, 'max_value': 5},"
                + "{'type': 5, 'name': 'b', 'description': 'd'},"
                + "{'type': 3, 'name': 'c', 'description': 'd', 'choices': [{'name': 'X', 'value': 'y'}]}]"));
        Object given = option.equals("n") ? Integer.valueOf(value) : value;

        assertThatThrownBy(() -> stage.as("claire").types("/do", option, given)).hasMessageContaining(reason);
    }

    @Test
    void the_bot_gets_values_with_what_they_point_at() {
        bot.command(json("[{'type': 6, 'name': 'qui', 'description': 'd', 'required': true},"
                + "{'type': 7, 'name': 'où', 'description': 'd', 'channel_types': [0]},"
                + "{'type': 11, 'name': 'fichier', 'description': 'd'}]"));
        assertThatThrownBy(() -> stage.as("claire").types("/do")).hasMessageContaining("missing_option");

        stage.as("claire")
                .types(
                        "/do",
                        "qui",
                        stage.person("bruno"),
                        "où",
                        stage.channel("général"),
                        "fichier",
                        Upload.text("a.txt", "bonjour"));

        JsonNode data = bot.lastInteraction().path("data");
        assertThat(data.path("resolved").path("members").has(stage.person("bruno")))
                .isTrue();
        assertThat(data.path("resolved").path("channels").has(stage.channel("général")))
                .isTrue();
        assertThat(data.path("resolved").path("attachments").toString()).contains("a.txt");
        assertThat(bot.lastInteraction().path("locale").asString()).isEqualTo("fr");
    }

    @Test
    void commands_are_offered_by_permission_and_place_in_the_clients_language() {
        bot.commands(json("[{'name': 'aide', 'description': 'd', 'name_localizations': {'en-US': 'help'}},"
                + "{'name': 'reunion', 'description': 'd', 'default_member_permissions': '8589934592',"
                + " 'contexts': [0]}]"));

        assertThat(stage.as("helene").offeredCommands()).containsExactly("aide", "reunion");
        assertThat(stage.as("claire").offeredCommands()).containsExactly("aide");
        assertThat(stage.as("emily").offeredCommands()).containsExactly("help");
        assertThat(stage.as("helene").inDm().offeredCommands()).containsExactly("aide");
        stage.bot("kick");
        assertThat(stage.as("helene").offeredCommands()).isEmpty();
    }

    @Test
    void a_command_with_subcommands_is_not_called_bare() {
        bot.command(json("[{'type': 1, 'name': 'un', 'description': 'd'}]"));

        assertThatThrownBy(() -> stage.as("claire").types("/do")).hasMessageContaining("subcommand_needed");
        assertThat(stage.as("claire").types("/do un").text()).isEqualTo("fait");
        assertThat(bot.lastInteraction()
                        .path("data")
                        .path("options")
                        .get(0)
                        .path("name")
                        .asString())
                .isEqualTo("un");
    }
}

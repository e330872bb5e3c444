package app.convive.network.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@RehearsalTest
class SettingsCommandsTest {

    private static Reply opens(Stage stage) {
        return stage.as("helene").types("/reunion reglages");
    }

    @Test
    void the_panel_is_seen_by_who_opened_it_alone(Stage stage) {
        Reply panel = opens(stage);
        assertThat(panel.shown().ephemeral()).isTrue();
        assertThat(panel.text())
                .contains(
                        "Salon des réunions",
                        "Journal des organisateurs",
                        "Rôle des organisateurs",
                        "Salons d’écoute",
                        "Langue",
                        "Fuseau horaire");
    }

    @Test
    void each_choice_is_saved_at_once_and_confirmed_where_it_was_made(Stage stage) {
        Reply panel = opens(stage);
        assertThat(panel.chooses("setting:HOME", stage.channel("annonces")).text())
                .contains("C’est enregistré\u00A0: j’annonce les réunions dans <#" + stage.channel("annonces") + ">");
        assertThat(panel.chooses("setting:LOG", stage.channel("organisation")).text())
                .contains("C’est enregistré\u00A0: je tiens le journal dans");
        assertThat(panel.chooses("setting:ROLE", stage.role("Plateformes")).text())
                .contains("<@&" + stage.role("Plateformes") + "> organise");
        assertThat(panel.chooses("setting:LISTENING", stage.channel("général"), stage.channel("annonces"))
                        .text())
                .contains("C’est enregistré\u00A0: je réponds sans être mentionné dans");
        assertThat(panel.chooses("setting:LANGUAGE", "English").text()).contains("est en anglais");
        assertThat(panel.chooses("setting:ZONE", "Nouméa").text()).contains("Nouméa (`Pacific/Noumea`)");
        assertThat(opens(stage).shown().buttons()).containsOnlyOnce("Aucun").contains("Effacer", "Effacer", "Effacer");
    }

    @Test
    void what_can_be_without_can_be_cleared(Stage stage) {
        Reply panel = opens(stage);
        panel.chooses("setting:HOME", stage.channel("annonces"));
        assertThat(panel.shown().now().clicks("Effacer").text()).contains("il n’y a plus de salon des réunions");
        panel.chooses("setting:LISTENING", stage.channel("général"));
        assertThat(panel.shown().now().clicks("Aucun").text()).contains("je ne réponds que lorsque l’on me mentionne");
        panel.chooses("setting:ROLE", stage.role("Plateformes"));
        assertThat(panel.chooses("setting:ROLE").text()).contains("seules organisent les personnes");
        assertThat(opens(stage).shown().buttons()).doesNotContain("Effacer", "Aucun");
    }

    @Test
    void a_permission_that_the_bot_lacks_is_named_with_its_channel(Stage stage) {
        ObjectNode quiet = JsonNodeFactory.instance.objectNode().put("name", "lecture");
        quiet.putArray("overwrites")
                .addObject()
                .put("bot", true)
                .putArray("deny")
                .add("SEND_MESSAGES");
        String channel = stage.control()
                .post("servers/" + stage.server() + "/channels", quiet)
                .path("id")
                .asString();
        assertThat(opens(stage).chooses("setting:HOME", channel).text())
                .contains("C’est enregistré", "Dans <#" + channel + ">, il me manque\u00A0: Envoyer des messages.");
    }

    @Test
    void a_channel_that_everybody_reads_is_a_poor_log(Stage stage) {
        Reply panel = opens(stage);
        assertThat(panel.chooses("setting:LOG", stage.channel("général")).text())
                .contains("Tout le monde peut lire");
        assertThat(panel.chooses("setting:LOG", stage.channel("organisation")).text())
                .doesNotContain("Tout le monde peut lire");
    }

    @Test
    void everyone_cannot_be_the_organisers_role(Stage stage) {
        Reply panel = opens(stage);
        assertThat(panel.chooses("setting:ROLE", stage.server()).text()).contains("Rien n’a changé");
        assertThat(opens(stage).shown().buttons()).doesNotContain("Effacer");
    }

    @ParameterizedTest
    @CsvSource({
        "montreal, les heures sont celles de Toronto",
        "canada, choisissez le vôtre dans la liste",
        "**Atlantide**, je ne connais pas de fuseau horaire à «\u202F\\*\\*Atlantide\\*\\*\u202F»"
    })
    void a_time_zone_is_found_by_what_is_typed_or_the_text_comes_back(String typed, String words, Stage stage) {
        Reply answer = opens(stage).clicks("Un autre fuseau").submits(Map.of("zone", typed));
        assertThat(answer.text()).contains(words);
    }

    @Test
    void one_of_several_zones_is_chosen_from_the_list(Stage stage) {
        Reply several = opens(stage).clicks("Un autre fuseau").submits(Map.of("zone", "canada"));
        assertThat(several.chooses("setting:ZONE", "Vancouver").text()).contains("les heures sont celles de Vancouver");
    }

    @Test
    void who_is_no_organiser_any_more_is_told_what_it_takes(Stage stage) {
        stage.joins("amina", "Organisation");
        Reply panel = stage.as("amina").types("/reunion reglages");
        stage.joins("amina", "Plateformes");
        Reply refused = panel.chooses("setting:LANGUAGE", "English");
        assertThat(refused.text()).startsWith("Seuls les organisateurs peuvent faire cela");
        assertThat(opens(stage).text()).contains("Réglages");
    }

    @Test
    void an_organiser_who_uses_Discord_in_English_reads_English(Stage stage) {
        stage.joins("emily", "Organisation");
        Visitor emily = stage.as("emily");
        assertThat(emily.types("/meeting settings")
                        .chooses("setting:LANGUAGE", "Français")
                        .text())
                .contains("Settings of", "Saved: what everybody reads is in French");
        assertThat(emily.types("/help").text()).contains("/meeting settings");
        assertThat(stage.as("bruno").types("/aide").text()).doesNotContain("/reunion reglages");
    }
}

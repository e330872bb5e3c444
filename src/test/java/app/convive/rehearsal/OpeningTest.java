package app.convive.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a newcomer finds: an announcement to import, people to play, suggestions that can be followed. */
@RehearsalTest
class OpeningTest {

    @Test
    void the_announcement_imports_without_a_doubt_and_with_two_open_themes(Stage test) {
        Stage stage = test.opening();
        String text = stage.control().get("announcement").path("text").asString();

        Reply preview = stage.as("helene").types("/reunion importer", "fichier", Upload.text("annonce.txt", text));

        assertThat(preview.text())
                .contains("Rencontre des plateformes", "Halle des machines, Le Creusot", "aucun douteux")
                .contains("accueil café", "dîner bourguignon", "visite de la fonderie")
                .contains("*Atelier 3", "*Atelier 4");
    }

    @Test
    void every_suggestion_can_be_followed(Stage test) {
        Stage stage = test.opening();
        for (String language : new String[] {"fr", "en"}) {
            JsonNode suggestions = stage.control().get("suggestions?language=" + language);
            assertThat(suggestions.size()).isBetween(3, 4);
            for (JsonNode suggestion : suggestions.values()) {
                JsonNode action = suggestion.path("action");
                if (action.path("type").asString().equals("command")) {
                    JsonNode offered = stage.control()
                            .get("commands?person=" + suggestion.path("person").asString() + "&channel="
                                    + suggestion.path("channel").asString());
                    assertThat(offered.values())
                            .extracting(command -> command.path("name").asString())
                            .contains(action.path("command").asString());
                }
            }
        }
    }
}

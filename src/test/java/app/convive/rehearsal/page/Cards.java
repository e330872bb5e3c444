package app.convive.rehearsal.page;

import app.convive.rehearsal.Stage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Messages in the bot's name that show all that the page must draw, sent as the bot would send them. */
final class Cards {
    private static final String CARD = """
            {"flags": 32768, "components": [{"type": 17, "accent_color": 7155291, "components": [
              {"type": 9, "components": [{"type": 10, "content": "## Une carte\\n<t:1830000000:D>"}],
               "accessory": {"type": 2, "style": 5, "label": "Plan d’accès", "url": "https://example.org/plan"}},
              {"type": 14, "divider": true, "spacing": 2},
              {"type": 10, "content": "- **14 h** accueil\\n  - salle du haut\\n-# en petit"},
              {"type": 1, "components": [
                {"type": 2, "style": 1, "label": "Un", "custom_id": "page:1"},
                {"type": 2, "style": 2, "label": "Deux", "custom_id": "page:2"},
                {"type": 2, "style": 3, "label": "Trois", "custom_id": "page:3"},
                {"type": 2, "style": 4, "label": "Quatre", "custom_id": "page:4", "disabled": true}]},
              {"type": 1, "components": [{"type": 3, "custom_id": "page:menu", "placeholder": "Vos choix",
                "min_values": 0, "max_values": 2, "options": [
                  {"label": "Dîner", "value": "a", "description": "20 h"},
                  {"label": "Visite", "value": "b"}, {"label": "Atelier", "value": "c"}]}]},
              {"type": 1, "components": [{"type": 5, "custom_id": "page:who", "placeholder": "Quelqu’un"}]}]}]}
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stage stage;

    Cards(Stage stage) {
        this.stage = stage;
    }

    /** Posts a card with a section, texts, all kinds of buttons and two menus. */
    void post(String channel) {
        send(stage.channel(channel), CARD);
    }

    private void send(String channel, String body) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stage.control().address() + "/api/v10/channels/" + channel + "/messages"))
                .header("Authorization", "Bot rehearsal")
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.body());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

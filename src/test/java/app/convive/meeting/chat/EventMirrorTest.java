package app.convive.meeting.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.convive.rehearsal.Announcement;
import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Meetings among Discord's own events, through the real client against a Discord that refuses what Discord refuses. */
@RehearsalTest
class EventMirrorTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void nothing_is_shown_until_organisers_ask_for_it_and_then_what_is_published(Stage stage) {
        LocalDate first = imported(stage, "Fête des semences");
        assertThat(events(stage)).isEmpty();

        mirrors(stage, true);

        JsonNode event = awaitEvent(stage);
        assertThat(event.path("name").asString()).isEqualTo("Fête des semences");
        assertThat(event.path("entity_metadata").path("location").asString()).isEqualTo("Nevers");
        assertThat(start(event)).isEqualTo(instant(first, "09:00"));
        assertThat(end(event)).isEqualTo(instant(first.plusDays(1), "11:00"));
        assertThat(event.path("description").asString())
                .contains("https://discord.com/channels/" + stage.server() + "/" + stage.channel("annonces") + "/")
                .contains("heures de Europe/Paris")
                .doesNotContain("n’est pas annoncée")
                .hasSizeLessThanOrEqualTo(1000);
        assertThat(stage.violations()).isEmpty();
    }

    @Test
    void it_follows_the_programme_and_is_cancelled_with_the_meeting(Stage stage) {
        mirrors(stage, true);
        imported(stage, "Rencontre des ruchers");
        String id = awaitEvent(stage).path("id").asString();

        Reply form = stage.as("helene").types("/reunion modifier");
        form.submits(Map.of("Titre", "Rencontre des ruchers et des vergers")).text();

        soon(stage, () -> named(stage, "Rencontre des ruchers et des vergers"));
        assertThat(events(stage)).hasSize(1);
        assertThat(events(stage).getFirst().path("id").asString()).isEqualTo(id);

        stage.as("helene").types("/reunion annuler").clicks("Oui, annuler").text();

        soon(stage, () -> events(stage).isEmpty());
        assertThat(stage.violations()).isEmpty();
    }

    @Test
    void switched_off_its_events_are_taken_away(Stage stage) {
        mirrors(stage, true);
        imported(stage, "Rencontre des moulins");
        awaitEvent(stage);

        mirrors(stage, false);

        soon(stage, () -> events(stage).isEmpty());
    }

    @Test
    void an_event_whose_creation_was_not_answered_is_found_again_and_not_made_twice(Stage stage) {
        stage.fails("create_guild_scheduled_event", "lost", 1);
        imported(stage, "Rencontre des lavoirs");
        mirrors(stage, true);

        awaitEvent(stage);
        soon(stage, () -> asked(stage, "list_guild_scheduled_events") > 0);

        assertThat(events(stage)).hasSize(1);
        stage.as("helene")
                .types("/reunion modifier")
                .submits(Map.of("Titre", "Rencontre des fontaines"))
                .text();
        soon(stage, () -> named(stage, "Rencontre des fontaines"));
        assertThat(events(stage)).hasSize(1);
    }

    @Test
    void a_missing_permission_is_named_and_the_event_comes_once_it_is_given(Stage stage) {
        stage.botMay();
        imported(stage, "Rencontre des fours");

        Reply panel = asksForEvents(stage, true);

        assertThat(panel.text()).contains("Il me manque le droit «\u202FCréer des évènements\u202F»");
        soon(stage, () -> stage.as("helene").types("/reunion relances").text().contains("l’évènement Discord de"));
        assertThat(events(stage)).isEmpty();

        stage.botMay("CREATE_EVENTS");
        asksForEvents(stage, true);
        assertThat(awaitEvent(stage).path("name").asString()).isEqualTo("Rencontre des fours");
    }

    @Test
    void an_event_that_people_deleted_is_left_deleted_until_they_ask_for_it(Stage stage) {
        mirrors(stage, true);
        imported(stage, "Rencontre des halles");
        JsonNode event = awaitEvent(stage);
        stage.deletesEvent(event.path("id").asString());

        stage.as("helene")
                .types("/reunion modifier")
                .submits(Map.of("Titre", "Rencontre des marchés"))
                .text();

        soon(stage, () -> stage.as("helene").types("/reunion relances").text().contains("supprimé à la main"));
        assertThat(events(stage)).isEmpty();
        mirrors(stage, true);
        assertThat(awaitEvent(stage).path("name").asString()).isEqualTo("Rencontre des marchés");
    }

    private static void mirrors(Stage stage, boolean on) {
        stage.botMay("CREATE_EVENTS");
        asksForEvents(stage, on);
    }

    private static Reply asksForEvents(Stage stage, boolean on) {
        Reply panel = stage.as("helene").types("/reunion reglages");
        Reply saved = panel.chooses("setting:EVENTS", on ? "Oui, je tiens" : "Non");
        assertThat(saved.text()).contains("C’est enregistré");
        return saved;
    }

    /** Two days in a month; returns the first. */
    private static LocalDate imported(Stage stage, String title) {
        LocalDate first = Announcement.dayIn(stage, 30);
        Announcement.confirmed(stage, title, "Nevers", """
                %s
                9 h : accueil
                10 h - 12 h : plénière
                %s
                9 h - 11 h : visite
                """.formatted(
                        Announcement.heading(first), Announcement.heading(first.plusDays(1))));
        return first;
    }

    private static JsonNode awaitEvent(Stage stage) {
        soon(stage, () -> !events(stage).isEmpty());
        return events(stage).getFirst();
    }

    /** The events that members see. */
    private static List<JsonNode> events(Stage stage) {
        return stage.as("claire").world().path("servers").values().stream()
                .filter(server -> server.path("id").asString().equals(stage.server()))
                .flatMap(server -> server.path("events").values().stream())
                .toList();
    }

    private static long asked(Stage stage, String operation) {
        return stage.requests(operation).stream()
                .filter(request -> request.toString().contains(stage.server()))
                .count();
    }

    /** Lets the rehearsal's time pass: looks wait for corrections to settle, and for another try. */
    private static void soon(Stage stage, Callable<Boolean> there) {
        await().atMost(PATIENCE).until(() -> {
            stage.walks(Duration.ofSeconds(10));
            return there.call();
        });
    }

    private static boolean named(Stage stage, String title) {
        return events(stage).stream()
                .anyMatch(event -> event.path("name").asString().equals(title));
    }

    private static Instant start(JsonNode event) {
        return Instant.parse(event.path("scheduled_start_time").asString());
    }

    private static Instant end(JsonNode event) {
        return Instant.parse(event.path("scheduled_end_time").asString());
    }

    private static Instant instant(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
    }
}

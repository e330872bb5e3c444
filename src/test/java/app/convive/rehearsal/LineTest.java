package app.convive.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Convive's own line to the stand-in, cut in all the ways in which Discord cuts it. */
@RehearsalTest
class LineTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static void awaitLine(Stage stage) {
        await().atMost(PATIENCE)
                .until(() -> stage.control()
                        .get("world")
                        .path("bot")
                        .path("connected")
                        .asBoolean());
    }

    @ParameterizedTest
    @CsvSource({"close, true", "reset, true", "reconnect, true", "close, false", "invalid, false"})
    void the_bot_comes_back_and_answers(String mode, boolean resumable, Stage stage) {
        stage.cutsLine(mode, resumable);

        await().atMost(PATIENCE)
                .until(() -> stage.as("claire").types("/aide").outcome(), outcome -> !outcome.equals("failed"));
    }

    @Test
    void what_is_said_while_the_line_is_down_is_answered_after_a_resume(Stage stage) {
        stage.cutsLine("close", true);
        Shown asked = stage.as("claire").inDm().says("c’est quand, la réunion ?");

        awaitLine(stage);

        assertThat(stage.as("claire").inDm().awaitsAnswerTo(asked).text()).isNotBlank();
    }

    @Test
    void a_bot_that_was_removed_and_added_again_answers_again(Stage stage) {
        stage.bot("kick");
        assertThat(stage.as("claire").offeredCommands()).isEmpty();
        stage.bot("add");

        assertThat(stage.as("claire").types("/aide").text()).isNotBlank();
    }

    @Test
    void a_lost_answer_of_discord_shows_nothing_twice(Stage stage) {
        stage.fails("create_interaction_response", "lost", 1);

        Shown first = stage.as("claire").types("/aide").shown();

        assertThat(stage.as("claire").count(first.text().lines().findFirst().orElseThrow()))
                .isEqualTo(1);
    }

    @AfterEach
    void nothing_stays_in_the_way(Stage stage) {
        stage.control().delete("faults");
    }
}

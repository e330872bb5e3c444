package app.convive.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * The text of messages is not granted. The bot does without it until it is started again, so this application serves no
 * other test.
 */
@RehearsalTest
@DirtiesContext
@TestPropertySource(properties = "spring.application.name=convive-missing-intent")
class MissingIntentTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void the_bot_goes_on_and_still_reads_what_is_addressed_to_it(Stage stage) {
        stage.control().patch("settings", ControlLine.object().put("message_content", false));
        stage.cutsLine("close", false);

        await().atMost(PATIENCE)
                .until(() -> stage.as("claire").types("/aide").outcome(), outcome -> !outcome.equals("failed"));

        Shown asked = stage.as("claire").says("@Convive c’est quand, la réunion ?");
        assertThat(stage.as("claire").awaitsAnswerTo(asked).text()).isNotBlank();
    }
}

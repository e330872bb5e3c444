package app.convive.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Convive itself, through JDA, on the stand-in. */
@RehearsalTest
class RoundTripTest {

    @Test
    void a_member_asks_for_help_and_is_answered_in_private(Stage stage) {
        Reply reply = stage.as("claire").types("/aide");

        assertThat(reply.shown().ephemeral()).isTrue();
        assertThat(reply.text()).isNotBlank();
        assertThat(stage.as("bruno").messages())
                .noneMatch(m -> m.id().equals(reply.shown().id()));
    }

    @Test
    void an_english_client_sees_english_names_and_gets_english_answers(Stage stage) {
        assertThat(stage.as("emily").offeredCommands()).contains("help").doesNotContain("aide");
        assertThat(stage.as("emily").types("/help").text()).contains("can");
    }

    @Test
    void members_are_not_offered_what_is_for_organisers(Stage stage) {
        assertThat(stage.as("helene").offeredCommands()).contains("reunion");
        assertThat(stage.as("claire").offeredCommands()).doesNotContain("reunion");
        assertThatThrownBy(() -> stage.as("claire").types("/reunion importer"))
                .isInstanceOf(RefusedByClient.class)
                .hasMessageContaining("no_permission");
    }

    @Test
    void the_bot_makes_no_request_that_discord_would_refuse(Stage stage) {
        stage.as("helene").types("/aide").text();

        assertThat(stage.violations()).isEmpty();
    }
}

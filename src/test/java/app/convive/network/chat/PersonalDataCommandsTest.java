package app.convive.network.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Stage;
import org.junit.jupiter.api.Test;

@RehearsalTest
class PersonalDataCommandsTest {

    @Test
    void a_member_sees_what_is_kept_and_nobody_else_does(Stage stage) {
        Reply sheet = stage.as("claire").types("/mesdonnees");
        assertThat(sheet.shown().ephemeral()).isTrue();
        assertThat(sheet.text()).contains("Ce que je garde sur vous", "**Votre langue**", "français");
    }

    @Test
    void all_of_it_can_be_taken_along_as_a_file(Stage stage) {
        Reply file = stage.as("emily").types("/mydata").clicks("Export everything");
        assertThat(file.shown().ephemeral()).isTrue();
        assertThat(file.shown().files()).containsExactly("my-data.txt");
    }

    @Test
    void erasing_asks_once_more_and_then_leaves_nothing_to_click(Stage stage) {
        Reply sheet = stage.as("bruno").types("/mesdonnees");
        Reply question = sheet.clicks("Tout effacer");
        assertThat(question.shown().buttons()).containsExactly("Oui, tout effacer", "Non, ne rien effacer");
        Reply done = question.clicks("Oui");
        assertThat(done.text()).contains("effacé");
        assertThat(done.shown().now().buttons()).isEmpty();
    }

    @Test
    void who_thinks_better_of_it_keeps_everything(Stage stage) {
        Reply sheet = stage.as("bruno").types("/mesdonnees");
        assertThat(sheet.clicks("Tout effacer").clicks("Non").text()).isEqualTo("Rien n’a été effacé.");
    }

    @Test
    void it_works_in_direct_messages_too(Stage stage) {
        stage.as("claire").types("/aide");
        Reply sheet = stage.as("claire").inDm().types("/mesdonnees");
        assertThat(sheet.text()).contains("Ce que je garde sur vous");
        assertThat(sheet.clicks("Tout effacer").clicks("Oui").text()).contains("C’est fait");
    }
}

package app.convive.question.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import org.junit.jupiter.api.Test;

@RehearsalTest
class ListeningOnDiscordTest {

    @Test
    void a_channel_where_it_listens_has_a_notice_once(Stage stage) {
        Fair fair = Fair.on(stage).listening();
        Shown notice = stage.as("claire").awaits("sans que l’on me mentionne");
        assertThat(notice.buttons()).containsExactly("Ne plus me lire");
        stage.as("helene").types("/reunion reglages").clicks("Aucun").text();
        fair.listening();
        Shown asked = stage.as("claire").says("C’est à quelle heure le dîner ?");
        assertThat(stage.as("claire").awaitsAnswerTo(asked).text()).contains("20\u202Fh");
        assertThat(stage.as("claire").count("sans que l’on me mentionne")).isEqualTo(1);
    }

    @Test
    void talk_among_people_is_met_with_silence(Stage stage) {
        Fair.on(stage).listening();
        Visitor claire = stage.as("claire");
        claire.awaits("sans que l’on me mentionne");
        claire.says("merci pour le dîner d’hier, c’était top");
        claire.says("on se retrouve à 20h devant la gare ?");
        claire.says("quelle salle de sport tu prends ce soir ?");
        claire.awaitsSilenceAfter(claire.says("@bruno tu viens à l’atelier forge demain ?"));
    }

    @Test
    void who_does_not_want_to_be_read_is_answered_only_when_addressing(Stage stage) {
        Fair.on(stage).listening();
        Visitor claire = stage.as("claire");
        Reply stopped = claire.clicks(claire.awaits("sans que l’on me mentionne"), "Ne plus me lire");
        assertThat(stopped.shown().ephemeral()).isTrue();
        claire.awaitsSilenceAfter(claire.says("C’est à quelle heure le dîner ?"));
        Shown mention = claire.says("@Convive c’est à quelle heure le dîner ?");
        assertThat(claire.awaitsAnswerTo(mention).text()).contains("20\u202Fh");
        Shown other = stage.as("bruno").says("C’est à quelle heure le dîner ?");
        assertThat(stage.as("bruno").awaitsAnswerTo(other).text()).contains("20\u202Fh");

        Reply mine = claire.types("/mesdonnees");
        assertThat(mine.text()).contains("ne soient pas lus");
        assertThat(mine.clicks("Me lire de nouveau").text()).contains("C’est noté");
        Shown again = claire.says("Et la visite, c’est quand ?");
        assertThat(claire.awaitsAnswerTo(again).text()).contains("fonderie");
    }
}

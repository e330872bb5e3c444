package app.convive.question.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.Announcement;
import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@RehearsalTest
class AskingOnDiscordTest {

    @Test
    void a_mention_is_answered_where_it_stands_with_day_hour_place_and_source(Stage stage) {
        Fair fair = Fair.on(stage);
        Shown answer = fair.mentioned("claire", "c’est à quelle heure le dîner ?");
        assertThat(answer.text())
                .contains("jeudi", "20\u202Fh", "péniche Lola", "version 1")
                .containsPattern("<t:\\d+:R>");
        assertThat(answer.pings()).isEmpty();
        assertThat(answer.ephemeral()).isFalse();
        assertThat(stage.violations()).isEmpty();
    }

    @Test
    void a_direct_message_and_the_command_answer_the_same_to_the_asker_alone(Stage stage) {
        Fair.on(stage);
        Reply asked = stage.as("emily").types("/ask", "question", "when is dinner?");
        assertThat(asked.shown().ephemeral()).isTrue();
        assertThat(asked.text()).startsWith("> when is dinner?").contains("20:00", "Thursday");
        Visitor direct = stage.as("emily").inDm();
        assertThat(direct.awaitsAnswerTo(direct.says("and where is lunch on friday?"))
                        .text())
                .contains("does not give the place");
    }

    @Test
    void a_short_question_goes_on_from_the_one_before(Stage stage) {
        Fair fair = Fair.on(stage);
        fair.mentioned("claire", "y a quoi jeudi après-midi ?");
        assertThat(fair.mentioned("claire", "et vendredi ?").text())
                .contains("vendredi", "fonderie")
                .doesNotContain("péniche");
        fair.mentioned("bruno", "le dîner est à quelle heure ?");
        assertThat(fair.mentioned("bruno", "et où ?").text()).contains("péniche Lola");
    }

    @Test
    void day_and_hour_are_those_of_the_meeting_s_zone_with_Discord_s_own_moment_beside(Stage stage) {
        stage.as("helene")
                .types("/reunion reglages")
                .chooses("setting:ZONE", "Nouméa")
                .text();
        Fair fair = Fair.on(stage);
        long begins = fair.firstDay()
                .atTime(13, 30)
                .atZone(ZoneId.of("Pacific/Noumea"))
                .toEpochSecond();
        assertThat(fair.mentioned("claire", "c’est quel jour l’accueil ?").text())
                .contains(Announcement.heading(fair.firstDay()).replaceAll(" \\d{4}$", ""))
                .contains("13\u202Fh\u202F30", "<t:" + begins + ":R>");
    }

    @Test
    void what_is_on_beside_is_named(Stage stage) {
        Fair fair = Fair.on(stage);
        assertThat(fair.mentioned("claire", "à quelle heure est l’atelier forge ?")
                        .text())
                .contains("En même temps", "atelier vannerie");
    }

    @Test
    void an_item_opens_from_its_answer_with_all_that_is_known_and_the_buttons_of_the_card(Stage stage) {
        Fair fair = Fair.on(stage);
        Shown answer = fair.mentioned("claire", "où est le dîner ?");
        Reply item = stage.as("bruno").clicks(answer, "Voir ce point");
        assertThat(item.shown().ephemeral()).isTrue();
        assertThat(item.text()).contains("dîner", "20\u202Fh", "péniche Lola").containsPattern("<t:\\d+:f>");
        assertThat(item.shown().buttons()).contains("Je participe", "Me rappeler", "Voir le programme");

        Shown list = fair.mentioned("claire", "le programme du vendredi ?");
        Reply chosen = stage.as("bruno").chooses(list, "Voir un point…", "9\u202Fh");
        assertThat(chosen.text()).contains("visite de la fonderie");
    }

    @Test
    void organisers_see_why_and_members_do_not(Stage stage) {
        Fair fair = Fair.on(stage);
        Shown answer = fair.mentioned("claire", "il est ou le diner jeudi soir ?");
        Reply why = stage.as("helene").clicks(answer, "Pourquoi");
        assertThat(why.shown().ephemeral()).isTrue();
        assertThat(why.text()).contains("il est ou le diner jeudi soir", "jeudi", "soir", "le lieu", "/100", "dîner");
        assertThat(stage.as("bruno").clicks(answer, "Pourquoi").text()).contains("organisateurs");
        assertThat(stage.as("claire")
                        .types("/question", "question", "où est le dîner ?")
                        .shown()
                        .buttons())
                .doesNotContain("Pourquoi\u202F?");
        assertThat(stage.as("helene")
                        .types("/question", "question", "où est le dîner ?")
                        .clicks("Pourquoi")
                        .text())
                .contains("où est le dîner");
    }

    @Test
    void why_says_so_when_the_question_was_deleted(Stage stage) {
        Fair.on(stage);
        Visitor claire = stage.as("claire");
        Shown asked = claire.says("@Convive où est le dîner ?");
        Shown answer = claire.awaitsAnswerTo(asked);
        claire.deletes(asked);
        assertThat(stage.as("helene").clicks(answer, "Pourquoi").text()).contains("Je ne retrouve plus la question");
    }

    @Test
    void the_same_question_without_an_answer_is_told_once_in_a_while(Stage stage) {
        Fair fair = Fair.on(stage);
        assertThat(fair.mentioned("claire", "y a-t-il un vestiaire ?").text()).contains("pas dans le programme");
        Visitor bruno = stage.as("bruno");
        bruno.awaitsSilenceAfter(bruno.says("@Convive Il y a un vestiaire ?!"));
        assertThat(fair.mentioned("bruno", "y a-t-il un parking ?").text()).contains("pas dans le programme");
    }

    @Test
    void hostile_words_are_answered_without_ping_or_failure(Stage stage) {
        Fair fair = Fair.on(stage);
        Shown answer = fair.mentioned(
                "claire",
                "@everyone <@&" + stage.role("Plateformes")
                        + "> y a-t-il ||**un [vestiaire](https://x.y)**|| ? \u202E\uD83E\uDD16");
        assertThat(answer.pings()).isEmpty();
        assertThat(answer.wire().path("mention_everyone").asBoolean()).isFalse();
        assertThat(stage.violations()).isEmpty();
    }
}

package app.convive.question.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

@RehearsalTest
class PassingOnDiscordTest {

    private static final String ASK = "Demander aux organisateurs";

    @Test
    void a_question_goes_to_the_log_and_the_reply_comes_back_to_who_asked(Stage stage) {
        Fair fair = Fair.on(stage).withLog();
        Shown missing = fair.mentioned("claire", "y a-t-il un vestiaire ?");
        Reply passed = stage.as("claire").clicks(missing, ASK);
        assertThat(passed.shown().ephemeral()).isTrue();
        assertThat(passed.text()).contains("C’est transmis aux organisateurs");

        Shown posted = fair.organiser().awaits("vestiaire");
        assertThat(posted.text()).contains("Question de Claire", "> y a-t-il un vestiaire ?", "version 1");
        assertThat(posted.pings()).isEmpty();
        fair.organiser().replies(posted, "Oui, au fond du hall : https://example.org/plan_du_hall @everyone");
        fair.organiser().awaits("la réponse part à la personne");

        Shown answer = stage.as("claire").awaits("Réponse des organisateurs");
        assertThat(answer.text()).contains("vestiaire", "Oui, au fond du hall", "<https://example.org/plan_du_hall>");
        assertThat(answer.pings()).containsExactly(stage.person("claire"));
        assertThat(answer.wire().path("mention_everyone").asBoolean()).isFalse();

        assertThat(fair.mentioned("bruno", "ya un vestiare ??").text())
                .contains("Réponse des organisateurs", "au fond du hall")
                .doesNotContain("pas dans le programme");
        assertThat(fair.mentioned("bruno", "y a-t-il une douche ?").text()).contains("pas dans le programme");
        assertThat(stage.violations()).isEmpty();
    }

    /** Somebody quick, or a bot that stopped right after posting. */
    @Test
    void a_reply_counts_also_where_it_is_not_noted_as_which_message_the_question_was_posted(
            Stage stage, @Autowired JdbcClient database) {
        Fair fair = Fair.on(stage).withLog();
        stage.as("claire")
                .clicks(fair.mentioned("claire", "y a-t-il un vestiaire ?"), ASK)
                .text();
        Shown posted = fair.organiser().awaits("vestiaire");
        await().until(() -> database.sql("update passed_question set posted_message = null where posted_message = ?")
                        .param(Long.parseLong(posted.id()))
                        .update()
                == 1);
        fair.organiser().replies(posted, "Oui, sous l’escalier.");
        assertThat(stage.as("claire").awaits("Réponse des organisateurs").text())
                .contains("sous l’escalier");
    }

    @Test
    void a_private_question_is_answered_by_direct_message_through_the_form(Stage stage) {
        Fair fair = Fair.on(stage).withLog();
        Reply missing = stage.as("emily").types("/ask", "question", "is there a cloakroom?");
        assertThat(missing.clicks("Ask the organisers").text()).contains("direct message");
        Shown posted = fair.organiser().awaits("cloakroom");
        assertThat(posted.text()).contains("en anglais");
        Reply form = fair.organiser().clicks(posted, "Répondre");
        assertThat(form.submits(Map.of("Votre réponse", "Yes, next to the bar."))
                        .text())
                .contains("la réponse part");
        assertThat(stage.as("emily").inDm().awaits("next to the bar").text()).contains("The organisers’ answer");
        assertThat(stage.as("emily").count("next to the bar")).isZero();
    }

    @Test
    void the_same_question_is_posted_once_and_all_who_asked_are_told(Stage stage) {
        Fair fair = Fair.on(stage).withLog();
        Shown missing = fair.mentioned("claire", "est-ce qu’il y a un vestiaire ?");
        stage.as("claire").clicks(missing, ASK).text();
        assertThat(stage.as("claire").clicks(missing, ASK).text()).contains("ont déjà votre question");
        assertThat(stage.as("amina")
                        .types("/question", "question", "y a un vestiaire")
                        .clicks(ASK)
                        .text())
                .contains("Quelqu’un l’a déjà demandé");
        Shown posted = fair.organiser().awaits("Question de Claire, Amina");
        assertThat(fair.organiser().count("vestiaire")).isEqualTo(1);
        fair.organiser().replies(posted, "Oui.");
        stage.as("claire").awaits("Réponse des organisateurs");
        stage.as("amina").inDm().awaits("Réponse des organisateurs");
    }

    @Test
    void of_two_organisers_the_first_one_answers_and_the_second_is_told(Stage stage) {
        stage.joins("bruno", "Organisation");
        Fair fair = Fair.on(stage).withLog();
        stage.as("claire")
                .clicks(fair.mentioned("claire", "y a-t-il un vestiaire ?"), ASK)
                .text();
        Shown posted = fair.organiser().awaits("vestiaire");
        Visitor second = stage.as("bruno").in("organisation");
        Reply late = second.clicks(posted, "Répondre");
        fair.organiser()
                .clicks(posted, "Répondre")
                .submits(Map.of("Votre réponse", "Oui, dans le hall."))
                .text();
        assertThat(late.submits(Map.of("Votre réponse", "Non, désolé.")).text())
                .contains("Rien n’a changé", "Oui, dans le hall.", "Votre texte", "Non, désolé.");
        stage.as("claire").awaits("Oui, dans le hall.");
        assertThat(stage.as("claire").count("Non, désolé.")).isZero();
    }

    @Test
    void an_answer_is_corrected_and_taken_back_for_those_who_had_it(Stage stage) {
        Fair fair = Fair.on(stage).withLog();
        stage.as("claire")
                .clicks(fair.mentioned("claire", "y a-t-il un vestiaire ?"), ASK)
                .text();
        Shown posted = fair.organiser().awaits("vestiaire");
        fair.organiser().replies(posted, "Oui, dans le hall.");
        stage.as("claire").awaits("dans le hall");
        Reply questions = fair.organiser().types("/reunion questions");
        Reply sheet = questions.chooses("Revoir une réponse…", "y a-t-il un vestiaire");
        Reply form = sheet.clicks("Corriger");
        assertThat(form.submits(Map.of("Votre réponse", "Oui, dans la cour.")).text())
                .contains("C’est corrigé");
        stage.as("claire").awaits("dans la cour");
        assertThat(sheet.clicks("Retirer").text()).contains("Rien n’a changé", "dans la cour");
        Reply fresh =
                fair.organiser().types("/reunion questions").chooses("Revoir une réponse…", "y a-t-il un vestiaire");
        assertThat(fresh.clicks("Retirer").text()).contains("La réponse est retirée");
        stage.as("claire").awaits("ont retiré leur réponse");
        assertThat(stage.as("amina")
                        .types("/question", "question", "y a-t-il un vestiaire ?")
                        .text())
                .contains("pas dans le programme");
    }

    @Test
    void a_question_set_aside_waits_again_when_somebody_else_asks_it(Stage stage) {
        Fair fair = Fair.on(stage).withLog();
        stage.as("claire")
                .clicks(fair.mentioned("claire", "y a-t-il un vestiaire ?"), ASK)
                .text();
        Shown posted = fair.organiser().awaits("vestiaire");
        Reply aside = fair.organiser().clicks(posted, "Classer sans réponse");
        assertThat(aside.text()).contains("classée sans réponse", "personne n’en est prévenu");
        fair.organiser().awaits("Classée sans réponse");
        assertThat(fair.organiser().types("/reunion questions").text())
                .contains("Aucune n’attend votre réponse", "1 question classée sans réponse");
        assertThat(aside.clicks("Rouvrir").text()).contains("attend de nouveau une réponse");
        Reply list = fair.organiser().types("/reunion questions");
        assertThat(list.chooses("Classer sans réponse…", "y a-t-il un vestiaire")
                        .text())
                .contains("classée sans réponse");
        stage.as("amina")
                .types("/question", "question", "y a-t-il un vestiaire ?")
                .clicks(ASK);
        fair.organiser().awaits("Question de Claire, Amina");
        assertThat(fair.organiser().types("/reunion questions").text()).contains("1 attend votre réponse");
        assertThat(stage.as("claire").count("Réponse des organisateurs")).isZero();
        assertThat(stage.violations()).isEmpty();
    }

    @Test
    void without_a_log_the_list_keeps_questions_and_counts_those_that_nobody_passed_on(Stage stage) {
        Fair fair = Fair.on(stage);
        assertThat(fair.organiser().types("/reunion questions").text()).contains("a répondu à tout");
        fair.mentioned("claire", "y a-t-il une piscine ?");
        stage.as("claire")
                .clicks(fair.mentioned("claire", "y a-t-il un vestiaire ?"), ASK)
                .text();
        Reply list = fair.organiser().types("/reunion questions");
        assertThat(list.text())
                .contains("2 questions sont restées sans réponse", "1 attend votre réponse", "vestiaire", "Claire")
                .doesNotContain("piscine");
        list.chooses("Répondre à…", "y a-t-il un vestiaire")
                .submits(Map.of("Votre réponse", "Oui."))
                .text();
        stage.as("claire").awaits("Réponse des organisateurs");
        assertThat(fair.organiser().types("/reunion questions").text())
                .contains("Aucune n’attend", "Répondu récemment", "→ Oui.");
        assertThat(stage.violations()).isEmpty();
    }

    @Test
    void what_waited_is_posted_once_there_is_a_log(Stage stage) {
        Fair fair = Fair.on(stage);
        stage.as("claire")
                .clicks(fair.mentioned("claire", "y a-t-il un vestiaire ?"), ASK)
                .text();
        fair.withLog();
        fair.organiser().awaits("vestiaire");
    }

    @Test
    void a_missing_detail_is_kept_for_its_item_alone(Stage stage) {
        Fair fair = Fair.on(stage).withLog();
        stage.as("claire")
                .clicks(fair.mentioned("claire", "où est l’atelier forge ?"), ASK)
                .text();
        Shown posted = fair.organiser().awaits("atelier forge");
        assertThat(posted.text()).contains("À propos de", "atelier forge (jeudi");
        fair.organiser().replies(posted, "Dans la cour.");
        stage.as("claire").awaits("Dans la cour.");
        assertThat(fair.mentioned("amina", "il se passe où l’atelier de forge").text())
                .contains("Dans la cour.");
        assertThat(fair.mentioned("amina", "où est l’atelier vannerie ?").text())
                .doesNotContain("Dans la cour.");
    }

    @Test
    void a_channel_that_is_gone_leaves_the_direct_message(Stage stage) {
        Fair fair = Fair.on(stage).withLog();
        String side = stage.control()
                .post(
                        "servers/" + stage.server() + "/channels",
                        JsonNodeFactory.instance.objectNode().put("name", "atelier"))
                .path("id")
                .asString();
        Visitor claire = stage.as("claire").in(side);
        Shown missing = claire.awaitsAnswerTo(claire.says("@Convive y a-t-il un vestiaire ?"));
        claire.clicks(missing, ASK).text();
        Shown posted = fair.organiser().awaits("vestiaire");
        stage.control().delete("channels/" + side);
        fair.organiser().replies(posted, "Oui.");
        stage.as("claire").inDm().awaits("Réponse des organisateurs");
    }

    @Test
    void nobody_else_answers_for_the_organisers(Stage stage) {
        Fair fair = Fair.on(stage).withLog();
        stage.as("claire")
                .clicks(fair.mentioned("claire", "y a-t-il un vestiaire ?"), ASK)
                .text();
        Shown posted = fair.organiser().awaits("vestiaire");
        Stage other = stage.another("Autre réseau", "bruno", "helene");
        assertThat(other.as("bruno").types("/reunion questions").text()).doesNotContain("vestiaire");
        stage.joins("amina", "Organisation");
        Reply form = stage.as("amina").in("organisation").clicks(posted, "Répondre");
        stage.joins("amina", "Plateformes");
        assertThat(form.submits(Map.of("Votre réponse", "Non.")).text()).contains("organisateurs");
    }
}

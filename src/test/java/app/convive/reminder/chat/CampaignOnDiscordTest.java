package app.convive.reminder.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@RehearsalTest
class CampaignOnDiscordTest {

    @Test
    void the_ladder_goes_out_as_planned_and_the_plan_tells_what_became_of_it(Stage stage) {
        Orchard orchard = Orchard.on(stage);
        assertThat(stage.plan()).anyMatch(due -> due.contains("Relance une semaine avant à 9\u202Fh, dans le salon"));
        orchard.joins("claire");
        orchard.joins("emily");
        orchard.joins("farid");

        orchard.walkTo(7, "09:01");
        assertThat(orchard.inChannel("bruno").awaits("C’est dans une semaine").text())
                .contains("Rencontre des vergers", "Nevers", "3 ");

        orchard.walkTo(1, "17:01");
        assertThat(orchard.inChannel("bruno").count("C’est demain")).isEqualTo(1);
        assertThat(stage.as("claire").inDm().awaits("C’est demain").buttons()).contains("Arrêter les messages privés");
        assertThat(stage.as("emily").inDm().awaits("It is tomorrow").text()).contains("at 09:00");

        String plan = orchard.organiser().types("/reunion relances").text();
        assertThat(plan)
                .contains(
                        "une semaine avant à 9\u202Fh, dans le salon",
                        "2 messages envoyés",
                        "1 échec (messages privés fermés)")
                .contains("Prochain envoi", "Derniers événements", "Farid");

        Reply asked = orchard.organiser()
                .types("/reunion relances")
                .chooses("Choisir une relance", "la veille à 17\u202Fh, en message privé")
                .clicks("Mentionner dans le salon");
        assertThat(asked.text()).contains("la personne que mon message privé n’a pas atteinte");
        asked.clicks("Oui, mentionner").text();
        assertThat(orchard.inChannel("bruno")
                        .awaits("<@" + stage.person("farid") + ">")
                        .pings())
                .containsExactly(stage.person("farid"));

        orchard.walkTo(0, "08:01");
        assertThat(orchard.inChannel("bruno").count("C’est aujourd’hui")).isEqualTo(1);
        assertThat(orchard.organiser().types("/reunion relances").text()).contains("Aucun envoi n’est plus prévu");
        assertThat(stage.violations()).isEmpty();
    }

    @Test
    void an_organiser_steers_each_step(Stage stage) {
        Orchard orchard = Orchard.on(stage);
        Reply step = orchard.organiser().types("/reunion relances").chooses("Choisir une relance", "une semaine avant");
        assertThat(step.text()).contains("une semaine avant", "prévue", "En cas de retard");

        assertThat(step.clicks("Mettre en pause").text()).contains("⏸️ en pause");
        assertThat(step.clicks("Reprendre").text()).contains("prévue");

        Reply form = step.clicks("Déplacer");
        assertThat(form.inputs()).hasSize(2);
        assertThat(form.submits(Map.of("day", "un de ces jours", "hour", "9 h")).text())
                .contains("Je n’ai pas compris le jour «\u202Fun de ces jours\u202F»");
        assertThat(step.clicks("Déplacer")
                        .submits(Map.of("day", "1er janvier 2020"))
                        .text())
                .contains("déjà passé");
        String tenDaysBefore = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH)
                .format(orchard.firstDay().minusDays(10));
        assertThat(step.clicks("Déplacer")
                        .submits(Map.of("day", tenDaysBefore, "hour", "18h30"))
                        .text())
                .contains("10 jours avant à 18\u202Fh\u202F30");

        assertThat(step.clicks("Envoyer maintenant").text()).contains("Envoyer maintenant la relance");
        assertThat(orchard.inChannel("bruno").count("C’est dans 30 jours")).isZero();
        assertThat(step.clicks("Oui, envoyer maintenant").text()).contains("✅ partie");
        orchard.inChannel("bruno").awaits("C’est dans 30 jours");

        Reply hour = step.clicks("Retour au plan").chooses("Choisir une relance", "une heure avant");
        assertThat(hour.clicks("Écarter").text()).contains("écartée");
        orchard.walkTo(0, "08:30");
        assertThat(orchard.inChannel("bruno").count("C’est aujourd’hui")).isZero();
        assertThat(orchard.inChannel("bruno").count("C’est dans")).isEqualTo(1);
        assertThat(stage.violations()).isEmpty();
    }

    @Test
    void what_is_in_the_way_stands_in_the_plan_and_what_was_owed_stays_owed(Stage stage) {
        Orchard orchard = Orchard.on(stage);
        overwrite(stage, "deny");

        orchard.walkTo(7, "09:01");
        assertThat(orchard.organiser().types("/reunion relances").text())
                .contains("1 en attente (permission manquante", "Envoyer des messages");
        assertThat(orchard.inChannel("bruno").count("C’est dans une semaine")).isZero();

        overwrite(stage, "allow");
        orchard.walkTo(7, "14:00");
        orchard.inChannel("bruno").awaits("C’est dans une semaine");
    }

    private static void overwrite(Stage stage, String what) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("overwrites").addObject().put("bot", true).putArray(what).add("SEND_MESSAGES");
        stage.control().patch("channels/" + stage.channel("annonces"), body);
    }

    @Test
    void an_organiser_of_another_server_reaches_nothing(Stage stage) {
        Orchard orchard = Orchard.on(stage);
        Reply plan = orchard.organiser().types("/reunion relances");
        Stage other = stage.another("Réseau voisin", "bruno", "amina");
        Visitor stranger = other.as("bruno");

        assertThat(stranger.types("/reunion relances").text()).contains("Aucune réunion");
        assertThat(plan.text()).contains("Rencontre des vergers");
    }

    @Test
    void a_moved_item_is_told_to_the_channel_and_to_those_who_chose_it(Stage stage) {
        Orchard orchard = Orchard.on(stage);
        Reply lead =
                stage.as("claire").types("/rappels").clicks("Ajouter un rappel").chooses("Choisir un point", "dîner");
        lead.chooses("Choisir un moment", "une heure avant");

        String dinner = orchard.organiser().suggested("/reunion modifier", "point", "diner", "dîner");
        orchard.organiser()
                .types("/reunion modifier", "point", dinner)
                .submits(Map.of("hours", "20 h 30"))
                .text();

        assertThat(orchard.inChannel("bruno").awaits("a changé (version 2)").text())
                .contains("20\u202Fh\u202F30 (au lieu de 20\u202Fh)");
        assertThat(stage.as("claire")
                        .inDm()
                        .awaits("Un point qui vous concerne")
                        .text())
                .contains("dîner");
        orchard.walkTo(0, "19:29");
        assertThat(stage.as("claire").inDm().count("🔔")).isZero();
        orchard.walkTo(0, "19:31");
        assertThat(stage.as("claire").inDm().count("🔔")).isEqualTo(1);
    }
}

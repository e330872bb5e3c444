package app.convive.meeting.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;

@RehearsalTest
class VersionsOnDiscordTest {

    @Test
    void a_second_text_shows_its_difference_and_tells_only_those_concerned(Stage stage) {
        Regatta regatta = Regatta.on(stage).confirmed();
        regatta.comes("claire", "dîner", "visite du chantier");
        regatta.comes("bruno", "déjeuner");

        Reply preview = regatta.imports(regatta.programme(
                "14 h : accueil", "15 h - 17 h : tour du port (quai nord)", "20 h 30 : dîner (halle)", "22 h : bal"));
        assertThat(preview.text()).contains("Ce programme ressemble à **" + Regatta.TITLE + "**");
        Reply difference = preview.clicks("Nouvelle version de");
        assertThat(difference.text())
                .contains("1 point changé", "1 ajouté", "aucun annulé", "4 inchangés")
                .contains("**dîner**", "20\u202Fh\u202F30 (au lieu de", "**bal** est ajouté")
                .doesNotContain("visite du chantier");
        assertThat(regatta.visitor("claire").count("version 2")).isZero();

        Reply noted =
                difference.clicks("Note de version").submits(Map.of("note", "La cuisine a besoin d’une demi-heure."));
        assertThat(noted.text()).contains("Note de version", "demi-heure");
        assertThat(noted.clicks("Publier la version 2").text()).contains("La version 2", "est publiée");

        assertThat(regatta.cardShows("version 2 ·")).contains("20\u202Fh\u202F30", "bal");
        Visitor claire = stage.as("claire").inDm();
        Shown told = claire.awaits("Un point qui vous concerne");
        assertThat(told.text()).contains("dîner", "au lieu de", "demi-heure");
        assertThat(told.buttons()).contains("Vu");
        assertThat(stage.as("bruno").inDm().count("a changé")).isZero();

        told.clicks("Vu").text();
        assertThat(told.now().buttons()).contains("✓ Vu");
        assertThat(regatta.organiser().types("/reunion relances").text())
                .contains("Version 2 du programme", "1 personne prévenue", "1 a vu");
        assertThat(claire.count("Un point qui vous concerne")).isEqualTo(1);
        assertThat(regatta.faults()).isEmpty();
    }

    @Test
    void the_same_text_again_changes_nothing(Stage stage) {
        Regatta regatta = Regatta.on(stage).confirmed();
        String meeting = regatta.organiser().suggested("/reunion importer", "reunion", "voiliers", Regatta.TITLE);
        Reply preview = regatta.organiser()
                .types("/reunion importer", "reunion", meeting)
                .submits(Map.of("Le programme, tel qu’il a été envoyé", regatta.programme()));
        assertThat(preview.text()).contains("Rien n’a changé");
        assertThat(preview.shown().buttons()).noneMatch(button -> button.startsWith("Publier"));
    }

    @Test
    void what_the_text_leaves_out_can_stay(Stage stage) {
        Regatta regatta = Regatta.on(stage).confirmed();
        Reply difference = regatta.imports(regatta.programme("14 h : accueil", "15 h - 17 h : tour du port"))
                .clicks("Nouvelle version de");
        assertThat(difference.text()).contains("**dîner**", "est annulé", "1 annulé");
        Reply kept = difference.clicks("Garder les points absents");
        assertThat(kept.text()).contains("Rien n’a changé");
        assertThat(kept.clicks("Annuler les points absents").text()).contains("1 annulé");
    }

    @Test
    void a_clash_with_something_else_that_one_chose_is_pointed_out_but_not_what_only_touches(Stage stage) {
        Regatta regatta = Regatta.on(stage);
        regatta.imports(regatta.programme("14 h : accueil", "18 h - 20 h : visite de la capitainerie", "21 h : dîner"))
                .clicks("Confirmer")
                .text();
        regatta.card();
        regatta.comes("claire", "visite de la capitainerie", "dîner");

        modifies(regatta, "dîner", Map.of("hours", "20 h"));
        assertThat(stage.as("claire").inDm().awaits("version 2").text()).doesNotContain("en même temps");
        modifies(regatta, "dîner", Map.of("hours", "19 h 30"));
        assertThat(stage.as("claire").inDm().awaits("version 3").text())
                .contains("⚠️", "tombe maintenant en même temps que **visite de la capitainerie**");
    }

    @Test
    void the_last_version_is_taken_back_once_however_often_one_clicks(Stage stage) {
        Regatta regatta = Regatta.on(stage).confirmed();
        regatta.comes("claire", "dîner");
        Reply edited = modifies(regatta, "dîner", Map.of("hours", "21 h"));
        stage.as("claire").inDm().awaits("version 2");

        Reply question = edited.clicks("Revenir sur la version 2");
        assertThat(question.text()).contains("Revenir sur la version 2", "20\u202Fh");
        Reply sure = edited.clicks("Revenir sur la version 2");
        assertThat(question.clicks("Oui, revenir en arrière").text())
                .contains("la version 3 reprend le contenu de la version 1", "3 versions publiées");
        assertThat(sure.clicks("Oui, revenir en arrière").text()).contains("rien n’a été changé", "3 versions");

        assertThat(regatta.cardShows("version 3 ·")).contains("**20\u202Fh** dîner");
        stage.as("claire").inDm().awaits("version 3");
        assertThat(stage.as("claire").inDm().count("version 3")).isEqualTo(1);
        Reply versions = regatta.organiser().types("/programme").clicks("Versions");
        assertThat(versions.text())
                .containsSubsequence("Version 3", "Retour à la version 1", "Version 2", "dîner", "Version 1");
        assertThat(regatta.visitor("bruno").types("/programme").shown().buttons())
                .doesNotContain("Versions");
    }

    @Test
    void a_new_place_of_the_whole_meeting_is_told_to_all_who_come(Stage stage) {
        Regatta regatta = Regatta.on(stage).confirmed();
        regatta.comes("claire");
        regatta.organiser()
                .types("/reunion modifier")
                .submits(Map.of("place", "Concarneau"))
                .text();
        assertThat(stage.as("claire").inDm().awaits("change (version 2").text())
                .contains("Nouveau lieu", "Concarneau", "au lieu de Lorient");
        assertThat(stage.as("bruno").inDm().count("Nouveau lieu")).isZero();
    }

    @Test
    void a_cancelled_meeting_is_told_also_to_who_only_set_a_reminder(Stage stage) {
        Regatta regatta = Regatta.on(stage).confirmed();
        regatta.comes("claire");
        stage.as("claire")
                .types("/rappels")
                .clicks("Ajouter un rappel")
                .chooses("Choisir un point", "dîner")
                .chooses("Choisir un moment", "une heure avant");
        stage.as("bruno")
                .types("/rappels")
                .clicks("Ajouter un rappel")
                .chooses("Choisir un point", "dîner")
                .chooses("Choisir un moment", "une heure avant");

        regatta.organiser()
                .types("/reunion annuler")
                .clicks("Oui, annuler la réunion")
                .text();
        stage.as("claire").inDm().awaits("annulée");
        stage.as("bruno").inDm().awaits("annulée");
        assertThat(stage.as("claire").inDm().count("annulée")).isEqualTo(1);
        assertThat(regatta.cardShows("Cette réunion est annulée")).contains(Regatta.TITLE);
    }

    private static Reply modifies(Regatta regatta, String item, Map<String, String> fields) {
        String id = regatta.organiser().suggested("/reunion modifier", "point", item, item);
        Reply done = regatta.organiser().types("/reunion modifier", "point", id).submits(fields);
        assertThat(done.text()).contains("C’est publié");
        return done;
    }
}

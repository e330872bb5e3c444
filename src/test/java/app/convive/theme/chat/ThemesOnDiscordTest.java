package app.convive.theme.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a proposal to the programme, through the bot's own commands and buttons. */
@RehearsalTest
class ThemesOnDiscordTest {

    @Test
    void a_theme_is_proposed_supported_once_each_and_taken_back(Stage stage) {
        OpenThemes themes = OpenThemes.on(stage);

        Reply proposed = themes.proposes("claire", "Chanter l’été", "Des chants pour jouer dehors");

        assertThat(proposed.text()).contains("Merci", "Chanter l’été");
        assertThat(proposed.shown().ephemeral()).isTrue();
        Shown card = themes.card("Chanter l’été", "1 soutien");
        assertThat(card.text()).contains("Des chants pour jouer dehors", "Claire");
        assertThat(themes.member("bruno").clicks(card, "Je soutiens").text()).contains("2 soutiens en tout");
        assertThat(themes.member("bruno").clicks(card, "Je soutiens").text()).contains("2 soutiens en tout");
        themes.card("Chanter l’été", "2 soutiens");
        assertThat(themes.member("bruno").clicks(card, "Je ne soutiens plus").text())
                .contains("1 soutien en tout");
        themes.card("Chanter l’été", "1 soutien");
    }

    @Test
    void the_ranking_gives_equal_themes_equal_ranks_and_reaches_all(Stage stage) {
        OpenThemes themes = OpenThemes.on(stage);
        for (int i = 1; i <= 12; i++) {
            themes.proposes("claire", "Chant numéro " + i, "");
        }
        Reply list = themes.member("bruno").types("/theme liste");

        assertThat(list.text()).contains("page 1 sur 2");
        Reply second = list.clicks("Page suivante");
        Reply supported = second.chooses("Soutenir un thème de cette page", "Chant numéro 12");

        assertThat(supported.text()).contains("Vous soutenez **Chant numéro 12**");
        String first = themes.member("bruno").types("/theme liste").text();
        assertThat(first).contains("1. Chant numéro 12 — 2 soutiens", "2. Chant numéro 1 — 1 soutien");
        assertThat(first.lines().filter(line -> line.startsWith("2. "))).hasSize(9);
    }

    @Test
    void a_title_that_is_there_already_is_pointed_to_and_what_was_typed_comes_back(Stage stage) {
        OpenThemes themes = OpenThemes.on(stage);
        themes.proposes("claire", "Écouter la salle", "");
        String description = "*do* ".repeat(290).strip();

        Reply again = themes.proposes("bruno", "ecouter la  salle", description);

        assertThat(again.text()).contains("déjà proposé", "Voici ce que vous aviez écrit");
        assertThat(again.shown().files()).containsExactly("theme.txt");
        assertThat(again.clicks("Je soutiens").text()).contains("2 soutiens");
    }

    @Test
    void only_its_author_and_organisers_change_a_theme_and_the_card_follows(Stage stage) {
        OpenThemes themes = OpenThemes.on(stage);
        themes.proposes("claire", "Lire a vue", "");
        Shown card = themes.card("Lire a vue", "1 soutien");

        Reply refused = themes.member("bruno").clicks(card, "Modifier").submits(OpenThemes.form("Autre chose", ""));
        Reply changed = themes.member("claire").clicks(card, "Modifier").submits(OpenThemes.form("Lire à vue", ""));

        assertThat(refused.text()).contains("Seules la personne qui a proposé", "Autre chose");
        assertThat(changed.text()).contains("Lire à vue");
        assertThat(themes.card("Lire à vue", "modifié").text()).doesNotContain("Lire a vue");
    }

    @Test
    void an_adopted_theme_fills_its_slot_and_those_behind_it_are_told_once(Stage stage) {
        OpenThemes themes = OpenThemes.on(stage);
        themes.proposes("claire", "Diriger un chœur", "");
        themes.proposes("amina", "Respirer ensemble", "");
        Shown card = themes.card("Diriger un chœur", "1 soutien");
        themes.member("bruno").clicks(card, "Je soutiens").text();

        Reply which = themes.organiser()
                .types("/reunion themes")
                .chooses("Retenir un thème de cette page", "Diriger un chœur");
        List<String> slots = which.shown().buttons();
        Reply adopted = which.clicks(slots.getFirst());

        assertThat(which.text()).contains("Pour quel créneau");
        assertThat(slots).hasSize(2);
        assertThat(adopted.text()).contains("est retenu", "version 2");
        assertThat(stage.as("claire").inDm().awaits("Votre thème").text()).contains("Diriger un chœur");
        assertThat(stage.as("bruno").inDm().awaits("que vous soutenez").text()).contains("Diriger un chœur");
        assertThat(themes.card("Diriger un chœur", "retenu").buttons()).isEmpty();
        assertThat(themes.member("emily").types("/agenda").text()).contains("Diriger un chœur");
        assertThat(stage.as("claire").inDm().count("Votre thème")).isEqualTo(1);

        assertThat(adopted.clicks("Rouvrir le créneau").text()).contains("de nouveau parmi les propositions");
        assertThat(themes.card("Diriger un chœur", "Thème proposé").buttons()).contains("Je soutiens");
    }

    @Test
    void what_a_theme_says_pings_nobody_and_keeps_its_signs(Stage stage) {
        OpenThemes themes = OpenThemes.on(stage);

        themes.proposes("claire", "@everyone **gras** `code`", "<@&" + stage.role("Plateformes") + "> ||caché||");

        Shown card = themes.card("gras", "1 soutien");
        assertThat(card.pings()).isEmpty();
        assertThat(card.text()).doesNotContain("||caché||");
    }

    @Test
    void without_an_open_slot_it_says_so(Stage stage) {
        assertThat(stage.as("claire").types("/theme proposer").text()).contains("Aucun thème n’est à choisir");
        assertThat(stage.as("helene").types("/reunion themes").text()).contains("Aucun thème");
    }
}

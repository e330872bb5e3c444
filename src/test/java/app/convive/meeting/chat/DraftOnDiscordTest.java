package app.convive.meeting.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Stage;
import java.util.Map;
import org.junit.jupiter.api.Test;

@RehearsalTest
class DraftOnDiscordTest {

    @Test
    void what_was_read_wrong_is_put_right_before_it_is_published(Stage stage) {
        Regatta regatta = Regatta.on(stage);
        Reply preview = regatta.imports(regatta.programme());
        assertThat(preview.text()).contains("14\u202Fh", "tour du port", "5 points lus");

        Reply item = preview.chooses("Corriger un point", "15\u202Fh tour du port");
        assertThat(item.text()).contains("Dans le texte", "quai nord");
        item = item.clicks("Modifier")
                .submits(Map.of("title", "Tour de la rade", "hours", "16 h - 18 h 30", "place", "Quai sud"));
        assertThat(item.text()).contains("16\u202Fh – 18\u202Fh\u202F30", "Tour de la rade", "Quai sud");
        assertThat(item.chooses("De quel genre\u202F?", "visite").text()).contains("Tour de la rade");

        Reply back = item.clicks("Retour au brouillon");
        Reply lunch =
                back.chooses("Corriger un point", "12\u202Fh\u202F30 déjeuner").clicks("Retirer");
        assertThat(lunch.text()).contains("retiré");
        Reply page = lunch.clicks("Retour au brouillon");
        assertThat(page.text()).contains("4 points lus", "~~");
        page = page.chooses("Corriger un point", "12\u202Fh\u202F30 déjeuner")
                .clicks("Reprendre")
                .clicks("Retour au brouillon");
        assertThat(page.text()).contains("5 points lus").doesNotContain("~~");

        page.clicks("Confirmer").text();
        assertThat(regatta.cardShows("Tour de la rade"))
                .contains("16\u202Fh – 18\u202Fh\u202F30", "Quai sud", "déjeuner");
        assertThat(regatta.faults()).isEmpty();
    }

    @Test
    void two_lines_that_are_one_item_are_joined_and_parted_again(Stage stage) {
        Regatta regatta = Regatta.on(stage);
        Reply preview = regatta.imports(regatta.programme("14 h : accueil", "14 h 30 : café", "20 h : dîner"));
        Reply joined =
                preview.chooses("Corriger un point", "14\u202Fh\u202F30 café").clicks("Joindre au précédent");
        assertThat(joined.text()).contains("joint au précédent");
        Reply page = joined.clicks("Retour au brouillon");
        assertThat(page.text()).contains("accueil – café", "4 points lus");
        page = page.chooses("Corriger un point", "14\u202Fh\u202F30 café")
                .clicks("Reprendre")
                .clicks("Retour au brouillon");
        assertThat(page.text()).doesNotContain("accueil – café").contains("5 points lus");
    }

    @Test
    void a_form_that_is_not_understood_comes_back_with_all_that_was_typed(Stage stage) {
        Regatta regatta = Regatta.on(stage);
        Reply item = regatta.imports(regatta.programme()).chooses("Corriger un point", "14\u202Fh accueil");
        String refused = item.clicks("Modifier")
                .submits(Map.of("title", "Grand accueil", "hours", "quand on veut"))
                .text();
        assertThat(refused)
                .contains("Je n’ai pas compris", "> Grand accueil", "> quand on veut")
                .contains("**14\u202Fh** accueil");
    }

    @Test
    void a_line_that_was_left_out_by_mistake_becomes_an_item_in_its_place(Stage stage) {
        Regatta regatta = Regatta.on(stage);
        String text = "Inscriptions avant le 3 mars à 18 h auprès du secrétariat.\n\n" + regatta.programme();
        Reply preview = regatta.imports(text);
        assertThat(preview.text()).contains("1 ligne écartée");
        Reply left = preview.clicks("Lignes écartées");
        assertThat(left.text()).contains("Inscriptions avant le 3 mars");
        Reply form = left.chooses("Ajouter une ligne comme point", "Inscriptions");
        Reply page = form.submits(
                Map.of("title", "Clôture des inscriptions", "day", Regatta.day(regatta.firstDay()), "hours", "18 h"));
        assertThat(page.text())
                .contains("Le point est ajouté", "6 points lus", "aucune ligne écartée")
                .containsSubsequence("tour du port", "Clôture des inscriptions", "dîner");
    }

    @Test
    void a_long_programme_is_shown_in_pages_each_with_its_own_menu(Stage stage) {
        Regatta regatta = Regatta.on(stage);
        StringBuilder text = new StringBuilder(Regatta.day(regatta.firstDay()));
        for (int i = 0; i < 60; i++) {
            text.append("\n%d h %02d : étape numéro %d de la traversée".formatted(8 + i / 6, i % 6 * 10, i + 1));
        }
        Reply preview = regatta.imports(text.toString());
        assertThat(preview.text()).contains("60 points lus", "Page 1 sur 3", "étape numéro 1 ");
        Reply last = preview.clicks("Page suivante").clicks("Page suivante");
        assertThat(last.text()).contains("Page 3 sur 3", "étape numéro 60");
        Reply item = last.chooses("Corriger un point", "17\u202Fh\u202F50 étape numéro 60");
        assertThat(item.clicks("Retour au brouillon").text()).contains("Page 3 sur 3");
        assertThat(regatta.faults()).isEmpty();
    }

    @Test
    void nobody_else_reaches_a_draft(Stage stage) {
        Regatta regatta = Regatta.on(stage);
        Reply preview = regatta.imports(regatta.programme());
        assertThat(preview.shown().ephemeral()).isTrue();
        assertThat(stage.as("claire").in("annonces").messages()).isEmpty();
    }
}

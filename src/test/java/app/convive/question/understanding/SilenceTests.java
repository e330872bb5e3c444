package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilenceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am bothered",
                "le programmeur passe à 18h",
                "quelle salle de sport tu prends ce soir ?",
                "l'atelier vélo de ma rue est fermé",
                "on mange ensemble ce soir ?",
                "tu viens au dîner ?",
                "@Sophie c'est quand le dîner ?",
                "<@123456789012345678> c'est quand le dîner ?",
                "where did you have dinner?",
                "le dîner de jeudi était parfait",
                "le dîner d'il y a deux ans, quel souvenir",
                "vendredi je suis en déplacement",
                "quel temps ils annoncent pour jeudi ?",
                "coucou à tous, bien rentrés ?",
                "quel dîner !",
                "merci les cuistots, quel dîner ! 🎉",
                "bravo pour la visite de la faïencerie",
                "congrats everybody, what a dinner",
                "😀",
                ""
            })
    void other_talk_is_not_answered(String words) {
        assertThat(titles(Ask.twoDays().says(words))).containsExactly("silence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"le dîner c'est où ?", "what time is dinner", "quelqu'un sait à quelle heure on dîne ?"})
    void a_question_about_the_agenda_is_answered_though_nobody_spoke_to_convive(String words) {
        assertThat(titles(Ask.twoDays().says(words))).containsExactly("Dîner au bord du canal");
    }
}

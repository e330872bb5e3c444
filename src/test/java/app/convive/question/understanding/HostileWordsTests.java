package app.convive.question.understanding;

import static org.assertj.core.api.Assertions.assertThatCode;

import app.convive.testing.Garbler;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWordsTests {

    private static final String PIECES =
            "aé'’- ?!.:;/0123456789hHpm@<>()[]#*_`\n\t\u200b\u202e\u0000\ud83d\ude00\ud800à quelle heure le dîner vendredi 14h30 après entre et";

    private static final List<String> REAL = List.of(
            "à quelle heure commence l'atelier couture jeudi ?",
            "et vendredi ?",
            "c'est où le dîner, sur la péniche ou au bord du canal ?",
            "What comes after the visit on Friday morning?",
            "je pars à 11h30, je rate quoi",
            "who speaks at the workshop between 2 and 4 pm?",
            "on mange quand demain midi et c'est combien",
            "is there a break before lunch");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99h99 le 99/99/9999 à 25:61pm ?",
                "le 31/02 ?",
                "vendredi vendredi vendredi entre entre et et après après ?",
                "\u202e?renîd el erueh elleuq à tse'c",
                "le d\u200bîner\u200b c'est quand ?",
                "jour 99999999999999999999 ?",
                "atelier 12345678901234567890 ?",
                "II III IV ? i ii iii",
                "é́́́́́́́́́ ?"
            })
    void odd_words_never_throw(String words) {
        assertThatCode(() -> Ask.twoDays().asks(words)).doesNotThrowAnyException();
        assertThatCode(() -> Ask.twoDays().says(words)).doesNotThrowAnyException();
    }

    @Test
    void random_words_never_throw() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder words = new StringBuilder();
            int length = random.nextInt(200);
            for (int c = 0; c < length; c++) {
                words.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            assertThatCode(() -> Ask.twoDays().asks(words.toString()))
                    .as(words.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void garbled_questions_never_throw() throws Exception {
        Garbler garbler = new Garbler(20_270_617, REAL);
        Ask conversation = Ask.twoDays();
        for (int i = 0; i < 3_000; i++) {
            String words = garbler.text(2);
            assertThatCode(() -> conversation.asks(words)).as(words).doesNotThrowAnyException();
        }
    }

    @Test
    void enormous_words_never_throw() {
        for (String piece : new String[] {"a", "é(e)s", "1:", "à 14h ", "((((", "@a", "<@", "après le ", "l'"}) {
            assertThatCode(() -> Ask.twoDays().asks(piece.repeat(20_000))).doesNotThrowAnyException();
        }
    }
}

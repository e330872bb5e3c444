package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.AgendaItem;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c'est à quelle heure le dîner ?",
                "on mange à kel heure jeudi soir",
                "diner quand ??",
                "when is dinner?",
                "what time r we eating thursday evening",
                "où est-ce qu'on dîne ?"
            })
    void an_addressed_question_is_answered_by_its_item(String words) {
        assertThat(titles(Ask.twoDays().asks(words))).containsExactly("Dîner au bord du canal");
    }

    @Test
    void an_answer_is_in_the_language_of_its_question() {
        assertThat(Ask.twoDays().asks("when is dinner?").reading().language()).isEqualTo(Locale.ENGLISH);
        assertThat(Ask.twoDays().asks("dîner ?").reading().language()).isEqualTo(Locale.FRENCH);
    }

    @ParameterizedTest
    @CsvSource({
        "who speaks at the dinner?, SPEAKER",
        "dans quelle salle est l'atelier couture ?, PLACE",
        "jusqu'à quelle heure dure le déjeuner ?, END"
    })
    void a_field_that_an_item_does_not_tell_is_said_to_be_missing(String words, Field field) {
        assertThat(Ask.twoDays().asks(words)).isInstanceOfSatisfying(Understanding.NotInProgramme.class, missing -> {
            assertThat(missing.reading().field()).isEqualTo(field);
            assertThat(missing.items()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"c'est quoi le code wifi ?", "is there a swimming pool?", "y a un menu végé au dîner ?"})
    void nothing_is_invented(String words) {
        assertThat(titles(Ask.twoDays().asks(words))).containsExactly("not in the programme");
    }

    @ParameterizedTest
    @CsvSource({
        "comment je m'inscris ?, REGISTER",
        "how do I sign up?, REGISTER",
        "il reste de la place ?, PLACES_LEFT",
        "is it full?, PLACES_LEFT",
        "je peux proposer un thème ?, PROPOSE_THEME",
        "comment annuler mon inscription ?, CANCEL",
        "am I registered?, MY_REGISTRATION",
        "qui vient ?, WHO_COMES"
    })
    void taking_part_is_pointed_to_its_button(String words, Wish wish) {
        assertThat(titles(Ask.twoDays().asks(words))).containsExactly(wish.name());
        assertThat(titles(Ask.twoDays().says(words))).containsExactly("silence");
    }

    @Test
    void thanks_are_no_question() {
        assertThat(titles(Ask.twoDays().asks("merci beaucoup !"))).containsExactly("courtesy");
        assertThat(titles(Ask.twoDays().says("merci beaucoup !"))).containsExactly("silence");
    }

    @Test
    void the_place_of_the_meeting_answers_for_the_whole() {
        assertThat(Ask.twoDays().in("Le Creusot").asks("où a lieu la rencontre ?"))
                .isInstanceOfSatisfying(
                        Understanding.Answer.class,
                        answer -> assertThat(answer.items()).isEmpty());
        assertThat(titles(Ask.twoDays().asks("où a lieu la rencontre ?"))).containsExactly("not in the programme");
    }

    @Test
    void an_explanation_tells_each_step() {
        Reading reading = Ask.twoDays().asks("le dîner de jeudi c'est où ?").reading();

        assertThat(reading.parts())
                .contains(
                        new Reading.Part("diner", Reading.Taken.TOPIC),
                        new Reading.Part("jeudi", Reading.Taken.TIME),
                        new Reading.Part("c est où", Reading.Taken.FIELD));
        assertThat(reading.candidates())
                .first()
                .extracting(Candidate::item)
                .extracting(AgendaItem::title)
                .isEqualTo("Dîner au bord du canal");
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowUpTests {

    private final Ask ask = Ask.twoDays();

    @Test
    void another_day_of_the_same_question() {
        ask.asks("y a quoi jeudi ?");

        assertThat(titles(ask.asks("et vendredi ?"))).containsExactly("Visite de la faïencerie", "Déjeuner");
    }

    @Test
    void another_field_of_the_same_item() {
        ask.asks("c'est quand la visite ?");
        Understanding place = ask.asks("et où ?");

        assertThat(place.reading().field()).isEqualTo(Field.PLACE);
        assertThat(titles(place)).containsExactly("Visite de la faïencerie");
    }

    @Test
    void another_item_for_the_same_field() {
        ask.asks("where is the visit?");
        Understanding dinner = ask.asks("and dinner?");

        assertThat(dinner.reading().field()).isEqualTo(Field.PLACE);
        assertThat(titles(dinner)).containsExactly("Dîner au bord du canal");
    }

    @Test
    void what_comes_after_it() {
        ask.asks("c'est quand la visite ?");

        assertThat(titles(ask.asks("et après ?"))).containsExactly("Déjeuner");
    }

    @Test
    void a_question_of_its_own_takes_nothing_from_the_one_before() {
        ask.asks("où est la visite vendredi ?");
        Understanding workshop = ask.asks("à quelle heure est l'atelier couture ?");

        assertThat(workshop.reading().field()).isEqualTo(Field.START);
        assertThat(titles(workshop)).containsExactly("Atelier couture");
    }

    @Test
    void talk_after_an_answer_stays_talk() {
        ask.asks("c'est quand la visite ?");

        assertThat(titles(ask.says("je serai là vendredi"))).containsExactly("silence");
        assertThat(titles(ask.says("ah bon ?"))).containsExactly("silence");
    }
}

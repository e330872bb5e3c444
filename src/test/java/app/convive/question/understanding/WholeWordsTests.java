package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that mean something only together, or only in this agenda. */
class WholeWordsTests {

    private static Ask grange() {
        return new Ask("America/New_York")
                .item("2027-06-11", "10:30", null, "Break", null, ItemKind.BREAK)
                .item("2027-06-11", "11:00", null, "Report of the Hay Committee", null, ItemKind.SESSION)
                .item("2027-06-11", "11:30", null, "Report of Camp Alder", null, ItemKind.SESSION)
                .item("2027-06-11", "12:00", "13:30", "Lunch", null, ItemKind.MEAL)
                .item("2027-06-11", "15:15", null, "Break", null, ItemKind.BREAK)
                .item("2027-06-11", "16:00", null, "MEMBERS ONLY: A.G.M. of the Hay Society", null, ItemKind.PLENARY)
                .item("2027-06-11", "17:00", null, "Talk on soils by Ada Brink", null, ItemKind.SESSION)
                .item("2027-06-11", "18:00", null, "Equestrian vaulting", null, ItemKind.SOCIAL);
    }

    @Test
    void a_part_of_the_day_before_a_noun_tells_which() {
        Understanding answer = grange().asks("when is the afternoon break");
        assertThat(((Understanding.Answer) answer).items())
                .extracting(item -> String.valueOf(item.start()))
                .containsExactly("15:15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what time is the agm", "is the A.G.M. open to everybody"})
    void initials_are_the_same_with_and_without_their_dots(String words) {
        assertThat(titles(grange().asks(words))).containsExactly("MEMBERS ONLY: A.G.M. of the Hay Society");
    }

    @Test
    void a_question_may_have_the_dots_too() {
        Ask agenda = new Ask("Europe/Paris")
                .item("2027-06-12", "10:00", null, "Assemblée générale", null, ItemKind.PLENARY)
                .item("2027-06-12", "12:30", null, "Repas", null, ItemKind.MEAL);
        assertThat(titles(agenda.asks("l'a.g. est à quelle heure ?"))).containsExactly("Assemblée générale");
    }

    @Test
    void what_else_would_be_the_gathering_itself_tells_which_where_one_title_has_it() {
        assertThat(titles(grange().asks("when is the camp report given?"))).containsExactly("Report of Camp Alder");
        assertThat(titles(grange().asks("what time does the camp start"))).containsExactly("Break");
    }

    @Test
    void how_long_is_no_price() {
        Ask agenda = new Ask("Europe/Paris")
                .item("2027-06-12", "10:00", "12:00", "Matchs de poules", null, ItemKind.SESSION)
                .item("2027-06-12", "12:00", "14:00", "Pause repas", null, ItemKind.MEAL);
        assertThat(titles(agenda.asks("la pause de midi c'est combien de temps")))
                .containsExactly("Pause repas");
        assertThat(agenda.asks("le repas c'est combien")).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void what_one_comes_upon_is_what_is_on() {
        Ask agenda = new Ask("Europe/Paris")
                .item("2027-06-12", "10:00", "11:30", "Taille des haies", null, ItemKind.SESSION)
                .item("2027-06-12", "11:30", "12:30", "Greffe du pommier", null, ItemKind.SESSION)
                .item("2027-06-12", "12:30", null, "Repas", null, ItemKind.MEAL);
        assertThat(titles(agenda.asks("si j'arrive à 11h je tombe sur quoi ?"))).containsExactly("Taille des haies");
    }

    @Test
    void all_who_speak_are_told_where_they_are_asked_for_and_nobody_where_one_is() {
        assertThat(titles(grange().asks("who are the speakers?"))).containsExactly("Talk on soils by Ada Brink");
        assertThat(titles(grange().asks("qui sont les intervenants ?"))).containsExactly("Talk on soils by Ada Brink");
        assertThat(new Ask("Europe/Paris")
                        .item("2027-06-12", "12:30", null, "Repas", null, ItemKind.MEAL)
                        .asks("qui sont les intervenants ?"))
                .isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void horses_are_equestrian() {
        assertThat(titles(grange().asks("when is the show with the horses"))).containsExactly("Equestrian vaulting");
    }

    @Test
    void rooms_are_given_back_in_many_words() {
        Ask camp = new Ask("Europe/Paris")
                .item("2027-06-12", "09:30", null, "Restitution des chambres", null, ItemKind.OTHER)
                .item("2027-06-12", "16:00", null, "Clôture", null, ItemKind.PLENARY);
        assertThat(titles(camp.asks("faut rendre les chambres pour quelle heure ?")))
                .containsExactly("Restitution des chambres");
    }

    @Test
    void somebody_may_do_it_in_inclusive_words() {
        Ask day = new Ask("Europe/Paris")
                .item("2027-06-12", "11:00", null, "Mise en commun par un·e volontaire", null, ItemKind.PLENARY)
                .item("2027-06-12", "12:00", null, "Repas", null, ItemKind.MEAL);
        assertThat(titles(day.asks("qui fait la mise en commun ?")))
                .containsExactly("Mise en commun par un·e volontaire");
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several items that have the words of a question, the one that is called just so; and what each is about. */
class JustSoTests {

    private static Ask barn() {
        return new Ask("Europe/London")
                .item("2027-07-03", "09:00", null, "Sign-in", null, ItemKind.ARRIVAL)
                .item("2027-07-03", "10:00", null, "Debate on milk quotas", null, ItemKind.SESSION)
                .item("2027-07-03", "11:30", null, "Wool and the world market", null, ItemKind.SESSION)
                .item("2027-07-03", "16:00", null, "Volunteers peel and prepare supper", null, ItemKind.SESSION)
                .item("2027-07-03", "18:30", null, "Supper", null, ItemKind.MEAL)
                .item("2027-07-03", "20:00", null, "Cider reception and late sign-in", null, ItemKind.SOCIAL)
                .item("2027-07-03", "21:00", null, "Crowning of the champions", null, ItemKind.SOCIAL)
                .item("2027-07-03", "22:00", null, "Everyone leaves for the night", null, ItemKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what time is supper|Supper",
                "when is sign in|Sign-in",
                "the debate on wool?|Wool and the world market",
                "the debate on milk?|Debate on milk quotas",
                "what time do we get chucked out|Everyone leaves for the night"
            })
    void the_one_that_is_called_so_is_meant(String words, String title) {
        assertThat(titles(barn().asks(words))).containsExactly(title);
    }

    @Test
    void where_none_is_called_just_so_all_are() {
        assertThat(titles(barn().asks("when is the late sign in"))).containsExactly("Cider reception and late sign-in");
        Ask agenda = new Ask("Europe/Paris")
                .item("2027-07-03", "09:00", null, "Ouverture, tour des nouveaux", null, ItemKind.PLENARY)
                .item("2027-07-03", "11:00", null, "Tour des nouveaux", null, ItemKind.PLENARY);
        assertThat(titles(agenda.asks("le tour des nouveaux c'est quand ?")))
                .containsExactly("Ouverture, tour des nouveaux", "Tour des nouveaux");
    }

    @Test
    void when_somebody_says_who_won_is_a_moment() {
        Ask agenda = new Ask("Europe/London")
                .item("2027-07-03", "10:00", null, "Ploughing match", null, ItemKind.SESSION)
                .item("2027-07-03", "17:00", null, "Winners announced", null, ItemKind.PLENARY);
        assertThat(titles(agenda.asks("when do they say who won"))).containsExactly("Winners announced");
        assertThat(agenda.asks("who won last year?")).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void children_are_collected_at_the_end_of_their_day() {
        Ask agenda = new Ask("Europe/Paris")
                .item("2027-09-18", "09:30", null, "Rassemblement à la grange", null, ItemKind.ARRIVAL)
                .item("2027-09-18", "17:00", null, "Fin de journée", null, ItemKind.OTHER)
                .item("2027-10-02", "13:00", null, "Départ du camp", null, ItemKind.OTHER)
                .item("2027-10-03", "17:30", null, "Retour du camp", null, ItemKind.ARRIVAL);
        assertThat(titles(agenda.asks("on récupère les petits à quelle heure le 18 ?")))
                .containsExactly("Fin de journée");
        assertThat(titles(agenda.asks("on récupère les petits à quelle heure le 3 ?")))
                .containsExactly("Retour du camp");
    }

    @Test
    void of_two_wednesdays_the_one_with_something_then() {
        Ask agenda = new Ask("Europe/Paris")
                .item("2027-11-17", "10:00", null, "Prise en main", null, ItemKind.SESSION)
                .item("2027-11-24", "12:30", null, "Déjeuner", "Hall", ItemKind.MEAL);
        assertThat(titles(agenda.asks("on mange où mercredi midi"))).containsExactly("Déjeuner");
        assertThat(titles(agenda.asks("mercredi matin y a quoi"))).containsExactly("Prise en main");
    }
}

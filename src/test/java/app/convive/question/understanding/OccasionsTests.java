package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A show, a cup, a song of June: words that mislead, and the ones that matter beside them. */
class OccasionsTests {

    @ParameterizedTest
    @CsvSource({
        "y a un spectacle de marionnettes ?, Marionnettes géantes",
        "y a un concert de harpe ?, not in the programme",
        "y a un truc pour toute la famille ?, Veillée tout public",
        "when is the vegetable garden tour, Visite du potager",
        "il se passe quoi maintenant au moulin, Contes du soir",
        "à 10h on vend quoi, Vente de crêpes"
    })
    void it_is_what_it_is_about_that_counts(String words, String title) {
        Ask village = new Ask("Europe/Paris")
                .item("2027-09-11", "10:00", null, "Vente de crêpes", null, ItemKind.MEAL)
                .item("2027-09-11", "11:00", null, "Marionnettes géantes", null, ItemKind.SOCIAL)
                .item("2027-09-11", "14:00", null, "Visite du potager", null, ItemKind.VISIT)
                .item("2027-09-11", "17:00", "21:00", "Jeux de société", "salle des fêtes", ItemKind.SOCIAL)
                .item("2027-09-11", "19:00", "19:30", "Veillée tout public", "moulin", ItemKind.SOCIAL)
                .item("2027-09-11", "21:30", null, "Contes du soir", "moulin", ItemKind.SOCIAL)
                .at("2027-09-11T20:00");

        assertThat(titles(village.asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({
        "le tirage des filles cadettes est à quelle heure, Coupe régionale Cadets · Tirage filles",
        "le tirage des filles poussines est à quelle heure, Challenge Poussins / Poussines · Tirage filles",
        "la remise des coupes c'est quand, Remise des coupes"
    })
    void a_cup_is_a_contest_and_cups_are_prizes(String words, String title) {
        Ask cup = new Ask("Europe/Paris")
                .item("2027-05-08", "09:00", null, "Coupe régionale Cadets · Tirage garçons", null, ItemKind.ARRIVAL)
                .item("2027-05-08", "09:30", null, "Coupe régionale Cadets · Tirage filles", null, ItemKind.ARRIVAL)
                .item(
                        "2027-05-08",
                        "13:00",
                        null,
                        "Challenge Poussins / Poussines · Tirage filles",
                        null,
                        ItemKind.ARRIVAL)
                .item("2027-05-08", "18:00", null, "Remise des coupes", null, ItemKind.PLENARY);

        assertThat(titles(cup.asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({"c'est quoi après valse de juin, Filage", "à quelle heure on chante matin de mai, Matin de mai"})
    void a_month_in_a_title_is_no_date(String words, String title) {
        Ask choir = new Ask("Europe/Paris")
                .item("2027-10-02", "11:00", null, "Matin de mai", null, ItemKind.SESSION)
                .item("2027-10-02", "12:00", null, "PAUSE (on partage ce qu'on a)", null, ItemKind.MEAL)
                .item("2027-10-02", "14:00", null, "Valse de juin", null, ItemKind.SESSION)
                .item("2027-10-02", "15:00", null, "Filage", null, ItemKind.SESSION);

        assertThat(titles(choir.asks(words))).containsExactly(title);
        assertThat(titles(choir.asks("qu'est-ce qu'on fait samedi après la pause")))
                .containsExactly("Valse de juin", "Filage");
    }

    @ParameterizedTest
    @CsvSource({
        "what time is sunday's match, Round 3",
        "when may one get the badge, Desk opens – badges handed out then",
        "the professor speaks at what time, Chess and maths · Prof. A. Quill",
        "when is lights out, Lights out",
        "anything for beginers?, Openings for beginners",
        "when does it all finish, Closing words"
    })
    void everyday_words_mean_what_the_programme_calls_otherwise(String words, String title) {
        Ask chess = new Ask("America/New_York")
                .item("2027-04-10", "08:00", null, "Desk opens – badges handed out then", null, ItemKind.ARRIVAL)
                .item("2027-04-10", "09:00", null, "Round 1", null, ItemKind.SESSION)
                .item("2027-04-10", "13:00", null, "Chess and maths · Prof. A. Quill", null, ItemKind.SESSION)
                .item("2027-04-10", "21:30", null, "Get ready for bed", null, ItemKind.OTHER)
                .item("2027-04-10", "22:00", null, "Lights out", null, ItemKind.OTHER)
                .item("2027-04-11", "09:00", null, "Round 3", null, ItemKind.SESSION)
                .item("2027-04-11", "11:00", null, "Openings for beginners", null, ItemKind.WORKSHOP)
                .item("2027-04-11", "12:00", null, "Closing words", null, ItemKind.PLENARY)
                .item("2027-04-11", "12:45", null, "Bus to the station", null, ItemKind.OTHER);

        assertThat(titles(chess.asks(words))).containsExactly(title);
    }

    @Test
    void a_welcome_is_no_show() {
        Ask washing = new Ask("Europe/Paris")
                .item("2027-09-11", "09:00", null, "Accueil des lavandières", null, ItemKind.ARRIVAL)
                .item("2027-09-11", "10:00", null, "Lessive à l'ancienne", null, ItemKind.OTHER);

        assertThat(titles(washing.asks("y a un spectacle des lavandières ?"))).containsExactly("not in the programme");
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members tell of trains, children and buses before or after they ask. */
class PreambleTests {

    private static Ask village() {
        return new Ask("Europe/Paris")
                .item("2027-06-12", "10:00", null, "Marché aux fleurs", "place du Puits", ItemKind.SOCIAL)
                .item("2027-06-12", "14:00", null, "Tournoi de palets", null, ItemKind.SOCIAL)
                .item("2027-06-12", "16:30", null, "Contes pour les petits", "jardin", ItemKind.SOCIAL)
                .item("2027-06-12", "20:00", null, "Repas paëlla (apportez vos couverts)", null, ItemKind.MEAL)
                .item("2027-06-12", "22:00", null, "Concert « Les Vents d’Oc »", null, ItemKind.SOCIAL)
                .item("2027-06-13", "01:00", null, "Fermeture", null, ItemKind.OTHER)
                .item("2027-06-13", "11:00", null, "Randonnée, 6 km (sur inscription)", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "les contes c'est à quelle heure, ma fille de 4 ans me demande tous les jours",
                "what time are the contes, I need to book my bus",
                "à quelle heure sont les contes, pour savoir quand repasser chez mamie ?",
                "Hello, I'm coming with my dad - what time are the contes?",
                "Salut Maryse, les contes c'est à quelle heure ?",
                "on vient de Thiers exprès, les contes sont à quelle heure ?",
                "j'ai perdu le papier… les contes c'est quand ?",
                "les contes c'est à quelle heure, ce sont mes voisins qui viennent",
                "My nephew and I would love to attend the contes. At what time is it, please?",
                "what time are the contes, the neighbours need to plan their evening",
                "il reste trois tartes et un vieux parasol à donner, les contes c'est à quelle heure",
                "désolée de vous embêter, on a perdu le dépliant, à quelle heure sont les contes ?",
                "sorry if I missed it but my son has a match till 4, what time are the contes?",
                "désolé si j’ai raté l’info, les contes c’est à quelle heure ?",
                "Je descends de Vichy avec Filou et je voudrais juste savoir à quelle heure sont les contes"
            })
    void what_is_told_beside_the_question_is_no_topic(String words) {
        assertThat(titles(village().asks(words))).containsExactly("Contes pour les petits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mes cousins arrivent samedi vers 13h, qu'est-ce qu'il y aura à faire dans l'après-midi ?",
                "Je viens de Metz et n'arriverai que samedi vers 13h : que pourrai-je voir l'après-midi ?"
            })
    void it_may_say_on_which_day(String words) {
        assertThat(titles(village().asks(words))).containsExactly("Tournoi de palets", "Contes pour les petits");
    }

    @Test
    void whoever_comes_late_hears_what_is_left_from_then_on() {
        assertThat(titles(village().asks("I can only make it saturday from 8pm, what can I still see")))
                .containsExactly("Repas paëlla (apportez vos couverts)", "Concert « Les Vents d’Oc »");
    }

    @Test
    void the_name_of_what_is_asked_about_may_stand_alone_before_the_question() {
        assertThat(titles(village().asks("mon tournoi de samedi, ça démarre quand ?")))
                .containsExactly("Tournoi de palets");
    }

    @Test
    void a_pronoun_stands_for_what_was_said_before() {
        assertThat(titles(village().asks("Ma mère voudrait voir les contes. Pourriez-vous me redire l'heure ?")))
                .containsExactly("Contes pour les petits");
    }

    @Test
    void a_diet_told_before_the_question_counts() {
        assertThat(titles(village().asks("je suis végé, est-ce que c'est prévu au repas ?")))
                .containsExactly("not in the programme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qui joue samedi soir ?",
                "on en est où là, je sors du train",
                "stuck in traffic, what's going on at the minute"
            })
    void the_time_alone_may_name_the_item(String words) {
        assertThat(titles(village().at("2027-06-12T22:30").asks(words))).containsExactly("Concert « Les Vents d’Oc »");
    }

    @ParameterizedTest
    @ValueSource(strings = {"faut apporter quelque chose pour la paëlla ?", "la paëlla faut ramener un truc ?"})
    void what_a_title_asks_to_bring_is_told(String words) {
        assertThat(titles(village().asks(words))).containsExactly("Repas paëlla (apportez vos couverts)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"faut réserver pour la randonnée ?", "la rando fait combien de km"})
    void a_remark_in_the_title_answers(String words) {
        assertThat(titles(village().asks(words))).containsExactly("Randonnée, 6 km (sur inscription)");
    }

    @Test
    void an_evening_goes_on_after_midnight_and_a_day_begins_in_the_morning() {
        assertThat(titles(village().asks("ça ferme à quelle heure samedi soir")))
                .containsExactly("Fermeture");
        assertThat(titles(village().asks("dimanche ça commence à quelle heure")))
                .containsExactly("Randonnée, 6 km (sur inscription)");
    }
}

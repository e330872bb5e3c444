package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who plays, what one eats and which number it is stand in titles in many forms. */
class ToldByLabelsTests {

    private static Ask fete() {
        return new Ask("Europe/Paris")
                .item(
                        "2027-08-14",
                        "10:00",
                        null,
                        "Veillée de contes (lectrices : Les Pipelettes)",
                        null,
                        ItemKind.SOCIAL)
                .item("2027-08-14", "11:00", null, "Conférence de Lina Bost", null, ItemKind.SESSION)
                .item("2027-08-14", "12:00", null, "AG des riverains", null, ItemKind.SESSION)
                .item("2027-08-14", "15:00", null, "Concours de belote", null, ItemKind.SOCIAL)
                .item("2027-08-14", "16:00", null, "Musette, avec à l'affiche Rémi Bost", null, ItemKind.SOCIAL)
                .item("2027-08-14", "19:00", null, "Soirée entrecôtes", null, ItemKind.MEAL)
                .item("2027-08-14", "22:00", null, "Feux de la Saint-Paul", null, ItemKind.OTHER)
                .item("2027-08-14", "23:00", null, "Fin des travaux", null, ItemKind.OTHER);
    }

    private static Ask congress() {
        return new Ask("Europe/London")
                .item("2027-08-14", "09:00", null, "Guitarist Lina Bost", null, ItemKind.OTHER)
                .item("2027-08-14", "10:00", null, "Harbour strolls and boat tours", null, ItemKind.VISIT)
                .item("2027-08-14", "11:00", null, "Housing: Resolutions 1,2,3,4", null, ItemKind.SESSION)
                .item("2027-08-14", "11:45", null, "Transport: Resolutions 5,6,7", null, ItemKind.SESSION)
                .item("2027-08-14", "13:00", null, "Big dancing with lunch", null, ItemKind.SOCIAL)
                .item("2027-08-14", "14:00", null, "Ode to dancing in the old days", null, ItemKind.SESSION)
                .item("2027-08-14", "15:00", null, "Walk to the mill at Hobb", null, ItemKind.VISIT)
                .item("2027-08-14", "19:00", null, "Club supper with roast lamb", null, ItemKind.MEAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qui lit à la veillée de contes|Veillée de contes (lectrices : Les Pipelettes)",
                "qui vient donner la conférence|Conférence de Lina Bost",
                "qui joue à la musette|Musette, avec à l'affiche Rémi Bost",
                "samedi lag c'est quand|AG des riverains",
                "les cartes samedi c'est à quelle heure|Concours de belote",
                "les brochettes c'est vers quelle heure|Soirée entrecôtes",
                "les feux de st paul démarrent quand|Feux de la Saint-Paul",
                "ça finit quand samedi|Fin des travaux"
            })
    void french_titles_tell_it(String words, String title) {
        assertThat(titles(fete().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who is playing|Guitarist Lina Bost",
                "is there a stroll round the harbour|Harbour strolls and boat tours",
                "resolution 6 is in which part|Transport: Resolutions 5,6,7",
                "big dancing when|Big dancing with lunch",
                "which meat is it at the club supper|Club supper with roast lamb"
            })
    void english_titles_tell_it(String words, String title) {
        assertThat(titles(congress().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what time does the bus for Hobb come", "le bus pour Hobb est à quelle heure"})
    void a_walk_does_not_tell_when_the_bus_comes(String words) {
        assertThat(congress().asks(words)).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "j'ai la tête ailleurs, là c'est quelle conférence|Conférence de Lina Bost",
                "who is on stage now|Conférence de Lina Bost",
                "what has already started|Conférence de Lina Bost"
            })
    void now_is_told_in_many_words(String words, String title) {
        assertThat(titles(fete().at("2027-08-14T11:20").asks(words))).containsExactly(title);
    }

    private static Ask retreat() {
        return new Ask("Europe/Paris")
                .item("2027-10-08", "09:00", null, "Exercice d'évacuation", null, ItemKind.OTHER)
                .item("2027-10-08", "10:00", null, "Ateliers (osier, laine, cuir)", null, ItemKind.WORKSHOP)
                .item("2027-10-08", "12:30", null, "Pique-nique tiré du sac", null, ItemKind.MEAL)
                .item("2027-10-08", "14:00", null, "Ateliers (suite)", null, ItemKind.WORKSHOP)
                .item("2027-10-08", "16:00", null, "Balade guidée au marais", null, ItemKind.SOCIAL)
                .item("2027-10-08", "19:00", null, "Accueil puis souper de veau et de lentilles", null, ItemKind.MEAL)
                .item("2027-10-09", "12:30", null, "Repas", null, ItemKind.MEAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vendredi soir on mange quoi de bon|Accueil puis souper de veau et de lentilles",
                "le pique-nique est fourni ou faut apporter ?|Pique-nique tiré du sac",
                "do they feed us a picnic friday or do i bring mine|Pique-nique tiré du sac",
                "quels ateliers il y a|Ateliers (osier, laine, cuir)",
                "on va dehors à un moment ?|Balade guidée au marais",
                "l'exercice incendie, à quelle heure|Exercice d'évacuation"
            })
    void what_is_brought_eaten_and_done_is_told(String words, String title) {
        assertThat(titles(retreat().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on mange quoi samedi midi", "le repas de samedi est fourni ou faut l'apporter ?"})
    void a_meal_alone_does_not_tell_it(String words) {
        assertThat(retreat().asks(words)).isInstanceOf(Understanding.NotInProgramme.class);
    }
}

package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question calls an item by tells nothing more of it; what else stands in its title may. */
class ToldAsAskedTests {

    private static Ask conference() {
        return new Ask("Europe/Brussels")
                .item("2027-03-12", "09:00", null, "Ouverture des travaux", null, ItemKind.PLENARY)
                .item("2027-03-12", "09:15", null, "Mme Nora Plisson, infirmière à Namur", null, ItemKind.SESSION)
                .item("2027-03-12", "10:00", null, "Paul Tasson, « Soigner sans écran »", null, ItemKind.SESSION)
                .item("2027-03-12", "11:00", "12:15", "Mot de l'hôtesse, Mme Lise Aubin", null, ItemKind.SESSION)
                .item("2027-03-12", "12:20", null, "Fin de la matinée", null, ItemKind.OTHER)
                .item("2027-03-12", "13:30", null, "Reprise des travaux", null, ItemKind.PLENARY)
                .item("2027-03-12", "15:00", null, "Conférence invitée", null, ItemKind.SESSION)
                .item("2027-03-12", "16:30", null, "Bilan moral et financier", null, ItemKind.PLENARY)
                .item("2027-03-12", "17:00", null, "Résultats de l'enquête", null, ItemKind.PLENARY);
    }

    @ParameterizedTest
    @CsvSource({
        "c'est quoi le sujet de Nora Plisson, not in the programme",
        "c'est quoi le sujet de Paul Tasson, 'Paul Tasson, « Soigner sans écran »'",
        "qui donne la conférence invitée, not in the programme",
        "l'invitée intervient quand, Conférence invitée",
        "à quelle heure le mot de l'hôtesse, 'Mot de l''hôtesse, Mme Lise Aubin'",
        "les résultats de l'enquête c'est quand, Résultats de l'enquête",
        "les travaux commencent à quelle heure, Ouverture des travaux",
        "ça recommence à quelle heure après le dîner, Reprise des travaux",
        "il y a quoi derrière la pause de midi, Reprise des travaux"
    })
    void a_talk_is_told_of_by_its_title(String words, String title) {
        assertThat(titles(conference().asks(words))).containsExactly(title);
    }

    private static Ask fete() {
        return new Ask("Europe/London")
                .item("2027-07-03", "08:00", null, "Ticket desk (closed noon-1pm for lunch)", null, ItemKind.ARRIVAL)
                .item("2027-07-03", "08:00", null, "Breakfast rolls", null, ItemKind.MEAL)
                .item("2027-07-03", "10:00", null, "Coffee in the craft tables tent", null, ItemKind.BREAK)
                .item("2027-07-03", "10:30", "16:00", "Craft tables open", null, ItemKind.OTHER)
                .item("2027-07-03", "12:30", "14:00", "Picnic", "green", ItemKind.MEAL)
                .item("2027-07-03", "14:00", null, "5 km river walk", null, ItemKind.SOCIAL)
                .item("2027-07-03", "15:00", null, "Cream tea (on the parish council)", null, ItemKind.MEAL)
                .item("2027-07-03", "18:00", null, "Ceilidh · The Hopping Hares", null, ItemKind.SOCIAL)
                .item("2027-07-04", "10:00", null, "Fungus ramble, led by Una Kite", null, ItemKind.SOCIAL)
                .item("2027-07-04", "11:30", null, "Village ramble", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "when is breakfast, Breakfast rolls",
        "how late are the craft tables open, Craft tables open",
        "when do the craft tables close, Craft tables open",
        "how much is the cream tea, Cream tea (on the parish council)",
        "'how long is the river walk, I mean in km', 5 km river walk",
        "who's playing at the ceilidh, Ceilidh · The Hopping Hares",
        "who leads the fungus walk, 'Fungus ramble, led by Una Kite'",
        "vegan picnic?, not in the programme"
    })
    void what_is_told_of_it_is_found(String words, String title) {
        assertThat(titles(fete().asks(words))).containsExactly(title);
    }

    @Test
    void whoever_is_there_does_what_is_on() {
        assertThat(titles(fete().asks("what do the children do on sunday morning")))
                .containsExactly("Fungus ramble, led by Una Kite", "Village ramble");
    }

    @Test
    void all_who_play_on_a_stage_are_told() {
        Ask stages = new Ask("Europe/Paris")
                .item("2027-06-21", "18:00", null, "Les Cigales (Nîmes)", "sous le platane", ItemKind.SOCIAL)
                .item("2027-06-21", "19:00", null, "Chœur du Levant", "préau", ItemKind.SOCIAL)
                .item("2027-06-21", "20:00", null, "Voix Mêlées (Sète – 34)", "sous le platane", ItemKind.SOCIAL);

        assertThat(titles(stages.asks("c'est qui qui joue sous le platane")))
                .containsExactly("Les Cigales (Nîmes)", "Voix Mêlées (Sète – 34)");
    }
}

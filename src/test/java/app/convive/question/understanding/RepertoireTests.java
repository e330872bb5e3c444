package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;

/** A weekend of rehearsals, whose items are the songs. */
class RepertoireTests {

    private static Ask weekend() {
        return new Ask("Europe/Paris")
                .item("2027-03-13", "09:30", null, "Mise en voix", null, ItemKind.SESSION)
                .item("2027-03-13", "10:00", null, "Vent frais", null, ItemKind.SESSION)
                .item("2027-03-13", "11:00", null, "Oh sinner", null, ItemKind.SESSION)
                .item("2027-03-13", "14:00", null, "Tourdion", null, ItemKind.SESSION)
                .item("2027-03-13", "15:00", null, "Belle rose", null, ItemKind.SESSION);
    }

    @Test
    void what_is_sung_is_what_is_on() {
        assertThat(titles(weekend().asks("samedi après-midi on chante quoi ?")))
                .containsExactly("Tourdion", "Belle rose");
        assertThat(titles(weekend().asks("which songs are we doing saturday afternoon?")))
                .containsExactly("Tourdion", "Belle rose");
    }

    @Test
    void the_last_song_is_the_last_item() {
        assertThat(titles(weekend().asks("c'est quoi le dernier morceau de samedi ?")))
                .containsExactly("Belle rose");
    }

    @Test
    void elsewhere_the_songs_are_not_told() {
        Ask mass = new Ask("Europe/Paris")
                .item("2027-03-13", "10:00", null, "Messe avec la chorale", null, ItemKind.PLENARY)
                .item("2027-03-13", "12:00", null, "Repas", null, ItemKind.MEAL);

        assertThat(mass.asks("samedi on chante quoi ?")).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void titles_of_another_language_are_songs_too() {
        Ask choir = new Ask("Europe/Paris")
                .item("2027-03-13", "09:30", null, "Mise en voix", null, ItemKind.SESSION)
                .item("2027-03-13", "10:00", "11:00", "The Winding Stair", null, ItemKind.SESSION)
                .item("2027-03-13", "11:00", null, "Tourdion", null, ItemKind.SESSION)
                .item("2027-03-13", "16:00", null, "Filage des vieux morceaux", null, ItemKind.SESSION);

        assertThat(titles(choir.asks("samedi à 10h15 on chante quoi"))).containsExactly("The Winding Stair");
        assertThat(titles(choir.asks("si j'arrive à 13h samedi je loupe quels morceaux le matin")))
                .containsExactly("Mise en voix", "The Winding Stair", "Tourdion");
    }
}

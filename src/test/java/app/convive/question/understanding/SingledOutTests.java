package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells one item from others that are called nearly the same. */
class SingledOutTests {

    private static Ask congress() {
        return new Ask("Europe/London")
                .item("2027-09-06", "09:00", null, "Heat 1st Leg", null, ItemKind.SOCIAL)
                .item("2027-09-06", "10:00", null, "Address by the Regional Organiser", null, ItemKind.PLENARY)
                .item("2027-09-06", "11:00", null, "Heat 2nd Leg", null, ItemKind.SOCIAL)
                .item("2027-09-06", "14:00", null, "Address by Ada Quill, General Treasurer", null, ItemKind.PLENARY)
                .item("2027-09-06", "20:00", null, "The Copper Kettles (folk-rock)", null, ItemKind.SOCIAL)
                .item("2027-09-07", "16:00", null, "Departure of the coaches", null, ItemKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "time of the general treas's address?, 'Address by Ada Quill, General Treasurer'",
        "treasurer address time?, 'Address by Ada Quill, General Treasurer'",
        "when is the heat 2nd leg mate, Heat 2nd Leg",
        "departure of the Flemings tuesday?, Departure of the coaches",
        "what time is the folk band on, The Copper Kettles (folk-rock)"
    })
    void one_item_is_meant(String words, String title) {
        assertThat(titles(congress().asks(words))).containsExactly(title);
    }

    @Test
    void what_the_agenda_has_not_is_not_singled_out() {
        assertThat(congress().asks("swimming tuesday?")).isInstanceOf(Understanding.NotInProgramme.class);
        assertThat(congress().asks("is there parking for the coaches?"))
                .isInstanceOf(Understanding.NotInProgramme.class);
    }

    @ParameterizedTest
    @CsvSource({
        "qui joue à 20h ?, 'Nina Brel, guitare'",
        "ça finit à quelle heure le dimanche de rentrée ?, Fin de la journée",
        "'ça finit à quelle heure dimanche, j''ai un train à prendre', Fin de la journée",
        "qui vient débattre après le film ?, Film suivi d'un débat avec Lise Aubin",
        "le dernier passage de Zouzou Basque, Zouzou Basque 2",
        "quand est le feu de joie ?, Feu de la Saint-Jean"
    })
    void the_same_in_french(String words, String title) {
        Ask village = new Ask("Europe/Paris")
                .item("2027-06-27", "20:00", null, "Nina Brel, guitare", null, ItemKind.OTHER)
                .item("2027-06-27", "11:00", null, "Zouzou Basque", null, ItemKind.SOCIAL)
                .item("2027-06-27", "14:00", null, "Film suivi d'un débat avec Lise Aubin", null, ItemKind.SOCIAL)
                .item("2027-06-27", "15:00", null, "Zouzou Basque 2", null, ItemKind.SOCIAL)
                .item("2027-06-27", "17:00", null, "Fin de la journée", null, ItemKind.OTHER)
                .item("2027-06-27", "22:00", null, "Feu de la Saint-Jean", null, ItemKind.SOCIAL);

        assertThat(titles(village.asks(words))).containsExactly(title);
    }

    @Test
    void how_long_the_kick_off_is() {
        Ask sprint = new Ask("Europe/London")
                .item("2027-05-10", "08:30", "09:00", "Breakfast", null, ItemKind.MEAL)
                .item("2027-05-10", "09:30", "12:00", "Sprint kick-off", null, ItemKind.PLENARY);

        assertThat(titles(sprint.asks("how long is the kick off?"))).containsExactly("Sprint kick-off");
    }

    private static Ask yard() {
        return new Ask("Europe/London")
                .item("2027-09-06", "09:00", null, "GENERAL YARD CLEAN UP", "Depot", ItemKind.OTHER)
                .item("2027-09-06", "11:00", null, "CLEAN UP", "Depot", ItemKind.OTHER)
                .item("2027-09-06", "14:00", "15:00", "12 - Quillfish · 8 - Larks", "PEN FOUR", ItemKind.SESSION)
                .item("2027-09-06", "14:00", "15:00", "30 - Brindles", "PEN SEVEN", ItemKind.SESSION)
                .item("2027-09-06", "16:00", null, "MOVING OF CARTS Coordinated by Ada Quill", null, ItemKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "the general clean up of the yard is when, GENERAL YARD CLEAN UP",
        "how many brindles are entered, 30 - Brindles",
        "which flock is in pen seven right now, 30 - Brindles",
        "who do i ring about the carts, MOVING OF CARTS Coordinated by Ada Quill"
    })
    void a_common_word_or_a_place_tells_which(String words, String title) {
        assertThat(titles(yard().at("2027-09-06T14:20").asks(words))).containsExactly(title);
    }
}

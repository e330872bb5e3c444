package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Streets, screens, shops and the open air as places of what happens. */
class StreetsAndScreensTest {

    @Test
    void french_ones() {
        assertThat(ReadText.items("""
                        Samedi 5 juin
                        9h présence au supermarché
                        10h Réunion salle n°2
                        11h Départ pour Lille en car de l'église de Loos
                        16h messe célébrée à Ste Anne
                        17h La sortie se fera passage Voltaire
                        18h Information sur Zoom
                        19h Place de la Halle. Rassemblement des chars
                        """))
                .extracting(item -> item.substring(item.indexOf('@') + 1))
                .containsExactly(
                        "supermarché",
                        "salle n°2",
                        "église de Loos",
                        "Ste Anne",
                        "passage Voltaire",
                        "Zoom",
                        "Place de la Halle");
    }

    @Test
    void english_ones() {
        assertThat(ReadText.items("""
                        Saturday 5 June
                        10:00 Induction on Zoom
                        11:00 Questions via Teams
                        12:30 get a sandwich at Braga office, chat
                        14:00 Line dancing around the main stage
                        15:00 Prize giving, Main Hall, in fancy dress please!
                        16:00 out of the door, over to Riley's for whoever wants
                        """))
                .extracting(item -> item.substring(item.indexOf('@') + 1))
                .containsExactly("Zoom", "Teams", "Braga office", "around the main stage", "Main Hall", "Riley's");
    }

    @Test
    void the_open_air_heads_a_list_like_any_room() {
        assertThat(ReadText.items("""
                        Fête du sport dimanche 5 septembre 2027
                        - à la salle Verlaine
                        - Judo : 9h – 10h30
                        - Danse : 10h30 – 12h
                        - en extérieur
                        - Tir à l'arc : 9h – 13h
                        """))
                .containsExactly(
                        "2027-09-05 09:00-10:30 Judo @salle Verlaine",
                        "2027-09-05 10:30-12:00 Danse @salle Verlaine",
                        "2027-09-05 09:00-13:00 Tir à l'arc @extérieur");
    }

    @Test
    void a_sentence_that_opens_a_list_places_it() {
        assertThat(ReadText.items("""
                        Town Day, June 5
                        There is plenty to see at the Legion Hall before and after, including:
                        - Pancakes – from 8:30 a.m. to 10 a.m.
                        - Craft sale at 11 a.m.
                        - Magic show – 1 p.m.
                        """)).allMatch(item -> item.endsWith("@Legion Hall"));
    }

    @Test
    void what_happens_is_no_place_but_where_it_happens_is() {
        assertThat(ReadText.items("""
                        Samedi 5 juin
                        9h Arrivée à la biscuiterie Bonnard à Chaumes
                        14h Participation à la Fête du Pain à La Grange
                        16h CP2 au CM2 : l'entrée se fera rue Mercier
                        """))
                .extracting(item -> item.substring(item.indexOf('@') + 1))
                .containsExactly("biscuiterie Bonnard", "Grange", "rue Mercier");
        assertThat(ReadText.items("""
                        Saturday 5 June
                        10:00 You are invited to gather at 17 North Street
                        12:00 down the hill, then down to The Mill House where tea is made
                        """))
                .extracting(item -> item.substring(item.indexOf('@') + 1))
                .containsExactly("17 North Street", "Mill House");
    }

    @Test
    void a_place_below_the_title_of_a_day_is_that_of_its_hours() {
        assertThat(ReadText.items("""
                        Spring weekend (June 5-6, 2027)

                        Saturday workshops
                        Mill Rooms A-B

                        Session 1 – 10:30 am – 12:00 pm   Waltzes

                        Session 2 – 1:00 pm – 2:30 pm   Reels
                        """)).allMatch(item -> item.endsWith("@Mill Rooms A-B"));
    }
}

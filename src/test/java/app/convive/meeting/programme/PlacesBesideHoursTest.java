package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Places that stand right beside the hour: in the last line of a piece, before a colon or in a sentence before the title. */
class PlacesBesideHoursTest {

    @Test
    void each_piece_ends_with_its_place_and_hour_below_its_village() {
        assertThat(ReadText.items("""
                        Tournée des marionnettes : Brillac, Orval et Vaux vous attendent.

                        Vendredi 11 juin 2027

                        Brillac

                        "Le roi des puces"

                        Par la compagnie du Fil

                        Salle des fêtes à 20h30.

                        Samedi 12 juin 2027

                        Orval

                        "Trois petits fantômes", dès 5 ans

                        Un château, un seau et beaucoup de draps.

                        Sur la place du marché à 11h

                        "La sorcière du quai"

                        Bibliothèque d'Orval à 17h

                        Vaux

                        Parade de nuit

                        Départ de l'école à 21h45
                        """))
                .containsExactly(
                        "2027-06-11 20:30 \"Le roi des puces\" @Salle des fêtes, Brillac",
                        "2027-06-12 11:00 \"Trois petits fantômes\", dès 5 ans @Sur la place du marché, Orval",
                        "2027-06-12 17:00 \"La sorcière du quai\" @Bibliothèque d'Orval",
                        "2027-06-12 21:45 Parade de nuit @Départ de l'école, Vaux");
    }

    @Test
    void a_sentence_of_no_more_than_a_place_stands_between_hour_and_title() {
        assertThat(ReadText.items("""
                        Samedi 12 juin

                        14h, parc. Les échassiers du lac
                        Parade pour petits et grands
                        15h30 (gymnase) et 17h (cour de la mairie). Le cirque à deux roues.
                        De 16h à 18h, école. Ateliers de peinture
                        19h30, stade. Grillades
                        """))
                .containsExactly(
                        "2027-06-12 14:00 Les échassiers du lac @parc",
                        "2027-06-12 15:30 Le cirque à deux roues @gymnase",
                        "2027-06-12 17:00 Le cirque à deux roues @cour de la mairie",
                        "2027-06-12 16:00-18:00 Ateliers de peinture @école",
                        "2027-06-12 19:30 Grillades @stade");
    }

    @Test
    void day_hour_and_room_lead_to_the_title_below_and_one_letter_tells_the_half_of_the_day() {
        String text = """
                Tidecon 5 - June 12, 2027

                Saturday 9:00 a :

                Doors

                Saturday 9:30 a Hall B:

                Registration Opens

                Saturday 12:00 n H104:

                Sea Shanties for Beginners

                Bring a voice.

                Saturday 2:30 p Hall B:

                Registration Closes

                Saturday 9:00 p Ballroom:

                Costume Parade
                """;
        ProgrammeText programme = new ProgrammeText(text, LocalDate.of(2027, 5, 1), ZoneId.of("America/New_York"));
        assertThat(new ProgrammeReader().read(programme).items())
                .extracting(item -> item.day() + " " + item.start() + " " + item.title() + " @" + item.place())
                .containsExactly(
                        "2027-06-12 09:00 Doors @null",
                        "2027-06-12 09:30 Registration Opens @Hall B",
                        "2027-06-12 12:00 Sea Shanties for Beginners @H104",
                        "2027-06-12 14:30 Registration Closes @Hall B",
                        "2027-06-12 21:00 Costume Parade @Ballroom");
    }

    @Test
    void an_hour_before_a_title_with_a_colon_is_no_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin

                        9h Accueil :
                        on se retrouve et on parle
                        10h Les abeilles :
                        une conférence de Lise Aubert
                        14h Atelier :
                        on fabrique des bougies
                        """))
                .extracting(item -> item.substring(11))
                .containsExactly("09:00 Accueil", "10:00 Les abeilles", "14:00 Atelier");
    }

    @Test
    void the_place_leads_then_come_hour_and_title() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027 : la nuit des contes

                        - Château de Brèves à 15 h contes pour les petits.
                        - Lavoir à partir de 17 h 30 histoires d'eau, goûter sonore.
                        - Le Pressoir à 19 h veillée en patois ; la mairie à 20 h 30 légendes de la vallée.
                        """))
                .containsExactly(
                        "2027-06-12 15:00 contes pour les petits @Château de Brèves",
                        "2027-06-12 17:30 histoires d'eau, goûter sonore @Lavoir",
                        "2027-06-12 19:00 veillée en patois @Le Pressoir",
                        "2027-06-12 20:30 légendes de la vallée @la mairie");
    }

    @Test
    void what_leads_to_an_hour_is_no_place_where_few_are_known() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Seeds at 10am bring your own
                        Compost at 11am with Joe
                        Old Barn at 12 noon soup
                        """)).noneMatch(item -> item.contains("@Seeds") || item.contains("@Compost"));
    }

    @Test
    void a_place_in_small_letters_stands_before_a_colon() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        14 h 30/16 heures, chapelle des Ursulines noires : chant grégorien
                        16 h 30/17 h 30, arcades du Marché : fanfare
                        19 heures, place du Puits : bal trad
                        """))
                .containsExactly(
                        "2027-06-12 14:30-16:00 chant grégorien @chapelle des Ursulines noires",
                        "2027-06-12 16:30-17:30 fanfare @arcades du Marché",
                        "2027-06-12 19:00 bal trad @place du Puits");
    }

    @Test
    void the_last_line_of_each_card_is_its_place() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Vows
                        3:30 pm - 4:00 pm
                        Bring a cushion, and a scarf for the wind!
                        Orchard Lawn
                        Cake
                        4:00 pm - 5:00 pm
                        Boathouse Terrace
                        Supper
                        5:00 pm - 10:00 pm
                        Wear what you like.
                        Lakeview Ballroom
                        Late Party
                        10:30 pm
                        Bring cash! There is no machine.
                        The Copper Kettle
                        """))
                .containsExactly(
                        "2027-06-12 15:30-16:00 Vows @Orchard Lawn",
                        "2027-06-12 16:00-17:00 Cake @Boathouse Terrace",
                        "2027-06-12 17:00-22:00 Supper @Lakeview Ballroom",
                        "2027-06-12 22:30 Late Party @The Copper Kettle");
    }
}

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
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Letters whose paragraphs tell a day each, hour by hour. */
class ParagraphsOfDaysTest {

    @Test
    void each_paragraph_is_a_day_and_each_of_its_sentences_tells_what_happens() {
        assertThat(ReadText.items("""
                        Chers parents,

                        Notre camp aura lieu du samedi 12 au dimanche 13 juin 2027. Voici le déroulement :

                        Samedi 12 juin : rendez-vous à 8h15 devant la gare ; départ du car à 8h45. Pique-nique vers 12h00 au \
                        parc. À 14h00, visite du moulin. Goûter à 16h30.

                        Dimanche 13 juin : de 9h05 à 10h55, atelier de dessin. Repas à la cantine à 12h15. Retour prévu à 17h30.
                        """))
                .contains(
                        "2027-06-12 08:45 départ du car",
                        "2027-06-12 14:00 visite du moulin",
                        "2027-06-13 09:05-10:55 atelier de dessin",
                        "2027-06-13 12:15 Repas à la cantine @cantine")
                .hasSize(8);
    }

    @Test
    void numbers_that_words_around_them_show_are_hours_and_days_may_lack_their_month() {
        assertThat(ReadText.items("""
                        Hello all,

                        Here is the plan for the walking weekend, Friday 11th to Sunday 13th. 19 of us this time.

                        FRIDAY. Keys are handed out from 4pm. Soup in the kitchen at 6. A short talk follows at 7.15 in the library.

                        SATURDAY. Breakfast is 8 to 9, refectory. Singing at 10 in the chapel with Ada. Swimming, main hall, 5 until 6. \
                        Dinner at 7pm in the refectory.

                        Money: the balance to me by the 20th of May.
                        """))
                .containsExactly(
                        "2027-06-11 16:00 Keys are handed out",
                        "2027-06-11 18:00 Soup in the kitchen @kitchen",
                        "2027-06-11 19:15 A short talk in the library @library",
                        "2027-06-12 08:00-09:00 Breakfast @refectory",
                        "2027-06-12 10:00 Singing in the chapel with Ada @chapel",
                        "2027-06-12 17:00-18:00 Swimming @main hall",
                        "2027-06-12 19:00 Dinner in the refectory @refectory");
    }

    @Test
    void ages_and_counts_are_no_hours() {
        assertThat(ReadText.items("""
                        Dear families,

                        Our fair is on Saturday 12 June 2027. It has come around again and we are glad of it.

                        Saturday opens at 9 am with games for ages 6 to 10. Puppets follow at 11 am for children from 3 to 5. \
                        Lunch is at noon, and from 5 to 8 people may ride on the cart at 2 pm.
                        """)).hasSize(4).noneMatch(item -> item.matches("\\S+ (06|03|05|15|17|18):.*"));
    }

    @Test
    void a_paragraph_within_a_list_is_told_in_sentences_too() {
        assertThat(ReadText.items("""
                        1. Samedi 12 juin 2027
                        - 15 h : accueil des groupes
                        - 17 h : balade en ville
                        - 19 h 30 : souper

                        2. Dimanche 13 juin
                        Le petit déjeuner est servi de 7 h 30 à 8 h 30 à la cantine. La cérémonie a lieu de 8 h 45 à 9 h 30 dans \
                        la grande salle, avec un mot de Mme Brun. Pause-café de 10 h 45 à 11 h 15. Repas à 13 h à la cantine.
                        """))
                .contains(
                        "2027-06-12 17:00 balade en ville",
                        "2027-06-13 07:30-08:30 Le petit déjeuner à la cantine @cantine",
                        "2027-06-13 10:45-11:15 Pause-café",
                        "2027-06-13 13:00 Repas à la cantine @cantine")
                .hasSize(7);
    }

    @Test
    void a_bracket_that_names_a_last_day_moves_nothing_there() {
        assertThat(ReadText.items("""
                        Dear members,

                        The gathering is on Saturday 12 and Sunday 13 June 2027, and we hope that many of you come along.

                        Saturday. Gates open at 8 am. Tea is in the kiosk from 8 till 9. The fair begins at 10 in the arena.

                        Sunday. Breakfast is at 8. The meeting runs from 10 to 11.15 in the hall (motions to me by 27 May). \
                        Lunch is at noon.
                        """))
                .contains("2027-06-13 12:00 Lunch")
                .allMatch(item -> item.startsWith("2027-06-12") || item.startsWith("2027-06-13"));
    }
}

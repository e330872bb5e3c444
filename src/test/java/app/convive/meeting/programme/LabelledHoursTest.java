package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several hours for one activity, behind a word for what they have in common. */
class LabelledHoursTest {

    @Test
    void each_hour_has_what_stands_behind_its_colon() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        Pour voir : 10h/14h/16h : visite de la tuilerie; 11h/15h : cuisson d'un four
                        Pour jouer : 11h30 et 15h30 : jeux de ficelle. 17h : course de sacs
                        Buvette de 12h à 18h : sirops, tartes
                        """))
                .containsExactly(
                        "2027-06-12 10:00 visite de la tuilerie",
                        "2027-06-12 14:00 visite de la tuilerie",
                        "2027-06-12 16:00 visite de la tuilerie",
                        "2027-06-12 11:00 cuisson d'un four",
                        "2027-06-12 15:00 cuisson d'un four",
                        "2027-06-12 11:30 jeux de ficelle",
                        "2027-06-12 15:30 jeux de ficelle",
                        "2027-06-12 17:00 course de sacs",
                        "2027-06-12 12:00-18:00 Buvette : sirops, tartes");
    }

    @Test
    void a_slash_between_two_hours_stays_a_range_where_nothing_tells_otherwise() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        9h/12h : taille des haies
                        14h/17h : plessage
                        """))
                .containsExactly("2027-06-12 09:00-12:00 taille des haies", "2027-06-12 14:00-17:00 plessage");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cards and days that carry a title of their own, and what stands between it and the hour. */
class TitledCardsTest {

    @Test
    void a_line_between_title_and_date_tells_more_and_the_place_stands_below() {
        assertThat(ReadText.items("""
                        Fête du fleuve

                        Construire un radeau
                        Atelier – dès 9 ans
                        Samedi 12 juin, 10h00 - 11h30
                        Ponton nord
                        Je réserve

                        Les poissons migrateurs
                        Conférence de Lise Aubert
                        Samedi 12 juin, 14h00 - 15h00
                        Auditorium
                        Accès libre

                        Inauguration
                        Samedi 12 juin, 18h00
                        Hall (dehors s'il fait beau)

                        Promenade en barque
                        Sortie menée par Paul Ney
                        Dimanche 13 juin, 9h30 - 11h00
                        Quai des Pêcheurs
                        """))
                .containsExactly(
                        "2027-06-12 10:00-11:30 Construire un radeau @Ponton nord",
                        "2027-06-12 14:00-15:00 Les poissons migrateurs @Auditorium",
                        "2027-06-12 18:00 Inauguration @Hall",
                        "2027-06-13 09:30-11:00 Promenade en barque @Quai des Pêcheurs");
    }

    @Test
    void outings_of_a_season_tell_their_title_beside_the_day_and_their_hour_below() {
        assertThat(ReadText.items("""
                        Les marcheurs du plateau – sorties de juin 2027

                        Samedi 5 juin. Les chemins creux.
                        Rendez-vous à 9 h 30, place du Moulin. Journée. Guide : Eva Brun.

                        Dimanche 13 juin (fête du village). Initiation à la boussole.
                        De 14 h à 17 h, salle des fêtes d'Orval. Apporter un crayon.

                        Samedi 26 juin. Coucher de soleil sur la crête.
                        Rendez-vous à 20 h, parking du col. Guide : Luc Roy.
                        """))
                .containsExactly(
                        "2027-06-05 09:30 Les chemins creux @place du Moulin",
                        "2027-06-13 14:00-17:00 Initiation à la boussole @salle des fêtes d'Orval",
                        "2027-06-26 20:00 Coucher de soleil sur la crête @parking du col");
    }
}

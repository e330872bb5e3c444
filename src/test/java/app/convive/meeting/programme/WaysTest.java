package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Layouts that no pass knows: the way of reading is kept whose programme hangs together. */
class WaysTest {

    @Test
    void what_happens_may_stand_above_its_hour_and_place_without_any_space() {
        assertThat(ReadText.items("""
                        Week-end des cordiers

                        Samedi 12 juin
                        Accueil et petit déjeuner
                        9h00, préau
                        Atelier nœuds de marine
                        10h15, salle Vauban
                        Repas partagé sous les tilleuls
                        12h30, verger
                        Visite de la corderie
                        14h00, portail
                        Bal folk
                        20h30, salle Vauban
                        Dimanche 13 juin
                        Petit déjeuner
                        8h30, préau
                        Atelier tressage
                        10h00, salle Monge
                        Lundi 14 juin
                        Petit déjeuner
                        8h30, préau
                        Rangement et départ
                        10h00, salle Monge
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil et petit déjeuner @préau",
                        "2027-06-12 10:15 Atelier nœuds de marine @salle Vauban",
                        "2027-06-12 12:30 Repas partagé sous les tilleuls @verger",
                        "2027-06-12 14:00 Visite de la corderie @portail",
                        "2027-06-12 20:30 Bal folk @salle Vauban",
                        "2027-06-13 08:30 Petit déjeuner @préau",
                        "2027-06-13 10:00 Atelier tressage @salle Monge",
                        "2027-06-14 08:30 Petit déjeuner @préau",
                        "2027-06-14 10:00 Rangement et départ @salle Monge");
    }

    @Test
    void blocks_may_begin_with_what_happens_and_tell_the_hour_in_their_last_line() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        Atelier cordes
                        avec Paul, apportez des gants
                        Rendez-vous à 10h00 sous le préau

                        Atelier vannerie
                        avec Mila, au fond du jardin
                        Début à 11h30

                        Repas partagé
                        chacun son panier
                        On mange vers 12h30

                        Concert des Trois Cordes
                        sur la grande scène
                        Ouverture à 20h30
                        """))
                .extracting(item -> item.split(" @")[0])
                .containsExactly(
                        "2027-06-12 10:00 Atelier cordes",
                        "2027-06-12 11:30 Atelier vannerie",
                        "2027-06-12 12:30 Repas partagé",
                        "2027-06-12 20:30 Concert des Trois Cordes");
    }

    @Test
    void the_dot_of_an_hour_may_end_a_sentence_of_running_text() {
        assertThat(ReadText.items("""
                        Organisers said the moot opens with registration at 7:30 p.m. June 11, followed by a welcome at 9 p.m. \
                        On June 12 breakfast is at 7:30 a.m., with the first workshop at 9 a.m., lunch at noon and a walk to \
                        the weir at 2 p.m. The closing meal is set for 6 p.m. June 13.
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly(
                        "2027-06-11 19:30",
                        "2027-06-11 21:00",
                        "2027-06-12 07:30",
                        "2027-06-12 09:00",
                        "2027-06-12 12:00",
                        "2027-06-12 14:00",
                        "2027-06-13 18:00");
    }

    @Test
    void a_list_whose_titles_name_nothing_is_read_as_it_is_counted() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9h Les oiseaux du marais
                        Salle des fêtes
                        10h Pourquoi les toits penchent
                        Salle des fêtes
                        11h Ce que disent les cartes
                        Grange
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Les oiseaux du marais @Salle des fêtes",
                        "2027-06-12 10:00 Pourquoi les toits penchent @Salle des fêtes",
                        "2027-06-12 11:00 Ce que disent les cartes @Grange");
    }

    @Test
    void several_hours_and_a_length_may_stand_below_what_happens() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        La fanfare à roulettes

                        14h / 16h15 / 18h. (Durée 30 min).

                        Huit souffleurs qui ne tiennent pas en place.

                        Les bonshommes bleus :

                        15h30 et 17h45 (30 min)

                        Une soucoupe remonte la rue.

                        Balles en famille

                        14h45 (Durée 1h) A partir de 6 ans.

                        On apprend à lancer, et surtout à rattraper.
                        """))
                .containsExactlyInAnyOrder(
                        "2027-06-12 14:00-14:30 La fanfare à roulettes",
                        "2027-06-12 16:15-16:45 La fanfare à roulettes",
                        "2027-06-12 18:00-18:30 La fanfare à roulettes",
                        "2027-06-12 15:30-16:00 Les bonshommes bleus",
                        "2027-06-12 17:45-18:15 Les bonshommes bleus",
                        "2027-06-12 14:45-15:45 Balles en famille");
    }
}

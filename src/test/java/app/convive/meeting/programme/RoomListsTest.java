package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists of who or what is in which room, and rooms that are known by how a text writes them. */
class RoomListsTest {

    @Test
    void each_line_below_a_slot_may_end_with_its_room() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        14h réunions par âge :
                           – lutins : salle du haut
                           – castors : réfectoire
                           – rangers : autour du feu
                        16h goûter
                        """))
                .containsExactly(
                        "2027-06-12 14:00 réunions par âge",
                        "2027-06-12 14:00 lutins @salle du haut",
                        "2027-06-12 14:00 castors @réfectoire",
                        "2027-06-12 14:00 rangers @autour du feu",
                        "2027-06-12 16:00 goûter");
    }

    @Test
    void labels_below_an_item_are_no_rooms() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        14h Grand débat
                           – Animation : Lou Marzin
                           – Témoin : Zoé Arnal
                        16h goûter
                        """)).hasSize(2);
    }

    @Test
    void a_name_that_stands_before_numbers_in_brackets_is_a_house_with_rooms() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:00 Welcome (Tolland 101)
                        10:00 Rivers and roads (Tolland 101)
                        11:00 Maps of mud (Tolland 118)
                        12:00 Lunch (Apollo 11)
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Welcome @Tolland 101",
                        "2027-06-12 10:00 Rivers and roads @Tolland 101",
                        "2027-06-12 11:00 Maps of mud @Tolland 118",
                        "2027-06-12 12:00 Lunch (Apollo 11)");
    }

    @Test
    void rooms_may_stand_in_the_last_column_of_a_printed_list() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN 2027

                        9 h 00 Ouverture
                        10 h 00 Ateliers simultanés
                            A1 Nœuds et filets                          Salle Péribonka
                            A2 Voiles et mâts                           Salle Alma
                        12 h 00 Dîner
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Ouverture",
                        "2027-06-12 10:00 Ateliers simultanés",
                        "2027-06-12 10:00 A1 Nœuds et filets @Salle Péribonka",
                        "2027-06-12 10:00 A2 Voiles et mâts @Salle Alma",
                        "2027-06-12 12:00 Dîner");
    }

    @Test
    void rows_of_a_single_cell_do_not_end_a_table() {
        assertThat(ReadText.items(
                        "Lundi 14 juin 2027\nHeures\tActivités\tResponsables\n08H00-08H45\tArrivée\tSecrétariat\n"
                                + "09H00-10H00\tTravaux de groupe\tFacilitateurs\n\tGroupe 1 : Semences (salle 1)\t\n"
                                + "\tGroupe 2 : Vente (salle 2)\t\n\tGroupe 3 : Stocks (sous le hangar)\t\n"
                                + "10H15-11H00\tRéunion du bureau (petite salle)\tMme Diarra\n12H00\tRepas\t\n"))
                .containsExactly(
                        "2027-06-14 08:00-08:45 Arrivée",
                        "2027-06-14 09:00-10:00 Travaux de groupe",
                        "2027-06-14 09:00-10:00 Groupe 1 : Semences @salle 1",
                        "2027-06-14 09:00-10:00 Groupe 2 : Vente @salle 2",
                        "2027-06-14 09:00-10:00 Groupe 3 : Stocks @sous le hangar",
                        "2027-06-14 10:15-11:00 Réunion du bureau @petite salle",
                        "2027-06-14 12:00 Repas");
    }

    @Test
    void words_that_lead_to_a_place_behind_a_comma_are_no_part_of_it() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h bricolage, à la cure
                        10h chant, au vieux lavoir
                        11h jeux, terrain de foot
                        12h soupe, salle basse
                        """))
                .containsExactly(
                        "2027-06-12 09:00 bricolage @cure",
                        "2027-06-12 10:00 chant @vieux lavoir",
                        "2027-06-12 11:00 jeux @terrain de foot",
                        "2027-06-12 12:00 soupe @salle basse");
    }

    @Test
    void slashes_may_part_what_each_room_holds_at_one_hour() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00 Welcome (main hall)
                        10:30-12:00 Ice breaking games (gym) / Meeting of coordinators (library)
                        12:00 Lunch
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Welcome @main hall",
                        "2027-06-12 10:30-12:00 Ice breaking games @gym",
                        "2027-06-12 10:30-12:00 Meeting of coordinators @library",
                        "2027-06-12 12:00 Lunch");
    }

    @Test
    void the_room_of_each_group_may_be_followed_by_who_leads_it() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        12h45 : repas
                        14h – 16h : répétition par pupitres
                                soprani : réfectoire (avec Jean-Noël)
                                alti : bibliothèque (avec Marie-Paule)
                                ténors et basses : salle capitulaire (avec Olivier)
                        16h : goûter
                        """))
                .containsExactly(
                        "2027-06-12 12:45 repas",
                        "2027-06-12 14:00-16:00 répétition par pupitres",
                        "2027-06-12 14:00-16:00 soprani @réfectoire",
                        "2027-06-12 14:00-16:00 alti @bibliothèque",
                        "2027-06-12 14:00-16:00 ténors et basses @salle capitulaire",
                        "2027-06-12 16:00 goûter");
    }
}

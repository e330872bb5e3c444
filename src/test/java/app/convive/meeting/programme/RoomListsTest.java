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
}

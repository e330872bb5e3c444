package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rooms that are kept for all that begins in some hours. */
class BookedRoomsTest {

    @Test
    void a_room_that_is_booked_is_the_place_of_what_begins_in_its_hours() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        Elm seminar room booked from 9am to 1pm

                        Larch lecture theatre reserved from 1pm to 6pm

                        9:00 Doors
                        11:00 Spinning
                        14:00 Weaving
                        18:00 Pub
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Doors @Elm seminar room",
                        "2027-06-12 11:00 Spinning @Elm seminar room",
                        "2027-06-12 14:00 Weaving @Larch lecture theatre",
                        "2027-06-12 18:00 Pub");
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        Salle des Tilleuls réservée de 9h à 12h

                        9h Accueil
                        10h Filage
                        14h Tissage
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil @Salle des Tilleuls",
                        "2027-06-12 10:00 Filage @Salle des Tilleuls",
                        "2027-06-12 14:00 Tissage");
    }

    @Test
    void what_is_available_and_no_room_stays_an_item() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Coffee and cakes available from 9am to 1pm
                        9:30 Spinning
                        11:00 Weaving
                        """))
                .contains("2027-06-12 09:30 Spinning", "2027-06-12 11:00 Weaving")
                .anyMatch(item -> item.contains("Coffee and cakes"));
    }

    @Test
    void a_break_that_tells_its_minutes_first_lasts_so_long() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00 Spinning
                        10:30 15 min break
                        11:00 5 minute talks
                        12:00 Weaving
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Spinning",
                        "2027-06-12 10:30-10:45 15 min break",
                        "2027-06-12 11:00 5 minute talks",
                        "2027-06-12 12:00 Weaving");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What happens, its hour, and last the place, with no more than a space or a bar before it. */
class PlaceBehindHourTest {

    @Test
    void the_place_may_end_the_line_behind_title_and_hour() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Face painting 10 am Owl Corner, Lower Green
                        Village Dance 11.30 am Long Meadow
                        Brass band 1 pm Bandstand
                        Games 2 pm Sports Hall
                        Quiz with Pat Shaw 3 pm Bear's Foot Tavern
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Face painting @Owl Corner, Lower Green",
                        "2027-06-12 11:30 Village Dance @Long Meadow",
                        "2027-06-12 13:00 Brass band @Bandstand",
                        "2027-06-12 14:00 Games @Sports Hall",
                        "2027-06-12 15:00 Quiz with Pat Shaw @Bear's Foot Tavern");
    }

    @Test
    void a_bar_parts_the_place_from_hour_and_remark() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        - Tir à l'arc, 10h30-11h30 | stade
                        - Initiation au tango, 11h-12h (sur inscription en mairie) | kiosque
                        - Fanfare, 14h30-15h30 | marché pl. Carnot
                        - Bal organisé par les Anciens, 17h | salle du Lac
                        """))
                .containsExactly(
                        "2027-06-12 10:30-11:30 Tir à l'arc @stade",
                        "2027-06-12 11:00-12:00 Initiation au tango (sur inscription en mairie) @kiosque",
                        "2027-06-12 14:30-15:30 Fanfare @marché pl. Carnot",
                        "2027-06-12 17:00 Bal organisé par les Anciens @salle du Lac");
    }

    @Test
    void what_else_stands_behind_the_hour_is_no_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Yoga 10h pour tous
                        Car 11h pour Fort-la-Latte
                        Chorale 14h Les Voix du Lac
                        """)).noneMatch(item -> item.contains("@"));
    }
}

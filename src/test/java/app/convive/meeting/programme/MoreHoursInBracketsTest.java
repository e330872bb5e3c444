package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Brackets that tell when an item ends, or when it takes place again. */
class MoreHoursInBracketsTest {

    @Test
    void a_bracket_tells_the_end_or_another_hour() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        12 p.m. - Reed band (until 3 p.m.)
                        12:30 p.m. - Puppets (and again at 2:15 p.m.)
                        1 p.m. - Ferret racing (doors at 12:30 p.m.)
                        8 p.m. - The Weir Boys, in the barn (through midnight)
                        """))
                .containsExactly(
                        "2027-06-12 12:00-15:00 Reed band",
                        "2027-06-12 12:30 Puppets",
                        "2027-06-12 14:15 Puppets",
                        "2027-06-12 13:00 Ferret racing (doors at 12:30 p.m.)",
                        "2027-06-12 20:00-00:00 The Weir Boys @barn");
    }

    @Test
    void so_it_does_in_french() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        12 h : fanfare (jusqu'à 15 h)
                        14 h : tartes (ouvert jusqu'à minuit)
                        16 h : contes (et à nouveau à 17 h 30)
                        """))
                .containsExactly(
                        "2027-06-12 12:00-15:00 fanfare",
                        "2027-06-12 14:00-00:00 tartes",
                        "2027-06-12 16:00 contes",
                        "2027-06-12 17:30 contes");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences outside of the items that place all of them, or all of a kind. */
class PlacesOfAllTest {

    private static final String DAY = """

            Saturday 12 June 2027
            9.00 Opening of the congress
            10.00 Tea
            10.30 Reports
            11.30 Coffee
            12.00 Votes
            """;

    @Test
    void all_business_is_in_one_place_and_what_one_drinks_in_another() {
        assertThat(ReadText.items(
                        "All council business is in the Main Hall. Tea and coffee are served in the foyer.\n" + DAY))
                .containsExactly(
                        "2027-06-12 09:00 Opening of the congress @Main Hall",
                        "2027-06-12 10:00 Tea @foyer",
                        "2027-06-12 10:30 Reports @Main Hall",
                        "2027-06-12 11:30 Coffee @foyer",
                        "2027-06-12 12:00 Votes @Main Hall");
    }

    @Test
    void all_of_some_kind_are_not_all_that_there_is() {
        assertThat(ReadText.items("All evening sessions are in the Main Hall.\n" + DAY))
                .noneMatch(item -> item.contains("@"));
    }

    @Test
    void an_aside_between_commas_may_part_the_kind_from_its_place() {
        assertThat(ReadText.items(
                        "All plenary items, the AGM included, are held in Lecture Theatre 2. Coffee is always served in the Foyer.\n"
                                + DAY))
                .contains(
                        "2027-06-12 09:00 Opening of the congress @Lecture Theatre 2",
                        "2027-06-12 11:30 Coffee @Foyer",
                        "2027-06-12 10:30 Reports");
    }

    @Test
    void whoever_writes_no_capitals_places_everything_too() {
        assertThat(ReadText.items("""
                        ok all here it is!! all times central. everything happens in the Brick Atrium unless it says otherwise. \
                        bring snacks, regs close june 2 at 11:59pm!!

                        **SAT JUNE 12**
                        9am breakfast
                        10am opening, room E2
                        12pm hacking starts
                        """))
                .containsExactly(
                        "2027-06-12 09:00 breakfast @Brick Atrium",
                        "2027-06-12 10:00 opening @room E2",
                        "2027-06-12 12:00 hacking starts @Brick Atrium");
    }

    @Test
    void a_bracket_behind_the_day_places_what_it_holds() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN 2027 (toutes les séances dans la grande salle)
                        9h Rapports
                        10h Votes

                        DIMANCHE 13 JUIN
                        9h Marche
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Rapports @grande salle",
                        "2027-06-12 10:00 Votes @grande salle",
                        "2027-06-13 09:00 Marche");
    }

    @Test
    void all_of_it_happens_at_the_place_named_right_before() {
        assertThat(ReadText.items("""
                        📍 base = gîte des Ormes à Corvo, tout se passe là sauf si je dis autre chose

                        Samedi 12 juin
                        10h accueil
                        12h soupe
                        16h lecture, dans la yourte
                        """))
                .containsExactly(
                        "2027-06-12 10:00 accueil @gîte des Ormes à Corvo",
                        "2027-06-12 12:00 soupe @gîte des Ormes à Corvo",
                        "2027-06-12 16:00 lecture @yourte");
    }
}

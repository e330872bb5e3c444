package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables whose columns of hours stand beside columns with names of their own. */
class NamedColumnsTest {

    @Test
    void each_column_of_hours_belongs_to_the_name_beside_it() {
        assertThat(ReadText.items("""
                        SPORTS DAY - TUESDAY 22 JUNE 2027
                        9.10am      Opening
                          TIME   SACK RACE   TIME   200m
                          9.20   Year 1   9.40   Year 1
                          9.25   Year 2   9.45   Year 2
                        1.15pm      Picnic
                        """))
                .containsExactly(
                        "2027-06-22 09:10 Opening",
                        "2027-06-22 09:20 SACK RACE: Year 1",
                        "2027-06-22 09:25 SACK RACE: Year 2",
                        "2027-06-22 09:40 200m: Year 1",
                        "2027-06-22 09:45 200m: Year 2",
                        "2027-06-22 13:15 Picnic");
    }

    @Test
    void midnight_may_be_the_end_in_the_second_column() {
        assertThat(ReadText.items("""
                        Saturday 19 June 2027
                        Start End What Where
                        2:00pm 4:00pm Registration Main foyer
                        4:00pm 6:00pm Meeting Terrace Bar
                        7:00pm midnight Welcome dance The Arcade
                        """)).anyMatch(item -> item.startsWith("2027-06-19 19:00-00:00 Welcome dance"));
    }

    @Test
    void a_head_tells_the_place_of_its_titles_in_brackets_and_a_cell_its_own_hours() {
        assertThat(ReadText.items("""
                        Samedi 12 juin

                        | Début | Fin | Conférences (Amphi Curie) | Ateliers (Salle 12) |
                        |---|---|---|---|
                        | 9h00 | 9h30 | Accueil café | |
                        | 9h30 | 10h15 | Ouverture | |
                        | 10h15 | 11h00 | Les haies du bocage | Greffer un pommier (10h15-12h00) |
                        | 11h00 | 11h45 | Lire un sol | |
                        | 12h00 | 13h30 | Repas | |
                        | 13h30 | 14h15 | L'eau en partage | Tailler la vigne |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Accueil café",
                        "2027-06-12 09:30-10:15 Ouverture @Amphi Curie",
                        "2027-06-12 10:15-11:00 Les haies du bocage @Amphi Curie",
                        "2027-06-12 10:15-12:00 Greffer un pommier @Salle 12",
                        "2027-06-12 11:00-11:45 Lire un sol @Amphi Curie",
                        "2027-06-12 12:00-13:30 Repas",
                        "2027-06-12 13:30-14:15 L'eau en partage @Amphi Curie",
                        "2027-06-12 13:30-14:15 Tailler la vigne @Salle 12");
    }

    @Test
    void rooms_side_by_side_are_read_beside_starts_and_ends_too() {
        assertThat(ReadText.items("""
                        Saturday 12 June

                        | Start | End | Hall | Annex |
                        | --- | --- | --- | --- |
                        | 9:00 | 9:30 | Welcome coffee | |
                        | 9:30 | 10:15 | Hedges of the parish | Grafting for beginners |
                        | 12:00 | 13:30 | Lunch | |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Welcome coffee",
                        "2027-06-12 09:30-10:15 Hedges of the parish @Hall",
                        "2027-06-12 09:30-10:15 Grafting for beginners @Annex",
                        "2027-06-12 12:00-13:30 Lunch");
    }

    @Test
    void the_place_in_the_head_of_the_only_titles_is_that_of_all() {
        assertThat(ReadText.items("""
                        Saturday 12 June

                        | Time | Programme (Town Hall) | Speaker |
                        | --- | --- | --- |
                        | 9:30 | Welcome | The Mayor |
                        | 10:15 | History of the mill | Ann Pole |
                        | 11:30 | The river today | John Dee |
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Welcome @Town Hall",
                        "2027-06-12 10:15 History of the mill @Town Hall",
                        "2027-06-12 11:30 The river today @Town Hall");
    }
}

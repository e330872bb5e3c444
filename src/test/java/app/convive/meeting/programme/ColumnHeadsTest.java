package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables whose heads say less than their columns hold. */
class ColumnHeadsTest {

    @Test
    void a_column_of_running_numbers_tells_nothing_though_its_head_is_glued_to_the_next() {
        assertThat(ReadText.items("""
                        SATURDAY 12 JUNE 2027

                        No. Time                  Event                 Venue           By
                        --------------------------------------------------------------------------
                        7   9.00 AM - 9.45 AM     Roll call             East Porch      -
                        8   10.00 AM              Kite making           Room 12         Ms. Oduya
                        9   11.15 AM - 12.30 PM   Marble finals         Lower Hall      Mr. Bell
                        10  1.00 PM               Lunch                 Canteen         -
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:45 Roll call @East Porch",
                        "2027-06-12 10:00 Kite making @Room 12",
                        "2027-06-12 11:15-12:30 Marble finals @Lower Hall",
                        "2027-06-12 13:00 Lunch @Canteen");
    }

    @Test
    void numbers_without_a_head_that_count_the_rows_are_no_titles() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        1 | 9h | Accueil
                        2 | 10h | Lecture
                        3 | 12h | Repas
                        """))
                .containsExactly("2027-06-12 09:00 Accueil", "2027-06-12 10:00 Lecture", "2027-06-12 12:00 Repas");
    }

    @Test
    void numbers_that_do_not_count_the_rows_stay() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        421 | 9h
                        307 | 10h
                        512 | 12h
                        """)).hasSize(3).allMatch(item -> item.matches(".*\\d{3}"));
    }

    @Test
    void a_bare_number_below_minutes_is_how_long_it_takes() {
        assertThat(ReadText.items("""
                        SAT 12 JUNE 2027
                        Time\tMin\tItem\tVenue
                        09.00\t45\tSign in\tPorch
                        09.45\t\tWelcome\tLong Room
                        10.00\t90\tSoil samples\tLong Room
                        13.00\t\tPicnic\tOrchard
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:45 Sign in @Porch",
                        "2027-06-12 09:45 Welcome @Long Room",
                        "2027-06-12 10:00-11:30 Soil samples @Long Room",
                        "2027-06-12 13:00 Picnic @Orchard");
    }

    @Test
    void heads_in_two_languages_name_one_column() {
        assertThat(ReadText.items("""
                        ## Samedi 12 juin 2027 / Samstag
                        | Heure / Zeit | Quoi / Was | Où / Wo |
                        |---|---|---|
                        | 9h00 | Accueil | Foyer |
                        | 10h00 | Lecture | Cave à vin |
                        | 12h00 | Repas | Foyer |
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil @Foyer",
                        "2027-06-12 10:00 Lecture @Cave à vin",
                        "2027-06-12 12:00 Repas @Foyer");
    }

    @Test
    void below_the_next_day_rooms_may_head_the_columns() {
        assertThat(ReadText.items("""
                        ## Samedi 12 juin 2027
                        | Heure | Quoi | Où |
                        |---|---|---|
                        | 14h00 | Accueil | Foyer |
                        | 15h00 | Lecture | Grande salle |

                        ## Dimanche 13 juin

                        | | Grande salle | Mezzanine |
                        |:--|:--|:--|
                        | 9h00-10h00 | Chant | Dessin |
                        | 10h30-12h00 | Danse | Tissage |
                        """))
                .containsExactly(
                        "2027-06-12 14:00 Accueil @Foyer",
                        "2027-06-12 15:00 Lecture @Grande salle",
                        "2027-06-13 09:00-10:00 Chant @Grande salle",
                        "2027-06-13 09:00-10:00 Dessin @Mezzanine",
                        "2027-06-13 10:30-12:00 Danse @Grande salle",
                        "2027-06-13 10:30-12:00 Tissage @Mezzanine");
    }

    @Test
    void a_day_may_stand_in_the_head_beside_the_names_of_the_columns() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027 | Time | Location
                        Sign in | 16:00-18:00 | Porch
                        Soup | 18:00-20:00 | Canteen
                        Saturday 12 June 2027
                        Porridge | 07:00-09:30 | Canteen
                        Tea break | 11:00-11:30 | Porch
                        """))
                .containsExactly(
                        "2027-06-11 16:00-18:00 Sign in @Porch",
                        "2027-06-11 18:00-20:00 Soup @Canteen",
                        "2027-06-12 07:00-09:30 Porridge @Canteen",
                        "2027-06-12 11:00-11:30 Tea break @Porch");
    }

    @Test
    void such_a_day_may_stand_above_the_hours_or_one_column_before_them() {
        assertThat(ReadText.items("""
                        Vendredi 11 juin 2027 | Horaire | Activité | Lieu
                        16h-18h | Accueil | Préau
                        18h-20h | Soupe | Cantine
                        """))
                .containsExactly("2027-06-11 16:00-18:00 Accueil @Préau", "2027-06-11 18:00-20:00 Soupe @Cantine");
    }

    @Test
    void the_head_says_that_each_line_ends_with_its_place() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Time Event Location
                        9:30 Opening speech Barn
                        10:00 Talks on lichens Barn
                        13:00 Lunch for all Barn
                        14:00 Poster session Sc. 112
                        15:00 Tea Lariat Room
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Opening speech @Barn",
                        "2027-06-12 10:00 Talks on lichens @Barn",
                        "2027-06-12 13:00 Lunch for all @Barn",
                        "2027-06-12 14:00 Poster session @Sc. 112",
                        "2027-06-12 15:00 Tea @Lariat Room");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hours that stand alone on their lines, between titles and what is told of them. */
class LoneHoursTest {

    @Test
    void a_line_between_the_day_and_its_first_hour_is_a_title_where_more_is_told_below_each() {
        assertThat(ReadText.items("""
                        Friday 11 June
                        Boats come in
                        4:00 PM
                        Tie up along the north bank
                        Soup
                        6:30 PM
                        Bring a bowl
                        Saturday 12 June
                        Porridge
                        8:00 AM
                        Made by the youngest crew
                        Knot class
                        9:30 AM
                        Rope is there
                        """))
                .containsExactly(
                        "2027-06-11 16:00 Boats come in",
                        "2027-06-11 18:30 Soup",
                        "2027-06-12 08:00 Porridge",
                        "2027-06-12 09:30 Knot class");
    }

    @Test
    void a_heading_above_the_first_hour_takes_no_title_from_below() {
        assertThat(ReadText.items("""
                        vendredi 11 juin
                        Horaire et contenu
                        9h00
                        Accueil des rameurs
                        10h30
                        Atelier nœuds
                        12h00
                        Repas
                        """))
                .containsExactly(
                        "2027-06-11 09:00 Accueil des rameurs",
                        "2027-06-11 10:30 Atelier nœuds",
                        "2027-06-11 12:00 Repas");
    }

    @Test
    void titles_stand_below_hours_that_have_as_much_space_above_as_below_whatever_heads_the_page() {
        assertThat(ReadText.items("""
                        Skip to content
                        Rowing school
                        Friday 11 June
                        Old Boathouse
                        4 Quay Lane

                        A ferry runs
                        to the boathouse
                        between 8:30 am - 6:30 pm

                        TIMETABLE

                        9:00 am

                        Coffee

                        9:30 am

                        Warm-up

                        11:00 am

                        First outing

                        2:30 pm

                        Second outing
                        """))
                .contains(
                        "2027-06-11 09:00 Coffee",
                        "2027-06-11 09:30 Warm-up",
                        "2027-06-11 11:00 First outing",
                        "2027-06-11 14:30 Second outing");
    }

    @Test
    void what_stands_once_between_the_day_and_its_first_hour_is_no_title() {
        assertThat(ReadText.items("""
                        vendredi 11 juin
                        Ve
                        9h-10h30
                        Tailler sans peur
                        Quatre façons de faire seront montrées.
                        10h30-11h15
                        Marché aux plants
                        Un temps pour flâner.
                        12h30-14h
                        Repas
                        """))
                .containsExactly(
                        "2027-06-11 09:00-10:30 Tailler sans peur",
                        "2027-06-11 10:30-11:15 Marché aux plants",
                        "2027-06-11 12:30-14:00 Repas");
    }

    @Test
    void a_column_of_hours_may_stand_above_the_column_of_what_happens() {
        assertThat(ReadText.items("""
                        vendredi 11 juin

                        13h

                        14h-15h30

                        19h

                        Inscriptions

                        Visite des serres

                        Cocktail de bienvenue

                        *Les places sont comptées, passez d’abord aux inscriptions.
                        """))
                .containsExactly(
                        "2027-06-11 13:00 Inscriptions",
                        "2027-06-11 14:00-15:30 Visite des serres",
                        "2027-06-11 19:00 Cocktail de bienvenue");
    }

    @Test
    void one_heading_right_above_the_first_hour_turns_no_list_round() {
        assertThat(ReadText.items("""
                        Fête du 12 juin 2027

                        Déroulé de la journée
                        9 h 30 à 10 h 30
                        Accueil et petit-déjeuner
                        10 h 30 à 11 h 15
                        Tables rondes
                        11 h 15 à 12 h 00
                        Chorale de l'école
                        12 h 00
                        Lâcher de ballons
                        """))
                .containsExactly(
                        "2027-06-12 09:30-10:30 Accueil et petit-déjeuner",
                        "2027-06-12 10:30-11:15 Tables rondes",
                        "2027-06-12 11:15-12:00 Chorale de l'école",
                        "2027-06-12 12:00 Lâcher de ballons");
    }

    @Test
    void where_the_last_hour_has_nothing_below_what_happens_stands_above() {
        assertThat(ReadText.items("""
                        Order of the ceremony, 12 June 2027


                        Families take their seats in the great hall

                        09:40

                        Arrival of the guest of honour

                        10:30

                        The procession starts

                        10:45

                        Award of the medals

                        11:00

                        Note: gowns may be returned until four.
                        """))
                .containsExactly(
                        "2027-06-12 09:40 Families take their seats in the great hall @great hall",
                        "2027-06-12 10:30 Arrival of the guest of honour",
                        "2027-06-12 10:45 The procession starts",
                        "2027-06-12 11:00 Award of the medals");
    }

    @Test
    void numbered_titles_stand_above_their_hours_where_what_is_below_the_last_has_no_number() {
        assertThat(ReadText.items("""
                        Prize day of the sailing school, Saturday 12 June

                        a) Parents are met on the slipway
                           14:00
                        b) Words from the skipper
                           14:20
                        c) Cups for the youngest crews
                           14:35
                        d) Sea songs
                           15:10
                        e) Tea in the garden
                           15:30

                        Whoever cannot come tells the office.
                        """))
                .containsExactly(
                        "2027-06-12 14:00 Parents are met on the slipway @slipway",
                        "2027-06-12 14:20 Words from the skipper",
                        "2027-06-12 14:35 Cups for the youngest crews",
                        "2027-06-12 15:10 Sea songs",
                        "2027-06-12 15:30 Tea in the garden @garden");
    }

    @Test
    void titles_that_stand_before_their_hours_elsewhere_stand_above_those_that_are_alone() {
        assertThat(ReadText.items("""
                        Journée portes ouvertes, samedi 12 juin
                        Ouverture du hangar                                                                                                   9h30
                        Consignes de sécurité                                                                                                 9h50
                        Départ des canots                                                                                                     10h10

                        Nœuds pour les petits
                        11h00

                        Soupe de poisson dans la cabane
                        12h30

                        Sauvetage en mer
                        14h00

                        Entrée libre
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Ouverture du hangar",
                        "2027-06-12 09:50 Consignes de sécurité",
                        "2027-06-12 10:10 Départ des canots",
                        "2027-06-12 11:00 Nœuds pour les petits",
                        "2027-06-12 12:30 Soupe de poisson dans la cabane @cabane",
                        "2027-06-12 14:00 Sauvetage en mer");
    }

    @Test
    void a_long_sentence_below_the_last_hour_of_a_close_list_is_a_remark() {
        assertThat(ReadText.items("""
                        Fête du port – dimanche 13 juin
                        Vente de cordages
                        8h – 17h
                        Jeux de pont
                        10h – 12h
                        Soupe
                        12h30
                        Concours de godille
                        14h
                        Remise des coupes
                        18h30
                        Tables et bancs sont fournis, chacun apporte son couvert et sa bonne humeur.
                        """))
                .containsExactly(
                        "2027-06-13 08:00-17:00 Vente de cordages",
                        "2027-06-13 10:00-12:00 Jeux de pont",
                        "2027-06-13 12:30 Soupe",
                        "2027-06-13 14:00 Concours de godille",
                        "2027-06-13 18:30 Remise des coupes");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Layouts in which sites show each item over several lines. */
class SiteCardsTest {

    @Test
    void start_and_end_stand_on_lines_of_their_own() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        09:00
                        10:15
                        Accueil des équipes

                        10:15
                        12:30
                        Tournoi
                        Gymnase municipal

                        12:30
                        Repas partagé
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:15 Accueil des équipes",
                        "2027-06-12 10:15-12:30 Tournoi @Gymnase municipal",
                        "2027-06-12 12:30 Repas partagé");
    }

    @Test
    void two_hours_above_two_titles_are_cells_of_a_table() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Accueil
                        10h Départ
                        12h
                        14h
                        Pique-nique
                        Jeux
                        16h Retour
                        """)).contains("2027-06-12 12:00 Pique-nique", "2027-06-12 14:00 Jeux");
    }

    @Test
    void the_kind_above_each_title_is_no_title() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        09:00 - 09:30
                        networking
                        Coffee and a warm welcome
                        09:30 - 10:00
                        keynote
                        Hedges, and who pays for them
                        10:00 - 12:00
                        workshop
                        Laying a hedge
                        12:00 - 13:00
                        networking
                        Long lunch
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Coffee and a warm welcome",
                        "2027-06-12 09:30-10:00 Hedges, and who pays for them",
                        "2027-06-12 10:00-12:00 Laying a hedge",
                        "2027-06-12 12:00-13:00 Long lunch");
    }

    @Test
    void each_line_is_a_field_with_its_label() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        Horaire : 9h - 10h
                        Intitulé : Tri des graines
                        Lieu : serre du haut

                        Intitulé : Semis
                        Horaire : 10h30
                        Intervenante : Maud Lair
                        """))
                .containsExactly("2027-06-12 09:00-10:00 Tri des graines @serre du haut", "2027-06-12 10:30 Semis");
    }

    @Test
    void who_speaks_is_no_title_of_the_hour_above() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027

                        Hedgerow birds [Room 2]
                        08:30 → 09:15
                        Speaker: Owen Pryce, Marsh Trust

                        Guided tour
                        09:15 → 10:15
                        Speaker: Ann Lowe, Marsh Trust

                        Coffee
                        10:15
                        """))
                .containsExactly(
                        "2027-06-11 08:30-09:15 Hedgerow birds @Room 2",
                        "2027-06-11 09:15-10:15 Guided tour",
                        "2027-06-11 10:15 Coffee");
    }

    @Test
    void heads_of_columns_below_each_other_are_no_items() {
        assertThat(ReadText.items("""
                        Tuesday 15 June 2027

                        Time
                        Session
                        8:30-9:15
                        Morning yoga

                        9:15-10:15
                        Breakfast
                        """))
                .containsExactly("2027-06-15 08:30-09:15 Morning yoga", "2027-06-15 09:15-10:15 Breakfast");
    }

    @Test
    void a_table_copied_cell_by_cell_keeps_its_empty_cells() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Time |
                        Item |
                        Notes |
                        9:30-9:55 |
                        Sign-in |
                        Bring your badge |
                        10:00 |
                        Opening words |
                        |
                        10:05-11:00 |
                        Lecture |
                        Two speakers |
                        """))
                .containsExactly(
                        "2027-06-12 09:30-09:55 Sign-in",
                        "2027-06-12 10:00 Opening words",
                        "2027-06-12 10:05-11:00 Lecture");
    }

    @Test
    void each_point_below_an_hour_with_a_colon_happens_then() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        A partir de 14h:

                          • judo
                          • course au trésor

                        19h30:

                          • spectacle de clowns
                        """))
                .containsExactly(
                        "2027-06-12 14:00 judo",
                        "2027-06-12 14:00 course au trésor",
                        "2027-06-12 19:30 spectacle de clowns");
        assertThat(ReadText.items("""
                        Jeudi 10 juin 2027
                        10 h : - débat sur les haies - atelier affiches
                        14 h 30 : - projection - atelier montage
                        """))
                .containsExactly(
                        "2027-06-10 10:00 débat sur les haies",
                        "2027-06-10 10:00 atelier affiches",
                        "2027-06-10 14:30 projection",
                        "2027-06-10 14:30 atelier montage");
    }

    @Test
    void below_a_day_stands_the_hour_then_what_happens() {
        assertThat(ReadText.items("""
                        Vendredi 11 juin 2027
                        14h-17h

                        Inscription (hall)
                        17h-18h
                        Dîner (cantine)

                        Samedi 12 juin 2027
                        8h

                        Messe (chapelle)
                        9h-10h
                        Assemblée (grande salle)
                        """))
                .containsExactly(
                        "2027-06-11 14:00-17:00 Inscription @hall",
                        "2027-06-11 17:00-18:00 Dîner @cantine",
                        "2027-06-12 08:00 Messe @chapelle",
                        "2027-06-12 09:00-10:00 Assemblée @grande salle");
    }

    @Test
    void an_hour_that_a_site_shows_twice_around_a_letter_is_told_once() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        11h30
                        L
                        11h30

                        Rencontre avec les pêcheurs

                        12h30
                        L
                        12h30

                        Pique-nique
                        """))
                .containsExactly("2027-06-12 11:30 Rencontre avec les pêcheurs", "2027-06-12 12:30 Pique-nique");
    }

    @Test
    void the_first_card_may_touch_the_heading_of_its_day() {
        assertThat(ReadText.items("""
                        FRIDAY 11 JUNE 2027
                        Welcome talk
                        6:30 pm · Theatre

                        Team forming
                        7:00 pm · Atrium

                        SATURDAY 12 JUNE 2027
                        Oat pancakes
                        8:30 am · Atrium

                        Checkpoint
                        4:00 pm · Theatre
                        """))
                .containsExactly(
                        "2027-06-11 18:30 Welcome talk @Theatre",
                        "2027-06-11 19:00 Team forming @Atrium",
                        "2027-06-12 08:30 Oat pancakes @Atrium",
                        "2027-06-12 16:00 Checkpoint @Theatre");
    }

    @Test
    void a_kind_stands_above_each_title_and_a_game_is_no_thursday() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN 2027

                        Atelier
                        Fabrique ta boussole
                        10:30 > 11:15
                        Salle des cartes
                        6-10 ans

                        Conférence
                        Pourquoi la mer monte
                        14:00
                        Amphi Curie

                        Spectacle
                        La chimie en chansons
                        15:30 > 16:30
                        Amphi Curie

                        Jeu
                        Le grand quiz du fleuve
                        17:00
                        Salle des cartes
                        """))
                .containsExactly(
                        "2027-06-12 10:30-11:15 Fabrique ta boussole @Salle des cartes",
                        "2027-06-12 14:00 Pourquoi la mer monte @Amphi Curie",
                        "2027-06-12 15:30-16:30 La chimie en chansons @Amphi Curie",
                        "2027-06-12 17:00 Le grand quiz du fleuve @Salle des cartes");
    }

    @Test
    void the_cells_of_a_row_may_have_fallen_below_each_other() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        9h00

                        Accueil café

                        Hall

                        9h30 – 10h00

                        Mot d’ouverture

                        Grande salle

                        10h00 – 12h00

                        Ateliers au choix :

                        Atelier 1 : Emploi et insertion

                        Salle Larzac

                        Atelier 2 : Vendre en ligne

                        Salle Aubrac

                        12h00

                        Repas

                        Cantine
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil café @Hall",
                        "2027-06-12 09:30-10:00 Mot d’ouverture @Grande salle",
                        "2027-06-12 10:00-12:00 Ateliers au choix",
                        "2027-06-12 10:00-12:00 Atelier 1 : Emploi et insertion @Salle Larzac",
                        "2027-06-12 10:00-12:00 Atelier 2 : Vendre en ligne @Salle Aubrac",
                        "2027-06-12 12:00 Repas @Cantine");
    }

    @Test
    void several_shows_stand_below_a_title_with_their_place() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN 2027

                        Inauguration
                        10h00 - parvis du Muséum

                        Cuisine des algues
                        10h30 - durée 45 min - labo pédagogique

                        Voyage dans une bulle
                        Séances à 14h00 et 16h00 - salle des baleines

                        Conférence « Les pieuvres »
                        14h30 > 15h30 - auditorium

                        Quiz en famille
                        17h00 - parvis du Muséum
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Inauguration @parvis du Muséum",
                        "2027-06-12 10:30 Cuisine des algues @labo pédagogique",
                        "2027-06-12 14:00 Voyage dans une bulle @salle des baleines",
                        "2027-06-12 16:00 Voyage dans une bulle @salle des baleines",
                        "2027-06-12 14:30-15:30 Conférence « Les pieuvres » @auditorium",
                        "2027-06-12 17:00 Quiz en famille @parvis du Muséum");
    }
}

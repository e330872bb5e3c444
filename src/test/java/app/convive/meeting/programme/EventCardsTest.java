package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Title, day with hour and place, and words about it, each on lines of their own: newsletters and pages of events. */
class EventCardsTest {

    @Test
    void a_title_stands_above_its_day_hour_and_place_and_words_below_are_no_items() {
        assertThat(ReadText.items("""
                        # Ce mois-ci à la médiathèque

                        ## Café couture
                        Mardi 8 juin à 14h – Salle du fond

                        Apportez vos ourlets. Gratuit.

                        ## Concert : Duo Passerelle
                        Samedi 12 juin, de 20h30 à 22h – Grande salle

                        6 € / 4 €, ouverture des portes à 20h.

                        ## Troc de plantes
                        Dimanche 13 juin, à partir de 10h – Parvis
                        """))
                .containsExactly(
                        "2027-06-08 14:00 Café couture @Salle du fond",
                        "2027-06-12 20:30-22:00 Concert : Duo Passerelle @Grande salle",
                        "2027-06-13 10:00 Troc de plantes @Parvis");
    }

    @Test
    void a_day_above_its_title_keeps_what_stands_below_it() {
        assertThat(ReadText.items("""
                        Samedi 12 juin, 10h

                        Visite des coulisses

                        Rez-de-chaussée

                        Samedi 12 juin, 14h

                        Tournoi de palets

                        Cour

                        Dimanche 13 juin, 11h

                        Brunch

                        Cuisine
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Visite des coulisses @Rez-de-chaussée",
                        "2027-06-12 14:00 Tournoi de palets @Cour",
                        "2027-06-13 11:00 Brunch @Cuisine");
    }

    @Test
    void an_hour_above_its_title_may_bring_its_place() {
        assertThat(ReadText.items("""
                        Jeudi 10 juin 2027

                        9h – 9h30
                        Accueil

                        9h30 – 10h30 / auditorium
                        Conférence : ce que chantent les oiseaux
                        Lou Marzin, ornithologue

                        10h30 – 11h
                        Pause

                        11h – 12h / auditorium
                        Table ronde
                        """))
                .containsExactly(
                        "2027-06-10 09:00-09:30 Accueil",
                        "2027-06-10 09:30-10:30 Conférence : ce que chantent les oiseaux @auditorium",
                        "2027-06-10 10:30-11:00 Pause",
                        "2027-06-10 11:00-12:00 Table ronde @auditorium");
    }

    @Test
    void how_long_a_play_takes_is_no_hour_of_the_night() {
        assertThat(ReadText.items("""
                        Vendredi 11 juin

                        21h00 : « Le quai des absents », troupe du Pont
                        Deux voyageurs attendent un train qui ne vient pas.
                        1h40 avec entracte.

                        Samedi 12 juin

                        15h30 : « Ulysse à vélo », par les Mollets d'acier
                        Une odyssée en danseuse.
                        1h10, dès 6 ans.
                        """)).hasSize(2);
    }

    @Test
    void the_same_again_and_again_is_told_once_with_its_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        9h30 Ouverture
                        10h Mot du maire (halle)
                        12h Repas (halle)
                        17h Tombola (halle)

                        Tours en poney : 10h30, 11h30 et 13h30 (devant la halle)
                        """))
                .endsWith(
                        "2027-06-12 10:30 Tours en poney @devant la halle",
                        "2027-06-12 11:30 Tours en poney @devant la halle",
                        "2027-06-12 13:30 Tours en poney @devant la halle");
    }

    @Test
    void the_last_line_of_a_card_is_its_place_where_that_of_others_is() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        09:30
                        Welcome
                        Nora Quill, Millbrook Repair Café
                        Main Stage

                        10:00
                        Bees in winter
                        Eli Drake, keeper
                        Main Stage

                        11:00
                        Knots for sailors
                        Hands-on, bring a rope
                        Boat Shed

                        12:00
                        Felt from old coats
                        Hands-on, 20 places
                        Thread Corner

                        13:00
                        Soup
                        Leek or lentil
                        Main Stage

                        14:00
                        Walk to the mill
                        Meet at the Lychgate steps

                        15:00
                        Closing song
                        All of us
                        Main Stage
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Welcome @Main Stage",
                        "2027-06-12 10:00 Bees in winter @Main Stage",
                        "2027-06-12 11:00 Knots for sailors @Boat Shed",
                        "2027-06-12 12:00 Felt from old coats @Thread Corner",
                        "2027-06-12 13:00 Soup @Main Stage",
                        "2027-06-12 14:00 Walk to the mill @Lychgate steps",
                        "2027-06-12 15:00 Closing song @Main Stage");
    }

    @Test
    void the_bracket_behind_who_speaks_is_the_place_below_a_title() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        9 h à 10 h
                        Pourquoi les haies reviennent
                        Anne Brun, botaniste (salle Tilleul)

                        10 h à 11 h
                        Rapport des vergers
                        Temps de parole : Jo (groupe Jardin)

                        11 h
                        Départ à pied pour la combe
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 Pourquoi les haies reviennent @salle Tilleul",
                        "2027-06-12 10:00-11:00 Rapport des vergers",
                        "2027-06-12 11:00 Départ à pied pour la combe");
    }

    @Test
    void day_hour_and_place_may_stand_above_who_plays_and_what() {
        assertThat(ReadText.items("""
                        Les Nuits du Canal

                        Samedi 12 juin – 18h30 – Parvis de la mairie
                        Cie du Héron – Brest (29)
                        La Ronde
                        Cirque – 1h10 – dès 6 ans

                        Samedi 12 juin – 21h – Départ place du Puits
                        Cie Tambour
                        Marche de nuit

                        Dimanche 13 juin – 11h – Les Saules
                        Pique-nique

                        Dimanche 13 juin – 15h – Jardin des Simples
                        Contes d'été

                        Dimanche 13 juin – 17h – Place du Puits
                        Bal
                        """))
                .containsExactly(
                        "2027-06-12 18:30 Cie du Héron – Brest (29) @Parvis de la mairie",
                        "2027-06-12 21:00 Cie Tambour @place du Puits",
                        "2027-06-13 11:00 Pique-nique @Les Saules",
                        "2027-06-13 15:00 Contes d'été @Jardin des Simples",
                        "2027-06-13 17:00 Bal @Place du Puits");
    }

    @Test
    void a_single_bullet_below_hour_and_place_is_the_title() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN

                        De 10h à 18h, mairie
                        • Exposition de photos.

                        A 11h, rendez-vous devant la mairie
                        • Tour des remparts. Durée 1h.

                        A 14h, ferme du bas
                        • Tonte des brebis.

                        A 16h, salle des fêtes
                        • Goûter.
                        """))
                .containsExactly(
                        "2027-06-12 10:00-18:00 Exposition de photos @mairie",
                        "2027-06-12 11:00-12:00 Tour des remparts @devant la mairie",
                        "2027-06-12 14:00 Tonte des brebis @ferme du bas",
                        "2027-06-12 16:00 Goûter @salle des fêtes");
    }

    @Test
    void a_card_may_tell_title_then_place_then_hour() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        Shanty Hour
                        The Slipway
                        10:30am - 11:15am
                        Free
                        Bring a drum. Doors 10am

                        Longsword for Beginners
                        Chapel Hall
                        11:30am - 1:00pm
                        £6

                        Puppets
                        On board the Heron
                        2:30pm - 3:15pm
                        £4

                        Late Tunes
                        Meet at the Town Hall steps
                        10:15pm
                        """))
                .containsExactly(
                        "2027-06-12 10:30-11:15 Shanty Hour @The Slipway",
                        "2027-06-12 11:30-13:00 Longsword for Beginners @Chapel Hall",
                        "2027-06-12 14:30-15:15 Puppets @On board the Heron",
                        "2027-06-12 22:15 Late Tunes @Town Hall steps");
    }

    @Test
    void a_card_may_tell_place_then_title_then_day_and_hour() {
        assertThat(ReadText.items("""
                        Médiathèque
                        Contes du soir
                        Samedi 12 juin, 18h – 19h
                        Gratuit

                        Salle des fêtes
                        Bal des pompiers
                        Samedi 12 juin, 21h

                        Théâtre
                        Le Misanthrope
                        Dimanche 13 juin, 15h
                        12 €
                        """))
                .containsExactly(
                        "2027-06-12 18:00-19:00 Contes du soir @Médiathèque",
                        "2027-06-12 21:00 Bal des pompiers @Salle des fêtes",
                        "2027-06-13 15:00 Le Misanthrope @Théâtre");
    }

    @Test
    void two_lines_above_a_few_hours_are_no_cards() {
        assertThat(ReadText.items("""
                        Summer school
                        Saturday 12 June 2027

                        Please be on time.
                        We start with
                        9:00
                        Welcome

                        10:00
                        Grammar

                        11:00
                        Reading
                        """)).contains("2027-06-12 10:00 Grammar", "2027-06-12 11:00 Reading");
    }

    @Test
    void days_that_are_counted_stand_below_titles_too_and_a_title_may_tell_hours() {
        assertThat(ReadText.items("""
                        12 sessions

                        ☆ Sign in
                        Day 1 · 09:00 - 09:30 · Lobby

                        ☆ Mending nets
                        Day 1 · 10:00 - 11:30 · Blue Yurt
                        Ana Ruiz

                        ☆ The 3 hour raft race: build and sail
                        Day 1 · 14:00 - 17:00 · Boathouse
                        Teams of four

                        ☆ Knots for all
                        Day 2 · 09:00 · Blue Yurt
                        """))
                .containsExactly(
                        "null 09:00-09:30 Sign in @Lobby",
                        "null 10:00-11:30 Mending nets @Blue Yurt",
                        "null 14:00-17:00 The 3 hour raft race: build and sail @Boathouse",
                        "null 09:00 Knots for all @Blue Yurt");
    }

    @Test
    void who_gives_it_may_stand_between_a_title_and_its_hour_and_place() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        Doors and tea
                        9.30am | Lower verandah

                        Reading the river
                        Dr Ama Foyle
                        10.00am – 11.00am | Tin shed

                        Net mending
                        Old Pat
                        11.00am – 12.00pm | Tin shed

                        Fish supper
                        12.30pm | Lower verandah
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Doors and tea @Lower verandah",
                        "2027-06-12 10:00-11:00 Reading the river Dr Ama Foyle @Tin shed",
                        "2027-06-12 11:00-12:00 Net mending Old Pat @Tin shed",
                        "2027-06-12 12:30 Fish supper @Lower verandah");
    }

    @Test
    void blurbs_of_two_lines_above_lists_of_hours_are_no_titles() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        Morning
                        For early birds
                        9.30am | Kite building
                        10.30am | Kite flying

                        Afternoon
                        For all
                        2pm | Sack race
                        3pm | Tug of war
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Kite building",
                        "2027-06-12 10:30 Kite flying",
                        "2027-06-12 14:00 Sack race",
                        "2027-06-12 15:00 Tug of war");
    }
}

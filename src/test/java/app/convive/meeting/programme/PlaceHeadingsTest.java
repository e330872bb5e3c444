package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places that are told once for several items: above them, or in a sentence about all. */
class PlaceHeadingsTest {

    @Test
    void a_block_stands_below_its_place_even_with_a_remark_between() {
        assertThat(ReadText.items("""
                        HARBOUR FAIR
                        Saturday June 12, 2027

                        Main Stage
                          • 10:15 - Opening bell
                          • 11:00 - The Tin Whistlers

                        Workshop Room 2
                        ten seats, sign up at the desk
                          • 10:30-11:15 - Rope making
                          • 11:30-12:15 - Knots for children

                        Back Yard (weather permitting)
                          • 11:30 - Sack race
                          • 15:15 - Tug of war
                        """))
                .containsExactly(
                        "2027-06-12 10:15 Opening bell @Main Stage",
                        "2027-06-12 11:00 The Tin Whistlers @Main Stage",
                        "2027-06-12 10:30-11:15 Rope making @Workshop Room 2",
                        "2027-06-12 11:30-12:15 Knots for children @Workshop Room 2",
                        "2027-06-12 11:30 Sack race @Back Yard",
                        "2027-06-12 15:15 Tug of war @Back Yard");
    }

    @Test
    void a_sentence_above_the_programme_places_all_that_says_nothing_else() {
        assertThat(ReadText.items("""
                        Everything is in the Village Hall unless it says otherwise. Bring a mug!

                        Friday 11 June
                        7pm Soup
                        8pm Barn dance

                        Saturday 12 June
                        10am Song workshop (Chapel)
                        1pm Lunch
                        """))
                .containsExactly(
                        "2027-06-11 19:00 Soup @Village Hall",
                        "2027-06-11 20:00 Barn dance @Village Hall",
                        "2027-06-12 10:00 Song workshop @Chapel",
                        "2027-06-12 13:00 Lunch @Village Hall");
    }

    @Test
    void headings_may_name_their_place_in_brackets() {
        assertThat(ReadText.items("""
                        # Rencontres du livre
                        **Quand :** samedi 12 juin 2027

                        ## Lectures (la Soute)

                        * 10:00 → 10:40 *Lire à deux voix*
                        * 11:00 → 11:40 *Contes du port*

                        ## Et aussi (terrasse)

                        * 12:30 → 13:45 *Galettes*
                        """))
                .containsExactly(
                        "2027-06-12 10:00-10:40 Lire à deux voix @la Soute",
                        "2027-06-12 11:00-11:40 Contes du port @la Soute",
                        "2027-06-12 12:30-13:45 Galettes @terrasse");
    }

    @Test
    void place_and_hour_may_follow_in_a_sentence_of_their_own() {
        assertThat(ReadText.items("""
                        Fri 11 June
                        Opening with the mayor. The Boat House, 6.30pm. Free
                        Late session. Kelly's Bar, 10pm. Free

                        Sat 12 June
                        Workshop: short lines, with Ann Moss. The Library, 10am–12.30pm. €25, max 12
                        Closing reading. Town Hall, 1pm. Free
                        """))
                .containsExactly(
                        "2027-06-11 18:30 Opening with the mayor @The Boat House",
                        "2027-06-11 22:00 Late session @Kelly's Bar",
                        "2027-06-12 10:00-12:30 Workshop: short lines, with Ann Moss @The Library",
                        "2027-06-12 13:00 Closing reading @Town Hall");
    }

    @Test
    void a_name_of_several_words_is_kept_whole() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9.30am Doors open - Foyer
                        10am Notices - Main Hall
                        11am Sewing circle (bring a thimble!) - Committee Room
                        12pm Budget - Meeting Room 3
                        1pm Lunch - Foyer
                        """))
                .contains(
                        "2027-06-12 10:00 Notices @Main Hall",
                        "2027-06-12 11:00 Sewing circle (bring a thimble!) @Committee Room",
                        "2027-06-12 12:00 Budget @Meeting Room 3");
    }

    @Test
    void where_may_be_told_before_what() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        À 14h30, à la salle des fêtes : inscriptions aux ateliers.
                        À 16h, dans la cour de l'école : jeux pour tous.
                        À 17h, à la mairie : rencontre avec le conseil.
                        De 19h à 21h, sous les platanes : repas partagé.
                        """))
                .containsExactly(
                        "2027-06-12 14:30 inscriptions aux ateliers @salle des fêtes",
                        "2027-06-12 16:00 jeux pour tous @cour de l'école",
                        "2027-06-12 17:00 rencontre avec le conseil @mairie",
                        "2027-06-12 19:00-21:00 repas partagé @sous les platanes");
    }

    @Test
    void a_name_below_several_titles_is_their_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10h ► Initiation aux jeux
                              Zone verte
                        11h ► Tournoi de dames
                              Zone rouge
                        12h30 ► Crêpes
                              Mezzanine
                        15h ► Finale
                              Zone rouge
                        16h ► Jeux de demain
                              Zone verte
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Initiation aux jeux @Zone verte",
                        "2027-06-12 11:00 Tournoi de dames @Zone rouge",
                        "2027-06-12 12:30 Crêpes @Mezzanine",
                        "2027-06-12 15:00 Finale @Zone rouge",
                        "2027-06-12 16:00 Jeux de demain @Zone verte");
    }

    @Test
    void which_side_a_field_lies_on_belongs_to_its_name() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        10:00 am - Swap meet, south parking lot
                        3:00 pm - Kite contest, north field
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Swap meet @south parking lot", "2027-06-12 15:00 Kite contest @north field");
    }

    @Test
    void where_one_meets_is_the_place_without_the_word_for_meeting() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10h – Balade des puits – départ place du Four
                        11h – Histoires du canal – rdv devant la mairie
                        12h30 – Repas en commun (Fr. 32.–, boissons non comprises)
                        23h30 – Extinction des feux
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Balade des puits @place du Four",
                        "2027-06-12 11:00 Histoires du canal @devant la mairie",
                        "2027-06-12 12:30 Repas en commun (Fr. 32.–, boissons non comprises)",
                        "2027-06-12 23:30 Extinction des feux");
    }

    @Test
    void in_a_grid_of_rooms_a_meal_that_stands_in_its_own_column_is_held_there() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        | | Great Hall | Green Room | Bar |
                        | --- | --- | --- | --- |
                        | 10:00 | Opening ceremony | | |
                        | 11:00 | Maps of lost places | Knitting | |
                        | 13:00 | | | Lunch |
                        | 15:00 | Closing ceremony | | |
                        """))
                .contains(
                        "2027-06-12 10:00 Opening ceremony @Great Hall",
                        "2027-06-12 13:00 Lunch @Bar",
                        "2027-06-12 15:00 Closing ceremony @Great Hall");
    }

    @Test
    void a_place_that_ends_a_block_belongs_to_it_and_heads_nothing() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        > 9h30 - 11h > Rencontre avec les luthiers

                        Collège Jean-Moulin


                        > 14h

                        Goûter des chorales

                        Salle des Fêtes


                        > 16h30 > Concert du soir

                        Quatre ensembles se répondent d'un balcon à l'autre.

                        Jardin des Plantes


                        > 18h > Pot d'adieu

                        Bibliothèque
                        """))
                .containsExactly(
                        "2027-06-12 09:30-11:00 Rencontre avec les luthiers @Collège Jean-Moulin",
                        "2027-06-12 14:00 Goûter des chorales @Salle des Fêtes",
                        "2027-06-12 16:30 Concert du soir @Jardin des Plantes",
                        "2027-06-12 18:00 Pot d'adieu @Bibliothèque");
    }

    @Test
    void a_track_ends_with_its_slot_and_its_heading_may_name_who_leads_it() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        10:00 – 11:00 Parallel session 1

                        Track A: Hedgerows and verges (Lecture Theatre 4). Chair: Nora Quill
                        10:00 Counting moths by night
                        10:30 Who mows the verge, and when

                        Track B: Ponds and other waters (Seminar Room 2.15). Chair: Eli Drake
                        10:00 The year of the newt
                        10:30 Leaks

                        11:00 – 11:30 Tea
                        11:30 – 12:00 Plenary (Foyer)
                        """))
                .containsExactly(
                        "2027-06-12 10:00-11:00 Parallel session 1",
                        "2027-06-12 10:00 Counting moths by night @Lecture Theatre 4",
                        "2027-06-12 10:30 Who mows the verge, and when @Lecture Theatre 4",
                        "2027-06-12 10:00 The year of the newt @Seminar Room 2.15",
                        "2027-06-12 10:30 Leaks @Seminar Room 2.15",
                        "2027-06-12 11:00-11:30 Tea",
                        "2027-06-12 11:30-12:00 Plenary @Foyer");
    }

    @Test
    void one_word_within_a_title_moves_nothing_away_from_the_place_above_it() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN 2027

                        Place du Lavoir
                        18h – Ouverture, avec les mots (courts) de la maire
                        20h – Grande soupe dans la rue
                        21h – Fanfare Le Soufflet à Lucien

                        Église Saint-Roch
                        22h – Polyphonies
                        """))
                .containsExactly(
                        "2027-06-12 18:00 Ouverture, avec les mots (courts) de la maire @Place du Lavoir",
                        "2027-06-12 20:00 Grande soupe dans la rue @Place du Lavoir",
                        "2027-06-12 21:00 Fanfare Le Soufflet à Lucien @Place du Lavoir",
                        "2027-06-12 22:00 Polyphonies @Église Saint-Roch");
    }

    @Test
    void a_label_may_be_written_in_two_languages() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN 2027 / SATURDAY, JUNE 12, 2027

                        9 h – 10 h / 9:00 – 10:00 a.m.
                        Accueil / Registration
                        Lieu / Location : Atrium

                        10 h / 10:00 a.m.
                        Mot d'ouverture / Opening
                        Salle (Room) : Salle Riel / Riel Room

                        11 h / 11:00 a.m.
                        Où / Where do we go from here?
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 Accueil / Registration @Atrium",
                        "2027-06-12 10:00 Mot d'ouverture / Opening @Salle Riel / Riel Room",
                        "2027-06-12 11:00 Où / Where do we go from here?");
    }

    @Test
    void among_places_that_head_blocks_a_name_written_like_them_is_one_too() {
        assertThat(ReadText.items("""
                        SATURDAY 12 JUNE 2027

                        Main Pavilion
                          0900 Opening
                          1100 Panel

                        Woolshed
                          1000 Sharpening

                        Arena
                          1030 Working dogs

                        Nan's Kettle
                          1000 Scones
                          1200 Roast lunch
                        """))
                .contains("2027-06-12 10:30 Working dogs @Arena", "2027-06-12 12:00 Roast lunch @Nan's Kettle");
    }

    @Test
    void a_pin_leads_the_place_below_an_item() {
        assertThat(ReadText.items("""
                        SAT 12 JUNE 2027

                        10am hello
                        📍 Waterfront Hall

                        1pm – 2.15 talk: glue
                        📍 Crow's Nest (not if windy)

                        3pm workshops
                        📍 kites
                        📍 boats
                        """))
                .contains(
                        "2027-06-12 10:00 hello @Waterfront Hall",
                        "2027-06-12 13:00-14:15 talk: glue @Crow's Nest",
                        "2027-06-12 15:00 workshops",
                        "2027-06-12 15:00 kites",
                        "2027-06-12 15:00 boats");
    }

    @Test
    void in_a_grid_of_rooms_a_plenary_is_held_in_the_room_above_it_and_a_meal_is_not() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        | Time | Lecture Theatre 1 | Room 12 |
                        |---|---|---|
                        | 09:00–09:30 | Registration (Foyer) | |
                        | 09:30–10:00 | Welcome | |
                        | 10:00–11:00 | Papers 1: Rent | Papers 2: Peat |
                        | 11:00–12:00 | Lunch | |
                        | 17:00– | Drinks (The Old Forge, Mill St) | |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Registration @Foyer",
                        "2027-06-12 09:30-10:00 Welcome @Lecture Theatre 1",
                        "2027-06-12 10:00-11:00 Papers 1: Rent @Lecture Theatre 1",
                        "2027-06-12 10:00-11:00 Papers 2: Peat @Room 12",
                        "2027-06-12 11:00-12:00 Lunch",
                        "2027-06-12 17:00 Drinks @The Old Forge, Mill St");
    }

    @Test
    void places_in_the_list_of_what_happens_there_stand_above_it() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        - à la salle Oriot
                        - Lutte : 9h – 10h15
                        - Boxe : 10h15 – 11h45
                        - à la salle Pommier
                        - Escalade : 10h – 13h
                        - à la piscine Bel Air
                        - Plongée : 14h – 17h
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:15 Lutte @salle Oriot",
                        "2027-06-12 10:15-11:45 Boxe @salle Oriot",
                        "2027-06-12 10:00-13:00 Escalade @salle Pommier",
                        "2027-06-12 14:00-17:00 Plongée @piscine Bel Air");
    }
}

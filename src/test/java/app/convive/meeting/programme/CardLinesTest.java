package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cards of pages: buttons below what happens, and hours alone between a title and its place. */
class CardLinesTest {

    @Test
    void the_button_below_each_card_is_no_title() {
        assertThat(ReadText.items("""
                        Samedi 12 juin

                        Réveil des ruches
                        9 h à 10 h · Bibliothèque
                        ♡ Ajouter à mon agenda

                        Le miel en cuisine
                        avec Odette Caron, cuisinière
                        10 h 30 à 11 h 30 · Cafétéria
                        ♡ Ajouter à mon agenda

                        Casse-croûte
                        12 h
                        ♡ Ajouter à mon agenda

                        Petites abeilles
                        4 à 9 ans, avec Zoé
                        13 h à 14 h · Gymnase de l'école
                        ♡ Ajouter à mon agenda

                        Chorale des butineurs
                        15 h · Scène du gymnase
                        ♡ Ajouter à mon agenda
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:00 Réveil des ruches @Bibliothèque",
                        "2027-06-12 10:30-11:30 Le miel en cuisine avec Odette Caron, cuisinière @Cafétéria",
                        "2027-06-12 12:00 Casse-croûte",
                        "2027-06-12 13:00-14:00 Petites abeilles 4 à 9 ans, avec Zoé @Gymnase de l'école",
                        "2027-06-12 15:00 Chorale des butineurs @Scène du gymnase");
    }

    @Test
    void one_line_that_begins_like_a_button_stays() {
        assertThat(ReadText.items("""
                        Saturday 12 June

                        10:00
                        Share your seeds

                        11:00
                        Learn more about moss
                        """))
                .containsExactly("2027-06-12 10:00 Share your seeds", "2027-06-12 11:00 Learn more about moss");
    }

    @Test
    void an_hour_stands_alone_between_its_title_and_its_place_below_the_kind_of_thing() {
        assertThat(ReadText.items("""
                        Saturday 12 June

                        Doors and tea
                        9.00 – 9.45
                        Foyer

                        TALK
                        What will hedges look like in 2045?
                        10.00 – 11.00
                        Great Hall
                        Mo Pryce
                        ♡ Add

                        WORKSHOP
                        Laying a hedge
                        11.15 – 12.30
                        Room 4
                        ♡ Add   Full!

                        MEAL
                        Soup and bread
                        12.30
                        Foyer
                        ♡ Add
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:45 Doors and tea @Foyer",
                        "2027-06-12 10:00-11:00 What will hedges look like in 2045? @Great Hall",
                        "2027-06-12 11:15-12:30 Laying a hedge @Room 4",
                        "2027-06-12 12:30 Soup and bread @Foyer");
    }

    @Test
    void an_hour_that_leads_its_title_keeps_it() {
        assertThat(ReadText.items("""
                        Saturday 12 June

                        10:00
                        Laying a hedge
                        Room 4

                        11:15
                        Mending gates
                        Great Hall

                        14:00
                        Planting oaks
                        Foyer
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Laying a hedge @Room 4",
                        "2027-06-12 11:15 Mending gates @Great Hall",
                        "2027-06-12 14:00 Planting oaks @Foyer");
    }

    @Test
    void what_happens_may_stand_above_the_lines_that_tell_its_hours_and_days() {
        assertThat(ReadText.items("""
                        Deadline for the forms:

                        12.00 on 9th June

                        Putting up the stalls:

                        19.00 - 20.00 on Friday 11th June
                        9.00 - 10.30 on Saturday 12th June

                        Judging of the jams:

                        10.30 - 12.30 on Saturday 12th June

                        Goat race (round the pond):

                        From 13.00 on Saturday 12th June
                        """))
                .containsExactly(
                        "2027-06-11 19:00-20:00 Putting up the stalls",
                        "2027-06-12 09:00-10:30 Putting up the stalls",
                        "2027-06-12 10:30-12:30 Judging of the jams",
                        "2027-06-12 13:00 Goat race @round the pond");
    }

    @Test
    void what_happens_may_stand_below_the_line_that_tells_its_day_and_hour() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027, 10h
                        Concours de tartes

                        Samedi 12 juin 2027, 12h
                        Banquet

                        Dimanche 13 juin 2027, 12h
                        Visite des ruches
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Concours de tartes",
                        "2027-06-12 12:00 Banquet",
                        "2027-06-13 12:00 Visite des ruches");
    }

    @Test
    void a_room_told_by_its_code_stands_behind_hours_above_titles() {
        assertThat(ReadText.items("""
                        - Samedi 12 juin 2027
                        8h00 (en continu)
                        Tri des manuscrits
                        9h00 - Réfectoire
                        Déjeuner
                        Le pain est d'hier.
                        10h00 - B-118
                        Table ronde des revues
                        12h00 - Réfectoire
                        Dîner
                        14h00 (B-118)
                        Relecture à deux
                        Venez avec vos crayons.
                        17h00
                        Rangement
                        18h30 - Salle Garneau
                        Remise des plumes
                        """))
                .containsExactly(
                        "2027-06-12 08:00 Tri des manuscrits",
                        "2027-06-12 09:00 Déjeuner @Réfectoire",
                        "2027-06-12 10:00 Table ronde des revues @B-118",
                        "2027-06-12 12:00 Dîner @Réfectoire",
                        "2027-06-12 14:00 Relecture à deux @B-118",
                        "2027-06-12 17:00 Rangement",
                        "2027-06-12 18:30 Remise des plumes @Salle Garneau");
    }

    @Test
    void titles_behind_hours_are_no_rooms_by_a_code_told_once() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h00 - Accueil
                        Venez tôt
                        10h00 - A320
                        Maquette à monter
                        12h00 - Repas
                        Chacun apporte un plat
                        """))
                .containsExactly("2027-06-12 09:00 Accueil", "2027-06-12 10:00 A320", "2027-06-12 12:00 Repas");
    }

    @Test
    void titles_may_stand_right_above_their_hours_below_each_day() {
        assertThat(ReadText.items("""
                        Friday, 11 June 2027
                        Former Pupils' Supper
                        6:00 – 7:30 p.m.
                        Dining Hall
                        Tell us if you eat no meat.
                        Old Choir Sing-along
                        8:00 – 9:00 p.m.
                        Chapel
                        Saturday, 12 June 2027
                        Tour of the New Wing
                        10:00 – 11:00 a.m.
                        Main Entrance
                        Led by pupils.
                        Cricket
                        2:00 – 5:00 p.m.
                        Lower Field
                        """))
                .containsExactly(
                        "2027-06-11 18:00-19:30 Former Pupils' Supper @Dining Hall",
                        "2027-06-11 20:00-21:00 Old Choir Sing-along @Chapel",
                        "2027-06-12 10:00-11:00 Tour of the New Wing @Main Entrance",
                        "2027-06-12 14:00-17:00 Cricket @Lower Field");
    }

    @Test
    void titles_below_hours_that_open_each_day_stay_theirs() {
        assertThat(ReadText.items("""
                        Friday, 11 June 2027
                        6:00 – 7:30 p.m.
                        Former Pupils' Supper
                        Dining Hall
                        8:00 – 9:00 p.m.
                        Sing-along
                        Chapel
                        Saturday, 12 June 2027
                        10:00 – 11:00 a.m.
                        Tour of the New Wing
                        Main Entrance
                        """))
                .containsExactly(
                        "2027-06-11 18:00-19:30 Former Pupils' Supper @Dining Hall",
                        "2027-06-11 20:00-21:00 Sing-along @Chapel",
                        "2027-06-12 10:00-11:00 Tour of the New Wing @Main Entrance");
    }
}

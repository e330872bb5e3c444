package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places that the text tells once, outside of the items: for all of a kind, for a track, for a letter. */
class PlacesToldOnceTest {

    @Test
    void sentences_may_place_all_items_of_a_kind() {
        assertThat(ReadText.items("""
                        Assemblée des verriers, 12 juin 2027

                        Toutes les séances plénières se tiennent au théâtre Zola. Les ateliers ont lieu au lycée Cézanne, et \
                        les repas sont servis au réfectoire des Carmes.
                        Les pauses se prennent dans le cloître.

                        Samedi 12 juin
                        9h Séance plénière d'ouverture
                        10h30 Pause
                        11h Atelier : souffler le verre
                        12h30 Déjeuner
                        14h Visite de la halle
                        16h Plénière : rapports
                        19h30 Dîner (péniche Aurore)
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Séance plénière d'ouverture @théâtre Zola",
                        "2027-06-12 10:30 Pause @cloître",
                        "2027-06-12 11:00 Atelier : souffler le verre @lycée Cézanne",
                        "2027-06-12 12:30 Déjeuner @réfectoire des Carmes",
                        "2027-06-12 14:00 Visite de la halle",
                        "2027-06-12 16:00 Plénière : rapports @théâtre Zola",
                        "2027-06-12 19:30 Dîner @péniche Aurore");
    }

    @Test
    void such_a_sentence_may_stand_below_the_items() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9am Talk: hedges
                        10am Coffee
                        11am Workshop: willow
                        1pm Lunch

                        All meals are in the Dining Hall.
                        Workshops are held in the Potting Shed unless noted.
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Talk: hedges",
                        "2027-06-12 10:00 Coffee",
                        "2027-06-12 11:00 Workshop: willow @Potting Shed",
                        "2027-06-12 13:00 Lunch @Dining Hall");
    }

    @Test
    void a_sentence_about_a_single_thing_places_nothing_else() {
        assertThat(ReadText.items("""
                        The cookery workshop is in the Old Bakehouse Hall.

                        Saturday 12 June 2027
                        9am Workshop: kites
                        11am Cookery workshop
                        1pm Talk: bread
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Workshop: kites",
                        "2027-06-12 11:00 Cookery workshop @Old Bakehouse Hall",
                        "2027-06-12 13:00 Talk: bread");
    }

    @Test
    void rooms_of_tracks_may_be_told_above() {
        assertThat(ReadText.items("""
                        MARATHON DU CODE

                        Groupe LOUTRE (débutants) → salle Bohr, 2e étage
                        Groupe HÉRON (confirmés) → atelier bois, sous le préau
                        Groupe CASTOR → médiathèque

                        Samedi 12 juin 2027
                        9:00 Accueil
                        10:00 – 12:00
                           LOUTRE : premiers pas
                           HÉRON : capteurs
                           CASTOR : cartes
                        14:00 Démonstrations (LOUTRE)
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil",
                        "2027-06-12 10:00-12:00 LOUTRE : premiers pas @salle Bohr, 2e étage",
                        "2027-06-12 10:00-12:00 HÉRON : capteurs @atelier bois, sous le préau",
                        "2027-06-12 10:00-12:00 CASTOR : cartes @médiathèque",
                        "2027-06-12 14:00 Démonstrations (LOUTRE) @salle Bohr, 2e étage");
    }

    @Test
    void letters_may_stand_for_rooms() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00 Welcome (GH)
                        10:00 Bees and us (LR)
                        11:00 Coffee
                        11:30 Reading aloud – LR

                        GH = Great Hall; LR = Library Room
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Welcome (GH) @Great Hall",
                        "2027-06-12 10:00 Bees and us (LR) @Library Room",
                        "2027-06-12 11:00 Coffee",
                        "2027-06-12 11:30 Reading aloud – LR @Library Room");
    }

    @Test
    void a_single_pair_or_one_of_other_things_is_no_key() {
        assertThat(ReadText.items("""
                        Contact: Town Hall
                        Price: 12 €

                        Saturday 12 June 2027
                        9:00 Price: how shops set it
                        10:00 Contact: a dance
                        11:00 Lunch
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Price: how shops set it",
                        "2027-06-12 10:00 Contact: a dance",
                        "2027-06-12 11:00 Lunch");
    }

    @Test
    void a_room_stands_above_for_all_that_says_nothing_else() {
        assertThat(ReadText.items("""
                        Lecture Theatre 1 unless stated

                        Monday 14 June 2027
                        09:00 Registration (Foyer)
                        09:30 Opening remarks
                        11:00 Parallel sessions
                           A: Peat (Room 2)
                           B: Clay (Room 3)
                        """))
                .containsExactly(
                        "2027-06-14 09:00 Registration @Foyer",
                        "2027-06-14 09:30 Opening remarks @Lecture Theatre 1",
                        "2027-06-14 11:00 Parallel sessions @Lecture Theatre 1",
                        "2027-06-14 11:00 Peat @Room 2",
                        "2027-06-14 11:00 Clay @Room 3");
    }

    @Test
    void tracks_with_their_rooms_below_each_other_head_nothing() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        Track A (Main Hall)
                        Track B (Room 7)

                        10:00 Welcome
                        11:00 Track A: Bees
                        11:00 Track B: Ants
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Welcome",
                        "2027-06-12 11:00 Track A: Bees @Main Hall",
                        "2027-06-12 11:00 Track B: Ants @Room 7");
    }

    @Test
    void a_key_may_stand_in_one_line_behind_its_name() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Salles : Rouge = salle Ampère, Bleu = salle Volta, Vert = cour

                        10h00 Rouge – Initiation au jonglage
                        10h00 Bleu – Contes
                        11h00 [Vert] Grand jeu
                        12h00 Vertiges et repas
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Rouge – Initiation au jonglage @salle Ampère",
                        "2027-06-12 10:00 Bleu – Contes @salle Volta",
                        "2027-06-12 11:00 [Vert] Grand jeu @cour",
                        "2027-06-12 12:00 Vertiges et repas");
    }

    @Test
    void one_sentence_may_place_several_kinds() {
        assertThat(ReadText.items("""
                        All talks take place in the Old Library; workshops are in the Annex and coffee is served in the Foyer.

                        Saturday 12 June 2027
                        9:00 Coffee
                        9:30 Talk: soil
                        11:00 Workshop: compost
                        12:00 Lunch
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Coffee @Foyer",
                        "2027-06-12 09:30 Talk: soil @Old Library",
                        "2027-06-12 11:00 Workshop: compost @Annex",
                        "2027-06-12 12:00 Lunch");
    }

    @Test
    void a_place_behind_a_dash_may_be_written_in_two_languages() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN 2027 / SATURDAY 12 JUNE 2027
                        9 h / 9 am — Accueil / Welcome — Hall / Lobby
                        10 h / 10 am — Conférence / Talk — Salle des Pins / Pine Room
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil / Welcome @Hall / Lobby",
                        "2027-06-12 10:00 Conférence / Talk @Salle des Pins / Pine Room");
    }

    @Test
    void the_exception_may_be_told_first() {
        assertThat(ReadText.items("""
                        Friday June 11, 2027
                        Unless otherwise noted, all sessions are in Room 101.
                        8:00 AM Registration, Lobby
                        9:00 AM Opening
                        10:30 AM Panel: Water (Room 204)
                        """))
                .containsExactly(
                        "2027-06-11 08:00 Registration @Lobby",
                        "2027-06-11 09:00 Opening @Room 101",
                        "2027-06-11 10:30 Panel: Water @Room 204");
    }

    @Test
    void what_is_held_where_may_stand_behind_the_place() {
        assertThat(ReadText.items("""
                        Chères amies, notre week-end du 12 juin approche.
                        Nous logerons à l'Auberge du Cerf, où auront lieu tous les repas (salle basse). Les répétitions se tiennent à la grange, à trois minutes à pied.

                        Samedi 12 juin 2027
                        9h Répétition : tutti
                        12h Dîner
                        14h Sieste
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Répétition : tutti @grange",
                        "2027-06-12 12:00 Dîner @salle basse",
                        "2027-06-12 14:00 Sieste");
        assertThat(ReadText.items("""
                        We sleep at the Mill Hostel, where breakfast is served.

                        Saturday 12 June 2027
                        8:00 Breakfast
                        9:00 Walk
                        """))
                .containsExactly("2027-06-12 08:00 Breakfast @Mill Hostel", "2027-06-12 09:00 Walk");
    }

    @Test
    void a_place_stands_below_each_group_of_items() {
        assertThat(ReadText.items("""
                        Vendredi 11 juin 2027

                        18h | Les Voix du canal

                        18h45 | Chœur d'hommes

                        Temple Neuf

                        18h30 | Fanfare

                        20h | Bal

                        Place du Puits
                        """))
                .containsExactly(
                        "2027-06-11 18:00 Les Voix du canal @Temple Neuf",
                        "2027-06-11 18:45 Chœur d'hommes @Temple Neuf",
                        "2027-06-11 18:30 Fanfare @Place du Puits",
                        "2027-06-11 20:00 Bal @Place du Puits");
    }

    @Test
    void a_place_above_the_last_items_is_that_of_those_below() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027

                        9:00 Registration
                        10:00 Opening

                        Main Hall

                        11:00 Debate
                        12:00 Vote

                        Dining Room

                        13:00 Lunch
                        """))
                .contains("2027-06-11 11:00 Debate @Main Hall", "2027-06-11 13:00 Lunch @Dining Room");
    }

    @Test
    void what_a_place_stands_near_is_not_the_place() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        THE WOOL TENT
                        Near the main gate
                        11am
                        Spinning for beginners
                        2pm
                        Dyeing with Ann Bell from the Park Trust
                        """))
                .containsExactly(
                        "2027-06-12 11:00 Spinning for beginners @THE WOOL TENT",
                        "2027-06-12 14:00 Dyeing with Ann Bell from the Park Trust @THE WOOL TENT");
    }
}

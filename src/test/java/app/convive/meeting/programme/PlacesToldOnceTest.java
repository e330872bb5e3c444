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
}

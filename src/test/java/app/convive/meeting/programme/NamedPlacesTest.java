package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.words.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that are known by the words around them, whatever they are called. */
class NamedPlacesTest {

    private final PlaceFinder finder = new PlaceFinder(new Vocabulary());

    private @Nullable String place(String title) {
        PlaceFinder.Found found = finder.in(title);
        return found == null ? null : found.place();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Arrive Wexcombe = Wexcombe",
                "second coach leaves Fennel saleyards. Be early! = Fennel saleyards",
                "Stop in Larbert for petrol = Larbert",
                "arrive at Oakley Scout Site and pitch the tents = Oakley Scout Site",
                "Arrêt à Montreuil pour le plein = Montreuil",
            })
    void who_travels_names_where(String title, String place) {
        assertThat(place(title)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave for the ferry",
                "Arrive Friday",
                "Leave No Trace training",
                "Back by tea time",
                "Stop Press"
            })
    void not_all_that_moves_arrives_somewhere(String title) {
        assertThat(place(title)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Quiz and supper at The Red Lion in Low Moor = Red Lion",
                "In the Blue Room, writing for radio = Blue Room",
                "en salle Verte, atelier d'écriture = salle Verte",
                "match des anciens, terrain du CEG = terrain du CEG",
                "concours de labour (parcelle de la Grande Borne) = parcelle de la Grande Borne",
                "exercice de sauvetage, vieille scierie = vieille scierie",
                "Chants d'oiseaux — Léa Roux — D-104 = D-104",
                "veillée contes sous la grande paillote = sous la grande paillote",
                "marche de nuit, départ du lavoir = lavoir",
                "songs we know, Seminar Hall, hosted by Farah = Seminar Hall",
                "visite du fournil, salle 3, menée par Paul Roy = salle 3",
                "(salle polyvalente) arrivée de la délégation = salle polyvalente",
            })
    void the_words_around_it_tell_a_place(String title, String place) {
        assertThat(place(title)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conférence « Après le pont, quelle place ? »",
                "Talk: \"Who owns the bridge, the square or the hall?\"",
                "Dinner (pay your own way)",
                "Discours du maire, président du comité",
            })
    void what_is_quoted_or_paid_is_none(String title) {
        assertThat(place(title)).isNull();
    }

    @Test
    void a_first_sentence_tells_the_place_before_a_figure() {
        assertThat(place("Farm visit, Village Hall. 140 cows, all outdoors")).isEqualTo("Village Hall");
    }

    @Test
    void a_day_may_say_where_all_of_it_is_behind_its_name() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027 — sauf mention contraire tout se passe à la salle polyvalente, rue du Stade
                        9h accueil
                        12h repas à la cantine
                        Dimanche 13 juin 2027 – Dernier jour, tout a lieu au gymnase
                        10h bilan
                        """))
                .containsExactly(
                        "2027-06-12 09:00 accueil @salle polyvalente, rue du Stade",
                        "2027-06-12 12:00 repas à la cantine @cantine",
                        "2027-06-13 10:00 bilan @gymnase");
    }

    @Test
    void the_last_line_of_a_card_is_its_place_even_if_it_is_a_cafe() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        9 h
                        Accueil
                        Hall du cégep

                        10 h
                        Remise du Hibou d'or
                        Salle Bellevue

                        12 h
                        Repas
                        Cafétéria

                        21 h
                        Vins et fromages
                        Café étudiant

                        22 h
                        Sortie au marais
                        Stationnement P3
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil @Hall du cégep",
                        "2027-06-12 10:00 Remise du Hibou d'or @Salle Bellevue",
                        "2027-06-12 12:00 Repas @Cafétéria",
                        "2027-06-12 21:00 Vins et fromages @Café étudiant",
                        "2027-06-12 22:00 Sortie au marais @Stationnement P3");
    }

    @Test
    void verses_and_what_goes_on_are_no_places() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h30 Topo : frappez, on vous ouvrira (Lc 11,9)
                        10h30 Chant (suite du déchiffrage)
                        11h30 Chant (salle Bleue)
                        """))
                .filteredOn(item -> item.contains("@"))
                .containsExactly("2027-06-12 11:30 Chant @salle Bleue");
    }

    @Test
    void a_name_in_quotes_behind_a_small_word_is_a_place_and_words_within_quotes_are_none() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10:00 Guided visit to “Villa Serena”
                        11:00 Working meeting “Elms meet Elms” in “Villa Serena”
                        12:00 Talk on young people in “Elms meet Elms” towns
                        13:00 Guided visit to the old Library of Corvo
                        15:00 Film: "A walk by the canal"
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Guided visit to “Villa Serena” @Villa Serena",
                        "2027-06-12 11:00 Working meeting “Elms meet Elms” in “Villa Serena” @Villa Serena",
                        "2027-06-12 12:00 Talk on young people in “Elms meet Elms” towns",
                        "2027-06-12 13:00 Guided visit to the old Library of Corvo @old Library of Corvo",
                        "2027-06-12 15:00 Film: \"A walk by the canal\"");
    }

    @Test
    void what_is_eaten_behind_a_dash_is_no_house() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10:00 Opening
                        12:30 Lunch - Dumplings
                        15:00 Races
                        19:00 Dinner, Casa Lopez
                        20:00 Supper – The Blue Boar
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Opening",
                        "2027-06-12 12:30 Lunch - Dumplings",
                        "2027-06-12 15:00 Races",
                        "2027-06-12 19:00 Dinner @Casa Lopez",
                        "2027-06-12 20:00 Supper @The Blue Boar");
    }

    @Test
    void words_of_places_that_mean_something_else_name_none() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        10h Chemin de croix
                        12h Repas dans les familles
                        13h Auberge espagnole
                        15h Le loup (théâtre d'ombres)
                        17h Visite du château de Brax, des caves et du verger
                        """)).noneMatch(item -> item.contains("@") && !item.endsWith("@château de Brax"));
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10:00 Second game - Raft Building
                        12:00 Welcome, look back at Day 1
                        15:00 Wool and words (Ann Moss, chair: Mary Hill)
                        """)).noneMatch(item -> item.contains("@"));
    }

    @Test
    void two_small_words_behind_the_only_comma_may_name_a_place() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10:00 Opening by the mayor
                        11:00 Tug-of-war, cricket field
                        12:00 Bread, cheese, cake stall
                        15:00 Songs, story telling
                        16:00 Bus leaves from Corvo Mart car park
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Opening by the mayor",
                        "2027-06-12 11:00 Tug-of-war @cricket field",
                        "2027-06-12 12:00 Bread, cheese, cake stall",
                        "2027-06-12 15:00 Songs, story telling",
                        "2027-06-12 16:00 Bus leaves from Corvo Mart car park @Corvo Mart car park");
    }

    @Test
    void a_hall_that_ends_several_titles_needs_no_sign_before_it() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        8:00 Breakfast Moss Hall
                        9:00 Paint a bag Moss Hall
                        10:00 Tea and sign-on Moss Hall
                        11:00 Raising the flag
                        12:00 Lunch
                        13:00 Knots
                        15:00 Songs
                        """))
                .startsWith(
                        "2027-06-12 08:00 Breakfast @Moss Hall",
                        "2027-06-12 09:00 Paint a bag @Moss Hall",
                        "2027-06-12 10:00 Tea and sign-on @Moss Hall",
                        "2027-06-12 11:00 Raising the flag");
    }

    @Test
    void what_opens_is_no_place_and_a_compound_word_leads_to_none() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        8:00 Check-In Open
                        9:00 Doors & Sign-in Opens
                        10:00 Craft Fair Open, Chapel Open
                        11:00 Honey and wax (Ann Moss, University of Corvo)
                        12:00 Procession along Mill Street
                        """))
                .containsExactly(
                        "2027-06-12 08:00 Check-In Open",
                        "2027-06-12 09:00 Doors & Sign-in Opens",
                        "2027-06-12 10:00 Craft Fair Open, Chapel Open",
                        "2027-06-12 11:00 Honey and wax (Ann Moss, University of Corvo)",
                        "2027-06-12 12:00 Procession along Mill Street @Mill Street");
    }

    @Test
    void a_house_whose_noun_leads_its_name_ends_several_titles_too() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        10h00 Accueil et café Halle Moreau
                        12h00 Buffet des terroirs Halle Moreau
                        14h00 Balade en forêt
                        15h00 Tombola
                        18h00 Débat sur les haies Halle Moreau
                        20h00 Bal
                        """))
                .contains(
                        "2027-06-12 12:00 Buffet des terroirs @Halle Moreau",
                        "2027-06-12 18:00 Débat sur les haies @Halle Moreau",
                        "2027-06-12 20:00 Bal");
    }

    @Test
    void a_label_may_tell_the_place_behind_a_long_description() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        - 9:30, Morning Session: projects are quickly announced, and who brings one says what it needs and why. Once this is done, teams form! Location: 3rd floor seminar room.
                        - 12:00, Lunch
                        - 14:00, Evening Session: each team tells how far it got that day, with something to show for it, a map or a sketch. All welcome. Location: Blue Room
                        """))
                .extracting(item -> item.replaceFirst(".*@", "@"))
                .containsExactly("@3rd floor seminar room", "2027-06-12 12:00 Lunch", "@Blue Room");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What tells more of an item rather than being one: lines without hour, who speaks, what a heading says in short. */
class DetailsOfItemsTest {

    @Test
    void lines_without_hour_or_kind_tell_more_of_the_item_above_and_meals_stay_items() {
        ReadProgramme read = ReadText.programme("""
                Jeudi 10 juin 2027
                - 9h à 12h : communications
                - La roue et sa rivière
                - Ce que disent les pierres
                - Déjeuner au bord de l'eau
                - 14h : suite des communications
                - 17h : départ
                """);
        assertThat(read.items())
                .extracting(ReadItem::title)
                .containsExactly("communications", "Déjeuner au bord de l'eau", "suite des communications", "départ");
        assertThat(read.items().getFirst().details()).contains("La roue", "pierres");
    }

    @Test
    void where_nothing_has_an_hour_lines_are_items() {
        assertThat(ReadText.items("""
                        Jeudi 10 juin 2027
                        - La roue du bas
                        - Ce que disent les pierres
                        """)).hasSize(2);
    }

    @Test
    void below_those_who_speak_stands_the_title() {
        ReadProgramme read = ReadText.programme("""
                Jeudi 10 juin 2027
                13h00 - Accueil des participants
                14h15 - Nora Brandt (Université du Littoral)
                Ce que racontent les haies
                14h45 - Piet Maes (Université de Liège, Belgique)
                Talus, fossés, chemins
                15h30 - Débat
                """);
        assertThat(read.items())
                .extracting(ReadItem::title)
                .containsExactly(
                        "Accueil des participants", "Ce que racontent les haies", "Talus, fossés, chemins", "Débat");
        assertThat(read.items().get(1).speaker()).contains("Nora Brandt");
    }

    @Test
    void an_act_with_a_bracket_is_no_speaker() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        14h Course de Caisses (essais)
                        Malo (3e année)
                        15h Grand Relais (finale)
                        Zoé (3e année)
                        """))
                .containsExactly(
                        "2027-06-12 14:00 Course de Caisses (essais)", "2027-06-12 15:00 Grand Relais (finale)");
    }

    @Test
    void a_heading_may_tell_its_items_in_short() {
        assertThat(ReadText.items("""
                        MERCREDI 9 juin : Accueil à partir de 9h - Début des travaux à 9h15
                        9h00 : Accueil et remise des cartes
                        9h15 : Ouverture et salut aux anciens
                        10h : Débat
                        """))
                .containsExactly(
                        "2027-06-09 09:00 Accueil et remise des cartes",
                        "2027-06-09 09:15 Ouverture et salut aux anciens",
                        "2027-06-09 10:00 Débat");
    }

    @Test
    void one_list_may_go_on_over_the_days_of_its_heading() {
        assertThat(ReadText.items("""
                        District convention, 11 & 12 June 2027
                        4pm - 7:30pm Registration
                        5:30pm Dinner
                        7pm - 10pm Social evening
                        7am - 10am Registration
                        8am - 9am Opening session
                        12pm Lunch
                        """))
                .containsExactly(
                        "2027-06-11 16:00-19:30 Registration",
                        "2027-06-11 17:30 Dinner",
                        "2027-06-11 19:00-22:00 Social evening",
                        "2027-06-12 07:00-10:00 Registration",
                        "2027-06-12 08:00-09:00 Opening session",
                        "2027-06-12 12:00 Lunch");
    }

    @Test
    void a_morning_goes_to_a_quarter_past_noon_rather_than_an_evening_past_midnight() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        7:45 Morning prayer
                        8:00 – 9:00 Breakfast
                        9:00-9:45 Plenary
                        8:45 – 12:15 Summer school
                        12:30 – 1:30 Lunch
                        """)).contains("2027-06-12 08:45-12:15 Summer school");
    }

    @Test
    void a_sentence_within_quotes_ends_no_title() {
        assertThat(ReadText.items("""
                        Jeudi 10 juin 2027
                        10h15 Lena Moreau, Université de Mons, Belgique : « Marcher pour mieux dormir. La sieste chez les bergers »
                        11h Pause
                        """)).first().asString().contains("La sieste");
    }

    @Test
    void who_comes_from_a_university_is_not_there() {
        assertThat(ReadText.items("""
                        Thursday 10 June 2027
                        9:40 Welcome, Owen Hale (Swansea University)
                        10:00 The miller's songs, Ruth Amery (Swansea University)
                        10:30 Coffee break (Room 3.20)
                        11:00 Words of the weavers, Ada Lowe (Swansea University)
                        11:30 Carols, Ben Colt (Swansea University)
                        """))
                .filteredOn(item -> item.contains("@"))
                .containsExactly("2027-06-10 10:30 Coffee break @Room 3.20");
    }

    @Test
    void a_house_may_be_told_in_parts_below_the_day() {
        assertThat(ReadText.items("""
                        Mardi 8 juin 2027

                        Faculté des lettres, salle des Actes, bâtiment C (premier étage).

                        13h00 Accueil
                        13h30 Ouverture
                        """))
                .allMatch(item -> item.contains("@Faculté des lettres, salle des Actes, bâtiment C"));
    }

    @Test
    void a_remark_below_few_of_many_acts_is_no_title() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        1pm The Lost Umbrella (Amble Players)
                        1.50pm Tea For None (Derrin Youth)
                        3.15pm Two Left Boots (Osk Drama Group)
                        The jury meets
                        7pm Dry Stones (Velna Ensemble)
                        8.40pm Night Bus (Tarrow Company)
                        The jury meets
                        """))
                .contains(
                        "2027-06-12 15:15 Two Left Boots (Osk Drama Group)",
                        "2027-06-12 20:40 Night Bus (Tarrow Company)");
    }

    @Test
    void letters_in_a_column_of_their_own_and_counted_teams_part_a_slot() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        1.45 pm      Workshops
                                     A  Reading a map (Room 2)
                                     B  Mending nets (Room 3)
                        2.45 pm      Tea
                        3.15 pm      Three teams set off
                                     team 1 - Newts, with Jo Marsh
                                     team 2 - Dragonflies, with Al Ford
                                     team 3 - Frogs, with Bo Hill
                        5.00 pm      Back
                        """))
                .containsExactly(
                        "2027-06-12 13:45 Workshops",
                        "2027-06-12 13:45 Reading a map @Room 2",
                        "2027-06-12 13:45 Mending nets @Room 3",
                        "2027-06-12 14:45 Tea",
                        "2027-06-12 15:15 Three teams set off",
                        "2027-06-12 15:15 team 1 - Newts, with Jo Marsh",
                        "2027-06-12 15:15 team 2 - Dragonflies, with Al Ford",
                        "2027-06-12 15:15 team 3 - Frogs, with Bo Hill",
                        "2027-06-12 17:00 Back");
    }

    @Test
    void between_commas_a_length_is_told_as_it_is_in_brackets() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        14 h 00 : « La Barque », Troupe du Quai, 1 h 10, dès 8 ans
                        17 h 30 : « Le Phare », Compagnie du Môle, 1 h
                        21 h 00 : « Marée basse », Les Embruns, 1 h 45
                        23 h 30 : bal, fermeture à 1 h
                        """))
                .contains(
                        "2027-06-12 14:00-15:10 « La Barque », Troupe du Quai, dès 8 ans",
                        "2027-06-12 17:30-18:30 « Le Phare », Compagnie du Môle",
                        "2027-06-12 21:00-22:45 « Marée basse », Les Embruns")
                .noneMatch(item -> item.contains("23:30-00:30"));
    }

    @Test
    void a_length_last_below_an_item_is_no_hour() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        14H30 › « Douze pommes »
                        comédie de R. Aubert - Les Tréteaux (Orval) - 1h15
                        17H00 › « Lettres du front »
                        lecture par l'atelier - 50 min
                        21H00 › « La Nuit du phare »
                        création - Théâtre du Quai (Brau) - 1h40
                        """))
                .containsExactly(
                        "2027-06-12 14:30-15:45 « Douze pommes »",
                        "2027-06-12 17:00-17:50 « Lettres du front »",
                        "2027-06-12 21:00-22:40 « La Nuit du phare »");
    }

    @Test
    void a_speaker_may_be_told_by_the_year_of_study() {
        assertThat(ReadText.items("""
                        Jeudi 10 juin 2027
                        9h30 – 9h50   Nora Dorval, 3e année
                                      Le sel et la mare
                        9h50 – 10h10  Paul Sow, 2e année
                                      Restaurer une haie, et pour qui ?
                        10h30         Pause
                        """))
                .contains(
                        "2027-06-10 09:30-09:50 Le sel et la mare",
                        "2027-06-10 09:50-10:10 Restaurer une haie, et pour qui ?");
    }

    @Test
    void the_day_on_which_something_is_sent_is_no_day_of_the_programme() {
        assertThat(ReadText.items("""
                        Sunday, October 24, 2027
                        1:00 pm General meeting
                        Link sent to members on October 22
                        2:30 pm Panel: what complaints tell us
                        """))
                .containsExactly("2027-10-24 13:00 General meeting", "2027-10-24 14:30 Panel: what complaints tell us");
    }
}

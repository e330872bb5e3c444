package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places behind the small words of a title, and what looks like one there. */
class PlacesAfterWordsTest {

    @Test
    void a_name_behind_a_small_word_or_in_a_bracket_is_taken_whole() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        9:00 Porridge (Lime Foyer)
                        10:00 Spinning (Lime Ballroom)
                        11:00 Tea (Lime Foyer)
                        12:00 Lunch (Lime Ballroom)
                        14:00 Weaving (Lime Ballroom)
                        18:00 Songs, cash bar (Lime Foyer)
                        """))
                .containsExactly(
                        "2027-06-11 09:00 Porridge @Lime Foyer",
                        "2027-06-11 10:00 Spinning @Lime Ballroom",
                        "2027-06-11 11:00 Tea @Lime Foyer",
                        "2027-06-11 12:00 Lunch @Lime Ballroom",
                        "2027-06-11 14:00 Weaving @Lime Ballroom",
                        "2027-06-11 18:00 Songs, cash bar @Lime Foyer");
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        9:00 Wool sale at Ferndale Lodge
                        10:00 Spinning at Copper Hall
                        11:00 Dyeing at Ferndale Lodge
                        12:00 Lunch at Brook Church
                        14:00 Weaving at Copper Hall
                        """))
                .containsExactly(
                        "2027-06-11 09:00 Wool sale at Ferndale Lodge @Ferndale Lodge",
                        "2027-06-11 10:00 Spinning at Copper Hall @Copper Hall",
                        "2027-06-11 11:00 Dyeing at Ferndale Lodge @Ferndale Lodge",
                        "2027-06-11 12:00 Lunch at Brook Church @Brook Church",
                        "2027-06-11 14:00 Weaving at Copper Hall @Copper Hall");
    }

    @Test
    void a_name_with_a_number_that_ends_several_titles_is_a_room() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        9:00 Spinning in Lima II
                        10:00 Weaving in Lima II
                        11:00 Growing in Hope
                        12:00 Looms in Scotland 3
                        """))
                .containsExactly(
                        "2027-06-11 09:00 Spinning in Lima II @Lima II",
                        "2027-06-11 10:00 Weaving in Lima II @Lima II",
                        "2027-06-11 11:00 Growing in Hope",
                        "2027-06-11 12:00 Looms in Scotland 3");
    }

    @Test
    void whoever_is_sent_somewhere_finds_a_place_there() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        8:00 Sign-in: weavers go to loom 2
                        8:30 Sign-in: spinners report to the dye counter
                        9:00 Weavers enter auditorium
                        10:00 Move to Marlow for tea
                        11:00 Enter a new world
                        """))
                .containsExactly(
                        "2027-06-11 08:00 Sign-in: weavers go to loom 2 @loom 2",
                        "2027-06-11 08:30 Sign-in: spinners report to the dye counter @dye counter",
                        "2027-06-11 09:00 Weavers enter auditorium @auditorium",
                        "2027-06-11 10:00 Move to Marlow for tea @Marlow",
                        "2027-06-11 11:00 Enter a new world");
    }

    @Test
    void who_does_it_is_no_place_beside_which_it_is() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        9:00 Tea hosted by the Mill Club
                        10:00 Songs led by the Park Street choir
                        11:00 Picnic by the mill pond
                        """))
                .containsExactly(
                        "2027-06-11 09:00 Tea hosted by the Mill Club",
                        "2027-06-11 10:00 Songs led by the Park Street choir",
                        "2027-06-11 11:00 Picnic by the mill pond @by the mill pond");
    }

    @Test
    void a_remark_about_rooms_is_no_place_of_a_day() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        (Room assignments subject to change)

                        9:00 Spinning
                        10:00 Weaving
                        """)).containsExactly("2027-06-11 09:00 Spinning", "2027-06-11 10:00 Weaving");
    }

    @Test
    void a_number_in_a_bracket_is_a_room_where_other_brackets_name_rooms() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        9:00 Tea (118)
                        10:00 Spinning (B-304)
                        11:00 Weaving (B-304)
                        12:00 Lunch (118)
                        14:00 Dyeing (C-120)
                        """))
                .containsExactly(
                        "2027-06-11 09:00 Tea @118",
                        "2027-06-11 10:00 Spinning @B-304",
                        "2027-06-11 11:00 Weaving @B-304",
                        "2027-06-11 12:00 Lunch @118",
                        "2027-06-11 14:00 Dyeing @C-120");
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        9:00 Tea (118)
                        10:00 Spinning for all
                        11:00 Weaving (with Ann)
                        """)).noneMatch(item -> item.contains("@"));
    }

    @Test
    void a_bracket_ahead_of_the_title_or_a_sentence_of_its_own_may_tell_where() {
        assertThat(ReadText.items("""
                        Vendredi 11 juin 2027
                        9h : (à Lusigny) Questions à tous
                        10h : (en anglais) Filage
                        11h : (suite) Tissage
                        """)).first().isEqualTo("2027-06-11 09:00 Questions à tous @Lusigny");
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        9:00 Grand tea for spinners, weavers and dyers, old friends and new ones, and whoever would like to hear how the looms are. No need to go out. In Lima II (for all weavers)
                        11:00 Weaving
                        """)).first().asString().contains("@Lima II");
    }

    @Test
    void what_opens_is_the_house_itself() {
        assertThat(ReadText.items("""
                        Friday 11 June 2027
                        9:00 Ferndale Wool Museum open - free for weavers
                        10:00 Doors open
                        11:00 Bar opens
                        """))
                .containsExactly(
                        "2027-06-11 09:00 Ferndale Wool Museum open - free for weavers @Ferndale Wool Museum",
                        "2027-06-11 10:00 Doors open",
                        "2027-06-11 11:00 Bar opens");
    }

    @Test
    void the_address_of_a_house_and_the_code_of_a_room_are_places() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Accueil – 12 rue Haute
                        10h Débat (4 bis avenue Foch)
                        11h Vote, B112
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil @12 rue Haute",
                        "2027-06-12 10:00 Débat @4 bis avenue Foch",
                        "2027-06-12 11:00 Vote @B112");
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00 Coffee – 12 Mill Lane
                        10:00 Warm-up – Pool
                        11:00 Debate. Main Hall
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Coffee @12 Mill Lane",
                        "2027-06-12 10:00 Warm-up @Pool",
                        "2027-06-12 11:00 Debate @Main Hall");
    }

    @Test
    void a_room_before_a_dash_is_where_the_rest_happens() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Salle Curie – Accueil
                        10h Débat
                        11h Vote
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil @Salle Curie", "2027-06-12 10:00 Débat", "2027-06-12 11:00 Vote");
    }

    @Test
    void a_storey_and_a_noun_are_a_place() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        9:00 Sign-in
                        12:30 Lunch - ground floor canteen
                        """)).contains("2027-06-12 12:30 Lunch @ground floor canteen");
    }

    @Test
    void where_brackets_are_places_those_with_a_small_word_are_too() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        9:00 Welcome (in theatre)
                        10:00 Lathes for beginners (room 12)
                        11:00 Robots (gym)
                        12:00 Lunch (in refec)
                        """)).contains("2027-06-12 12:00 Lunch @refec");
    }

    @Test
    void a_place_before_a_bracket_counts_more_than_what_is_near_it_or_served_there() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        10h rassemblement place du Palais (en face du café des Halles)
                        11h accueil au Foyer Populaire (café)
                        """))
                .allMatch(item -> item.endsWith("@place du Palais") || item.endsWith("@Foyer Populaire"));
    }

    @Test
    void an_age_is_no_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9h15 La haie au Moyen Âge
                        """)).containsExactly("2027-06-12 09:15 La haie au Moyen Âge");
    }

    @Test
    void the_saint_of_a_church_behind_a_service() {
        assertThat(ReadText.items("""
                        Sunday 13 June 2027
                        8.00 Holy Communion (said) St Giles Oakley
                        9.30 Matins St Mary the Virgin Elm followed by coffee
                        11.00 Family Service All Saints
                        16.00 Evensong St Swithun's Day
                        """))
                .containsExactly(
                        "2027-06-13 08:00 Holy Communion (said) @St Giles Oakley",
                        "2027-06-13 09:30 Matins followed by coffee @St Mary the Virgin Elm",
                        "2027-06-13 11:00 Family Service @All Saints",
                        "2027-06-13 16:00 Evensong St Swithun's Day");
    }

    @Test
    void the_ground_that_one_stands_on() {
        assertThat(ReadText.items("""
                        Monday 14 June 2027
                        9:00 Teams line up on the south lawn (bring a hat)
                        10:00 Thoughts on court etiquette
                        11:00 Talk on stage fright
                        """))
                .containsExactly(
                        "2027-06-14 09:00 Teams line up on the south lawn (bring a hat) @south lawn",
                        "2027-06-14 10:00 Thoughts on court etiquette",
                        "2027-06-14 11:00 Talk on stage fright");
    }

    @Test
    void a_place_opens_the_words_with_no_comma() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        16h, au centre social c'est l'heure du conte
                        18h dans le parc on danse en rond
                        """))
                .containsExactly(
                        "2027-06-12 16:00 au centre social c'est l'heure du conte @centre social",
                        "2027-06-12 18:00 dans le parc on danse en rond @parc");
    }

    @Test
    void two_places_behind_a_dash() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        11:00 Bouncy castles – Elm Park and Baker’s Square
                        12:00 Lunch – Bread and Cheese
                        """))
                .containsExactly(
                        "2027-06-12 11:00 Bouncy castles @Elm Park and Baker’s Square",
                        "2027-06-12 12:00 Lunch – Bread and Cheese");
    }

    @Test
    void a_sentence_below_the_title_opens_with_the_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        17h Cercle des tricoteuses
                        Salle du bas. Prenez un coussin.
                        18h30 Apéritif
                        """))
                .containsExactly("2027-06-12 17:00 Cercle des tricoteuses @Salle du bas", "2027-06-12 18:30 Apéritif");
    }

    @Test
    void words_with_hyphens_and_two_places_joined_by_a_sign() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:30 Songs at the co-op tent
                        10:30 Talk at the pop-up kitchen
                        11:00 Soup served near North Tent & Cattle Shed
                        12:00 Music in the Lower Hall & Foyer
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Songs at the co-op tent @co-op tent",
                        "2027-06-12 10:30 Talk at the pop-up kitchen @pop-up kitchen",
                        "2027-06-12 11:00 Soup served near North Tent & Cattle Shed @near North Tent & Cattle Shed",
                        "2027-06-12 12:00 Music in the Lower Hall & Foyer @Lower Hall & Foyer");
    }

    @Test
    void the_name_of_a_town_is_whole_with_its_hyphens_and_a_meeting_is_no_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Accueil à Belmont-sur-Ourche
                        10h Retour à Bourg-la-Dame
                        11h Introduction à la Convention
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil à Belmont-sur-Ourche @Belmont-sur-Ourche",
                        "2027-06-12 10:00 Retour à Bourg-la-Dame @Bourg-la-Dame",
                        "2027-06-12 11:00 Introduction à la Convention");
    }
}

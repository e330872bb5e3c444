package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Where items and the whole meeting take place, wherever the text says it. */
class PlaceReadingTest {

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void a_bracket_is_taken_whole_or_left_whole() {
        ReadItem item = only("10h Retours des groupes (tous ensemble, Grande Salle)");

        assertThat(item.title()).isEqualTo("Retours des groupes (tous ensemble, Grande Salle)");
        assertThat(item.place()).isEqualTo("Grande Salle");
    }

    @Test
    void places_within_places_fill_a_bracket() {
        assertThat(only("10h Accueil (Foyer, Bâtiment B)"))
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly("Accueil", "Foyer, Bâtiment B");
    }

    @Test
    void a_condition_may_stand_behind_the_place() {
        assertThat(only("15h Sac à puces - cour du château - entrée libre").place())
                .isEqualTo("cour du château");
    }

    @Test
    void a_place_may_stand_right_behind_what_happens() {
        assertThat(only("19h Repas champêtre place du Lavoir (12 €)").place()).isEqualTo("place du Lavoir");
    }

    @Test
    void a_name_behind_a_meal_is_a_house() {
        assertThat(only("20h Dîner (à vos frais), Les Trois Canards").place()).isEqualTo("Les Trois Canards");
    }

    @Test
    void a_person_behind_a_talk_is_no_place() {
        assertThat(only("20h Conférence, Jeanne Martin").place()).isNull();
    }

    @Test
    void where_one_meets_is_a_place() {
        assertThat(only("9h Balade, rendez-vous devant le vieux puits").place()).isEqualTo("devant le vieux puits");
    }

    @Test
    void words_that_lead_beside_a_thing_belong_to_the_place() {
        assertThat(only("12h Grillades derrière la grange").place()).isEqualTo("derrière la grange");
        assertThat(only("3pm Storytelling (under the old pear tree)").place()).isEqualTo("under the old pear tree");
        assertThat(only("15h Lecture (sous le vieux poirier)").place()).isEqualTo("sous le vieux poirier");
        assertThat(only("20h Concert (sous la direction de Paul Aubry)").place())
                .isNull();
    }

    @Test
    void who_makes_the_soup_is_no_place() {
        assertThat(only("1pm Soup by the WI").place()).isNull();
    }

    @Test
    void an_article_may_follow_what_leads_to_the_place() {
        assertThat(only("8h Départ des coureurs depuis le stade municipal").place())
                .isEqualTo("stade municipal");
        assertThat(only("9h Peindre depuis la colline bleue").place()).isNull();
    }

    @Test
    void several_rooms_stand_under_one_noun() {
        assertThat(only("9h Groupes de parole (salles 1, 2 et 4)").place()).isEqualTo("salles 1, 2 et 4");
        assertThat(only("9:00 Trials, Rooms A & B").place()).isEqualTo("Rooms A & B");
    }

    @Test
    void a_bracket_of_small_words_ends_with_its_noun() {
        assertThat(only("9:00 Judges meet (old staff room)").place()).isEqualTo("old staff room");
        assertThat(only("9:00 Marshals’ briefing (clubhouse, main entrance)").place())
                .isEqualTo("clubhouse, main entrance");
    }

    @Test
    void a_bracket_that_tells_of_food_or_goes_on_is_no_place() {
        assertThat(only("13h Repas partagé dans le verger (café servi)").place())
                .isEqualTo("verger");
        assertThat(only("11h Botanique (suite) : les saisons").place()).isNull();
    }

    @Test
    void a_room_may_stand_before_the_one_who_leads() {
        assertThat(only("10am Banjo, Room 4, Ann Moss"))
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly("Banjo, Ann Moss", "Room 4");
        assertThat(only("10am Drums, the boat shed, Bill Rudge").place()).isEqualTo("boat shed");
    }

    @Test
    void a_corner_of_a_place_is_one() {
        assertThat(only("15h Course en sac, petite montée de l'église").place()).isEqualTo("petite montée de l'église");
    }

    @Test
    void a_heading_that_names_its_place_holds_until_the_next() {
        ReadProgramme read = read("""
                Saturday 12 June

                Track A (Room 1)
                10:00 Birds
                11:00 Bees

                Track B (Room 2)
                10:00 Bats
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly(tuple("Birds", "Room 1"), tuple("Bees", "Room 1"), tuple("Bats", "Room 2"));
    }

    @Test
    void the_place_of_all_has_its_town_and_no_date() {
        assertThat(read("Les rencontres auront lieu à la Halle Verte, Foix, les 12 et 13 juin.\n12 juin\n9h Accueil")
                        .place())
                .isEqualTo("Halle Verte, Foix");
        assertThat(read("Summer School\nUniversity of Ghent, 12 June 2027\n9:00 Doors\n10:00 Talk\n11:00 Coffee")
                        .place())
                .isEqualTo("University of Ghent");
    }

    @Test
    void a_place_with_an_hour_above_the_programme_names_no_item() {
        ReadProgramme read = read("""
                Assemblée du 12 juin 2027
                Salle des mariages - à 14h
                13h30 : émargement
                15h : pause
                18h : pot
                """);

        assertThat(read.items())
                .extracting(ReadItem::title)
                .contains("émargement")
                .doesNotContain("Salle des mariages");
        assertThat(read.place()).isEqualTo("Salle des mariages");
    }

    @Test
    void short_lines_within_a_slot_are_its_workshops() {
        ReadProgramme read = read("""
                Saturday 12 June
                10:45 Breakouts
                   Bread (Kitchen)
                   Letters (Treehouse)
                12:00 Lunch
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::place, ReadItem::parent)
                .contains(tuple("Bread", "Kitchen", 0), tuple("Letters", "Treehouse", 0));
    }

    @Test
    void a_place_told_below_the_day_holds_for_it() {
        ReadProgramme read = read("""
                Day 1, Saturday 12 June
                Venue: Mill Barn
                9:00 Doors
                10:00 Songs (Room 3)
                """);

        assertThat(read.items()).extracting(ReadItem::place).containsExactly("Mill Barn", "Room 3");
    }

    @Test
    void a_place_between_two_signs_may_have_its_town() {
        assertThat(only("20h30 Scène ouverte | Salle Verte, Foix | 5 €").place())
                .isEqualTo("Salle Verte, Foix");
    }

    @Test
    void a_name_and_a_street_are_one_place() {
        assertThat(only("19:00 curry at Golden Nights, High Street").place()).isEqualTo("Golden Nights, High Street");
    }

    @Test
    void a_workshop_before_its_room_is_no_place() {
        ReadProgramme read = read("""
                Samedi 12 juin
                11h - 12h Ateliers
                Atelier 1 : Semer – salle Verte
                Atelier 2 : Tailler – salle Bleue
                """);

        assertThat(read.items()).extracting(ReadItem::place).containsExactly(null, "salle Verte", "salle Bleue");
    }

    private ReadItem only(String line) {
        ReadProgramme read = read("Samedi 12 juin\n" + line);
        assertThat(read.items()).hasSize(1);
        return read.items().getFirst();
    }

    private ReadProgramme read(String text) {
        return reader.read(new ProgrammeText(text, LocalDate.of(2027, 4, 1), ZoneId.of("Europe/Paris")));
    }

    @Test
    void a_room_and_its_floor_are_one_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        10h
                        Montage d'un court métrage
                        Studio, rez-de-chaussée

                        11h
                        Reliure japonaise
                        Rez-de-chaussée
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Montage d'un court métrage @Studio, rez-de-chaussée",
                        "2027-06-12 11:00 Reliure japonaise @Rez-de-chaussée");
    }

    @Test
    void words_that_end_most_titles_without_a_sign_are_their_places() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:00am Check-in Harbour Hall
                        10:00am Opening words Harbour 12
                        11:00am Knots for beginners Harbour 14
                        12:30pm Lunch Harbour Hall
                        2:00pm Sail repair Harbour 14
                        3:30pm Free time
                        5:00pm Prizes Harbour 12
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Check-in @Harbour Hall",
                        "2027-06-12 10:00 Opening words @Harbour 12",
                        "2027-06-12 11:00 Knots for beginners @Harbour 14",
                        "2027-06-12 12:30 Lunch @Harbour Hall",
                        "2027-06-12 14:00 Sail repair @Harbour 14",
                        "2027-06-12 15:30 Free time",
                        "2027-06-12 17:00 Prizes @Harbour 12");
    }

    @Test
    void a_bracket_may_name_an_office_by_its_storey_and_no_office_of_people() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Retrait des clés (bureau du 2e étage)
                        10h Point sur les dons (bureau du syndicat des éleveurs)
                        11h Séance photo (Léa Bell, invitée)
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Retrait des clés @bureau du 2e étage",
                        "2027-06-12 10:00 Point sur les dons (bureau du syndicat des éleveurs)",
                        "2027-06-12 11:00 Séance photo (Léa Bell, invitée)");
    }

    @Test
    void a_word_before_a_room_and_its_number_belongs_to_it() {
        assertThat(ReadText.items("""
                        SATURDAY 12 JUNE 2027

                        10.00
                        Presentations of all groups about rivers and lakes
                        computer class 207

                        11.00
                        Experiments
                        chemistry lab 12

                        12.00
                        Lunch
                        school canteen
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Presentations of all groups about rivers and lakes @computer class 207",
                        "2027-06-12 11:00 Experiments @chemistry lab 12",
                        "2027-06-12 12:00 Lunch @school canteen");
    }

    @Test
    void what_one_visits_is_the_place_where_no_other_is_told() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Visite guidée de la médiathèque de Brens
                        10h Visite du périmètre irrigué de Louga, départ devant la mairie
                        11h Tour of the Whitmore bell foundry with Ann Lee
                        14h Visite du moulin
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Visite guidée de la médiathèque de Brens @médiathèque de Brens",
                        "2027-06-12 10:00 Visite du périmètre irrigué de Louga @devant la mairie",
                        "2027-06-12 11:00 Tour of the Whitmore bell foundry with Ann Lee @Whitmore bell foundry",
                        "2027-06-12 14:00 Visite du moulin");
    }

    @Test
    void a_house_that_ends_most_titles_is_one_with_a_part_told_once() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00am Badges open KTB Foyer
                        10:00am Opening KTB 12
                        11:00am Bots talk KTB 204
                        1:00pm Lunch KTB Great Hall
                        2:00pm Maps talk KTB 204
                        4:00pm Treasure hunt KTB Great Hall
                        6:00pm Chess KTB 204
                        7:00pm Awards KTB 12
                        """))
                .contains("2027-06-12 09:00 Badges open @KTB Foyer", "2027-06-12 11:00 Bots talk @KTB 204");
    }

    @Test
    void capitals_at_the_end_of_other_titles_stay_theirs() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00am Badges for KTB Members
                        10:00am Opening
                        1:00pm Lunch
                        2:00pm Maps and how to fold them
                        """)).contains("2027-06-12 09:00 Badges for KTB Members");
    }
}

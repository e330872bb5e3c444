package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The many ways in which organisers write where something takes place. */
class PlaceWordingTest {

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void a_sentence_behind_the_place_is_no_part_of_it() {
        assertThat(only("10:00 Chess, Library. Bring a clock"))
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly("Chess. Bring a clock", "Library");
    }

    @Test
    void a_condition_behind_the_place_is_no_part_of_it() {
        assertThat(only("12:30 Goodbyes, courtyard if dry").place()).isEqualTo("courtyard");
    }

    @Test
    void a_room_and_its_house_are_one_place() {
        assertThat(only("15:00 Duets - room 12, Conservatoire").place()).isEqualTo("room 12, Conservatoire");
    }

    @Test
    void a_noun_of_two_words_ends_a_name() {
        assertThat(only("6:45 Coach leaves from St Ann’s car park (be early)").place())
                .isEqualTo("St Ann’s car park");
    }

    @Test
    void small_words_before_a_noun_belong_to_the_place() {
        assertThat(only("12:00 Lunch by the old stone bridge").place()).isEqualTo("by the old stone bridge");
    }

    @Test
    void slashes_arrows_and_bars_part_the_place() {
        assertThat(only("16:15 Final // Field 3").place()).isEqualTo("Field 3");
        assertThat(only("8h Remise des maillots → gymnase").place()).isEqualTo("gymnase");
        assertThat(only("14:00 Toy swap | Orangery | helpers wanted").place()).isEqualTo("Orangery");
        assertThat(only("14h Quilles @ le boulodrome").place()).isEqualTo("boulodrome");
    }

    @Test
    void trees_shores_and_works_are_places_behind_what_leads_to_them() {
        assertThat(only("7:00 Stretching on the strand").place()).isEqualTo("strand");
        assertThat(only("13h Contes sous le baobab").place()).isEqualTo("sous le baobab");
        assertThat(only("11h Dégustation à la cidrerie").place()).isEqualTo("cidrerie");
    }

    @Test
    void who_plays_is_no_corner_of_a_place() {
        assertThat(only("17h Percussions – Les Échos de la fontaine").place()).isNull();
        assertThat(only("17h Percussions – bassin de la fontaine").place()).isEqualTo("bassin de la fontaine");
    }

    @Test
    void a_place_that_begins_a_wrapped_line_heads_nothing() {
        ReadProgramme read = read("""
                Samedi 12 juin
                Maison du Lac
                9h30 Lucie Arnal, Deux hivers avec les derniers ouvriers de notre
                filature de Rouvray
                10h30 Pause
                """);

        assertThat(read.items()).extracting(ReadItem::place).containsExactly("Maison du Lac", "Maison du Lac");
    }

    @Test
    void behind_a_drink_a_bracket_with_an_article_is_a_house() {
        assertThat(only("21:00 Pub (The Heron)").place()).isEqualTo("The Heron");
        assertThat(only("21:00 Talk (The Heron)").place()).isNull();
    }

    @Test
    void behind_one_comma_a_single_noun_is_where_it_happens() {
        assertThat(only("14h Répétition, temple").place()).isEqualTo("temple");
        assertThat(only("14h Visite, marché").place()).isNull();
    }

    @Test
    void the_same_place_is_that_of_the_item_before() {
        ReadProgramme read = read("""
                Samedi 12 juin
                17h Sketches – préau
                18h Chansons, même endroit
                19h Repas
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly(tuple("Sketches", "préau"), tuple("Chansons", "préau"), tuple("Repas", null));
    }

    @Test
    void rooms_above_their_items_may_be_named_by_a_small_noun() {
        ReadProgramme read = read("""
                SAMEDI 12 JUIN
                Grande salle
                14h Accueil
                15h Bilan
                Bar
                18h Apéritif
                """);

        assertThat(read.items()).extracting(ReadItem::place).containsExactly("Grande salle", "Grande salle", "Bar");
    }

    @Test
    void a_heading_may_lead_everybody_to_a_room() {
        ReadProgramme read = read("""
                # Craft day, 12 June 2027
                ## Workshop (first floor)
                - 10:00 Felt
                - 11:00 Wool
                ## All together in the main hall
                - 13:00 Show and tell
                """);

        assertThat(read.items()).extracting(ReadItem::place).containsExactly("first floor", "first floor", "main hall");
    }

    @Test
    void what_happens_in_the_rain_is_no_item() {
        ReadProgramme read = read("""
                Samedi 12 juin
                16h Jeux
                19h Repas : tartes

                En cas de pluie, repas au gymnase.
                """);

        assertThat(read.items()).extracting(ReadItem::title).containsExactly("Jeux", "Repas : tartes");
    }

    @Test
    void a_house_and_its_town_behind_the_dates_are_the_place_of_the_meeting() {
        ReadProgramme read = read("""
                Congrès des cafés
                Samedi 12 et dimanche 13 juin 2027 – La Navette, Cholet
                Samedi
                14h Accueil
                Dimanche
                10h Bilan
                """);

        assertThat(read.place()).isEqualTo("La Navette, Cholet");
    }

    @Test
    void when_and_where_the_first_item_begins_is_no_item() {
        ReadProgramme read = read("""
                Code night
                Sat 12 June 2027, 18:30 @ Mill Lane Labs, 4th floor

                18:30 Pizza
                19:00 Talk
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly(
                        tuple("Pizza", "Mill Lane Labs, 4th floor"), tuple("Talk", "Mill Lane Labs, 4th floor"));
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
    void behind_an_hour_that_stands_alone_a_place_may_tell_how_long_it_takes() {
        assertThat(ReadText.items("""
                        Samedi 12 juin

                        10h

                        Lecture au jardin
                        Parc Blanchot

                        11h – COUR DU MUSÉE (40′)

                        Marionnettes à fils
                        Dès 3 ans.

                        15h

                        Quatuor Alizé
                        Cordes venues des Alpes jusqu'aux Açores. Elles jouent ici pour la première fois.
                        Concert dans la chapelle.

                        16h30 – PARVIS

                        Départ de la marche
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Lecture au jardin @Parc Blanchot",
                        "2027-06-12 11:00-11:40 Marionnettes à fils @COUR DU MUSÉE",
                        "2027-06-12 15:00 Quatuor Alizé @chapelle",
                        "2027-06-12 16:30 Départ de la marche @PARVIS");
    }

    @Test
    void a_price_and_what_follows_a_semicolon_are_no_part_of_a_place() {
        assertThat(ReadText.items("""
                        ## Saturday 12 June

                        | Time | Activity | Key facts |
                        |---|---|---|
                        | 9:00 AM | First boat | Harbour Park; one boat each half hour |
                        | 10:00 AM | Race | Start Tent |
                        | 5:30 PM | Chili night | Grange Hall, $9 a plate |
                        """))
                .containsExactly(
                        "2027-06-12 09:00 First boat @Harbour Park",
                        "2027-06-12 10:00 Race @Start Tent",
                        "2027-06-12 17:30 Chili night @Grange Hall");
    }

    @Test
    void a_title_above_its_hour_is_no_place_whatever_its_nouns() {
        assertThat(ReadText.items("""
                        ## Saturday 12 June

                        **Late Museum Night**
                        8 pm-11 pm
                        Room 12

                        **Knitting Duel**
                        9 pm-10 pm
                        Room 14

                        **Closing Song**
                        11 pm
                        Room 12
                        """))
                .containsExactly(
                        "2027-06-12 20:00-23:00 Late Museum Night @Room 12",
                        "2027-06-12 21:00-22:00 Knitting Duel @Room 14",
                        "2027-06-12 23:00 Closing Song @Room 12");
    }

    @Test
    void one_leaves_by_coach_from_the_place_behind_the_comma() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        7h : Départ en autocar, parking de la piscine
                        13h : Goûter à Nantua, table retenue au nom de l'école
                        18h : Retour
                        """))
                .containsExactly(
                        "2027-06-12 07:00 Départ en autocar @parking de la piscine",
                        "2027-06-12 13:00 Goûter à Nantua, table retenue au nom de l'école @Nantua",
                        "2027-06-12 18:00 Retour");
    }

    @Test
    void where_it_is_held_if_it_rains_is_not_where_it_is_held() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        12.30 pm Barbecue in the old orchard, village hall if wet. Bring salads.
                        3 pm Tug of war
                        4 pm Tea
                        """))
                .first()
                .isEqualTo(
                        "2027-06-12 12:30 Barbecue in the old orchard, village hall if wet. Bring salads @old orchard");
    }

    @Test
    void a_remark_in_brackets_is_no_place_though_the_others_are() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00 Registration (Main Lobby)
                        10:00 Quilting circle (Common House)
                        11:00 Annual meeting (Auditorium)
                        12:00 Soup (provided)
                        13:00 Board games (members only)
                        14:00 Goodbyes (and cake!)
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Registration @Main Lobby",
                        "2027-06-12 10:00 Quilting circle @Common House",
                        "2027-06-12 11:00 Annual meeting @Auditorium",
                        "2027-06-12 12:00 Soup (provided)",
                        "2027-06-12 13:00 Board games (members only)",
                        "2027-06-12 14:00 Goodbyes (and cake!)");
    }

    @Test
    void to_put_things_in_place_names_no_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        8h : arrivée des bénévoles, mise en place des stands
                        12h : soupe au relais des Fougères
                        """))
                .containsExactly(
                        "2027-06-12 08:00 arrivée des bénévoles, mise en place des stands",
                        "2027-06-12 12:00 soupe au relais des Fougères @relais des Fougères");
    }

    @Test
    void a_visit_and_a_halt_are_in_the_town_that_ends_them() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        AU PROGRAMME

                        9h30 visite des ateliers Brume à Lierville
                        12h halte à Combrey, lunch libre
                        18h retour
                        """))
                .containsExactly(
                        "2027-06-12 09:30 visite des ateliers Brume à Lierville @Lierville",
                        "2027-06-12 12:00 halte à Combrey, lunch libre @Combrey",
                        "2027-06-12 18:00 retour");
    }

    @Test
    void names_of_houses_have_small_words_of_other_languages() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        16:00 group photo on the roof
                        17:00 soup at Joe's do bring a spoon
                        19:00 dinner at Cantina do Rio
                        20:00 drinks at Haus zum Bären
                        """))
                .containsExactly(
                        "2027-06-12 16:00 group photo on the roof @roof",
                        "2027-06-12 17:00 soup at Joe's do bring a spoon",
                        "2027-06-12 19:00 dinner at Cantina do Rio @Cantina do Rio",
                        "2027-06-12 20:00 drinks at Haus zum Bären @Haus zum Bären");
    }

    @Test
    void where_who_speaks_comes_from_is_not_where_they_speak() {
        assertThat(ReadText.programme("""
                        Jeudi 10 juin 2027
                        Maison des savoirs, salle 12
                        9h30 : Paul Ferrand (Université de Metz), « Les crues »
                        10h10 : Ana Lindh (Lycée Mermoz, Dijon) – Le bac
                        """).items())
                .extracting(ReadItem::place)
                .containsOnly("Maison des savoirs, salle 12");
    }

    @Test
    void the_same_rooms_as_before_are_no_place() {
        assertThat(ReadText.items("""
                        samedi 12 juin
                        9h Atelier laine (salle haute)
                        14h Suite des ateliers (mêmes groupes et mêmes salles)
                        16h Bilan (salle haute)
                        """))
                .noneMatch(item -> item.contains("@mêmes"))
                .contains("2027-06-12 16:00 Bilan @salle haute");
    }

    @Test
    void workshops_that_are_spoken_of_are_no_list_and_leave_the_room_alone() {
        assertThat(ReadText.items("""
                        mercredi 19 mai 2027
                        15:15 - 16:20 Session 2 - Poids et rôle des ateliers dans leur ville (amphi Est 3) - Ana Moss (Institut Voltaire), Luc Roy (Atelier de Nantes) & Eva Lind (Université de la Saône)
                        16:20 - 16:45 Pause
                        """)).hasSize(2).first().asString().endsWith("@amphi Est 3");
    }
}

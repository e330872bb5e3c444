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
}

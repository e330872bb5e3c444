package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles, hours and places that stand on lines of their own, or in columns made by tabs. */
class PageLayoutsTest {

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void what_happens_may_stand_above_its_hour_and_place() {
        List<ReadItem> items = read("""
                Samedi 12 juin

                Atelier vélo
                10h-12h – grande salle

                Troc de graines
                11h – trottoir

                Soupe partagée
                12h30 – cour (prix libre)

                Lectures à voix haute
                15h – coin lecture
                """);

        assertThat(items)
                .extracting(ReadItem::start, ReadItem::title, ReadItem::place)
                .contains(
                        tuple(at(10, 0), "Atelier vélo", "grande salle"), tuple(at(12, 30), "Soupe partagée", "cour"));
    }

    @Test
    void the_line_below_a_title_is_its_place_where_it_is_so_elsewhere() {
        List<ReadItem> items = read("""
                Saturday 12 June

                10:00
                Opening
                Town hall

                11:00
                Linocut for beginners
                The Foundry

                12:30
                Picnic
                Riverside park

                15:00
                Debate
                Library
                """);

        assertThat(items)
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly(
                        tuple("Opening", "Town hall"),
                        tuple("Linocut for beginners", "The Foundry"),
                        tuple("Picnic", "Riverside park"),
                        tuple("Debate", "Library"));
    }

    @Test
    void tabs_that_only_push_words_below_one_another_make_no_empty_cells() {
        List<ReadItem> items = read("""
                Saturday 12 June
                Noon\t\tGates open\tNorth field
                2:00 PM\t\tKite workshop, part 1 - Ann Lowe\tYurt
                10:30 PM\tCampfire\tRamada
                7:00 PM - 9 PM\tSupper\tRamada
                """);

        assertThat(items)
                .extracting(ReadItem::title, ReadItem::place)
                .contains(
                        tuple("Kite workshop, part 1 - Ann Lowe", "Yurt"),
                        tuple("Campfire", "Ramada"),
                        tuple("Supper", "Ramada"));
    }

    @Test
    void rooms_may_lead_what_happens_at_once() {
        List<ReadItem> items = read("""
                Sat June 12
                `10:30` slot 1
                > main room: **Maps by bike** (Lou)
                > back room: **open**
                > patio: **Ask me anything**
                `11:30` slot 2
                """);

        assertThat(items)
                .extracting(ReadItem::title, ReadItem::place)
                .contains(tuple("Maps by bike (Lou)", "main room"), tuple("Ask me anything", "patio"));
    }

    @Test
    void an_hour_within_the_title_below_an_hour_is_part_of_it() {
        List<ReadItem> items = read("""
                Samedi 12 juin
                16 h 45
                Départ en car pour le phare (retour à 18 h 30)
                19 h 30
                Soirée crêpes
                """);

        assertThat(items).extracting(ReadItem::start).containsExactly(at(16, 45), at(19, 30));
    }

    @Test
    void an_hour_with_a_dot_is_no_date_behind_from() {
        List<ReadItem> items = read("""
                Samedi 12 juin 2027
                dès 08.15\tAccueil\tFoyer
                09.00 - 09.10\tMot du maire\tAula
                """);

        assertThat(items).extracting(ReadItem::day).containsOnly(LocalDate.of(2027, 6, 12));
        assertThat(items.getFirst().start()).isEqualTo(at(8, 15));
    }

    @Test
    void running_text_may_open_its_paragraphs_with_the_day() {
        List<ReadItem> items = read("""
                We have the mill to ourselves from Friday 11 to Sunday 13 June.

                On Friday the doors open at 4.30pm.

                Saturday begins with a stretch (meadow, 7.45am) for early birds, and breakfast is at 8.30am.

                On Sunday, breakfast is at 9am and rooms must be cleared by 10am.
                """);

        assertThat(items)
                .extracting(ReadItem::day, ReadItem::start)
                .contains(
                        tuple(day(12), at(7, 45)),
                        tuple(day(12), at(8, 30)),
                        tuple(day(13), at(9, 0)),
                        tuple(day(13), at(10, 0)));
    }

    @Test
    void a_date_far_from_the_meeting_gives_its_weekday_nothing() {
        List<ReadItem> items = read("""
                Camp, June 11-12, 2027
                FRIDAY
                6 PM Supper
                SATURDAY
                9 AM Hike
                Sunday: tents down by 10 AM, quietly.
                Fees: $45, after May 2 it is $60.
                """);

        assertThat(items.getLast().day()).isEqualTo(day(13));
    }

    @Test
    void a_signature_and_a_struck_line_are_no_programme() {
        List<ReadItem> items = read("""
                Samedi 12 juin
                - 9h accueil
                - ~~10h sortie en barque~~ annulé
                - 11h jeux

                --
                Chorale du Puits - répétitions le mardi 20h15-22h30, salle Hugo
                """);

        assertThat(items).extracting(ReadItem::title).containsExactly("accueil", "jeux");
    }

    @Test
    void a_change_log_below_a_programme_is_outside() {
        List<ReadItem> items = read("""
                ## Saturday 12 June 2027
                - 9:00 doors
                - 10:00 talks

                ## Changelog
                - 2027-02-11 10:02 moved lunch
                """);

        assertThat(items).hasSize(2);
    }

    @Test
    void short_lines_of_which_half_name_places_head_what_follows() {
        List<ReadItem> items = read("""
                Samedi 12 juin
                Parquet couvert
                10h stage de bourrée
                21h grand bal
                Scène du Lavoir
                18h concert assis
                Dimanche 13 juin
                Parquet couvert
                15h bal des enfants
                """);

        assertThat(items)
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly(
                        tuple("stage de bourrée", "Parquet couvert"),
                        tuple("grand bal", "Parquet couvert"),
                        tuple("concert assis", "Scène du Lavoir"),
                        tuple("bal des enfants", "Parquet couvert"));
    }

    @Test
    void a_heading_in_capitals_ends_the_place_of_the_one_above() {
        List<ReadItem> items = read("""
                Saturday 12 June

                LIBRARY
                10:15 Soldering
                11:30 Sewing

                OUT BACK (weather permitting)
                12:00 Trebuchet
                15:00 Rockets
                """);

        assertThat(items)
                .extracting(ReadItem::title, ReadItem::place)
                .contains(tuple("Sewing", "LIBRARY"), tuple("Trebuchet", "OUT BACK"));
    }

    @Test
    void arrows_part_a_title_from_its_place() {
        assertThat(read("Samedi 12 juin\n11h30 ▸ démo drone ▸ parking\n12h30 ▸ apéro ▸ terrasse\n"))
                .extracting(ReadItem::place)
                .containsExactly("parking", "terrasse");
    }

    @Test
    void the_same_hours_in_another_zone_are_no_hours_of_their_own() {
        List<ReadItem> items = read("""
                Samedi 12 juin 2027
                14h00 (9h00) Mot d'accueil
                14h10 (9h10) Conférence
                15h30 (10h30) – 16h45 (11h45) Débat
                """);

        assertThat(items).extracting(ReadItem::start).containsExactly(at(14, 0), at(14, 10), at(15, 30));
        assertThat(items.getLast().end()).isEqualTo(at(16, 45));
    }

    @Test
    void what_stays_open_until_an_hour_or_is_asked_below_a_list_is_no_item() {
        List<ReadItem> items = read("""
                Samedi 12 juin
                9h départ du 10 km
                11h podiums
                Consignes à côté des douches, ouvertes jusqu'à 16h.
                Zoé : à 20h c'est trop tard pour le banquet non ?
                """);

        assertThat(items).extracting(ReadItem::title).containsExactly("départ du 10 km", "podiums");
    }

    private List<ReadItem> read(String text) {
        return reader.read(new ProgrammeText(text, LocalDate.of(2027, 4, 1), ZoneId.of("Europe/Paris")))
                .items();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 6, day);
    }

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }

    @Test
    void lines_below_a_slot_that_each_have_a_place_are_held_at_the_same_time() {
        assertThat(ReadText.items("""
                        samedi 12 juin 2027
                        Heures |
                        événement |
                        |
                        09:00 - 09:30
                        |
                        Accueil (préau) |
                        |
                        09:30 - 11:00
                        |
                        Ateliers en parallèle |
                        › Atelier 1 - Greffer un pommier (salle A2)
                        › Atelier 2 - Lire une facture d'eau (salle A3)
                        |
                        11:00 - 12:00
                        |
                        Bilan (préau) |
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Accueil @préau",
                        "2027-06-12 09:30-11:00 Ateliers en parallèle",
                        "2027-06-12 09:30-11:00 Atelier 1 - Greffer un pommier @salle A2",
                        "2027-06-12 09:30-11:00 Atelier 2 - Lire une facture d'eau @salle A3",
                        "2027-06-12 11:00-12:00 Bilan @préau");
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:00 AM - 9:30 AM | Tea

                        9:30 AM - 11:00 AM | Workshop round 1

                           A. Sharpening a scythe (Room 12)
                           B. Reading a hedge (Room 14)

                        11:00 AM - 12:00 PM | Closing circle
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Tea",
                        "2027-06-12 09:30-11:00 Workshop round 1",
                        "2027-06-12 09:30-11:00 Sharpening a scythe @Room 12",
                        "2027-06-12 09:30-11:00 Reading a hedge @Room 14",
                        "2027-06-12 11:00-12:00 Closing circle");
    }
}

package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.convive.meeting.ItemKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ProgrammeReaderTest {

    private static final LocalDate WRITTEN_ON = LocalDate.of(2026, 9, 1);

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void items_stand_under_the_day_that_heads_them() {
        ReadProgramme read = read("""
                Samedi 12 juin
                9h30 - 10h : Accueil café
                10h : Ateliers
                Dimanche 13 juin
                11 heures : bilan
                """);

        assertThat(read.items())
                .extracting(ReadItem::day, ReadItem::start, ReadItem::end, ReadItem::title, ReadItem::kind)
                .containsExactly(
                        tuple(day(12), at(9, 30), at(10, 0), "Accueil café", ItemKind.ARRIVAL),
                        tuple(day(12), at(10, 0), null, "Ateliers", ItemKind.WORKSHOP),
                        tuple(day(13), at(11, 0), null, "bilan", ItemKind.PLENARY));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void numbers_that_lead_lines_among_hours_are_hours_where_they_fit_in_time() {
        ReadProgramme read = read("""
                Saturday 12 June
                - 9.30 tea and toast
                - 10 what is new
                - 10.45 small groups
                - 12 lunch
                - 1.15ish walk round the pond
                - 2-4 games
                - 4.30 finish
                """);

        assertThat(read.items())
                .extracting(ReadItem::start, ReadItem::title)
                .contains(
                        tuple(at(10, 0), "what is new"),
                        tuple(at(12, 0), "lunch"),
                        tuple(at(13, 15), "walk round the pond"),
                        tuple(at(14, 0), "games"));
        assertThat(read("Samedi 12 juin\n9h accueil\n2 groupes de travail\n11h bilan\n12h repas\n")
                        .items())
                .hasSize(3);
    }

    @Test
    void a_near_hour_behind_a_slash_is_the_end_where_the_next_item_begins_then() {
        assertThat(read("Samedi 12 juin\n10:00 / 10:30 accueil\n10:30 / 12:00 plénière\n15:00 / 15:30 pause\n")
                        .items())
                .extracting(ReadItem::end)
                .containsExactly(at(10, 30), at(12, 0), at(15, 30));
        assertThat(read("Samedi 12 juin\n14h conte\n16h / 16h30 marionnettes\n20h bal\n")
                        .items())
                .extracting(ReadItem::end)
                .containsOnlyNulls();
    }

    @Test
    void where_and_when_a_meeting_begins_is_an_item_of_its_own_name() {
        assertThat(read("""
                        Assemblée générale du 12 juin 2027
                        Salle des fêtes de Luzy - à 14h
                        13h30 : émargement
                        17h : conférence sur les haies
                        """).items())
                .extracting(ReadItem::start, ReadItem::title, ReadItem::place)
                .contains(tuple(at(14, 0), "Assemblée générale", "Salle des fêtes de Luzy"));
    }

    @Test
    void a_remark_below_the_list_and_who_leads_a_half_day_are_no_items() {
        assertThat(read("""
                        Samedi 12 juin
                        Matinée : modératrice, Inès Vidal
                        9h : Les haies, Paul Auger
                        10h : Les mares
                        11h : Discussion
                        12h30 : repas (marquage des vélos, 1h10)
                        Secrétariat : lundi, jeudi 9h-12h
                        Photos en ligne dès 10h.
                        """).items())
                .extracting(ReadItem::title)
                .hasSize(4)
                .noneMatch(title -> title.contains("modératrice") || title.contains("Photos"));
    }

    @ParameterizedTest
    @CsvSource({
        "9h, 09:00",
        "9 h 30, 09:30",
        "09:05, 09:05",
        "14.45, 14:45",
        "1430, 14:30",
        "9 heures et demie, 09:30",
        "quatorze heures, 14:00",
        "midi, 12:00",
        "à partir de 8h, 08:00",
        "9am, 09:00",
        "12:30 a.m., 00:30",
        "12 PM, 12:00",
        "noon, 12:00",
        "half past nine, 09:30",
        "from 7pm, 19:00",
    })
    void hours_are_read_in_every_way_of_writing_them(String written, LocalTime hour) {
        ReadProgramme read = read("Saturday 12 June\n" + written + " – Choir\n" + written + " – Dance\n");

        assertThat(read.items()).first().extracting(ReadItem::start).isEqualTo(hour);
        assertThat(read.items()).first().extracting(ReadItem::title).isEqualTo("Choir");
    }

    @ParameterizedTest
    @CsvSource({
        "Samedi 12 juin 2027",
        "'SATURDAY, JUNE 12TH'",
        "12/06/2027",
        "2027-06-12",
        "sam. 12 juin :",
        "Programme du samedi 12 juin",
    })
    void days_are_read_in_every_way_of_writing_them(String written) {
        ReadProgramme read = read(written + "\n9h30 Café\n10h Chorale\n11h Danse\n");

        assertThat(read.items()).extracting(ReadItem::day).containsOnly(day(12));
    }

    @Test
    void a_twelve_hour_clock_without_am_and_pm_goes_forward_from_the_morning() {
        ReadProgramme read = read("""
                Saturday 12 June
                8:30 Breakfast
                9:30-12:00 Rehearsal
                12:00-1:30 Lunch
                1:30 Walk
                7:00 Dinner
                """);

        assertThat(read.items())
                .extracting(ReadItem::start)
                .containsExactly(at(8, 30), at(9, 30), at(12, 0), at(13, 30), at(19, 0));
        assertThat(read.items().get(2).end()).isEqualTo(at(13, 30));
        assertThat(read.items().get(3).doubts()).contains(Doubt.HALF_OF_DAY_GUESSED);
    }

    @Test
    void what_starts_after_midnight_is_shown_with_its_evening() {
        ReadProgramme read = read("Samedi 12 juin\n20h Dîner\n23h Concert\n1h Fermeture du bar\n");

        ReadItem closing = read.items().getLast();
        assertThat(closing.day()).isEqualTo(day(13));
        assertThat(closing.programmeDay()).isEqualTo(day(12));
        assertThat(closing.doubts()).contains(Doubt.AFTER_MIDNIGHT);
    }

    @Test
    void an_end_is_only_read_if_the_text_gives_it_or_a_duration() {
        ReadProgramme read = read("Samedi 12 juin\n9h Café\n10h Conférence (45 min)\n11h-12h Danse\n14h30-14h Bilan\n");

        assertThat(read.items()).extracting(ReadItem::end).containsExactly(null, at(10, 45), at(12, 0), null);
        assertThat(read.items().getLast().doubts()).contains(Doubt.END_BEFORE_START);
    }

    @Test
    void named_and_open_themes_become_parallel_workshops_of_their_slot() {
        ReadProgramme read = read("""
                Samedi 12 juin
                14h-16h : 3 ateliers dont l'un sur le compost, l'autre sur les haies, un autre thème est à choisir ensemble
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::parent, ReadItem::open)
                .containsExactly(
                        tuple("3 ateliers", null, false),
                        tuple("le compost", 0, false),
                        tuple("les haies", 0, false),
                        tuple("Thème à décider", 0, true));
    }

    @Test
    void a_speaker_or_a_room_to_be_confirmed_leaves_the_theme_closed() {
        ReadProgramme read = read("Samedi 12 juin\n9h Les haies, intervenant à confirmer\n10h Sujet à définir\n");

        assertThat(read.items()).extracting(ReadItem::open).containsExactly(false, true);
    }

    @Test
    void places_are_read_from_brackets_dashes_prepositions_and_headings() {
        ReadProgramme read = read("""
                Samedi 12 juin – Maison du parc
                9h Café (hall)
                10h Débat – salle 3
                12h Repas au restaurant Le Zinc
                14h Bilan
                """);

        assertThat(read.items())
                .extracting(ReadItem::place)
                .containsExactly("hall", "salle 3", "restaurant Le Zinc", "Maison du parc");
    }

    @Test
    void deadlines_office_hours_and_past_meetings_are_no_items() {
        ReadProgramme read = read("""
                Notre réunion du 3 mars dernier a duré jusqu'à 19h.

                Samedi 12 juin
                9h Café
                10h Débat
                11h Bilan

                Inscription avant le 1er juin à minuit. Secrétariat ouvert du lundi au vendredi de 9h à 12h.
                """);

        assertThat(read.items()).extracting(ReadItem::title).containsExactly("Café", "Débat", "Bilan");
        assertThat(read.leftOut()).extracting(LeftOutLine::number).contains(1, 8);
    }

    @Test
    void the_texts_own_year_is_offered_first_and_marked_when_past() {
        ReadProgramme read = read("Rencontres 2021\nSamedi 12 juin\n9h Café\n10h Débat\n11h Bilan\n");

        assertThat(read.years()).startsWith(new YearChoice(2021, true, true), new YearChoice(2027, false, false));
        assertThat(read.inYear(2027).items()).extracting(ReadItem::day).containsOnly(day(12));
    }

    @Test
    void days_without_dates_wait_for_the_first_day() {
        ReadProgramme read = read("Jour 1\n9h Café\n10h Débat\nJour 2\n9h Bilan\n");

        assertThat(read.problems()).containsExactly(Problem.NO_DATES);
        assertThat(read.needsDates()).isTrue();
        assertThat(read.onDays(day(12)).items()).extracting(ReadItem::day).containsExactly(day(12), day(12), day(13));
    }

    @Test
    void a_table_is_read_by_the_heads_of_its_columns() {
        ReadProgramme read = read("""
                ## Saturday 12 June
                | Start | End | Room | Activity |
                |---|---|---|---|
                | 9:00 AM | 9:30 AM | Foyer | Coffee |
                | 9:30 AM | 11:00 AM | Attic | Choir |
                """);

        assertThat(read.items())
                .extracting(ReadItem::start, ReadItem::end, ReadItem::title, ReadItem::place)
                .containsExactly(
                        tuple(at(9, 0), at(9, 30), "Coffee", "Foyer"), tuple(at(9, 30), at(11, 0), "Choir", "Attic"));
    }

    @Test
    void the_meetings_name_and_place_are_found_in_its_announcement() {
        ReadProgramme read = read("""
                Bonjour à tous,

                La prochaine rencontre du réseau des herbiers aura lieu au Puy le samedi 12 juin :

                9h Café
                10h Débat
                11h Bilan
                """);

        assertThat(read.title()).isEqualTo("Rencontre du réseau des herbiers");
        assertThat(read.place()).isEqualTo("Le Puy");
    }

    @Test
    void what_is_missing_is_said() {
        assertThat(read("  \n ").problems()).containsExactly(Problem.EMPTY);
        assertThat(read("x".repeat(ProgrammeReader.LONGEST + 1)).problems()).containsExactly(Problem.TOO_LONG);
        assertThat(read("9h\n".repeat(ProgrammeReader.MOST_LINES + 1)).problems())
                .containsExactly(Problem.TOO_LONG);
        assertThat(read("\u0000\u0001\uFFFD\u0002PNG\u0003").problems()).containsExactly(Problem.NOT_TEXT);
        assertThat(read("Rien de prévu pour l'instant.").problems())
                .contains(Problem.NO_ITEMS, Problem.NO_TIMES, Problem.NO_DAYS);
        assertThat(read("9h Café\n10h Débat\n").problems()).containsExactly(Problem.NO_DAYS);
    }

    @Test
    void a_draft_survives_being_kept_as_json() {
        ReadProgramme read =
                read("Samedi 12 juin\n23h Bal (salle 2)\n1h Fin\n14h-16h : 2 ateliers, thèmes à définir\n");
        JsonMapper json = new JsonMapper();

        assertThat(json.readValue(json.writeValueAsString(read), ReadProgramme.class))
                .isEqualTo(read);
    }

    private ReadProgramme read(String text) {
        return reader.read(new ProgrammeText(text, WRITTEN_ON, ZoneId.of("Europe/Paris")));
    }

    private static LocalDate day(int ofJune) {
        return LocalDate.of(2027, 6, ofJune);
    }

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }
}

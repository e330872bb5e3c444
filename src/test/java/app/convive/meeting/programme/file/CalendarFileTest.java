package app.convive.meeting.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.programme.Doubt;
import app.convive.meeting.programme.LeftOutLine;
import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final String CENTRAL = """
            BEGIN:VTIMEZONE
            TZID:%s
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    private final ProgrammeFileReader reader = new ProgrammeFileReader(new ProgrammeReader());

    @Test
    void a_zone_of_windows_is_known_though_the_file_does_not_define_it() {
        ReadProgramme read = read(CENTRAL.formatted("W. Europe Standard Time")
                + event("DTSTART;TZID=Romance Standard Time:20270315T140000", "SUMMARY:Semences")
                + event("DTSTART;TZID=Mars/Base:20270315T160000", "SUMMARY:Orbite"));

        assertThat(read.items())
                .extracting(CalendarFileTest::told)
                .containsExactly("2027-03-15 14:00 Semences", "2027-03-15 16:00 Orbite");
        assertThat(read.items().get(0).doubts()).isEmpty();
        assertThat(read.items().get(1).doubts()).containsExactly(Doubt.ZONE_UNKNOWN);
    }

    @Test
    void the_files_own_definition_of_a_zone_counts_whatever_its_name() {
        ReadProgramme read = read(CENTRAL.formatted("GMT Standard Time 1")
                + event("DTSTART;TZID=GMT Standard Time 1:20270610T090000", "SUMMARY:Été")
                + event("DTSTART;TZID=GMT Standard Time 1:20271210T090000", "SUMMARY:Hiver"));

        assertThat(read.items())
                .extracting(CalendarFileTest::told)
                .containsExactly("2027-06-10 09:00 Été", "2027-12-10 09:00 Hiver");
    }

    @Test
    void the_end_of_whole_days_is_the_day_before_the_one_in_the_file() {
        ReadProgramme read = read(event("DTSTART;VALUE=DATE:20270919", "DTEND;VALUE=DATE:20270923", "SUMMARY:Camp")
                + event("DTSTART;VALUE=DATE:20270920", "SUMMARY:Marché"));

        assertThat(read.items())
                .extracting(ReadItem::lastDay)
                .containsExactly(LocalDate.of(2027, 9, 22), LocalDate.of(2027, 9, 20));
        assertThat(read.items()).allMatch(item -> item.start() == null && item.end() == null);
    }

    @Test
    void dates_of_a_series_may_tell_their_own_length() {
        ReadProgramme read = read(event(
                "UID:p",
                "DTSTART;TZID=Europe/Paris:20270310T180000",
                "DTEND;TZID=Europe/Paris:20270310T190000",
                "RDATE;VALUE=PERIOD;TZID=Europe/Paris:20270317T180000/PT2H,20270324T180000/20270324T183000",
                "SUMMARY:Bureau"));

        assertThat(read.items())
                .extracting(ReadItem::end)
                .containsExactly(LocalTime.of(19, 0), LocalTime.of(20, 0), LocalTime.of(18, 30));
    }

    @Test
    void a_series_leaves_out_what_is_skipped_and_tells_what_moved_once() {
        ReadProgramme read = read(event(
                        "UID:s",
                        "DTSTART;TZID=Europe/Paris:20270305T180000",
                        "DTEND;TZID=Europe/Paris:20270305T193000",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "EXDATE;TZID=Europe/Paris:20270312T180000",
                        "SUMMARY:Chorale")
                + event(
                        "UID:s",
                        "RECURRENCE-ID;TZID=Europe/Paris:20270319T180000",
                        "DTSTART;TZID=Europe/Paris:20270320T180000",
                        "SUMMARY:Chorale"));

        assertThat(read.items())
                .extracting(ReadItem::day)
                .containsExactly(LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 20), LocalDate.of(2027, 3, 26));
        assertThat(read.items())
                .extracting(ReadItem::uid)
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.startsWith("s/"));
    }

    @Test
    void a_series_from_winter_into_summer_ends_by_the_clock_of_its_last_day() {
        ReadProgramme read = read(event(
                "DTSTART;TZID=Europe/Paris:20270319T180000",
                "RRULE:FREQ=WEEKLY;UNTIL=20270402T160000Z",
                "SUMMARY:Chorale"));

        assertThat(read.items())
                .extracting(ReadItem::day)
                .containsExactly(LocalDate.of(2027, 3, 19), LocalDate.of(2027, 3, 26), LocalDate.of(2027, 4, 2));
    }

    @Test
    void a_series_without_end_goes_no_further_than_the_rest() {
        ReadProgramme read = read(event("DTSTART:20270301T180000", "RRULE:FREQ=DAILY", "SUMMARY:Repas")
                + event("DTSTART:20270303T200000", "SUMMARY:Bal"));

        assertThat(read.items()).hasSize(4);
    }

    @Test
    void what_is_cancelled_and_what_is_a_task_is_left_out_and_said() {
        ReadProgramme read = read(event("DTSTART:20270301T180000", "STATUS:CANCELLED", "SUMMARY:Tournoi")
                + event("DTSTART:20270301T200000", "CLASS:PRIVATE", "SUMMARY:Bureau")
                + "BEGIN:VTODO\nSUMMARY:Louer la salle\nEND:VTODO\n");

        assertThat(read.items())
                .singleElement()
                .satisfies(item -> assertThat(item.doubts()).containsExactly(Doubt.PRIVATE));
        assertThat(read.leftOut())
                .extracting(LeftOutLine::reason)
                .containsExactlyInAnyOrder(LeftOutLine.Reason.CANCELLED, LeftOutLine.Reason.NOT_AN_EVENT);
    }

    @Test
    void markup_in_descriptions_becomes_plain_text() {
        ReadProgramme read = read(event(
                "DTSTART:20270301T180000",
                "SUMMARY:R&amp;D\\, suite",
                "DESCRIPTION:<b>Salle 2</b><br>R&amp;D&nbsp;<a href=\"javascript:x\">lien</a>"));

        ReadItem item = read.items().getFirst();
        assertThat(item.title()).isEqualTo("R&D, suite");
        assertThat(item.details()).startsWith("Salle 2\nR&D").endsWith("lien").doesNotContain("<", "javascript");
    }

    @Test
    void hundreds_of_folded_guests_do_no_harm_and_are_not_kept() {
        String guests = IntStream.range(0, 300)
                .mapToObj(i -> "ATTENDEE;CN=\"Nom, " + i + "\";ROLE=REQ-PART\n ICIPANT:mailto:p" + i + "@example.org")
                .collect(Collectors.joining("\n"));

        ReadProgramme read = read(event(
                "DTSTART:20270301T180000", "SUMMARY:Grande réunion", guests, "DESCRIPTION:" + "mot ".repeat(5_000)));

        assertThat(read.items())
                .singleElement()
                .satisfies(item -> assertThat(item.toString()).doesNotContain("@example.org"));
    }

    @Test
    void a_broken_line_costs_nothing_but_itself() {
        String text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270510T080000Z\nSUMMARY:Séance d’ouverture\n"
                + "DESCRIPTION:une ligne\nune autre : sans espace\nLOCATION:Salle 2\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nDTSTART:20271340T100000Z\nSUMMARY:Treizième mois\n"
                + "BEGIN:VEVENT\nDTSTART:2027-05-10T14:00:00+02:00\nSUMMARY:Coupé";

        ReadProgramme read = read(text.getBytes(Charset.forName("windows-1252")));

        assertThat(read.items())
                .extracting(CalendarFileTest::told)
                .containsExactly("2027-05-10 10:00 Séance d’ouverture", "2027-05-10 14:00 Coupé");
        assertThat(read.items().getFirst().place()).isEqualTo("Salle 2");
        assertThat(read.leftOut()).extracting(LeftOutLine::reason).containsExactly(LeftOutLine.Reason.NO_DATE);
    }

    private static String told(ReadItem item) {
        return item.day() + " " + item.start() + " " + item.title();
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\n" + String.join("\n", List.of(lines)) + "\nEND:VEVENT\n";
    }

    private ReadProgramme read(String body) {
        return read(("BEGIN:VCALENDAR\nVERSION:2.0\n" + body + "END:VCALENDAR\n").getBytes(StandardCharsets.UTF_8));
    }

    private ReadProgramme read(byte[] bytes) {
        FileReading reading = reader.read("x.ics", bytes, LocalDate.of(2027, 1, 1), ZoneId.of("Europe/Paris"));
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return ((FileReading.Read) reading).programme();
    }
}

package app.convive.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.calendar.CalendarEntry.Hours;
import app.convive.meeting.calendar.CalendarEntry.WholeDays;
import app.convive.testing.CalendarReaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are read by two libraries; what they read is compared with what was meant. */
class CalendarFileTest {

    private static final Instant PUBLISHED = Instant.parse("2027-01-05T10:20:30.123Z");

    /**
     * The zone, the local start, and the instant that every calendar in the world must show. In the hours just
     * before a change of the clocks the second library is an hour off, whoever wrote the file: none of these is in them.
     */
    @ParameterizedTest
    @CsvSource({
        "America/Toronto, 2027-06-10T20:00, 2027-06-11T00:00:00Z",
        "America/Toronto, 2027-01-14T20:00, 2027-01-15T01:00:00Z",
        "America/Toronto, 2027-03-13T20:00, 2027-03-14T01:00:00Z",
        "America/Toronto, 2027-03-14T03:30, 2027-03-14T07:30:00Z",
        "America/Toronto, 2027-11-07T03:00, 2027-11-07T08:00:00Z",
        "Australia/Sydney, 2027-02-03T16:30, 2027-02-03T05:30:00Z",
        "Australia/Sydney, 2027-07-03T16:30, 2027-07-03T06:30:00Z",
        "Europe/Paris, 2027-03-28T00:10, 2027-03-27T23:10:00Z",
        "Europe/Paris, 2027-03-28T03:00, 2027-03-28T01:00:00Z",
        "Europe/Paris, 2027-10-31T01:00, 2027-10-30T23:00:00Z",
        "Europe/Paris, 2027-10-31T09:00, 2027-10-31T08:00:00Z",
        "Europe/London, 2027-01-01T00:00, 2027-01-01T00:00:00Z",
        "Pacific/Noumea, 2027-05-17T14:00, 2027-05-17T03:00:00Z",
        "Africa/Casablanca, 2027-01-20T14:00, 2027-01-20T13:00:00Z",
        "Africa/Casablanca, 2027-02-20T14:00, 2027-02-20T14:00:00Z",
        "Asia/Kolkata, 2027-05-17T14:00, 2027-05-17T08:30:00Z",
        "America/Santiago, 2027-04-20T10:00, 2027-04-20T14:00:00Z",
        "America/Nuuk, 2027-03-28T14:00, 2027-03-28T15:00:00Z",
        "Etc/UTC, 2027-05-17T14:00, 2027-05-17T14:00:00Z",
    })
    void an_hour_is_the_same_moment_in_every_calendar(String zone, LocalDateTime start, String instant) {
        ZoneId there = ZoneId.of(zone);
        byte[] file = write(new Hours(there, start, start.plusMinutes(45)), "Atelier", null, "");

        CalendarReaders.Entry entry = CalendarReaders.read(file).getFirst();

        assertThat(entry.start())
                .isEqualTo(instant)
                .isEqualTo(start.atZone(there).toInstant().toString());
        assertThat(entry.end())
                .isEqualTo(start.plusMinutes(45).atZone(there).toInstant().toString());
        assertThat(lines(file))
                .contains("DTSTART;TZID=" + zone + ":" + start.toString().replaceAll("[-:]", "") + "00");
    }

    @Test
    void a_zone_is_defined_once_for_all_years_of_its_entries() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        List<CalendarEntry> entries = List.of(
                entry("one", new Hours(paris, LocalDateTime.parse("2029-07-01T10:00"), null)),
                entry("two", new Hours(paris, LocalDateTime.parse("2026-12-01T10:00"), null)));

        byte[] file = CalendarFile.write("Deux", entries);

        assertThat(lines(file).filter(line -> line.equals("BEGIN:VTIMEZONE"))).hasSize(1);
        assertThat(CalendarReaders.read(file))
                .extracting(CalendarReaders.Entry::start)
                .containsExactly("2029-07-01T08:00:00Z", "2026-12-01T09:00:00Z");
    }

    @Test
    void whole_days_end_on_the_day_after_the_last_one() {
        byte[] file =
                write(new WholeDays(LocalDate.of(2027, 9, 19), LocalDate.of(2027, 9, 20)), "Rencontres", null, "");

        assertThat(lines(file)).contains("DTSTART;VALUE=DATE:20270919", "DTEND;VALUE=DATE:20270921");
        assertThat(CalendarReaders.read(file).getFirst().end()).isEqualTo("2027-09-21");
    }

    @Test
    void an_end_that_nobody_announced_is_not_made_up() {
        byte[] file = write(
                new Hours(ZoneId.of("Europe/Paris"), LocalDateTime.parse("2027-05-17T20:00"), null), "Dîner", null, "");

        assertThat(CalendarReaders.read(file).getFirst().end()).isEmpty();
        assertThat(lines(file)).noneMatch(line -> line.startsWith("DTEND") || line.startsWith("DURATION"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Été ; œufs, crème \\ 10 €",
                "BEGIN:VEVENT",
                "🎉 fête 👩‍👩‍👧‍👦 au bord de l’eau",
                "\"guillemets\" & <b>gras</b> : fin",
                "a:b;c=d,e^f",
            })
    void what_people_typed_is_read_as_they_typed_it(String typed) {
        byte[] file = write(
                new WholeDays(LocalDate.of(2027, 9, 19), LocalDate.of(2027, 9, 19)),
                typed,
                typed,
                typed + "\n" + typed);

        CalendarReaders.Entry entry = CalendarReaders.read(file).getFirst();

        assertThat(entry.summary()).isEqualTo(typed);
        assertThat(entry.location()).isEqualTo(typed);
        assertThat(entry.description()).isEqualTo(typed + "\n" + typed);
    }

    @Test
    void typed_line_breaks_do_not_forge_a_property() {
        byte[] file = write(
                new WholeDays(LocalDate.of(2027, 9, 19), LocalDate.of(2027, 9, 19)),
                "Atelier\r\nATTACH:http://example.org/x\nX:1",
                null,
                "");

        assertThat(lines(file)).noneMatch(line -> line.startsWith("ATTACH") || line.startsWith("X:"));
        assertThat(CalendarReaders.read(file).getFirst().summary())
                .isEqualTo("Atelier ATTACH:http://example.org/x X:1");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        String title = "Réunion nationale « été » 🎪👩‍🌾 ".repeat(40).strip();
        byte[] file = write(new WholeDays(LocalDate.of(2027, 9, 19), LocalDate.of(2027, 9, 19)), title, title, title);

        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(lines(file)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(CalendarReaders.read(file).getFirst().summary()).isEqualTo(title);
    }

    @Test
    void an_entry_says_which_state_of_it_this_is() {
        CalendarEntry entry = new CalendarEntry(
                "item-3.meeting-1@convive",
                4,
                PUBLISHED,
                true,
                new WholeDays(LocalDate.of(2027, 9, 19), LocalDate.of(2027, 9, 19)),
                "Visite",
                null,
                "");

        byte[] file = CalendarFile.write("Rencontres", List.of(entry));

        assertThat(lines(file))
                .contains(
                        "UID:item-3.meeting-1@convive",
                        "SEQUENCE:4",
                        "STATUS:CANCELLED",
                        "DTSTAMP:20270105T102030Z",
                        "LAST-MODIFIED:20270105T102030Z",
                        "METHOD:PUBLISH");
    }

    @Test
    void a_calendar_without_entries_is_still_one() {
        assertThat(CalendarReaders.read(CalendarFile.write("Mes réunions", List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Réunion nationale 🎉 des plateformes, reunion-nationale-des-plateformes.ics",
        "../../etc/passwd, etc-passwd.ics",
        "🎉, agenda.ics",
        "Œuvres & Cie, oeuvres-cie.ics",
    })
    void the_file_has_a_plain_name(String title, String name) {
        assertThat(CalendarName.of(title)).isEqualTo(name);
    }

    private static byte[] write(CalendarEntry.When when, String title, @Nullable String place, String description) {
        return CalendarFile.write(
                title, List.of(new CalendarEntry("x@convive", 1, PUBLISHED, false, when, title, place, description)));
    }

    private static CalendarEntry entry(String id, CalendarEntry.When when) {
        return new CalendarEntry(id, 1, PUBLISHED, false, when, id, null, "");
    }

    private static Stream<String> lines(byte[] file) {
        return Arrays.stream(new String(file, StandardCharsets.UTF_8).split("\r\n"));
    }
}

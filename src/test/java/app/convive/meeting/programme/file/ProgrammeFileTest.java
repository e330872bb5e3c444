package app.convive.meeting.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ReadItem;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeFileTest {

    private static final String EXCEL = """
            Date;Début;Fin;Activité;Lieu
            16/10/2027;9h00;9h30;"Séance d’été; œuvre; 10 €
            pour tous";Hall
            ;9h30;11h15;Table ronde;Amphi
            """;

    private final ProgrammeFileReader reader = new ProgrammeFileReader(new ProgrammeReader());

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16", "UTF-16LE", "x-MacRoman"})
    void a_table_reads_the_same_in_any_encoding(String charset) {
        List<String> items = items("x.csv", EXCEL.getBytes(Charset.forName(charset)));

        assertThat(items)
                .containsExactly(
                        "2027-10-16 09:00-09:30 Séance d’été; œuvre; 10 € @Hall",
                        "2027-10-16 09:30-11:15 Table ronde @Amphi");
    }

    @Test
    void the_mark_of_utf_8_is_no_part_of_the_first_title() {
        assertThat(items("x.csv", ("\uFEFF" + EXCEL).getBytes(StandardCharsets.UTF_8))
                        .getFirst())
                .startsWith("2027-10-16 09:00");
    }

    @Test
    void a_mail_in_quoted_printable_latin_9_keeps_its_letters() {
        String mail = """
                From: lou@example.org
                Subject: =?iso-8859-15?Q?Programme_de_l=27=E9t=E9?=
                Date: Tue, 2 Mar 2027 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: text/plain; charset=iso-8859-15
                Content-Transfer-Encoding: quoted-printable

                Samedi 12 juin
                9h S=E9ance
                14h-16h Atelier =BDuvres, 10 =A4
                """;

        assertThat(items("x.eml", bytes(mail)))
                .containsExactly(
                        "2027-06-12 09:00-null Séance @null", "2027-06-12 14:00-16:00 Atelier œuvres, 10 € @null");
    }

    @Test
    void rooms_days_and_hours_may_stand_across() {
        assertThat(items("x.csv", bytes("Heure,Verrière,Cave\n9h-10h,Accueil,\n10h-12h,Chant,Poterie\n")))
                .contains("null 10:00-12:00 Chant @Verrière", "null 10:00-12:00 Poterie @Cave");
        assertThat(items("x.csv", bytes(";Lundi 3 mai 2027;Mardi 4 mai 2027\n9h-10h;Accueil;Bilan\n10h-11h;Chant;\n")))
                .containsExactly(
                        "2027-05-03 09:00-10:00 Accueil @null",
                        "2027-05-03 10:00-11:00 Chant @null",
                        "2027-05-04 09:00-10:00 Bilan @null");
        assertThat(items("x.csv", bytes("Salle;9h-10h;10h-11h\nAmphi;Plénière;Plénière\nB12;Argile;Bois\n")))
                .contains("null 09:00-11:00 Plénière @Amphi", "null 10:00-11:00 Bois @B12");
    }

    @Test
    void merged_cells_of_a_timetable_within_markdown_tell_how_long_an_item_lasts() {
        String page = "# Fête\n\n<table><tr><th></th><th>Samedi 8 mai 2027</th><th>Dimanche 9 mai 2027</th></tr>"
                + "<tr><td>9:00</td><td rowspan=2>Chant</td><td>Accueil</td></tr>"
                + "<tr><td>10:00</td><td>Poterie</td></tr><tr><td>11:00</td><td></td><td></td></tr></table>\n";

        assertThat(items("x.md", bytes(page)))
                .containsExactly(
                        "2027-05-08 09:00-11:00 Chant @null",
                        "2027-05-09 09:00-10:00 Accueil @null",
                        "2027-05-09 10:00-11:00 Poterie @null");
    }

    @Test
    void the_order_of_day_and_month_is_that_of_the_whole_file() {
        assertThat(items(
                        "x.csv",
                        bytes("Date,Start,Title\n3/4/2027,9:00,One\n3/5/2027,9:00,Two\n3/15/2027,9:00,Three\n")))
                .first()
                .asString()
                .startsWith("2027-03-04");
    }

    @Test
    void days_and_hours_are_read_as_spreadsheets_keep_them() {
        assertThat(items("x.csv", bytes("""
                        Date;Début;Fin;Intitulé
                        46540;0,375;0,5;Semis
                        46540;0,5;0,5625;Pique-nique
                        46541;0,75;;Veillée
                        """)))
                .containsExactly(
                        "2027-06-02 09:00-12:00 Semis @null",
                        "2027-06-02 12:00-13:30 Pique-nique @null",
                        "2027-06-03 18:00-null Veillée @null");
        assertThat(items("x.csv", bytes("Datum,Uur,Activiteit\nwo 02/06/2027,9u30-10u45,Onthaal\n,11u-12u,Debat\n")))
                .containsExactly("2027-06-02 09:30-10:45 Onthaal @null", "2027-06-02 11:00-12:00 Debat @null");
    }

    @Test
    void an_arrow_leads_to_the_end_and_a_row_without_a_date_is_only_an_idea() {
        assertThat(items("x.csv", bytes("""
                        Nom,Date,Lieu
                        Greffes,5 juin 2027 14:00 (UTC+2) → 16:30,Verger
                        Taille,6 juin 2027 10:00 (UTC+2) → 12:00,Verger
                        Idée : marche nocturne,,
                        Bal,12 juin 2027 21:00 (UTC+2) → 13 juin 2027 2:00 (UTC+2),Grange
                        Bilan,19 juin 2027 18:00 (UTC+2) → 19:00,Salle bleue
                        Repas,26 juin 2027 12:00 (UTC+2) → 14:00,Préau
                        """)))
                .hasSize(5)
                .contains("2027-06-05 14:00-16:30 Greffes @Verger", "2027-06-12 21:00-02:00 Bal @Grange")
                .noneMatch(item -> item.contains("Idée"));
    }

    @Test
    void when_a_talk_was_proposed_is_not_when_it_is_held() {
        assertThat(items("x.csv", bytes("""
                        Title,Date Submitted,Room,Scheduled At,Scheduled Duration
                        Grafting 101,4 Jan 2027 08:00 AM,Barn,5 Jun 2027 10:00 AM,45
                        Old pears,5 Jan 2027 09:00 PM,Barn,5 Jun 2027 11:00 AM,30
                        Bees at night,7 Jan 2027 07:10 AM,,,
                        Cider,9 Jan 2027 01:00 PM,Loft,5 Jun 2027 02:00 PM,60
                        Compost,9 Jan 2027 02:00 PM,Loft,5 Jun 2027 03:30 PM,60
                        """)))
                .containsExactly(
                        "2027-06-05 10:00-10:45 Grafting 101 @Barn",
                        "2027-06-05 11:00-11:30 Old pears @Barn",
                        "2027-06-05 14:00-15:00 Cider @Loft",
                        "2027-06-05 15:30-16:30 Compost @Loft");
    }

    @Test
    void code_things_to_do_and_sums_stand_beside_a_programme() {
        assertThat(items("x.md", bytes("""
                        ## Samedi 5 juin 2027
                        - [x] commander le pain
                        - [ ] **9h30** accueil
                        - 10h-12h greffes
                        ```sh
                        cron 30 14 sauvegarde
                        ```
                        ## À faire
                        - [ ] appeler le gîte (ouvert 9h-17h)
                        """)))
                .containsExactly("2027-06-05 09:30-null accueil @null", "2027-06-05 10:00-12:00 greffes @null");
        assertThat(items("x.html", bytes("""
                        <table><tr><th>Jour</th><th>De</th><th>À</th><th>Quoi</th><th>Où</th></tr>
                        <tr><td rowspan="2">samedi 5 juin 2027</td><td>9:30</td><td>10:00</td><td>Accueil</td><td>Serre</td></tr>
                        <tr><td>10:00</td><td>12:00</td><td>Greffes</td><td>Verger</td></tr>
                        <tr><td></td><td></td><td></td><td>Inscrits</td><td>34</td></tr></table>
                        """))).hasSize(2);
    }

    @Test
    void a_mail_that_an_attachment_cuts_in_two_is_one_programme() {
        String mail = """
                Subject: Le déroulé
                Date: Tue, 2 Mar 2027 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                Samedi 5 juin
                9h accueil
                10h greffes
                --b
                Content-Type: application/pdf; name="plan 14h.pdf"
                Content-Disposition: attachment; filename="plan 14h.pdf"

                %PDF-1.4
                --b
                Content-Type: text/plain; charset=utf-8

                14h taille
                16h goûter
                --b--
                """;

        assertThat(items("x.eml", bytes(mail)))
                .containsExactly(
                        "2027-06-05 09:00-null accueil @null",
                        "2027-06-05 10:00-null greffes @null",
                        "2027-06-05 14:00-null taille @null",
                        "2027-06-05 16:00-null goûter @null");
    }

    @Test
    void what_is_struck_out_or_unseen_on_a_page_is_no_item() {
        String page = "<nav>Lundi 9h test</nav><h2>Samedi 8 mai 2027</h2><dl><dt>9h – 9h30</dt><dd>Accueil</dd></dl>"
                + "<p><del>11h Concert</del></p><p>12h Repas</p><script>var a = '13h Fin'</script>";

        assertThat(items("x.html", bytes(page)))
                .containsExactly("2027-05-08 09:00-09:30 Accueil @null", "2027-05-08 12:00-null Repas @null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.pdf|%PDF-1.7|PDF",
                "x.docx|PK\u0003\u0004word/|DOCUMENT",
                "x.xlsx|PK\u0003\u0004xl/|WORKBOOK",
                "x.zip|PK\u0003\u0004photos/|ARCHIVE",
                "x.txt|ab\u0001\u0002\u0003\u0004c|NOT_TEXT",
                "x.txt|' '|EMPTY",
                "x.html|'<p>Please log in.</p><p>Backups run from 2 am to 3 am</p>'|NO_ITEMS",
                "x.md|Parler du budget et trouver un local|NO_TIMES",
                "x.csv|'Prénom,Nom,Email,Téléphone\nAda,Lo,ada@example.org,01\nBo,Mu,bo@example.org,02'|PEOPLE",
                "x.csv|',3 mai,4 mai\n,9h,14h\nAda,Oui,Non\nBo,Non,Oui\nCy,Oui,Oui'|POLL",
                "x.ics|'BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR'|NO_EVENTS"
            })
    void what_is_no_programme_is_refused_with_its_reason(String name, String content, FileRefusal reason) {
        assertThat(read(name, bytes(content))).isEqualTo(new FileReading.Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.ics", "x.csv", "x.eml", "x.html", "x.md", "x.txt", "x"})
    void hostile_files_never_fail(String name) {
        Random random = new Random(20_270_614);
        List<String> pieces = List.of(
                "BEGIN:VEVENT\n",
                "END:VEVENT\n",
                "BEGIN:VCALENDAR\n",
                "DTSTART:20270101T090000Z\n",
                "RRULE:FREQ=DAILY\n",
                "RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2\n",
                "<table>",
                "</table>",
                "<tr><td rowspan=9999 colspan=9999>",
                "9h",
                ";",
                ",",
                "\t",
                "\"",
                "\n",
                "01/02/2027",
                "MIME-Version: 1.0\n",
                "Content-Type: multipart/mixed; boundary=a\n",
                "--a\n",
                "From: x\n",
                "\u202e",
                "\u200b",
                "@everyone",
                "<!--",
                "]]>",
                "=?utf-8?B?",
                "\u0000",
                "é",
                "TZID=",
                "Date",
                "RRULE:FREQ=YEARLY;BYDAY=M\n",
                "BEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\n",
                "DTSTART;TZID=x:20270101T090000\n",
                "</table",
                " ",
                "|");
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(200); length > 0; length--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(readInTime(name, bytes(text.toString()))).isNotNull();
            byte[] noise = new byte[random.nextInt(3_000)];
            random.nextBytes(noise);
            assertThat(readInTime(name, noise)).isNotNull();
        }
    }

    @Test
    void a_calendar_whose_rule_is_broken_keeps_its_first_date() {
        String calendar = """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART:20270104T090000
                RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=M
                SUMMARY:Atelier vannerie
                END:VEVENT
                END:VCALENDAR
                """;

        assertThat(items("x.ics", bytes(calendar))).containsExactly("2027-01-04 09:00-null Atelier vannerie @null");
    }

    @Test
    void a_table_whose_closing_tag_lacks_its_bracket_is_read() {
        String page = "# Samedi 5 juin 2027\n<table><tr><td>9h</td><td>Accueil</td></tr></table\n- 10h Balade\n";

        assertThat(items("x.md", bytes(page)))
                .containsExactly("2027-06-05 09:00-null Accueil @null", "2027-06-05 10:00-null Balade @null");
    }

    /** The bound is a second; a loaded machine with cold code gets five. */
    private FileReading readInTime(String name, byte[] content) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        FileReading reading = read(name, content);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(5));
        return reading;
    }

    private List<String> items(String name, byte[] content) {
        FileReading reading = read(name, content);
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return ((FileReading.Read) reading)
                .programme().items().stream().map(ProgrammeFileTest::told).toList();
    }

    private static String told(ReadItem item) {
        return item.day() + " " + item.start() + "-" + item.end() + " " + item.title() + " @" + item.place();
    }

    private FileReading read(String name, byte[] content) {
        return reader.read(name, content, LocalDate.of(2027, 1, 1), ZoneId.of("Europe/Paris"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

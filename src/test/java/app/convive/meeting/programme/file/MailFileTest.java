package app.convive.meeting.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ReadItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as programs write them: replies, reports of failure. */
class MailFileTest {

    private final ProgrammeFileReader reader = new ProgrammeFileReader(new ProgrammeReader());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, Mar 1, 2027 at 9:12 PM Zo Durand <zo@example.org> wrote:\n\n> Samedi 14h ?",
                "On Monday, March 1st, 2027 at 9:12 PM, Zo Durand\n<zo.durand@example.org>\nwrote:\n\n> Samedi 14h ?",
                "Le lun. 1 mars 2027 à 21:12, Zo Durand <zo@example.org>\na écrit :\n> Samedi 14h ?",
                "Zo Durand a écrit le 01/03/2027 à 21:12 :\n> Samedi 14h ?"
            })
    void who_wrote_the_quoted_mail_and_when_is_no_item(String quoted) {
        assertThat(read("text/plain", "Samedi 5 juin\n9h accueil\n10h greffes\n12h repas\n\nLou\n\n" + quoted))
                .containsExactly("accueil", "greffes", "repas");
    }

    @Test
    void who_wrote_may_be_broken_anywhere() {
        assertThat(
                        read(
                                "text/plain",
                                "Samedi 5 juin\n9h accueil\n10h greffes\n\nLou\n\n"
                                        + "Le mar. 2 mars 2027 à 21:12, Zo Durand <zo@example.org> a\nécrit :\n> dimanche 14h ?"))
                .containsExactly("accueil", "greffes");
    }

    @Test
    void a_mail_program_breaks_no_line_that_is_short() {
        assertThat(read("text/plain; format=flowed", """
                        Samedi 5 juin
                        9h accueil des brodeuses et de leurs amis qui viennent de loin, très\s
                        loin
                        10h mot de bienvenue\s
                        11h greffes
                        """))
                .containsExactly(
                        "accueil des brodeuses et de leurs amis qui viennent de loin, très loin",
                        "mot de bienvenue",
                        "greffes");
    }

    @Test
    void the_mail_that_a_page_cites_is_no_part_of_its_programme() {
        assertThat(read(
                        "text/html",
                        "<p>Samedi 5 juin</p><div>9h accueil</div><div>10h greffes</div><div>12h repas</div>"
                                + "<div>Le 01/03/2027 à 21:12, Zo a écrit :</div><blockquote type=\"cite\">"
                                + "<p>Je viens samedi 14h</p><p>16h je repars</p></blockquote>"))
                .containsExactly("accueil", "greffes", "repas");
    }

    @Test
    void a_notice_of_failure_is_refused_unless_it_gives_the_programme_back() {
        String notice = """
                From: MAILER-DAEMON@mx.example.org
                Subject: Returned mail
                Date: Tue, 2 Mar 2027 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                Mailbox full, next attempt at 18:00.
                --b
                Content-Type: message/delivery-status

                Arrival-Date: Tue, 2 Mar 2027 09:59:00 +0100

                --b
                Content-Type: %s

                From: lou@example.org
                Subject: Samedi 5 juin, rendez-vous 8h
                Date: Tue, 2 Mar 2027 09:58:00 +0100

                %s
                --b--
                """;

        assertThat(file(notice.formatted("text/rfc822-headers", "")))
                .isEqualTo(new FileReading.Refused(FileRefusal.MAIL_REPORT));
        assertThat(file(notice.formatted("message/rfc822", "Samedi 5 juin\n9h accueil\n10h greffes")))
                .asInstanceOf(type(FileReading.Read.class))
                .satisfies(read -> assertThat(read.programme().items())
                        .extracting(ReadItem::title)
                        .containsExactly("accueil", "greffes"));
    }

    private List<String> read(String type, String body) {
        FileReading reading = file("""
                From: lou@example.org
                Subject: Re: le programme
                Date: Tue, 2 Mar 2027 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: %s; charset=utf-8

                """.formatted(type) + body);
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return ((FileReading.Read) reading)
                .programme().items().stream().map(ReadItem::title).toList();
    }

    private FileReading file(String mail) {
        return reader.read(
                "x.eml", mail.getBytes(StandardCharsets.UTF_8), LocalDate.of(2027, 1, 1), ZoneId.of("Europe/Paris"));
    }
}

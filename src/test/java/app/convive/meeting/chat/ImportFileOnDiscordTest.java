package app.convive.meeting.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Programmes that organisers attach instead of pasting them. */
@RehearsalTest
class ImportFileOnDiscordTest {

    @Test
    void a_table_from_a_french_spreadsheet_becomes_a_meeting(Stage stage) {
        Regatta regatta = Regatta.on(stage);
        String day = "%1$td/%1$tm/%1$tY".formatted(regatta.firstDay());
        byte[] table = """
                Date;Début;Fin;Intitulé;Salle
                %1$s;9h00;9h30;Accueil des équipages;Hall
                %1$s;9h30;11h00;Réglage des gréements, "à quai";Atelier
                %1$s;12h15;;Déjeuner;Réfectoire
                """.formatted(day).getBytes(Charset.forName("windows-1252"));

        Reply preview = imports(regatta, new Upload("Programme été.csv", table));

        assertThat(preview.text())
                .contains("3 points lus", "9\u202Fh – 9\u202Fh\u202F30", "Réglage des gréements", "Réfectoire");
        preview.clicks("Confirmer").text();
        assertThat(regatta.cardShows("Accueil des équipages")).contains("12\u202Fh\u202F15");
    }

    @Test
    void a_calendar_file_becomes_a_meeting_in_its_own_zone(Stage stage) {
        Regatta regatta = Regatta.on(stage);
        String day = regatta.firstDay().toString().replace("-", "");
        String calendar = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Club nautique//FR
                X-WR-CALNAME:Rencontre des voiliers
                BEGIN:VEVENT
                UID:port-1@club.example
                DTSTAMP:20260101T000000Z
                DTSTART;TZID=Europe/Paris:%1$sT140000
                DTEND;TZID=Europe/Paris:%1$sT153000
                SUMMARY:Jauge des bateaux
                LOCATION:Cale nord
                END:VEVENT
                BEGIN:VEVENT
                UID:port-2@club.example
                DTSTAMP:20260101T000000Z
                DTSTART;TZID=Europe/Paris:%1$sT190000
                SUMMARY:Soupe de poisson
                END:VEVENT
                END:VCALENDAR
                """.formatted(day).replace("\n", "\r\n");

        Reply preview = imports(regatta, Upload.text("voiliers.ics", calendar));

        assertThat(preview.text())
                .contains("2 points lus", "14\u202Fh – 15\u202Fh\u202F30", "Jauge des bateaux", "Cale nord");
    }

    @Test
    void a_mail_is_read_without_what_surrounds_it(Stage stage) {
        Regatta regatta = Regatta.on(stage);
        String mail = """
                From: bureau@club.example
                To: equipages@club.example
                Subject: =?UTF-8?Q?Programme_de_la_journ=C3=A9e?=
                Date: %s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: quoted-printable

                Bonjour,

                %s
                10h : mise =C3=A0 l'eau
                16h : remise des prix

                Le bureau
                """.formatted(
                        DateTimeFormatter.RFC_1123_DATE_TIME
                                .withLocale(Locale.ENGLISH)
                                .format(stage.now().atOffset(ZoneOffset.UTC)),
                        quotedPrintable(Regatta.day(regatta.firstDay())));

        Reply preview = imports(regatta, Upload.text("mail.eml", mail));

        assertThat(preview.text()).contains("2 points lus", "mise à l", "remise des prix");
    }

    @Test
    void what_cannot_be_read_is_refused_with_what_to_do_instead(Stage stage) {
        Regatta regatta = Regatta.on(stage);

        assertThat(imports(regatta, Upload.text("programme.pdf", "%PDF-1.7\n%\u00e2"))
                        .text())
                .contains("PDF", "collez-le");
        assertThat(imports(regatta, new Upload("photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                        .text())
                .contains("image");
        assertThat(imports(regatta, Upload.text("vide.txt", "  \n")).text()).contains("vide");
        assertThat(stage.as("claire").in("annonces").count("Rencontre des voiliers"))
                .isZero();
    }

    private static Reply imports(Regatta regatta, Upload file) {
        return regatta.organiser().types("/reunion importer", "fichier", file, "titre", Regatta.TITLE);
    }

    private static String quotedPrintable(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(one < 0 ? "=%02X".formatted(one) : String.valueOf((char) one));
        }
        return encoded.toString();
    }
}

package app.convive.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.Announcement;
import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import app.convive.testing.CalendarReaders;
import app.convive.testing.CalendarReaders.Entry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Calendars as members get them: files by buttons, and a link that a program follows over HTTP. */
@RehearsalTest
class CalendarOnDiscordTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/agenda/\\d+/[\\w-]+\\.ics");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void the_programme_is_given_as_a_file_with_a_plain_name(Stage stage) throws Exception {
        imported(stage, "Fête d’été 🎪");

        Shown answer =
                stage.as("emily").types("/agenda").clicks("Calendar file").shown();

        assertThat(answer.files()).containsExactly("fete-d-ete.ics");
        List<Entry> entries = CalendarReaders.read(file(answer));
        assertThat(entries)
                .extracting(Entry::summary)
                .contains("Fête d’été 🎪", "accueil", "plénière", "dîner", "visite");
        assertThat(entries.getFirst().description()).contains("https://discord.com/channels/" + stage.server());
    }

    /** Nothing was ever sent to this person, and nothing had to be. */
    @Test
    void who_has_closed_direct_messages_finds_registration_and_file_in_one_step(Stage stage) throws Exception {
        imported(stage, "Rencontre des puits");
        stage.as("farid").in("annonces").clicks("Je participe").text();

        Reply sheet = stage.as("farid").types("/inscription");

        assertThat(sheet.text()).contains("Vous participez, votre place est réservée");
        Shown answer = sheet.clicks("Mon agenda .ics").shown();
        assertThat(CalendarReaders.read(file(answer)))
                .extracting(Entry::summary)
                .contains("Rencontre des puits", "accueil", "plénière")
                .doesNotContain("dîner");
    }

    @Test
    void a_link_is_followed_renewed_and_revoked(Stage stage) throws Exception {
        imported(stage, "Rencontre des ponts");
        stage.as("claire").in("annonces").clicks("Je participe").text();
        Reply made = stage.as("claire").types("/inscription").clicks("Lien d’agenda");
        assertThat(made.text()).contains("gardez-le pour vous", "Google Agenda", "Outlook", "Apple");
        URI first = address(made);

        HttpResponse<byte[]> served = get(first);
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(header(served, "Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(header(served, "Cache-Control")).contains("private");
        assertThat(header(served, "Last-Modified")).isNotEmpty();
        assertThat(CalendarReaders.read(served.body()))
                .extracting(Entry::summary)
                .contains("Rencontre des ponts");
        String tag = header(served, "ETag");
        assertThat(get(first, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(first, "If-Modified-Since", header(served, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);

        stage.as("claire").types("/inscription").chooses("choose:", "dîner").text();
        HttpResponse<byte[]> changed = get(first, "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(CalendarReaders.read(changed.body()))
                .extracting(Entry::summary)
                .contains("dîner");

        Reply again = stage.as("claire").types("/inscription").clicks("Lien d’agenda");
        assertThat(again.text()).contains("Vous avez un lien d’agenda").doesNotContain("/agenda/");
        URI second = address(again.clicks("Renouveler"));
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);

        assertThat(stage.as("claire")
                        .types("/inscription")
                        .clicks("Lien d’agenda")
                        .clicks("Révoquer")
                        .text())
                .contains("ne mène plus nulle part");
        assertThat(get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void all_that_is_no_address_is_answered_alike(Stage stage) throws Exception {
        imported(stage, "Rencontre des gués");
        stage.as("claire").in("annonces").clicks("Je participe").text();
        URI right = address(stage.as("claire").types("/inscription").clicks("Lien d’agenda"));
        String text = right.toString();

        HttpResponse<byte[]> unknown = get(URI.create(text.replace(".ics", "x.ics")));
        HttpResponse<byte[]> otherServer = get(URI.create(text.replace(stage.server(), "1234567890123456789")));
        HttpResponse<byte[]> noServer = get(URI.create(text.replace(stage.server(), "moi")));

        for (HttpResponse<byte[]> refused : List.of(unknown, otherServer, noServer)) {
            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.body()).isEmpty();
            assertThat(header(refused, "Cache-Control")).isEqualTo("no-store");
        }
        HttpResponse<byte[]> head =
                http.send(HttpRequest.newBuilder(right).HEAD().build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "ETag")).isEqualTo(header(get(right), "ETag"));
    }

    private static void imported(Stage stage, String title) {
        LocalDate first = Announcement.dayIn(stage, 30);
        Announcement.confirmed(stage, title, "Nevers", """
                %s
                9 h : accueil
                10 h - 12 h : plénière
                20 h : dîner
                %s
                9 h - 11 h : visite
                """.formatted(
                        Announcement.heading(first), Announcement.heading(first.plusDays(1))));
    }

    private static URI address(Reply reply) {
        Matcher address = ADDRESS.matcher(reply.text());
        assertThat(address.find()).as(reply.text()).isTrue();
        return URI.create(address.group());
    }

    private byte[] file(Shown answer) throws IOException, InterruptedException {
        return get(URI.create(
                        answer.wire().path("attachments").get(0).path("url").asString()))
                .body();
    }

    private HttpResponse<byte[]> get(URI address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}

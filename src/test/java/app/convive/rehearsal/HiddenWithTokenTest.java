package app.convive.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.testing.OnH2;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** With a token, no part of the rehearsal is there. */
@SpringBootTest(
        classes = StandInApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"convive.discord.token=abc", "convive.discord.api-url=http://127.0.0.1:9/api/v10/"})
@TypeExcludeFilters(NothingOfTheTests.class)
@OnH2
class HiddenWithTokenTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Test
    void no_bean_of_it_exists() {
        assertThat(List.of(context.getBeanDefinitionNames()))
                .noneMatch(name -> name.startsWith(RehearsalSettings.class.getPackageName()));
    }

    @Test
    void no_address_of_it_answers() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        for (String path : List.of(
                "/",
                "/index.html",
                "/main.js",
                "/lib/preact.js",
                "/webjars/preact/10.27.2/dist/preact.module.js",
                "/rehearsal/api/world",
                "/rehearsal/live",
                "/api/v10/gateway",
                "/gateway",
                "/attachments/1/1/a")) {
            HttpResponse<Void> response = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(response.statusCode()).as(path).isEqualTo(404);
        }
    }
}

package app.convive.rehearsal.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Stage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * From an announcement to a reminder, as a newcomer plays it in the page: first on the example in a rehearsal that has
 * just started, then in English. With {@code -Dconvive.picture=docs/rehearsal.png} the picture of the README is written.
 */
@RehearsalTest
@InBrowser
@TestPropertySource(properties = "spring.application.name=convive-main-job")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobTest {
    /** What is left of the first meeting's ladder, and the steps of the second one's up to the direct messages. */
    private static final int STEPS_AT_MOST = 4;

    private @Nullable Browser browser;

    @Autowired
    private Environment environment;

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private RehearsalPage open(Path profile, String language) {
        browser = Browser.open(profile, language);
        browser.prefers("light");
        return new RehearsalPage(browser);
    }

    @Test
    @Order(1)
    void in_french_on_the_example(@TempDir Path profile) throws IOException {
        RehearsalPage page = open(profile, "fr");
        page.open(URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + "/"));
        page.sees("Rencontre des plateformes");
        page.picture("1-start");

        page.click("[data-idea='import']");
        page.see(".command-name");
        page.press(Keys.ENTER);
        page.see(".modal textarea");
        page.picture("2-form");
        page.click(".hand-over");
        String programme = page.attribute(".modal textarea", "value");
        page.submit();
        assertThat(page.sees("Brouillon").getText())
                .contains("Rencontre des plateformes", "13\u202fh\u202f30", "Atelier 3", "dîner bourguignon")
                .contains("Vous seul pouvez voir ceci");
        page.picture("3-preview");
        page.button("Confirmer");
        page.sees("Personne n’a encore répondu");
        page.picture("4-card");

        page.play("claire");
        page.enter("annonces");
        page.button("Je participe");
        page.sees("votre place est réservée");
        page.button("Choisir mes points");
        page.choose("choose:", "dîner bourguignon");
        assertThat(page.sees("Mes points").getText()).contains("dîner bourguignon");
        page.picture("5-sheet");

        page.button("Proposer un thème");
        page.fill("title", "Partager un technicien à plusieurs");
        page.fill("description", "Un poste, trois plateformes.");
        page.submit();
        page.sees("Thème proposé");
        page.play("bruno");
        page.button("Je soutiens");
        page.sees("2 soutiens");
        page.play("helene");
        page.enter("général");
        page.run("reunion themes");
        page.choose("adopt", "Partager un technicien");
        page.button("Atelier 3");
        page.enter("annonces");
        page.await(d -> page.shows("version 2"));
        picture(page);

        page.play("claire");
        page.enter("général");
        page.click("[data-idea='ask']");
        page.await(d -> page.attribute("#box", "value").contains("dîner"));
        page.press(Keys.ENTER);
        assertThat(page.sees("D’après le programme").getText()).contains("20\u202fh", "version 2");
        page.picture("6-answer");
        asksOn(page);

        changes(page, programme);

        page.play("farid");
        page.enter("annonces");
        page.button("Je participe");
        page.sees("votre place est réservée");
        page.walk(".walk-next");
        page.sees("C’est dans une semaine");
        page.walk(".walk-next");
        page.sees("C’est demain");
        page.picture("7-walked");
        page.play("claire");
        page.enter("Convive");
        assertThat(page.sees("C’est demain").getText()).contains("dîner bourguignon");
        page.picture("8-direct");
        page.play("helene");
        page.enter("général");
        page.run("reunion relances");
        assertThat(page.sees("Farid").getText()).isNotBlank();
        page.run("reunion annuler");
        page.button("Oui, annuler la réunion");
        page.sees("sont prévenus");
        page.enter("annonces");
        page.sees("Cette réunion est annulée");
        assertThat(page.barriers()).isEmpty();
    }

    /** One item by hand, then a second text that moves it again: the card follows, who chose it is told. */
    private static void changes(RehearsalPage page, String programme) {
        page.play("helene");
        page.enter("général");
        page.begin("reunion modifier");
        page.option("point", "dîner bourguignon");
        page.send();
        page.fill("hours", "20 h 15");
        page.submit();
        page.sees("C’est publié");
        page.run("reunion importer");
        page.fill("texte", programme);
        page.submit();
        page.sees("ressemble à");
        page.button("Nouvelle version de");
        assertThat(page.sees("au lieu de").getText()).contains("1 point changé", "le thème adopté est gardé");
        page.button("Publier la version 4");
        page.sees("est publiée");
        page.enter("annonces");
        page.await(d -> page.shows("version 4"));
        page.play("claire");
        page.enter("Convive");
        page.sees("Un point qui vous concerne");
        page.button("Vu");
        page.sees("✓ Vu");
    }

    @Test
    @Order(2)
    void in_english_on_a_server_of_its_own(Stage stage, @TempDir Path profile) {
        stage.control()
                .patch(
                        "people/" + stage.person("helene"),
                        JsonNodeFactory.instance.objectNode().put("locale", "en-GB"));
        RehearsalPage page = open(profile, "en-GB");
        visit(page, stage, "helene", "général");
        page.hideIdeas();

        page.run("meeting import");
        page.fill(page.attribute(".modal textarea", "data-field"), programme(stage));
        page.submit();
        assertThat(page.sees("Draft").getText()).contains("Platforms meeting", "Dinner", "Only you can see this");
        page.button("Confirm");
        page.sees("Je participe");

        visit(page, stage, "emily", "général");
        page.button("Je participe");
        page.sees("your place is");
        page.run("registration");
        assertThat(page.sees("My sheet").getText()).contains("coming");
        page.say("@Convive when is dinner?");
        assertThat(page.sees("20:00").getText()).contains("Dinner", "version 1");
        for (int walks = 0; walks < STEPS_AT_MOST && !page.marked("Convive"); walks++) {
            page.walk(".walk-next");
        }
        page.enter("Convive");
        assertThat(page.sees("It is tomorrow").getText()).contains("Dinner");
        page.picture("9-english");
        assertThat(page.barriers()).isEmpty();
    }

    @Test
    @Order(3)
    void with_settings_and_a_full_table(Stage stage, @TempDir Path profile) {
        stage.botMay("CREATE_EVENTS");
        RehearsalPage page = open(profile, "fr");
        visit(page, stage, "helene", "général");
        page.hideIdeas();
        page.run("reunion reglages");
        page.choose("setting:HOME", "#annonces");
        page.sees("j’annonce les réunions dans");
        page.choose("setting:LOG", "#organisation");
        page.sees("je tiens le journal dans");
        page.choose("setting:EVENTS", "Oui");
        page.sees("chaque réunion à venir a son évènement");
        page.run("reunion importer");
        page.fill("texte", programme(stage));
        page.submit();
        page.sees("Brouillon");
        page.button("Confirmer");
        page.click(".events summary");
        assertThat(page.see(".events li").getText()).contains("Platforms meeting", "14:00");
        page.picture("11-events");
        page.run("reunion modifier");
        page.fill("places", "1");
        page.submit();
        page.sees("C’est publié");

        visit(page, stage, "claire", "annonces");
        page.await(d -> page.shows("1 place"));
        page.button("Je participe");
        page.sees("votre place est réservée");
        visit(page, stage, "bruno", "annonces");
        page.button("Je participe");
        page.sees("vous êtes en 1re position");
        page.picture("10-full");
        visit(page, stage, "claire", "annonces");
        page.button("Absent");
        page.sees("vous ne venez pas");
        visit(page, stage, "bruno", "annonces");
        page.enter("Convive");
        page.sees("Une place s’est libérée");
        visit(page, stage, "helene", "général");
        page.run("reunion inscrits");
        assertThat(page.sees("Bruno").getText()).contains("1");
        assertThat(page.barriers()).isEmpty();
    }

    /** Opens a channel of the stage's own server as somebody. */
    private static void visit(RehearsalPage page, Stage stage, String who, String channel) {
        page.open(URI.create(stage.control().address() + "/#" + stage.person(who) + "/" + stage.channel(channel)));
    }

    /** A question goes on from the one before; what the programme does not tell comes back from an organiser. */
    private static void asksOn(RehearsalPage page) {
        page.say("@Convive et où ?");
        page.sees("a lieu ici");
        page.say("@Convive y a-t-il un vestiaire ?");
        page.sees("Ce n’est pas dans le programme");
        page.button("Demander aux organisateurs");
        page.sees("C’est transmis aux organisateurs");
        page.play("helene");
        page.enter("général");
        page.run("reunion questions");
        page.choose("passed-choose", "y a-t-il un vestiaire");
        page.fill("answer", "Oui, à gauche de l’entrée.");
        page.submit();
        page.sees("la réponse part à la personne");
        page.play("claire");
        page.enter("général");
        page.sees("à gauche de l’entrée");
        page.picture("6-organisers");
    }

    /** A programme some weeks after what the rehearsal's clock shows. */
    private static String programme(Stage stage) {
        LocalDate day = LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plusWeeks(5);
        DateTimeFormatter written = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
        return """
                Platforms meeting

                %s
                14:00 Welcome coffee
                14:30 - 17:00 Workshops on shared machines
                20:00 Dinner
                """.formatted(written.format(day));
    }

    private static void picture(RehearsalPage page) throws IOException {
        Path taken = page.picture("readme");
        String wanted = System.getProperty("convive.picture");
        if (wanted != null) {
            Path place = Path.of(wanted);
            Files.createDirectories(place.toAbsolutePath().getParent());
            Files.copy(taken, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

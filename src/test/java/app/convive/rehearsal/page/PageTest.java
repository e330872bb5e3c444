package app.convive.rehearsal.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Stage;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page itself: what a visitor sees and does whatever the bot can do. */
@RehearsalTest
@InBrowser
class PageTest {
    private static @Nullable Browser opened;

    private Browser browser;

    private RehearsalPage page;

    @BeforeAll
    static void openBrowser(@TempDir Path profile) {
        opened = Browser.open(profile, "fr");
    }

    @AfterEach
    void forgetTheVisitor() {
        page.forgetChoices();
    }

    @AfterAll
    static void closeBrowser() {
        if (opened != null) {
            opened.close();
        }
    }

    @BeforeEach
    void plainScreen() {
        browser = Objects.requireNonNull(opened);
        browser.desk(1360, 860);
        browser.prefers("light");
        page = new RehearsalPage(browser);
    }

    private void visit(Stage stage, String person, String channel) {
        page.open(address(stage, "#" + stage.person(person) + "/" + stage.channel(channel)));
        page.hideIdeas();
    }

    private static URI address(Stage stage, String place) {
        return URI.create(stage.control().address() + "/" + place);
    }

    @Test
    void it_opens_on_the_announcement_with_things_to_try(Stage stage) {
        page.open(address(stage, ""));

        page.sees("Rencontre des plateformes");
        assertThat(page.see(".channel-head h2").getText()).isEqualTo("annonces");
        assertThat(page.all(".idea")).hasSizeBetween(3, 4);
        page.click("[data-idea='import']");
        assertThat(page.see(".command-name").getText()).isEqualTo("/reunion importer");
        assertThat(page.barriers()).isEmpty();
    }

    @Test
    void each_person_sees_what_they_may(Stage stage) {
        visit(stage, "helene", "annonces");
        assertThat(page.channels()).contains("organisation");
        page.see("#box");

        visit(stage, "claire", "annonces");

        assertThat(page.channels()).doesNotContain("organisation");
        page.see(".box-closed");
    }

    @Test
    void a_message_elsewhere_leaves_a_mark_until_it_is_read(Stage stage) {
        visit(stage, "helene", "général");
        page.sees("Je suis Convive");
        page.enter("annonces");
        page.await(d -> !page.marked("général"));

        stage.as("claire").says("@helene par ici, et @bruno aussi");

        page.await(d -> page.marked("général"));
        page.await(d -> page.news(stage.person("bruno")).equals("1"));
        page.enter("général");
        page.sees("par ici");
        page.see(".divider[data-new]");
        page.await(d -> !page.marked("général"));
        page.enter("annonces");
        assertThat(page.marked("général")).isFalse();
    }

    @Test
    void a_command_is_found_filled_in_and_sent_from_the_keyboard(Stage stage) {
        visit(stage, "claire", "général");

        page.type("/ai");
        assertThat(page.see("#suggestions [data-active='true']").getText()).startsWith("/aide");
        page.press(Keys.ESCAPE);
        page.gone("#suggestions");
        page.press("d");
        page.see("#suggestions");
        page.press(Keys.ENTER);
        assertThat(page.see(".command-name").getText()).isEqualTo("/aide");
        page.press(Keys.ENTER);

        WebElement reply = page.await(d -> page.all(".message.ephemeral").getFirst());
        assertThat(reply.getText()).contains("Claire a utilisé /aide", "Vous seul pouvez voir ceci");
        page.click(".ephemeral .only-you button");
        page.gone(".message.ephemeral");
        assertThat(page.focused().getAttribute("id")).isEqualTo("box");
    }

    @Test
    void options_offer_what_they_take(Stage stage) {
        visit(stage, "helene", "général");

        page.begin("reunion modifier");
        page.press("zzz");
        page.press(Keys.ESCAPE);

        page.see("#box");
        page.press("ici");
        assertThat(page.attribute("#box", "value")).contains("ici");
    }

    @Test
    void names_are_mentioned_by_their_first_letters(Stage stage) {
        visit(stage, "helene", "général");

        page.type("Bonjour @clai");
        page.see("#suggestions");
        page.press(Keys.TAB);
        page.press("!", Keys.ENTER);

        assertThat(page.sees("Bonjour @Claire")
                        .findElement(By.className("mention"))
                        .getText())
                .isEqualTo("@Claire");
        assertThat(stage.as("claire").messages())
                .anyMatch(message -> message.text().contains("<@" + stage.person("claire") + "> !"));
    }

    @Test
    void what_people_write_stays_text(Stage stage) {
        visit(stage, "bruno", "général");

        page.say("<img src=x onerror=alert(1)> **gras** et ||caché|| [x](javascript:alert(1))");

        WebElement said = page.sees("<img src=x");
        assertThat(page.all(".messages img, .messages a")).isEmpty();
        assertThat(said.findElement(By.tagName("strong")).getText()).isEqualTo("gras");
        page.click(".spoiler");
        assertThat(page.see(".spoiler[data-open]").getText()).isEqualTo("caché");
    }

    @Test
    void cards_are_drawn_with_buttons_and_menus(Stage stage) {
        new Cards(stage).post("annonces");
        visit(stage, "claire", "annonces");

        WebElement card = page.sees("Une carte");
        assertThat(card.getText()).contains("APPLI", "28 décembre 2027", "salle du haut", "en petit");
        assertThat(page.attribute(".button[data-style='link']", "rel")).contains("noopener");
        assertThat(page.see("[data-id='page:4']").isEnabled()).isFalse();
        page.click("[data-id='page:menu']");
        page.press(Keys.ENTER, Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(page.see(".menu-done").getText()).contains("2");
        assertThat(page.barriers()).isEmpty();
        page.picture("card-drawn");
        page.press(Keys.ESCAPE);
        page.gone(".menu-list");
    }

    @Test
    void a_form_tells_what_it_lacks_and_closes_with_escape(Stage stage) {
        visit(stage, "helene", "général");
        page.run("reunion importer");

        WebElement field = page.see(".modal textarea");
        assertThat(page.focused()).isEqualTo(field);
        page.click(".modal [type=submit]");
        assertThat(page.see(".modal .failure").getText()).isEqualTo("Ce champ est obligatoire.");
        assertThat(page.barriers()).isEmpty();
        page.press(Keys.ESCAPE);
        page.gone(".modal");
    }

    @Test
    void the_clock_walks_forward(Stage stage) {
        visit(stage, "helene", "général");
        String before = page.attribute(".clock-hour time", "datetime");

        page.walk(".walks .button:first-of-type");

        page.await(d -> page.attribute(".clock-hour time", "datetime").compareTo(before) > 0);
    }

    @Test
    void a_phone_shows_all_of_it(Stage stage) {
        new Cards(stage).post("général");
        browser.phone();
        page.open(address(stage, "#" + stage.person("helene") + "/" + stage.channel("général")));

        page.sees("Une carte");
        assertThat(page.clipped()).isEmpty();
        assertThat(page.barriers()).isEmpty();
        page.picture("phone");
        page.enter("annonces");
        page.click(".plan-opener");
        page.see(".clock");
        assertThat(page.clipped()).isEmpty();
        page.press(Keys.ESCAPE);
        page.gone(".clock");
        page.click(".people-opener");
        assertThat(page.clipped()).isEmpty();
        assertThat(page.barriers()).isEmpty();
    }

    @Test
    void light_and_dark_follow_the_system_or_the_visitor(Stage stage) {
        new Cards(stage).post("général");
        browser.prefers("dark");
        visit(stage, "claire", "général");
        page.sees("Une carte");
        assertThat(page.darkness()).isTrue();
        assertThat(page.barriers()).isEmpty();
        page.picture("dark");

        page.click("#theme");
        page.await(d -> !page.darkness());
        assertThat(page.barriers()).isEmpty();

        page.open(address(stage, ""));
        assertThat(page.darkness()).isFalse();
        page.click("#theme");
        page.await(d -> page.darkness());
    }

    @Test
    void its_words_are_there_in_both_languages(Stage stage) {
        visit(stage, "claire", "général");
        assertThat(page.texts("fr")).containsExactlyElementsOf(page.texts("en"));

        page.click("[lang='en']");
        page.await(d -> page.attribute("#box", "placeholder").equals("Message #général"));
        assertThat(page.see(".plan").getText()).contains("What is planned");
    }

    @Test
    void the_browser_has_nothing_to_complain_of(Stage stage) {
        browser.complaints();
        visit(stage, "claire", "général");
        page.say("Bonjour");
        page.sees("Bonjour");

        assertThat(browser.complaints()).isEmpty();
    }
}

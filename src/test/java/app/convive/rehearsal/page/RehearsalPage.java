package app.convive.rehearsal.page;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.FluentWait;

/** The page as a visitor uses it: by what stands on it, with mouse and keyboard. */
final class RehearsalPage {
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Browser browser;
    private final WebDriver driver;
    private int failures;

    RehearsalPage(Browser browser) {
        this.browser = browser;
        this.driver = browser.driver();
    }

    void open(URI address) {
        // Another place on the same page would not load it anew.
        driver.get("about:blank");
        driver.get(address.toString());
        see("#box, .box-closed");
    }

    /** Becomes another of the cast. */
    void play(String username) {
        List<WebElement> opener = shown(".people-opener");
        if (!opener.isEmpty()) {
            opener.getFirst().click();
        }
        click("[data-person='" + username + "']");
        await(d -> !all("[data-person='" + username + "'][aria-checked='true']").isEmpty());
        see("#box, .box-closed");
    }

    /** Opens the channel of this name, or «Convive» for the direct conversation. */
    void enter(String channel) {
        List<WebElement> opener = shown(".top > .only-narrow");
        if (!opener.isEmpty()) {
            opener.getFirst().click();
        }
        await(d -> all(".channel").stream()
                        .filter(one -> one.findElement(By.className("channel-name"))
                                .getText()
                                .equals(channel))
                        .findFirst()
                        .orElseThrow())
                .click();
        await(d -> see(".channel-head h2").getText().equals(channel));
    }

    List<String> channels() {
        return all(".channel-name").stream().map(WebElement::getText).toList();
    }

    /** How much the switcher says that somebody else has not seen yet. */
    String news(String person) {
        return all("[data-person-id='" + person + "'] .badge").stream()
                .map(one -> String.valueOf(one.getDomProperty("textContent")))
                .collect(Collectors.joining());
    }

    void hideIdeas() {
        List<WebElement> hide = shown(".ideas header button");
        if (!hide.isEmpty()) {
            hide.getFirst().click();
        }
    }

    /** Whether the page is dark just now. */
    boolean darkness() {
        return Boolean.TRUE.equals(script("return getComputedStyle(document.querySelector('.chat')).backgroundColor"
                + ".match(/\\d+/g).slice(0, 3).every((one) => Number(one) < 80)"));
    }

    /** Language, theme and what was put away are the browser's own choice again. */
    void forgetChoices() {
        script("localStorage.clear()");
    }

    /** The names of the page's own sentences in a language, sorted. */
    List<String> texts(String language) {
        Object keys = ((JavascriptExecutor) driver).executeAsyncScript("""
                        const [language, done] = arguments;
                        import(new URL(`texts/${language}.js`, document.baseURI))
                          .then((module) => done(Object.keys(module[language]).sort()));
                        """, language);
        return keys instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    /** What stands in an attribute of the first such element that is shown; empty when nothing does. */
    String attribute(String selector, String name) {
        String value = see(selector).getAttribute(name);
        return value == null ? "" : value;
    }

    private @Nullable Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Whether the list of channels marks this one as unread. */
    boolean marked(String channel) {
        return all(".channel[data-unread='true'] .channel-name").stream()
                .anyMatch(one -> one.getText().equals(channel));
    }

    void say(String words) {
        type(words);
        press(Keys.ENTER);
    }

    /** Types into the box, from the keyboard. */
    void type(String words) {
        WebElement box = see("#box");
        box.click();
        box.sendKeys(words);
    }

    /** Sends keys to whatever has the focus. */
    void press(CharSequence... keys) {
        focused().sendKeys(keys);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Types the name of a command in full, so that its fields open. */
    void begin(String command) {
        type("/" + command + " ");
        see(".command");
    }

    /** Fills the field of the command that is open. */
    void option(String name, String value) {
        if (all("[data-option='" + name + "']").isEmpty()) {
            all(".option-more").stream()
                    .filter(one -> one.getText().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .click();
        }
        see("[data-option='" + name + "']").sendKeys(value);
    }

    void send() {
        click(".command [type=submit]");
    }

    /** Runs a command that needs no values. */
    void run(String command) {
        begin(command);
        send();
    }

    /** Clicks the last button of this label under the messages. */
    void button(String label) {
        WebElement button = await(d -> all(".messages .button").stream()
                .filter(one -> one.getText().startsWith(label) && one.isEnabled())
                .reduce((first, second) -> second)
                .orElseThrow());
        toTheMiddle(button);
        button.click();
    }

    /** Chooses from the last menu whose id begins so, by the first words of the options. */
    void choose(String menu, String... options) {
        WebElement trigger = await(d ->
                all("[data-id^='" + menu + "']").stream().reduce((a, b) -> b).orElseThrow());
        toTheMiddle(trigger);
        trigger.click();
        for (String option : options) {
            await(d -> all(".menu-list .choice").stream()
                            .filter(one -> one.getText().startsWith(option))
                            .findFirst()
                            .orElseThrow())
                    .click();
        }
        List<WebElement> done = all(".menu-done");
        if (!done.isEmpty()) {
            done.getFirst().click();
        }
    }

    private void toTheMiddle(WebElement element) {
        script("arguments[0].scrollIntoView({block: 'center'})", element);
    }

    /** Writes into a field of the open form. */
    void fill(String field, String words) {
        WebElement input = see(".modal [data-field='" + field + "']");
        ((JavascriptExecutor) driver).executeScript("""
                        const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(arguments[0]), 'value').set;
                        setter.call(arguments[0], arguments[1]);
                        arguments[0].dispatchEvent(new Event('input', {bubbles: true}));
                        """, input, words);
    }

    void submit() {
        click(".modal [type=submit]");
        gone(".modal");
    }

    /** The newest message, once it says this. */
    WebElement sees(String words) {
        return await(d -> all(".message").stream()
                .filter(one -> one.getText().contains(words))
                .reduce((first, second) -> second)
                .orElseThrow());
    }

    boolean shows(String words) {
        return all(".message").stream().anyMatch(one -> one.getText().contains(words));
    }

    void walk(String button) {
        List<WebElement> opener = shown(".plan-opener");
        if (!opener.isEmpty()) {
            opener.getFirst().click();
        }
        click(button);
        await(d -> all(".clock[aria-busy='true']").isEmpty());
    }

    /** Nothing is wider than the screen, and no word runs out of its place. */
    List<Object> clipped() {
        Object found = ((JavascriptExecutor) driver).executeScript("""
                        const wide = document.documentElement.scrollWidth > innerWidth ? ['page'] : [];
                        const cut = [...document.querySelectorAll('#app *')].filter((one) => {
                          const style = getComputedStyle(one);
                          if (one.closest('.unseen, .context-text, svg, [hidden]') || style.clipPath !== 'none') return false;
                          return style.overflowX !== 'auto' && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0
                            && style.display !== 'inline';
                        });
                        return [...wide, ...cut.map((one) => one.tagName + '.' + one.className + ': ' + one.textContent.slice(0, 60))];
                        """);
        return found instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    /** What axe finds wrong with the page as it stands. */
    List<String> barriers() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .map(RehearsalPage::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " " + rule.getNodes();
    }

    Path picture(String name) {
        return browser.picture(name);
    }

    void click(String selector) {
        await(d -> {
            List<WebElement> found = shown(selector);
            if (found.isEmpty() || !found.getFirst().isEnabled()) {
                return false;
            }
            found.getFirst().click();
            return true;
        });
    }

    WebElement see(String selector) {
        return await(d -> shown(selector).stream().findFirst().orElseThrow());
    }

    void gone(String selector) {
        await(d -> shown(selector).isEmpty());
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    private List<WebElement> shown(String selector) {
        return all(selector).stream().filter(WebElement::isDisplayed).toList();
    }

    <T> T await(Function<WebDriver, T> condition) {
        try {
            return new FluentWait<>(driver)
                    .withTimeout(PATIENCE)
                    .pollingEvery(Duration.ofMillis(40))
                    .ignoring(StaleElementReferenceException.class)
                    .ignoring(ElementClickInterceptedException.class)
                    .ignoring(NoSuchElementException.class)
                    .until(condition);
        } catch (TimeoutException e) {
            throw new AssertionError("In vain, see " + picture("in-vain-" + ++failures), e);
        }
    }
}

package app.convive.rehearsal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.CommandInfo;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.HttpMethod;

/**
 * Chromium behind its own driver. Selenium's class for it would want Selenium's manager on the class path, 8 MB that look
 * for browsers and download them.
 */
final class Chromium extends RemoteWebDriver {
    private static final String DEVTOOLS = "executeCdpCommand";
    private static final CommandInfo DEVTOOLS_CALL =
            new CommandInfo("/session/:sessionId/goog/cdp/execute", HttpMethod.POST);

    private final ChromeDriverService service;

    private Chromium(ChromeDriverService service, ChromeOptions options) {
        super(new HttpCommandExecutor(Map.of(DEVTOOLS, DEVTOOLS_CALL), service.getUrl()), options);
        this.service = service;
    }

    static Chromium start(ChromeDriverService service, ChromeOptions options) {
        try {
            service.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Chromium(service, options);
    }

    /** Calls a command of the developer tools' protocol. */
    void devtools(String command, Map<String, Object> parameters) {
        execute(DEVTOOLS, Map.of("cmd", command, "params", parameters));
    }

    @Override
    public void quit() {
        super.quit();
        service.stop();
    }
}

package app.convive.rehearsal;

import app.convive.discord.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.commons.logging.Log;
import org.springframework.aot.AotDetector;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides what starts: the bot on Discord when there is a token, even a wrong one, else the rehearsal. A rehearsal listens
 * on loopback only and has a database of its own, fresh at each start; the configured one is never touched.
 */
public class RehearsalEnvironment implements EnvironmentPostProcessor, Ordered {
    private static final String TOKEN = "convive.discord.token";
    private static final String API_URL = "convive.discord.api-url";
    private static final String PORT = "server.port";
    private static final String DRIVER = "spring.datasource.driver-class-name";
    private static final String PUBLIC_ADDRESS = "convive.web.public-address";
    private static final int DEFAULT_PORT = 8080;
    private static final int PORTS_TRIED = 100;

    private final Log log;

    public RehearsalEnvironment(DeferredLogFactory logs) {
        this.log = logs.getLog(RehearsalEnvironment.class);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> decided = new HashMap<>();
        // The page's libraries lie among static resources: only the rehearsal serves them, under addresses of its own.
        decided.put("spring.web.resources.add-mappings", false);
        String configured = environment.getProperty(TOKEN);
        String token = configured == null ? environment.getProperty("DISCORD_TOKEN") : configured;
        if (token != null) {
            decided.put(TOKEN, token);
        } else if (Set.of("off", "false", "no").contains(environment.getProperty("convive.rehearsal", "on"))) {
            throw new StartRefused("There is no token and the rehearsal is switched off: put the bot's token into "
                    + "DISCORD_TOKEN, or take convive.rehearsal=off out to try Convive without Discord.");
        } else if (!environment.containsProperty(API_URL)) {
            rehearse(environment.getProperty(PORT, Integer.class, DEFAULT_PORT), decided);
            // A calendar program on this machine can follow a link, so that one sees it work.
            if (!environment.containsProperty(PUBLIC_ADDRESS)) {
                decided.put(PUBLIC_ADDRESS, "http://127.0.0.1:" + decided.get(PORT));
            }
            if (environment.containsProperty(DRIVER)) {
                decided.put(DRIVER, "org.h2.Driver");
            }
        }
        environment.getPropertySources().addFirst(new MapPropertySource("rehearsal", decided));
    }

    private void rehearse(int wanted, Map<String, Object> decided) {
        int port = freePort(wanted);
        if (port != wanted && wanted != 0) {
            log.warn("Port " + wanted + " is taken; the rehearsal uses port " + port + ".");
        }
        decided.put("convive.rehearsal.active", true);
        // What was found out at packaging is the bot on Discord, without a rehearsal.
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
        decided.put("server.address", "127.0.0.1");
        decided.put(PORT, port);
        decided.put(API_URL, "http://127.0.0.1:" + port + "/api/v10/");
        decided.put(TOKEN, "rehearsal");
        decided.put(
                "spring.datasource.url",
                "jdbc:h2:mem:rehearsal-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
        decided.put("spring.datasource.username", "sa");
        decided.put("spring.datasource.password", "");
        // Nobody suspects the bot here, and who walks the clock forward should not have to wait.
        decided.put("convive.delivery.conversation-interval", "0s");
        // Sizes are checked by Discord's own rules, with its own errors.
        decided.put("spring.servlet.multipart.max-file-size", "64MB");
        decided.put("spring.servlet.multipart.max-request-size", "128MB");
    }

    private static int freePort(int asked) {
        // Any port: one that the system does not give to outgoing connections, for it is bound some seconds later.
        int wanted = asked == 0 ? ThreadLocalRandom.current().nextInt(20_000, 32_000) : asked;
        for (int port = wanted; port < wanted + PORTS_TRIED; port++) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
                return socket.getLocalPort();
            } catch (IOException taken) {
                // The next one, then.
            }
        }
        throw new StartRefused("No port from " + wanted + " to " + (wanted + PORTS_TRIED)
                + " is free for the rehearsal: choose another one with server.port.");
    }
}

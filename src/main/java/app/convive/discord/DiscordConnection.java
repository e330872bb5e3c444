package app.convive.discord;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import net.dv8tion.jda.internal.utils.IOUtil;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one connection to Discord, opened when everything else has started and closed before anything else stops. A
 * connection that cannot be opened is tried again with growing pauses; a refused token is not.
 */
@Component
public class DiscordConnection implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DiscordConnection.class);

    private static final Set<GatewayIntent> INTENTS =
            EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES, GatewayIntent.MESSAGE_CONTENT);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    static {
        // JDA's own default lets every message ping everybody that its text names.
        MessageRequest.setDefaultMentions(Set.of());
        MessageRequest.setDefaultMentionRepliedUser(false);
    }

    private final DiscordProperties properties;
    private final BotToken token;
    private final ObjectProvider<EventListener> listeners;
    private final UnderWay underWay;
    private final EnumSet<GatewayIntent> intents = EnumSet.copyOf(INTENTS);

    private volatile ConnectionState state = ConnectionState.CONNECTING;
    private volatile @Nullable JDA jda;
    private volatile @Nullable Thread opening;
    private volatile boolean running;

    DiscordConnection(DiscordProperties properties, ObjectProvider<EventListener> listeners, UnderWay underWay) {
        this.properties = properties;
        this.token = BotToken.checked(properties.token());
        this.listeners = listeners;
        this.underWay = underWay;
    }

    /**
     * JDA, once signed in. It may be reconnecting.
     *
     * @throws IllegalStateException before that
     */
    public JDA jda() {
        JDA opened = jda;
        if (opened == null) {
            throw new IllegalStateException("Not connected to Discord");
        }
        return opened;
    }

    /** Whether messages can go out now. */
    public boolean connected() {
        return state.usable();
    }

    public ConnectionState state() {
        return state;
    }

    /** Whether the text of messages that are not addressed to the bot arrives. */
    public boolean readsMessages() {
        return intents.contains(GatewayIntent.MESSAGE_CONTENT);
    }

    /** Whether another server than Discord's own is spoken to. */
    boolean elsewhere() {
        return properties.apiUrl() != null;
    }

    void became(ConnectionState now) {
        state = now;
    }

    @Override
    public void start() {
        running = true;
        underWay.begin();
        open();
    }

    /** Opens the session anew without the text of messages, which Discord has not granted. */
    void openWithoutMessageContent() {
        intents.remove(GatewayIntent.MESSAGE_CONTENT);
        open();
    }

    private void open() {
        state = ConnectionState.CONNECTING;
        opening = Thread.ofVirtual().name("discord-connect").start(this::openUntilDone);
    }

    private void openUntilDone() {
        Duration pause = FIRST_PAUSE;
        while (running) {
            try {
                jda = build();
                return;
            } catch (InvalidTokenException e) {
                state = ConnectionState.TOKEN_REFUSED;
                log.error(
                        "Discord refuses the bot's token. Copy the current one from the Bot page of your application in "
                                + "Discord's developer portal into DISCORD_TOKEN and start again; nothing stored is lost.");
                return;
            } catch (RuntimeException e) {
                log.warn("Discord cannot be reached ({}); next try in {} s.", e.getMessage(), pause.toSeconds());
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private JDA build() {
        // Neither OkHttp nor JDA may repeat a request by itself: a follow-up has no nonce and would appear twice.
        OkHttpClient.Builder http = IOUtil.newHttpClientBuilder().retryOnConnectionFailure(false);
        JDABuilder builder = JDABuilder.createLight(token.value(), intents)
                .setHttpClientBuilder(http)
                .setRequestTimeoutRetry(false)
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setCallbackPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setEnableShutdownHook(false)
                .addEventListeners(listeners.orderedStream().toArray());
        if (properties.apiUrl() != null) {
            builder.setRestConfig(
                            new RestConfig().setBaseUrl(properties.apiUrl().toString()))
                    .setSessionController(new Gateway(http.build(), properties.apiUrl()));
        }
        return builder.build();
    }

    @Override
    public void stop() {
        running = false;
        state = ConnectionState.STOPPED;
        Thread thread = opening;
        if (thread != null) {
            thread.interrupt();
        }
        JDA opened = jda;
        if (opened != null) {
            underWay.finish(Duration.ofSeconds(10));
            opened.shutdown();
            awaitShutdown(opened);
        }
    }

    private static void awaitShutdown(JDA opened) {
        try {
            if (!opened.awaitShutdown(Duration.ofSeconds(10))) {
                opened.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            opened.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

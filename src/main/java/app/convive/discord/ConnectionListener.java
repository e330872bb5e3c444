package app.convive.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Follows the session, and says in one line what happened to it. */
@Component
class ConnectionListener extends ListenerAdapter {

    private static final Logger log = LoggerFactory.getLogger(ConnectionListener.class);

    /** The least that Convive needs to post, to read what it posted and to attach lists. */
    private static final Permission[] LEAST = {
        Permission.VIEW_CHANNEL,
        Permission.MESSAGE_SEND,
        Permission.MESSAGE_SEND_IN_THREADS,
        Permission.MESSAGE_HISTORY,
        Permission.MESSAGE_ATTACH_FILES
    };

    private final DiscordConnection connection;
    private final ApplicationEventPublisher events;

    ConnectionListener(DiscordConnection connection, ApplicationEventPublisher events) {
        this.connection = connection;
        this.events = events;
    }

    @Override
    public void onReady(ReadyEvent event) {
        connected();
        if (connection.readsMessages()) {
            log.info("Connected to Discord as {}.", event.getJDA().getSelfUser().getName());
        } else {
            log.warn(
                    "Connected to Discord as {}, without the text of messages: switch on «Message Content Intent» on the "
                            + "Bot page of your application to have unaddressed questions answered too; mentions and direct "
                            + "messages work without it.",
                    event.getJDA().getSelfUser().getName());
        }
        if (!connection.elsewhere()) {
            log.info(
                    "Invite the bot to a server with {}",
                    event.getJDA().setRequiredScopes("applications.commands").getInviteUrl(LEAST));
        }
        events.publishEvent(new DiscordConnected());
    }

    private void connected() {
        connection.became(
                connection.readsMessages()
                        ? ConnectionState.CONNECTED
                        : ConnectionState.CONNECTED_WITHOUT_MESSAGE_CONTENT);
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        if (connection.isRunning()) {
            connection.became(ConnectionState.RECONNECTING);
            log.warn("The connection to Discord broke ({}); it comes back by itself.", reason(event.getCloseCode()));
        }
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        connected();
        log.info("The connection to Discord is back, nothing was missed.");
        events.publishEvent(new DiscordConnected());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        connected();
        log.info("The connection to Discord is back with a new session; clicks made meanwhile were not received.");
        events.publishEvent(new DiscordConnected());
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        if (!connection.isRunning()) {
            return;
        }
        CloseCode code = event.getCloseCode();
        if (code == CloseCode.DISALLOWED_INTENTS && connection.readsMessages()) {
            connection.openWithoutMessageContent();
        } else if (code == CloseCode.AUTHENTICATION_FAILED) {
            connection.became(ConnectionState.TOKEN_REFUSED);
            log.error(
                    "Discord no longer accepts the bot's token: it was reset. Put the new one into DISCORD_TOKEN and start "
                            + "again; nothing stored is lost.");
        } else {
            connection.became(ConnectionState.REFUSED);
            log.error("Discord ended the session for good ({}).", reason(code));
        }
    }

    private static String reason(@Nullable CloseCode code) {
        return code == null ? "no reason given" : code.getCode() + " " + code.getMeaning();
    }
}

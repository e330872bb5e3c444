package app.convive.meeting.chat;

import app.convive.discord.DiscordConnected;
import app.convive.discord.DiscordConnection;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Card;
import app.convive.meeting.CardTouched;
import app.convive.meeting.Cards;
import app.convive.meeting.Meeting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the cards in the channels true. A card that was touched is written again a moment later, once for all touches of
 * that moment, and edited only if it shows something else. All cards are compared at each connection and every few
 * minutes, so a lost hint is made good.
 */
@Component
class CardKeeper implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(CardKeeper.class);

    /** Discord takes about five messages or edits in five seconds a channel. */
    private static final Duration PAUSE = Duration.ofMillis(1200);

    private static final Duration COMPARED_EVERY = Duration.ofMinutes(5);

    private final DiscordConnection connection;
    private final AgendaService agendas;
    private final CardWriter writer;
    private final Cards cards;
    private final Set<Long> touched = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("cards").daemon().factory());

    CardKeeper(DiscordConnection connection, AgendaService agendas, CardWriter writer, Cards cards) {
        this.connection = connection;
        this.agendas = agendas;
        this.writer = writer;
        this.cards = cards;
        timer.scheduleWithFixedDelay(
                this::compareAll, COMPARED_EVERY.toSeconds(), COMPARED_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void touched(CardTouched hint) {
        if (touched.add(hint.meeting())) {
            timer.schedule(() -> compare(hint.meeting()), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @EventListener
    void connected(DiscordConnected event) {
        timer.execute(this::compareAll);
    }

    private void compareAll() {
        if (connection.connected()) {
            cards.findAll().forEach(card -> compare(card.meetingId()));
        }
    }

    private void compare(long meeting) {
        touched.remove(meeting);
        if (!connection.connected()) {
            return;
        }
        try {
            cards.findById(meeting).ifPresent(card -> agendas.meeting(meeting).ifPresent(it -> compare(card, it)));
        } catch (RuntimeException e) {
            log.warn("The card of meeting {} could not be brought up to date: {}", meeting, e.getMessage());
        }
    }

    private void compare(Card card, Meeting meeting) {
        MessageCreateData content = writer.write(meeting);
        String fingerprint = fingerprint(content);
        MessageChannel channel = connection.jda().getChannelById(MessageChannel.class, card.channelId());
        if (channel == null || fingerprint.equals(card.fingerprint())) {
            return;
        }
        try {
            channel.editMessageById(card.messageId(), MessageEditData.fromCreateData(content))
                    .complete();
            card.shows(fingerprint);
            cards.save(card);
        } catch (ErrorResponseException e) {
            if (e.getErrorResponse() != ErrorResponse.UNKNOWN_MESSAGE) {
                throw e;
            }
            // Somebody deleted it on purpose: an organiser can have it posted again, nothing does so by itself.
            cards.delete(card);
        }
    }

    private static String fingerprint(MessageCreateData content) {
        try {
            byte[] json = content.toData().toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}

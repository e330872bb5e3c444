package app.convive.delivery;

import app.convive.delivery.post.Post;
import app.convive.discord.DiscordConnected;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps messages that stand in channels true, the cards above all. One that was touched is written again a moment later,
 * once for all touches of that moment, and edited only if it shows something else. All are compared at each connection and
 * every few minutes, so a lost hint is made good without a mark in the database.
 */
@Component
class StandingMessages implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(StandingMessages.class);

    /** Discord takes about five messages or edits in five seconds a channel. */
    private static final Duration PAUSE = Duration.ofMillis(1200);

    private static final Duration COMPARED_EVERY = Duration.ofMinutes(5);

    private final Ledger ledger;
    private final Letters letters;
    private final Post post;
    private final TransactionOperations transaction;
    private final Set<LetterTouched> touched = ConcurrentHashMap.newKeySet();

    /** One thread, so that edits of a message arrive in order. */
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("standing").daemon().factory());

    StandingMessages(Ledger ledger, Letters letters, Post post, TransactionOperations transaction) {
        this.ledger = ledger;
        this.letters = letters;
        this.post = post;
        this.transaction = transaction;
        timer.scheduleWithFixedDelay(
                this::compareAll, COMPARED_EVERY.toSeconds(), COMPARED_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void touched(LetterTouched hint) {
        if (touched.add(hint)) {
            timer.schedule(() -> compare(hint), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @EventListener(DiscordConnected.class)
    void connected() {
        timer.execute(this::compareAll);
    }

    private void compareAll() {
        try {
            ledger.standing(letters.keptTrue()).stream()
                    .map(delivery -> new LetterTouched(delivery.kind(), delivery.subject()))
                    .distinct()
                    .forEach(this::compare);
        } catch (RuntimeException e) {
            log.warn("Standing messages could not be compared: {}", e.getMessage());
        }
    }

    private void compare(LetterTouched hint) {
        touched.remove(hint);
        if (!post.open()) {
            return;
        }
        try {
            List<Delivery> standing = ledger.standing(hint.kind(), hint.subject());
            if (!standing.isEmpty()) {
                compare(standing.getFirst());
            }
        } catch (RuntimeException e) {
            log.warn(
                    "The message {} {} could not be brought up to date: {}",
                    hint.kind(),
                    hint.subject(),
                    e.getMessage());
        }
    }

    private void compare(Delivery delivery) {
        Written written = transaction.execute(status -> letters.of(delivery).write(delivery));
        Long channel = delivery.channelId();
        Long message = delivery.messageId();
        if (!(written instanceof Written.Message letter) || channel == null || message == null) {
            return;
        }
        String fingerprint = fingerprint(letter.content());
        if (fingerprint.equals(delivery.shown())) {
            return;
        }
        boolean there = post.edit(channel, message, delivery.id(), letter.content());
        transaction.executeWithoutResult(status -> {
            if (there) {
                ledger.shows(delivery.id(), fingerprint);
            } else {
                // Somebody deleted it on purpose: nothing posts it again by itself.
                ledger.gone(delivery.id());
            }
        });
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

package app.convive.delivery;

import app.convive.delivery.post.Parcel;
import app.convive.schedule.ConviveClock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes messages from the ledger and has them written, each in a short transaction, after which the row tells that an
 * attempt is under way: no connection is held while Discord is spoken to.
 */
@Component
class Desk {

    /** How long a node that is gone keeps others from what it had in hand. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private static final Logger log = LoggerFactory.getLogger(Desk.class);

    private final Ledger ledger;
    private final Letters letters;
    private final DirectMessages directMessages;
    private final ConviveClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    Desk(
            Ledger ledger,
            Letters letters,
            DirectMessages directMessages,
            ConviveClock clock,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.ledger = ledger;
        this.letters = letters;
        this.directMessages = directMessages;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** Takes this message in hand; nothing if there is nothing to send (any more). */
    @Nullable
    Parcel take(long id) {
        try {
            return transaction.execute(status -> takeInHand(id));
        } catch (RuntimeException e) {
            log.error("Delivery {} cannot be written; it will be tried again.", id, e);
            transaction.executeWithoutResult(status -> ledger.lock(id)
                    .filter(delivery -> delivery.isFree(clock.realTime()))
                    .ifPresent(delivery -> delivery.notWritten(e.toString(), clock.instant())));
            return null;
        }
    }

    private @Nullable Parcel takeInHand(long id) {
        Delivery delivery = ledger.lockIfFree(id).orElse(null);
        if (delivery == null || !delivery.isFree(clock.realTime())) {
            return null;
        }
        DeliveryReason against = reasonAgainst(delivery);
        // What may have been sent before is looked for first: it must not be called skipped when it is there.
        if (against != null && !delivery.isUncertain()) {
            delivery.skipped(against);
            events.publishEvent(new DeliverySkipped(delivery, against));
            return null;
        }
        return switch (letters.of(delivery).write(delivery)) {
            case Written.NoLongerOwed over -> {
                delivery.withdrawn();
                yield null;
            }
            case Written.Message message -> {
                Instant uncertainSince = delivery.take(clock.realTime(), clock.instant());
                yield new Parcel(
                        id, delivery.server(), delivery.recipient(), message.content(), uncertainSince, against);
            }
        };
    }

    private @Nullable DeliveryReason reasonAgainst(Delivery delivery) {
        if (delivery.isSkippedWhenLate() && delivery.isLate(clock.instant())) {
            return DeliveryReason.TOO_LATE;
        }
        boolean stopped = delivery.recipient() instanceof Recipient.Person person
                && !delivery.answersRequest()
                && directMessages.stopped(person.id());
        return stopped ? DeliveryReason.STOPPED : null;
    }
}

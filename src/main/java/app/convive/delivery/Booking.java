package app.convive.delivery;

import app.convive.delivery.post.Outcome;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Books what became of a message, and tells it in the same transaction. */
@Component
class Booking {

    private static final Logger log = LoggerFactory.getLogger(Booking.class);

    private final Ledger ledger;
    private final Letters letters;
    private final DirectChannels directChannels;
    private final NewConversations newConversations;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    Booking(
            Ledger ledger,
            Letters letters,
            DirectChannels directChannels,
            NewConversations newConversations,
            InstantSource clock,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.ledger = ledger;
        this.letters = letters;
        this.directChannels = directChannels;
        this.newConversations = newConversations;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** Books the outcome. If those who are told fail over it, it is booked without telling: it has happened. */
    void book(long id, Outcome outcome) {
        try {
            transaction.executeWithoutResult(status -> entry(id, outcome).forEach(Runnable::run));
        } catch (RuntimeException e) {
            log.error("What became of delivery {} cannot be told; it is booked all the same.", id, e);
            transaction.executeWithoutResult(status -> entry(id, outcome));
        }
    }

    /** Changes the row; returns what is to be told. */
    private List<Runnable> entry(long id, Outcome outcome) {
        Delivery delivery = ledger.lock(id).orElseThrow();
        if (outcome instanceof Outcome.Taken taken) {
            return sent(delivery, taken);
        }
        return delivery.state() == DeliveryState.OWED ? notSent(delivery, outcome) : List.of();
    }

    private List<Runnable> sent(Delivery delivery, Outcome.Taken taken) {
        delivery.sent(taken.channelId(), taken.messageId(), clock.instant());
        if (delivery.recipient() instanceof Recipient.Person person) {
            directChannels.save(new DirectChannel(person.id(), taken.channelId()));
            newConversations.taken();
        }
        return List.of(() -> letters.of(delivery).sent(delivery, taken.messageId()));
    }

    private List<Runnable> notSent(Delivery delivery, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken taken -> throw new IllegalArgumentException(taken.toString());
            case Outcome.Refused refused -> {
                if (refused.reason() == DeliveryReason.CONTENT_REFUSED) {
                    log.error("Discord does not take delivery {} as {} writes it.", delivery.id(), delivery.kind());
                }
                delivery.failed(refused.reason(), refused.detail());
                yield List.of(() -> events.publishEvent(new DeliveryFailed(delivery, refused.reason())));
            }
            case Outcome.NotThere notThere -> {
                delivery.skipped(notThere.reason());
                yield List.of(() -> events.publishEvent(new DeliverySkipped(delivery, notThere.reason())));
            }
            case Outcome.Hindered hindered -> hindered(delivery, hindered);
            case Outcome.TooManyConversations tooMany -> paused(delivery, tooMany);
            case Outcome.Unknown unknown -> {
                delivery.leftUncertain(unknown.detail(), clock.instant());
                yield List.of();
            }
        };
    }

    private List<Runnable> hindered(Delivery delivery, Outcome.Hindered hindered) {
        boolean known = delivery.reason() == hindered.reason();
        delivery.hindered(hindered.reason(), hindered.detail(), clock.instant());
        boolean forPeople = BackOff.of(hindered.reason()) == BackOff.PEOPLE;
        return known || !forPeople
                ? List.of()
                : List.of(
                        () -> events.publishEvent(new DeliveryBlocked(delivery, hindered.reason(), hindered.detail())));
    }

    private List<Runnable> paused(Delivery delivery, Outcome.TooManyConversations tooMany) {
        NewConversations.Pause pause = newConversations.refused();
        delivery.putOff(DeliveryReason.DMS_PAUSED, tooMany.detail(), pause.until());
        return pause.first()
                ? List.of(() -> ledger.waitingForConversation(clock.instant())
                        .forEach(waiting -> events.publishEvent(
                                new DirectMessagesPaused(waiting.getServer(), waiting.getMessages(), pause.until()))))
                : List.of();
    }
}

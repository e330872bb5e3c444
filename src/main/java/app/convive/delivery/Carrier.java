package app.convive.delivery;

import app.convive.delivery.post.Parcel;
import app.convive.delivery.post.Post;
import app.convive.schedule.ConviveClock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Looks what can go now and carries it to Discord: recipients in parallel, each one's messages in order. Several nodes may
 * do so at once; a message is in one's hand only.
 */
@Component
class Carrier {

    private static final Logger log = LoggerFactory.getLogger(Carrier.class);

    /** How often to look without being rung. */
    private static final Duration ROUND = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final Desk desk;
    private final Booking booking;
    private final Post post;
    private final NewConversations newConversations;
    private final InHand inHand;
    private final LaneBell bell;
    private final ConviveClock clock;

    Carrier(
            Ledger ledger,
            Desk desk,
            Booking booking,
            Post post,
            NewConversations newConversations,
            InHand inHand,
            LaneBell bell,
            ConviveClock clock) {
        this.ledger = ledger;
        this.desk = desk;
        this.booking = booking;
        this.post = post;
        this.newConversations = newConversations;
        this.inHand = inHand;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * What a look has shown.
     *
     * @param quiet nothing is under way and nothing can go now
     * @param next when to look again
     */
    record Look(boolean quiet, Duration next) {}

    /** Sets going all that can go now. */
    Look look() {
        if (!post.open()) {
            return new Look(inHand.isEmpty(), ROUND);
        }
        inHand.keep();
        boolean quiet = inHand.isEmpty();
        List<Long> ready = ledger.ready(clock.instant(), clock.realTime(), Limit.of(InHand.MOST));
        ready.forEach(this::carry);
        List<Long> strangers = newConversations.paused()
                ? List.of()
                : ledger.readyForStrangers(clock.instant(), clock.realTime(), Limit.of(1));
        Duration next = strangers.isEmpty() ? ROUND : open(strangers.getFirst());
        return new Look(quiet && ready.isEmpty() && strangers.isEmpty(), next);
    }

    /** Waits for what is under way. */
    void finish(Duration patience) {
        inHand.awaitEmpty(patience);
    }

    /** Returns how long to wait for the next one. */
    private Duration open(long id) {
        Duration wait = newConversations.untilNext();
        if (!wait.isZero()) {
            return wait;
        }
        if (!carry(id)) {
            // Under way already; its end rings.
            return ROUND;
        }
        newConversations.opening();
        return newConversations.untilNext();
    }

    private boolean carry(long id) {
        boolean taken = inHand.add(id);
        if (taken) {
            Thread.ofVirtual().name("delivery-" + id).start(() -> carryNow(id));
        }
        return taken;
    }

    private void carryNow(long id) {
        try {
            Parcel parcel = desk.take(id);
            if (parcel != null) {
                booking.book(id, post.send(parcel));
            }
            inHand.remove(id);
            bell.ring();
        } catch (RuntimeException e) {
            // The database, most likely; not rung, so that the next try is the next round's.
            log.error("Delivery {} is left as it is for now.", id, e);
            inHand.remove(id);
        }
    }
}

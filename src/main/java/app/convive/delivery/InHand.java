package app.convive.delivery;

import app.convive.schedule.ConviveClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What this node is carrying at this moment. */
@Component
class InHand {

    /** More would only wait for Discord's limits. */
    static final int MOST = 16;

    private final Ledger ledger;
    private final ConviveClock clock;
    private final TransactionOperations transaction;
    private final Set<Long> ids = ConcurrentHashMap.newKeySet();
    private volatile Instant keptAt = Instant.MIN;

    InHand(Ledger ledger, ConviveClock clock, TransactionOperations transaction) {
        this.ledger = ledger;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Waits until nothing is in hand, at most this long. */
    synchronized void awaitEmpty(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis();
                    !ids.isEmpty() && left > 0;
                    left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns false if it is in hand already, or hands are full. */
    boolean add(long id) {
        return ids.size() < MOST && ids.add(id);
    }

    synchronized void remove(long id) {
        ids.remove(id);
        notifyAll();
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /** Tells other nodes, now and then, that this one is still at it: Discord's limits may make a message wait for long. */
    void keep() {
        Instant now = clock.realTime();
        Duration often = Desk.LEASE.dividedBy(3);
        if (!ids.isEmpty() && keptAt.plus(often).isBefore(now)) {
            keptAt = now;
            transaction.executeWithoutResult(status -> ledger.keepInHand(Set.copyOf(ids), now.plus(Desk.LEASE)));
        }
    }
}

package app.convive.delivery;

import app.convive.discord.DiscordConnected;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the {@link Carrier} going from start to stop, and lets others wait until nothing is left to carry. */
@Component
class Lanes {

    private static final Logger log = LoggerFactory.getLogger(Lanes.class);
    private static final Duration PATIENCE_WHEN_STOPPING = Duration.ofSeconds(10);
    private static final Duration AFTER_AN_ERROR = Duration.ofSeconds(5);

    private final Carrier carrier;
    private final LaneBell bell;
    private final Ledger ledger;
    private final Database database;
    private final TransactionOperations transaction;
    private final ApplicationContext application;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition quiet = lock.newCondition();
    private long asked;
    private long answered;
    private volatile boolean running;

    Lanes(
            Carrier carrier,
            LaneBell bell,
            Ledger ledger,
            Database database,
            TransactionOperations transaction,
            ApplicationContext application) {
        this.carrier = carrier;
        this.bell = bell;
        this.ledger = ledger;
        this.database = database;
        this.transaction = transaction;
        this.application = application;
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() == application) {
            if (!database.isShared()) {
                transaction.executeWithoutResult(status -> ledger.freeAll());
            }
            running = true;
            Thread.ofVirtual().name("lanes").start(this::run);
        }
    }

    @EventListener(DiscordConnected.class)
    void connected() {
        bell.ring();
    }

    /** Takes nothing new and lets what is under way come to its end. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void stop(ContextClosedEvent closed) {
        if (closed.getApplicationContext() == application && running) {
            running = false;
            bell.ring();
            carrier.finish(PATIENCE_WHEN_STOPPING);
        }
    }

    private void run() {
        while (running) {
            Duration next = AFTER_AN_ERROR;
            try {
                next = look();
            } catch (RuntimeException e) {
                log.error("The ledger cannot be read; it is looked at again in {} s.", next.toSeconds(), e);
            }
            try {
                bell.await(next);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    private Duration look() {
        long question = question();
        Carrier.Look look = carrier.look();
        if (look.quiet()) {
            answer(question);
        }
        return look.next();
    }

    private long question() {
        lock.lock();
        try {
            return asked;
        } finally {
            lock.unlock();
        }
    }

    private void answer(long question) {
        lock.lock();
        try {
            answered = question;
            quiet.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all that can be sent now is sent, at most this long. */
    void awaitQuiet(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long question = ++asked;
            bell.ring();
            long nanos = patience.toNanos();
            while (running && answered < question && nanos > 0) {
                nanos = quiet.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }
}

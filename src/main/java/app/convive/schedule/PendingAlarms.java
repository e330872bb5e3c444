package app.convive.schedule;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what a transaction arms until its end. Quartz takes one lock for the whole table of alarms and holds it until the
 * commit: taken early it would make all others wait, and in turn with locks on rows it would end in a deadlock. Taken
 * last, after all that the transaction writes, it can do neither.
 */
@Component
class PendingAlarms {

    private final Alarms alarms;
    private final EntityManager entities;

    PendingAlarms(Alarms alarms, EntityManager entities) {
        this.alarms = alarms;
        this.entities = entities;
    }

    /** Arms for this moment, or disarms, at the end of the current transaction. */
    void put(TriggerKey key, @Nullable Instant due) {
        AtTheEnd pending = (AtTheEnd) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new AtTheEnd();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.moments.put(key, due);
    }

    private class AtTheEnd implements TransactionSynchronization {

        private final Map<TriggerKey, @Nullable Instant> moments = new LinkedHashMap<>();

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PendingAlarms.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PendingAlarms.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            moments.forEach((key, due) -> {
                try {
                    if (due == null) {
                        alarms.disarm(key);
                    } else {
                        alarms.arm(key, due);
                    }
                } catch (SchedulerException e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(PendingAlarms.this);
        }
    }
}

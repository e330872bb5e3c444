package app.convive.schedule;

import java.time.Instant;
import org.quartz.TriggerKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arms and disarms the alarm for {@link DueWork}: in the caller's transaction, so it is kept or undone with the rest.
 * Calls outside a transaction are refused.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Wakeups {

    private final PendingAlarms pending;

    Wakeups(PendingAlarms pending) {
        this.pending = pending;
    }

    /**
     * Wakes the handler at this moment, at once if it has passed; replaces an earlier alarm of this handler and key.
     *
     * @param handler the name of the {@link DueWork}
     * @param key at most 200 characters
     */
    public void at(Instant when, String handler, String key) {
        pending.put(new TriggerKey(key, handler), when);
    }

    /** Takes the alarm back; nothing happens if there is none. */
    public void cancel(String handler, String key) {
        pending.put(new TriggerKey(key, handler), null);
    }
}

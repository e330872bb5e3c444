package app.convive.schedule;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Arms and disarms the alarm for {@link DueWork}: in the caller's transaction, so it is kept or undone with the rest. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Wakeups {

    /** Wakes the handler at this moment, at once if it has passed; replaces an earlier alarm of this handler and key. */
    public void at(Instant when, String handler, String key) {}

    /** Takes the alarm back; nothing happens if there is none. */
    public void cancel(String handler, String key) {}
}

package app.convive.schedule;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Moves the clock forward as time would pass, for the rehearsal and for tests. */
@Component
public class ClockWalk {

    private final ConviveClock clock;

    ClockWalk(ConviveClock clock) {
        this.clock = clock;
    }

    /**
     * Walks to the next moment at which something is due, waits until it is done and what it owed is delivered, then to
     * the next, until the target. Never back: a target that has passed changes nothing.
     */
    public void advanceTo(Instant target) {
        clock.moveTo(target);
    }
}

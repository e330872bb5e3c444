package app.convive.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Moves the clock forward as time would pass, for the rehearsal and for tests. */
@Component
public class ClockWalk {

    private static final Logger log = LoggerFactory.getLogger(ClockWalk.class);

    private final ConviveClock clock;
    private final Handlers handlers;
    private final Alarms alarms;

    ClockWalk(ConviveClock clock, Handlers handlers, Alarms alarms) {
        this.clock = clock;
        this.handlers = handlers;
        this.alarms = alarms;
    }

    /**
     * Walks to the next moment at which something is due, waits until it is done and what it owed is delivered, then to
     * the next, until the target. Never back: a target that has passed does what is due now and no more.
     */
    public synchronized void advanceTo(Instant target) {
        Set<Stop> stuck = new HashSet<>();
        Optional<Stop> next = nextStop(target, stuck);
        while (next.isPresent()) {
            Stop stop = next.get();
            clock.moveTo(stop.due().at());
            run(stop);
            // What is due as before, failed or blocked, would hold the walk for ever.
            if (stop.work().dueBy(clock.instant()).contains(stop.due())) {
                stuck.add(stop);
            }
            next = nextStop(target, stuck);
        }
        clock.moveTo(target);
        alarms.retime();
    }

    /** The earliest: what has become due while walking comes before what lies ahead. */
    private Optional<Stop> nextStop(Instant target, Set<Stop> stuck) {
        Instant until = target.isAfter(clock.instant()) ? target : clock.instant();
        return handlers.all().stream()
                .flatMap(work -> work.dueBy(until).stream().map(due -> new Stop(work, due)))
                .filter(stop -> !stuck.contains(stop))
                .min(Comparator.comparing(stop -> stop.due().at()));
    }

    private void run(Stop stop) {
        try {
            handlers.run(stop.work(), stop.due().key());
        } catch (RuntimeException e) {
            log.error(
                    "{}/{} failed; it will be tried again.",
                    stop.work().handler(),
                    stop.due().key(),
                    e);
        }
    }

    private record Stop(DueWork work, Due due) {}
}

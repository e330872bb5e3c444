package app.convive.schedule;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what is due and was missed: after a stop, after a lost alarm, after a failure. */
@Component
class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    private final Handlers handlers;
    private final ConviveClock clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    Sweep(Handlers handlers, ConviveClock clock) {
        this.handlers = handlers;
        this.clock = clock;
    }

    /** Asks each feature in a thread of its own, so that a slow one keeps no other waiting. */
    void start() {
        handlers.all()
                .forEach(work ->
                        Thread.ofVirtual().name("sweep-" + work.handler()).start(() -> sweep(work)));
    }

    private void sweep(DueWork work) {
        if (!underWay.add(work.handler())) {
            return;
        }
        try {
            work.dueBy(clock.instant()).forEach(due -> run(work, due));
        } catch (RuntimeException e) {
            log.error("What is due for {} cannot be read; it will be tried again.", work.handler(), e);
        } finally {
            underWay.remove(work.handler());
        }
    }

    private void run(DueWork work, Due due) {
        try {
            handlers.run(work, due.key());
        } catch (RuntimeException e) {
            log.error("{}/{} failed; it will be tried again.", work.handler(), due.key(), e);
        }
    }
}

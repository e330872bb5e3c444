package app.convive.schedule;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Begins to fire when everything has started, Discord's line included, and stops before anything else stops. */
@Component
class Watch {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(3);
    private static final Duration PATIENCE_WHEN_STOPPING = Duration.ofSeconds(5);

    private final Scheduler quartz;
    private final Alarms alarms;
    private final Sweep sweep;
    private final ApplicationContext application;
    private final ScheduledExecutorService round = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("watch").factory());

    Watch(Scheduler quartz, Alarms alarms, Sweep sweep, ApplicationContext application) {
        this.quartz = quartz;
        this.alarms = alarms;
        this.sweep = sweep;
        this.application = application;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void start(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() == application) {
            round.execute(this::begin);
            round.scheduleWithFixedDelay(sweep::start, 0, BETWEEN_SWEEPS.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void begin() {
        try {
            alarms.retime();
            quartz.start();
        } catch (SchedulerException | RuntimeException e) {
            log.error("Alarms do not ring; what is due is looked for every {} min.", BETWEEN_SWEEPS.toMinutes(), e);
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void stop(ContextClosedEvent closed) throws SchedulerException {
        if (closed.getApplicationContext() == application) {
            round.shutdownNow();
            quartz.standby();
            letFinish();
        }
    }

    /** Lets handlers come to their end; without a database Quartz would wait for ever to book them. */
    private void letFinish() {
        Thread stopping = Thread.ofPlatform().daemon().name("quartz-stop").start(this::shutDown);
        try {
            stopping.join(PATIENCE_WHEN_STOPPING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void shutDown() {
        try {
            quartz.shutdown(true);
        } catch (SchedulerException e) {
            log.error("Alarms could not be stopped in order; what is due is done at the next start.", e);
        }
    }
}

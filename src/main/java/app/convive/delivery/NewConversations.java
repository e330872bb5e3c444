package app.convive.delivery;

import app.convive.schedule.ConviveClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How fast conversations are opened with people who never talked with the bot: one at a time, at intervals, and not at all
 * for a while once Discord has refused one.
 */
@Component
class NewConversations {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final ConviveClock clock;
    private final Duration interval;

    private Instant nextByInterval = Instant.MIN;
    private Instant pausedUntil = Instant.MIN;
    private Duration pause = Duration.ZERO;

    NewConversations(ConviveClock clock, DeliveryProperties properties) {
        this.clock = clock;
        this.interval = properties.conversationInterval();
    }

    synchronized boolean paused() {
        return pausedUntil.isAfter(clock.instant());
    }

    /** How long until the next one may be opened, if there is no pause; counted in real time, as Discord does. */
    synchronized Duration untilNext() {
        Duration left = Duration.between(clock.realTime(), nextByInterval);
        return left.isPositive() ? left : Duration.ZERO;
    }

    synchronized void opening() {
        nextByInterval = clock.realTime().plus(interval);
    }

    /** Discord has refused one: a pause begins, longer each time. While there is one, nothing changes. */
    synchronized Pause refused() {
        if (paused()) {
            return new Pause(pausedUntil, false);
        }
        boolean first = pause.isZero();
        Duration longer = first ? FIRST_PAUSE : pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        pausedUntil = clock.instant().plus(pause);
        return new Pause(pausedUntil, first);
    }

    /** Discord has taken one: what was refused before is forgotten. */
    synchronized void taken() {
        pause = Duration.ZERO;
    }

    /**
     * A time without new conversations.
     *
     * @param first whether it is news, and not the pause before made longer
     */
    record Pause(Instant until, boolean first) {}
}

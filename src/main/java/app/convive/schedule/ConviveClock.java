package app.convive.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time that Convive lives in: the system's, moved forward by an offset that is zero except in rehearsal and tests.
 * Limits that Discord measures (three seconds, fifteen minutes, nonces) and leases between nodes stay in
 * {@linkplain #realTime() real time}.
 */
public final class ConviveClock implements InstantSource {

    private final InstantSource system;
    private volatile Duration offset;

    ConviveClock(InstantSource system, Duration offset) {
        this.system = system;
        this.offset = offset;
    }

    @Override
    public Instant instant() {
        return realTime().plus(offset);
    }

    /** The system's own time, whatever the offset. */
    public Instant realTime() {
        return system.instant();
    }

    /** How far Convive's time is ahead of the system's. */
    public Duration offset() {
        return offset;
    }

    /** When the system's clock will show what Convive's shows at this moment. */
    Instant inRealTime(Instant moment) {
        return moment.minus(offset);
    }

    /** Moves forward to this moment; a moment that has passed changes nothing. */
    synchronized void moveTo(Instant moment) {
        Duration needed = Duration.between(realTime(), moment);
        if (needed.compareTo(offset) > 0) {
            offset = needed;
        }
    }
}

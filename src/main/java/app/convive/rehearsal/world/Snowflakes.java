package app.convive.rehearsal.world;

import app.convive.schedule.ConviveClock;
import java.util.concurrent.atomic.AtomicLong;

/** Discord's ids: milliseconds since 2015 shifted left by 22, rising. They carry the real clock, whatever the rehearsal's. */
public final class Snowflakes {
    private static final long EPOCH_MILLIS = 1420070400000L;
    private final AtomicLong last = new AtomicLong();
    private final ConviveClock clock;

    Snowflakes(ConviveClock clock) {
        this.clock = clock;
    }

    String next() {
        long now = clock.realTime().toEpochMilli() - EPOCH_MILLIS << 22;
        return Long.toString(last.updateAndGet(earlier -> Math.max(earlier + 1, now)));
    }

    public static int compare(String one, String other) {
        return Long.compareUnsigned(Long.parseUnsignedLong(one), Long.parseUnsignedLong(other));
    }
}

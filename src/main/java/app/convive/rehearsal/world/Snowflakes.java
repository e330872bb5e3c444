package app.convive.rehearsal.world;

import java.util.concurrent.atomic.AtomicLong;

/** Discord's ids: milliseconds since 2015 shifted left by 22, rising. They carry the real clock, whatever the rehearsal's. */
public final class Snowflakes {
    private static final long EPOCH_MILLIS = 1420070400000L;
    private static final AtomicLong LAST = new AtomicLong();

    private Snowflakes() {}

    public static String next() {
        long now = System.currentTimeMillis() - EPOCH_MILLIS << 22;
        return Long.toString(LAST.updateAndGet(last -> Math.max(last + 1, now)));
    }

    public static int compare(String one, String other) {
        return Long.compareUnsigned(Long.parseUnsignedLong(one), Long.parseUnsignedLong(other));
    }
}

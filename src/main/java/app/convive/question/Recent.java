package app.convive.question;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers a few things for a while, in memory alone: the oldest are forgotten first. Safe for use by many threads. */
public final class Recent<K, V> {

    private final Duration awhile;
    private final InstantSource clock;
    private final Map<K, Kept<V>> kept;

    /**
     * @param most how many are remembered
     * @param awhile for how long
     */
    public Recent(int most, Duration awhile, InstantSource clock) {
        this.awhile = awhile;
        this.clock = clock;
        this.kept = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Kept<V>> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized @Nullable V get(K key) {
        Kept<V> found = kept.get(key);
        return found == null || found.at.plus(awhile).isBefore(clock.instant()) ? null : found.value;
    }

    public synchronized void put(K key, V value) {
        kept.remove(key);
        kept.put(key, new Kept<>(value, clock.instant()));
    }

    private record Kept<V>(V value, Instant at) {}
}

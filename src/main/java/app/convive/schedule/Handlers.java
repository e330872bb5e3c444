package app.convive.schedule;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The {@link DueWork} of all features by its name. On this node a piece of work runs one at a time. */
@Component
class Handlers implements SmartInitializingSingleton {

    private final ObjectProvider<DueWork> beans;
    private final ConcurrentMap<String, Turn> turns = new ConcurrentHashMap<>();
    private Map<String, DueWork> works = Map.of();

    /** Asked for late: features need {@link Wakeups}, which would otherwise need the features. */
    Handlers(ObjectProvider<DueWork> beans) {
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        works = beans.stream().collect(Collectors.toUnmodifiableMap(DueWork::handler, Function.identity()));
    }

    Collection<DueWork> all() {
        return works.values();
    }

    @Nullable
    DueWork named(String handler) {
        return works.get(handler);
    }

    /** Runs the work once whoever else runs it has finished: an alarm and the sweep may come at the same moment. */
    void run(DueWork work, String key) {
        String name = work.handler() + '/' + key;
        Turn turn = Objects.requireNonNull(
                turns.compute(name, (unused, there) -> there == null ? new Turn() : there.joined()));
        turn.lock.lock();
        try {
            work.run(key);
        } finally {
            turn.lock.unlock();
            turns.computeIfPresent(name, (unused, there) -> there.left());
        }
    }

    /** Who runs a piece of work and who waits for it; forgotten when the last one is done. */
    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock();
        private int takers = 1;

        Turn joined() {
            takers++;
            return this;
        }

        @Nullable
        Turn left() {
            takers--;
            return takers == 0 ? null : this;
        }
    }
}

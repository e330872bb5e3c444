package app.convive.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Due work of a feature that keeps its rows in memory: a chore is done once it has run without failing. */
@TestComponent
class Chores implements DueWork {

    final Map<String, Instant> open = new ConcurrentSkipListMap<>();
    final List<String> done = new CopyOnWriteArrayList<>();
    final List<String> tried = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private volatile Consumer<String> meanwhile = key -> {};

    Chores(InstantSource clock) {
        this.clock = clock;
    }

    void plan(String key, Instant at) {
        open.put(key, at);
    }

    /** What happens inside of a run. */
    void whileRunning(Consumer<String> what) {
        meanwhile = what;
    }

    void forget() {
        open.clear();
        done.clear();
        tried.clear();
        meanwhile = key -> {};
    }

    @Override
    public String handler() {
        return "chore";
    }

    @Override
    public void run(String key) {
        tried.add(key);
        Instant due = open.get(key);
        if (due == null || due.isAfter(clock.instant())) {
            return;
        }
        meanwhile.accept(key);
        open.remove(key, due);
        done.add(key);
    }

    @Override
    public List<Due> dueBy(Instant moment) {
        return open.entrySet().stream()
                .filter(chore -> !chore.getValue().isAfter(moment))
                .map(chore -> new Due(chore.getKey(), chore.getValue()))
                .toList();
    }
}

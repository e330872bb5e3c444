package app.convive.rehearsal.world;

import app.convive.rehearsal.Rehearsed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Who watches the world. Watchers add themselves when they are there. */
@Component
@Rehearsed
public class Watchers {
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    public void add(Watcher watcher) {
        watchers.add(watcher);
    }

    public void tell(Consumer<Watcher> news) {
        watchers.forEach(news);
    }
}

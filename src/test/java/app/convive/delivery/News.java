package app.convive.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** What delivery tells upwards. */
@TestComponent
class News {

    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private volatile boolean choking;

    @EventListener({DeliveryFailed.class, DeliveryBlocked.class, DeliverySkipped.class, DirectMessagesPaused.class})
    void hear(Object event) {
        if (choking) {
            throw new IllegalStateException("choked on " + event);
        }
        heard.add(event);
    }

    void choke() {
        choking = true;
    }

    void forget() {
        heard.clear();
        choking = false;
    }

    <T> List<T> of(Class<T> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

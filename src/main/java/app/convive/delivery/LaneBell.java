package app.convive.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells the lanes that there may be something to carry. A ring may be lost; they look by themselves now and then. */
@Component
class LaneBell {

    private final Semaphore rings = new Semaphore(0);

    void ring() {
        if (rings.availablePermits() == 0) {
            rings.release();
        }
    }

    /** Waits for a ring, at most this long. */
    void await(Duration patience) throws InterruptedException {
        boolean rung = rings.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (rung) {
            rings.drainPermits();
        }
    }
}

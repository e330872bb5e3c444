package app.convive.discord;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Counts the calls that are being answered, so that a stop lets them finish and takes no new one. */
@Component
public class UnderWay {

    private volatile Phaser calls = new Phaser(1);
    private volatile boolean finishing;

    /** Takes calls again, after a stop too: a context may be stopped and started. */
    void begin() {
        calls = new Phaser(1);
        finishing = false;
    }

    /** Runs an answer, unless a stop has begun. */
    public void run(Runnable answer) {
        Phaser counted = calls;
        if (finishing || counted.register() < 0) {
            return;
        }
        try {
            answer.run();
        } finally {
            counted.arriveAndDeregister();
        }
    }

    /** Takes no new call and waits for those under way, at most this long. */
    void finish(Duration patience) {
        finishing = true;
        try {
            calls.awaitAdvanceInterruptibly(calls.arrive(), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            // What has not finished by now would not reach its reader any more.
            calls.forceTermination();
        }
    }
}

package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.message.MessageWatcher;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Lets the page look at the plan again when the bot has said something: what it did may have changed what is planned. */
@Component
@Rehearsed
class PlanNews implements MessageWatcher {
    private static final Duration GATHERING = Duration.ofMillis(500);

    private final LiveSocket live;
    private final AtomicBoolean due = new AtomicBoolean();

    PlanNews(LiveSocket live, MessageBoard board) {
        this.live = live;
        board.watch(this);
    }

    @Override
    public void posted(Message message) {
        lookAgain(message);
    }

    @Override
    public void edited(Message message) {
        lookAgain(message);
    }

    @Override
    public void deleted(Message message) {
        lookAgain(message);
    }

    private void lookAgain(Message message) {
        if (message.author().bot() && due.compareAndSet(false, true)) {
            Thread.ofVirtual().name("rehearsal-plan").start(this::tellSoon);
        }
    }

    private void tellSoon() {
        try {
            Thread.sleep(GATHERING);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        due.set(false);
        live.tell(person -> LiveNews.frame("plan"));
    }
}

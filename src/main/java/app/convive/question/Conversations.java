package app.convive.question;

import app.convive.question.understanding.Exchange;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people asked just before, for as long as a talk goes on. */
@Component
class Conversations {

    private final Recent<Talk, Exchange> talks;

    /** What went before a question that was answered, for whoever asks about that answer. */
    private final Recent<Long, Exchange> before;

    Conversations(InstantSource clock) {
        talks = new Recent<>(1000, Duration.ofMinutes(10), clock);
        before = new Recent<>(1000, Duration.ofHours(1), clock);
    }

    @Nullable
    Exchange previous(long channel, long user, long meeting) {
        return talks.get(new Talk(channel, user, meeting));
    }

    void remember(long channel, long user, long meeting, Exchange exchange) {
        talks.put(new Talk(channel, user, meeting), exchange);
    }

    /** What went before the question of this message; nothing where it stood alone, or too long ago. */
    @Nullable
    Exchange before(long message) {
        return before.get(message);
    }

    void rememberBefore(long message, Exchange exchange) {
        before.put(message, exchange);
    }

    private record Talk(long channel, long user, long meeting) {}
}

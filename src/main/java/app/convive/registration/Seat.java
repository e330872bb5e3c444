package app.convive.registration;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands with one thing, and the answer that put them there. An answer keeps its interaction's id,
 * which rises with time: what is older or equal changes nothing any more.
 */
@MappedSuperclass
abstract class Seat {

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.ABSENT;

    /** Kept when a place is given, as a trace of the wait. */
    private @Nullable Long queueNumber;

    private long answerId;
    private Instant answeredAt = Instant.EPOCH;

    /** Takes note of an answer. */
    void answered(long answer, Instant now) {
        answerId = answer;
        answeredAt = now;
    }

    /** Whether this answer was given after all that is noted. */
    boolean isNews(long answer) {
        return answer > answerId;
    }

    void sit() {
        standing = Standing.COMING;
    }

    void queue(long number) {
        standing = Standing.WAITING;
        queueNumber = number;
    }

    void leave() {
        standing = Standing.ABSENT;
        queueNumber = null;
    }

    boolean comes() {
        return standing == Standing.COMING;
    }

    boolean waits() {
        return standing == Standing.WAITING;
    }

    Standing standing() {
        return standing;
    }

    @Nullable
    Long queueNumber() {
        return queueNumber;
    }

    long answerId() {
        return answerId;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}

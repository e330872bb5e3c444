package app.convive.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The secret address of one person's calendar on one server; what it keeps is not enough to know the address. */
@Entity
class CalendarFeed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long serverId;
    private long userId;
    private String tokenHash;
    private long answerId;
    private Instant madeAt;
    private @Nullable String fingerprint;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    CalendarFeed(long server, long user, FeedToken token, long answer, Instant now) {
        this();
        serverId = server;
        userId = user;
        renew(token, answer, now);
    }

    /** The address that was given out before leads nowhere from now on. */
    final void renew(FeedToken token, long answer, Instant now) {
        tokenHash = token.hash();
        answerId = answer;
        madeAt = now;
        changedAt = now;
        fingerprint = null;
    }

    /** Takes note of what is shown now; when it differs from the last time, it changed now at the latest. */
    void shows(String now, Instant at) {
        if (!now.equals(fingerprint)) {
            fingerprint = now;
            // As exactly as HTTP tells it.
            changedAt = at.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    long server() {
        return serverId;
    }

    long user() {
        return userId;
    }

    /** Whether this answer was given after the one that made the address. */
    boolean isNews(long answer) {
        return answer > answerId;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}

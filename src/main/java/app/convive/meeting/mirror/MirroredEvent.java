package app.convive.meeting.mirror;

import app.convive.meeting.Meeting;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The event of Discord that shows a meeting, and whether it has to be looked at. */
@Entity
class MirroredEvent {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    @Id
    private long meetingId;

    private long serverId;
    private @Nullable Long eventId;
    private boolean dismissed;

    /** Rises with each wish for another look, so that one that comes during a look is not taken for done. */
    private int changes;

    private int attempts;
    private @Nullable Instant dueAt;
    private @Nullable Instant tryingSince;

    protected MirroredEvent() {}

    MirroredEvent(Meeting meeting) {
        meetingId = meeting.id();
        serverId = meeting.server();
    }

    void lookAgain(Instant at) {
        changes++;
        attempts = 0;
        dueAt = at;
    }

    /** What people deleted may stand there again. */
    void forgive() {
        dismissed = false;
    }

    boolean due(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /** Somebody looks now; whoever finds it still due at that moment takes over. */
    void takenUntil(Instant lease) {
        dueAt = lease;
    }

    /** A creation begins: from here to its answer nobody knows whether there is an event. */
    void tries(Instant now) {
        tryingSince = tryingSince == null ? now : tryingSince;
    }

    /** The creation has certainly not happened. */
    void triedInVain() {
        tryingSince = null;
    }

    void shownAs(long event) {
        eventId = event;
        tryingSince = null;
    }

    /** There is no event any more. */
    void goneFromDiscord(boolean byPeople) {
        eventId = null;
        tryingSince = null;
        dismissed = byPeople;
    }

    /** Nothing more to do, unless something changed since this look began. */
    void done(int changesSeen, Instant now) {
        attempts = 0;
        dueAt = changes == changesSeen ? null : now;
    }

    /** To be tried again after a pause that grows. Returns how often it was tried in vain. */
    int failed(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        return ++attempts;
    }

    long meetingId() {
        return meetingId;
    }

    long server() {
        return serverId;
    }

    @Nullable
    Long eventId() {
        return eventId;
    }

    boolean dismissed() {
        return dismissed;
    }

    int changes() {
        return changes;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    /** A creation was begun and not heard of. */
    boolean uncertain() {
        return tryingSince != null;
    }
}

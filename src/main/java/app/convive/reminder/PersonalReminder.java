package app.convive.reminder;

import app.convive.meeting.Meeting;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A reminder of one item that a member set for themselves. It follows the item, and is good until the item begins. */
@Entity
public class PersonalReminder {

    /** Longer than any programme is announced: only the item's beginning ends it. */
    static final Duration GOOD_FOR = Duration.ofDays(3650);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long serverId;
    private long meetingId;
    private long itemId;
    private long userId;

    @Embedded
    private Timing timing;

    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonalReminder() {}

    PersonalReminder(Meeting meeting, long itemId, long userId, When when, Instant setAt) {
        this.serverId = meeting.server();
        this.meetingId = meeting.id();
        this.itemId = itemId;
        this.userId = userId;
        this.timing = new Timing(when);
        this.setAt = setAt;
    }

    Timing timing() {
        return timing;
    }

    public long id() {
        return id;
    }

    public long server() {
        return serverId;
    }

    public long meeting() {
        return meetingId;
    }

    public long item() {
        return itemId;
    }

    /** Discord's id of the member. */
    public long user() {
        return userId;
    }

    public When when() {
        return timing.moment();
    }

    public Progress progress() {
        return timing.progress();
    }

    public int round() {
        return timing.round();
    }

    /** Absent while the item has no time. */
    public @Nullable Instant plannedFor() {
        return timing.plannedFor();
    }
}

package app.convive.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's answer for a meeting, the same row however often it changes. */
@Entity
class Registration extends Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long meetingId;

    /** Discord's id; absent for a guest and for somebody whose data were erased. */
    private @Nullable Long userId;

    /** The name of somebody without a Discord account, as an organiser typed it. */
    private @Nullable String guest;

    /** Who gave the answer that counts: the person, or an organiser. */
    private @Nullable Long answeredBy;

    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    private Registration(long meetingId, @Nullable Long userId, @Nullable String guest, Instant now) {
        this.meetingId = meetingId;
        this.userId = userId;
        this.guest = guest;
        this.registeredAt = now;
    }

    static Registration of(long meeting, long user, Instant now) {
        return new Registration(meeting, user, null, now);
    }

    static Registration ofGuest(long meeting, String name, Instant now) {
        return new Registration(meeting, null, name, now);
    }

    /** Takes note of an answer and of who gave it. */
    void answered(long answer, long by, Instant now) {
        answered(answer, now);
        answeredBy = by;
    }

    /** What counts stays, who it was is forgotten. */
    void forgetPerson() {
        userId = null;
        guest = null;
        answeredBy = null;
    }

    /** Another person's data name an organiser; that name is forgotten. */
    void forgetWhoAnswered() {
        answeredBy = null;
    }

    /** Not yet in the database. */
    boolean isNew() {
        return id == 0;
    }

    long id() {
        return id;
    }

    long meetingId() {
        return meetingId;
    }

    @Nullable
    Long userId() {
        return userId;
    }

    @Nullable
    String guest() {
        return guest;
    }

    @Nullable
    Long answeredBy() {
        return answeredBy;
    }

    /** An organiser gave the answer that counts. */
    boolean onBehalf() {
        return guest != null || answeredBy != null && !answeredBy.equals(userId);
    }

    Instant registeredAt() {
        return registeredAt;
    }
}

package app.convive.registration;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The places of a meeting or of one of its items, and the queue for them. Changed only while the meeting's
 * {@link Attendance} is locked, so counts and queue numbers are right however many nodes there are.
 */
@Embeddable
class Places {

    /** Absent for no limit. */
    private @Nullable Integer capacity;

    /** More than the capacity when it was lowered, or when organisers let somebody in above it. */
    private int taken;

    private int waiting;
    private long lastNumber;

    protected Places() {}

    Places(@Nullable Integer capacity) {
        this.capacity = capacity;
    }

    void limit(@Nullable Integer places) {
        capacity = places;
    }

    /**
     * Gives a place, or a number in the queue. Nobody overtakes those who wait, except where it has begun: the queue then
     * stands still, and who asks takes what is free.
     */
    void enter(Seat seat, boolean begun) {
        if (seat.comes()) {
            return;
        }
        if (free() > 0 && (waiting == 0 || begun)) {
            seat(seat);
        } else if (!seat.waits()) {
            waiting++;
            seat.queue(++lastNumber);
        }
    }

    /** Gives a place, also above the capacity, and takes the person out of the queue. */
    void seat(Seat seat) {
        if (seat.waits()) {
            waiting--;
        }
        taken++;
        seat.sit();
    }

    /** Takes back the place or the number in the queue. */
    void leave(Seat seat) {
        if (seat.comes()) {
            taken--;
        } else if (seat.waits()) {
            waiting--;
        }
        seat.leave();
    }

    /** How many of those who wait can be given a place. */
    int toGive() {
        return Math.clamp(free(), 0, waiting);
    }

    /** More people than places. */
    boolean exceeded() {
        return free() < 0;
    }

    private int free() {
        return capacity == null ? Integer.MAX_VALUE : capacity - taken;
    }

    Figures figures() {
        return new Figures(capacity, taken, waiting);
    }
}

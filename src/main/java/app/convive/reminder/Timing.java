package app.convive.reminder;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a reminder is due and how far it has come. It fires once a round; the round rises only when one that has fired
 * gets another moment that is still ahead.
 */
@Embeddable
class Timing {

    /** A change that makes a reminder due at once leaves this long to put a slip right. */
    static final Duration SETTLING = Duration.ofMinutes(3);

    private When moment;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    @Enumerated(EnumType.STRING)
    private @Nullable WhySkipped whySkipped;

    private int round;
    private @Nullable Instant plannedFor;
    private @Nullable Instant dueAt;
    private @Nullable Instant firedFor;
    private @Nullable Instant firedAt;

    @SuppressWarnings("NullAway.Init")
    protected Timing() {}

    Timing(When moment) {
        this.moment = moment;
        this.progress = Progress.PLANNED;
        this.round = 1;
    }

    /** The first planning: what has passed already is not made up for. */
    void plan(Beginning beginning, Instant now) {
        plannedFor = moment.before(beginning);
        dueAt = plannedFor;
        if (plannedFor != null && !plannedFor.isAfter(now)) {
            skip(WhySkipped.ALREADY_PAST);
        }
    }

    /**
     * What it announces may have moved. Another moment that has passed is made up for once, as far as it is good for.
     *
     * @return whether anything is different now
     */
    boolean follow(Beginning beginning, Instant now, Duration goodFor) {
        @Nullable Instant moved = moment.before(beginning);
        if (progress == Progress.WITHDRAWN || Objects.equals(moved, plannedFor)) {
            return false;
        }
        boolean ahead = moved != null && moved.isAfter(now);
        if (progress == Progress.FIRED) {
            if (!ahead) {
                return false;
            }
            round++;
            progress = Progress.PLANNED;
        }
        plannedFor = moved;
        if (moved != null && moved.equals(firedFor)) {
            // Back to the moment for which it has been sent: the round that was begun in between is taken back.
            round--;
            progress = Progress.FIRED;
            dueAt = null;
        } else if (progress == Progress.PLANNED
                || whySkipped == WhySkipped.ALREADY_PAST
                || whySkipped == WhySkipped.TOO_LATE) {
            progress = Progress.PLANNED;
            whySkipped = null;
            await(beginning, now, goodFor);
        }
        return true;
    }

    private void await(Beginning beginning, Instant now, Duration goodFor) {
        if (plannedFor == null || plannedFor.isAfter(now)) {
            dueAt = plannedFor;
        } else if (tooLate(beginning, now, goodFor)) {
            skip(WhySkipped.TOO_LATE);
        } else {
            dueAt = now.plus(SETTLING);
        }
    }

    private boolean tooLate(Beginning beginning, Instant now, Duration goodFor) {
        return !now.isBefore(beginning.instant()) || plannedFor != null && now.isAfter(plannedFor.plus(goodFor));
    }

    /** Gets another moment, which lies ahead. */
    void move(When to, Beginning beginning) {
        if (progress == Progress.FIRED) {
            round++;
        }
        if (progress != Progress.PAUSED) {
            progress = Progress.PLANNED;
            whySkipped = null;
        }
        moment = to;
        plannedFor = to.before(beginning);
        dueAt = plannedFor;
    }

    void pause() {
        progress = Progress.PAUSED;
    }

    /** Goes on, or is skipped when its moment has passed for too long. */
    void resume(Beginning beginning, Instant now, Duration goodFor) {
        progress = Progress.PLANNED;
        whySkipped = null;
        if (plannedFor != null && !plannedFor.isAfter(now) && !tooLate(beginning, now, goodFor)) {
            dueAt = now;
        } else {
            await(beginning, now, goodFor);
        }
    }

    void skip(WhySkipped why) {
        progress = Progress.SKIPPED;
        whySkipped = why;
    }

    void withdraw() {
        progress = Progress.WITHDRAWN;
    }

    /** What it is about is back: planned as if it had never gone. */
    void restore() {
        progress = firedFor == null ? Progress.PLANNED : Progress.FIRED;
        plannedFor = firedFor;
    }

    void fire(Instant now) {
        progress = Progress.FIRED;
        whySkipped = null;
        firedFor = plannedFor;
        firedAt = now;
    }

    /** Whether it is to fire now. */
    boolean isDue(Instant now) {
        return progress == Progress.PLANNED && dueAt != null && !dueAt.isAfter(now);
    }

    /** Whether firing now would be too late, counted from the moment at which it should have fired. */
    boolean isTooLate(Beginning beginning, Instant now, Duration goodFor) {
        return !now.isBefore(beginning.instant()) || dueAt != null && now.isAfter(dueAt.plus(goodFor));
    }

    When moment() {
        return moment;
    }

    Progress progress() {
        return progress;
    }

    @Nullable
    WhySkipped whySkipped() {
        return whySkipped;
    }

    int round() {
        return round;
    }

    @Nullable
    Instant plannedFor() {
        return plannedFor;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    Instant dueAtOr(Instant otherwise) {
        return dueAt == null ? otherwise : dueAt;
    }

    @Nullable
    Instant firedAt() {
        return firedAt;
    }
}

package app.convive.question.understanding.time;

import java.time.LocalTime;

/** A part of the day, as people use the words: they overlap. */
public enum Part {
    EARLY(LocalTime.of(4, 0), LocalTime.of(9, 0)),
    MORNING(LocalTime.of(4, 0), LocalTime.of(13, 0)),
    LATE_MORNING(LocalTime.of(10, 30), LocalTime.of(13, 0)),
    NOON(LocalTime.of(11, 45), LocalTime.of(14, 0)),
    AFTERNOON(LocalTime.of(12, 30), LocalTime.of(18, 0)),
    LATE_AFTERNOON(LocalTime.of(16, 0), LocalTime.of(19, 30)),
    EVENING(LocalTime.of(18, 0), LocalTime.MAX),
    NIGHT(LocalTime.of(21, 0), LocalTime.MAX);

    private final LocalTime from;
    private final LocalTime to;

    Part(LocalTime from, LocalTime to) {
        this.from = from;
        this.to = to;
    }

    /** When something begins that is only said to be in it. */
    public LocalTime usual() {
        return switch (this) {
            case EARLY -> LocalTime.of(7, 0);
            case MORNING -> LocalTime.of(9, 0);
            case LATE_MORNING -> LocalTime.of(11, 0);
            case NOON -> LocalTime.of(12, 30);
            case AFTERNOON -> LocalTime.of(14, 30);
            case LATE_AFTERNOON -> LocalTime.of(17, 0);
            case EVENING -> LocalTime.of(20, 0);
            case NIGHT -> LocalTime.of(21, 30);
        };
    }

    public LocalTime from() {
        return from;
    }

    /** Not included. */
    public LocalTime to() {
        return to;
    }

    /** True if all of the other lies in it. */
    public boolean holds(Part other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}

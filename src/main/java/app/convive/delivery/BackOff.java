package app.convive.delivery;

import java.time.Duration;

/** How long to wait before the next attempt: doubled with each, up to a limit. */
enum BackOff {
    /** Discord does not answer: that passes. */
    LINE(Duration.ofSeconds(2), Duration.ofMinutes(5)),
    /** Somebody has to put something right. */
    PEOPLE(Duration.ofMinutes(5), Duration.ofHours(1)),
    /** An error of ours. */
    ERROR(Duration.ofSeconds(30), Duration.ofMinutes(15));

    private final Duration first;
    private final Duration longest;

    BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /** After this many attempts, at least one. */
    Duration after(int attempts) {
        Duration pause = first.multipliedBy(1L << Math.clamp(attempts - 1, 0, 16));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    static BackOff of(DeliveryReason reason) {
        return switch (reason) {
            case NO_PERMISSION, NOT_IN_SERVER -> PEOPLE;
            case NOT_WRITTEN -> ERROR;
            default -> LINE;
        };
    }
}

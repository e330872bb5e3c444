package app.convive.reminder;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A step that is planned by itself when a meeting is confirmed.
 *
 * @param name what it is called within its audience, at most 40 characters; stored, so it never changes
 * @param when its moment, as it stands to the meeting's beginning
 * @param goodFor how late it may still be sent; later, or once the meeting has begun, it is skipped and organisers are
 *     told
 */
public record ReadyStep(String name, When when, Duration goodFor) {

    /** A direct message on the day before, at five in the afternoon, good for the same evening. */
    public static ReadyStep onTheEve() {
        return new ReadyStep("eve", When.daysBefore(1, LocalTime.of(17, 0)), Duration.ofHours(5));
    }
}

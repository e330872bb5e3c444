package app.convive.meeting.mirror;

import org.jspecify.annotations.Nullable;

/**
 * One look that somebody has taken on.
 *
 * @param event Discord's id of the event, if it is known
 * @param uncertain an event may be there whose id is not known
 * @param changes what had changed when the look began
 * @param wish what is to be shown; absent when it is to be taken away
 * @param calledOff the meeting will not take place
 */
public record MirrorTurn(
        long meeting,
        long server,
        @Nullable Long event,
        boolean uncertain,
        int changes,
        @Nullable EventWish wish,
        boolean calledOff) {

    /** By which the event is found again. */
    public String marker() {
        return EventWording.marker(meeting);
    }
}

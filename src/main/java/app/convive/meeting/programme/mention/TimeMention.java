package app.convive.meeting.programme.mention;

import org.jspecify.annotations.Nullable;

/**
 * An hour or a range of hours.
 *
 * @param start absent when only the end is told («until 5 pm»)
 * @param approximate «around»
 * @param unclear a second hour is given that need not be the end («16h/16h30»)
 */
public record TimeMention(
        int from, int to, @Nullable Clock start, @Nullable Clock end, boolean approximate, boolean unclear)
        implements Mention {

    /** The same start with an end that is told apart from it: «…, jusqu'à 23h». */
    public TimeMention until(@Nullable Clock told) {
        return new TimeMention(from, to, start, told, approximate, false);
    }

    public boolean weak() {
        return (start == null || start.weak()) && (end == null || end.weak());
    }

    public boolean range() {
        return start != null && end != null;
    }
}

package app.convive.meeting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a calendar file.
 *
 * @param uid the same for ever, whatever changes
 * @param sequence rises with each published change
 * @param changed when this was published, UTC
 * @param cancelled readers keep the entry and strike it out
 * @param description several lines, plain text
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant changed,
        boolean cancelled,
        When when,
        String title,
        @Nullable String place,
        String description) {

    /** When it is. */
    public sealed interface When permits WholeDays, Hours {}

    /** @param last inclusive, as people say it */
    public record WholeDays(LocalDate first, LocalDate last) implements When {}

    /**
     * @param start local to the zone
     * @param end local to the zone; absent when the programme gives none
     */
    public record Hours(
            ZoneId zone, LocalDateTime start, @Nullable LocalDateTime end) implements When {}
}

package app.convive.reminder;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting or an item begins, in local terms.
 *
 * @param day the day under which the programme shows it
 * @param start absent when the programme gives no time
 */
public record Beginning(LocalDate day, @Nullable LocalDateTime start, ZoneId zone) {

    /** A meeting begins with the first item that has a time, on its first day. */
    static Beginning of(Meeting meeting, Agenda agenda) {
        @Nullable
        LocalDateTime start = agenda.items().stream()
                .filter(item -> item.programmeDay().equals(meeting.firstDay()))
                .map(AgendaItem::startsAt)
                .filter(Objects::nonNull)
                .min(LocalDateTime::compareTo)
                .orElse(null);
        return new Beginning(meeting.firstDay(), start, meeting.zone());
    }

    /** An item begins at its own start. */
    public static Beginning of(AgendaItem item, ZoneId zone) {
        return new Beginning(item.day(), item.startsAt(), zone);
    }

    /** From this instant on a reminder of it comes too late: its start, or the end of its day when no time is given. */
    public Instant instant() {
        return start == null
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : start.atZone(zone).toInstant();
    }

    /** When what is good for so long from a moment on is too late: never after the beginning. */
    Instant lateAfter(Instant from, Duration goodFor) {
        Instant until = from.plus(goodFor);
        return until.isBefore(instant()) ? until : instant();
    }
}

package app.convive.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How one item is to be from now on; local to the meeting's zone.
 *
 * @param pastIsMeant the organiser has confirmed that a moment in the past is meant
 */
public record ItemEdit(
        LocalDate day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String title,
        @Nullable String place,
        @Nullable Integer places,
        boolean pastIsMeant) {

    /** The item as it would be. The evening under which a night item is shown moves with it. */
    AgendaItem of(AgendaItem item) {
        long shift = ChronoUnit.DAYS.between(item.programmeDay(), item.day());
        return new AgendaItem(
                item.id(),
                item.parent(),
                day,
                day.minusDays(shift),
                start,
                end,
                lastDay(item),
                title,
                place,
                item.speaker(),
                item.kind(),
                item.open(),
                places);
    }

    private @Nullable LocalDate lastDay(AgendaItem item) {
        return item.lastDay() == null ? null : item.lastDay().plusDays(ChronoUnit.DAYS.between(item.day(), day));
    }
}

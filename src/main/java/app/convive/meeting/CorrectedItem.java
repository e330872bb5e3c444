package app.convive.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How the author of a draft wants one of its items; days and hours are local to the meeting's zone.
 *
 * @param day the day on which it starts; absent to leave that to the text
 * @param line number of the line from which it was added, absent for one that was read or written anew
 */
public record CorrectedItem(
        @Nullable LocalDate day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String title,
        @Nullable String place,
        ItemKind kind,
        boolean open,
        @Nullable Integer line) {

    CorrectedItem on(@Nullable LocalDate other) {
        return new CorrectedItem(other, start, end, title, place, kind, open, line);
    }

    CorrectedItem ofKind(ItemKind other) {
        return new CorrectedItem(day, start, end, title, place, other, open, line);
    }

    CorrectedItem opened(boolean isOpen) {
        return new CorrectedItem(day, start, end, title, place, kind, isOpen, line);
    }
}

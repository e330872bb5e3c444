package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.ReadDay;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says about time.
 *
 * @param day absent when it names none
 * @param half whether morning or afternoon is told, or the hour tells it
 * @param ambiguous day and month of the date could change places
 * @param rest words that are neither day nor hour
 */
record CellTime(
        @Nullable ReadDay day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        boolean half,
        boolean ambiguous,
        String rest) {

    static final CellTime NOTHING = new CellTime(null, null, null, true, false, "");

    boolean timed() {
        return start != null;
    }

    boolean empty() {
        return day == null && start == null && end == null;
    }

    /** Says a day or an hour, and hardly anything else. */
    boolean pure() {
        return !empty() && rest.length() <= 3;
    }

    CellTime with(@Nullable LocalTime newStart, @Nullable LocalTime newEnd, boolean halfTold) {
        return new CellTime(day, newStart, newEnd, halfTold, ambiguous, rest);
    }
}

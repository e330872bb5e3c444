package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.Doubt;
import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.file.FoundItem;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** A table whose hours never pass twelve and then begin again at one writes the afternoon as a wall clock does. */
final class Afternoons {

    private static final int NOON = 12;

    /** An hour that falls below the one above by so little is rather out of order. */
    private static final int LATEST_WALL_HOUR = 7;

    private Afternoons() {}

    static void decide(List<FoundItem> items) {
        boolean wallClock = items.stream()
                .map(item -> item.start)
                .filter(Objects::nonNull)
                .allMatch(time -> time.getHour() >= 1 && time.getHour() <= NOON);
        if (!wallClock) {
            return;
        }
        ReadDay day = ReadDay.NONE;
        LocalTime before = LocalTime.MIN;
        for (FoundItem item : items) {
            LocalTime start = item.start;
            if (!item.writtenDay.sameDayAs(day)) {
                day = item.writtenDay;
                before = LocalTime.MIN;
            }
            if (start == null) {
                continue;
            }
            if (start.isBefore(before) && start.getHour() <= LATEST_WALL_HOUR && before.getHour() >= 8) {
                start = start.plusHours(NOON);
                item.doubts.add(Doubt.HALF_OF_DAY_GUESSED);
            }
            item.start = start;
            LocalTime end = item.end;
            if (end != null && end.isBefore(start) && end.getHour() < NOON) {
                item.end = end.plusHours(NOON);
            }
            before = start;
        }
    }
}

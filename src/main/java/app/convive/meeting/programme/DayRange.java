package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** All days from the first to the last of a range that is told in weekdays. */
final class DayRange {

    private DayRange() {}

    static List<ReadDay> of(DayMention mention) {
        ReadDay first = mention.days().getFirst();
        ReadDay last = mention.days().getLast();
        DayOfWeek weekday = first.weekday();
        if (first.dated() || weekday == null || last.weekday() == null) {
            return mention.days();
        }
        List<ReadDay> days = new ArrayList<>();
        for (DayOfWeek day = weekday; ; day = day.plus(1)) {
            days.add(new ReadDay(day, null, null, null, null, first.label()));
            if (day == last.weekday() || days.size() == 7) {
                return days;
            }
        }
    }
}

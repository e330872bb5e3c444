package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Edges;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «Saturday night fever» below an hour that stands alone on that Saturday is what happens then, and heads no other day. */
final class WeekdayTitles {

    private WeekdayTitles() {}

    /** The same lines, such titles without their day. */
    static List<Reading> plain(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        DayOfWeek today = null;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            boolean below = i > 0 && lines.get(i - 1).shape() == Shape.TIME_ALONE && isTitle(line);
            DayOfWeek named = weekday(line);
            if (below && named != null && named == today) {
                all.add(line.withoutDays());
                continue;
            }
            today = named == null ? today : named;
            all.add(line);
        }
        return all;
    }

    /** The weekday of the day that leads the line. */
    private static @Nullable DayOfWeek weekday(Reading line) {
        return line.leading() instanceof DayMention day && day.single()
                ? day.first().weekday()
                : null;
    }

    private static boolean isTitle(Reading line) {
        return line.leading() instanceof DayMention day
                && Reading.named(day)
                && line.days().size() == 1
                && line.times().isEmpty()
                && !Edges.trimmed(line.behind(day)).isEmpty();
    }
}

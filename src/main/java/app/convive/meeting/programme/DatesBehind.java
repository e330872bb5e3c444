package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** «On chantera le 21 juin»: behind a programme of several weekdays, one date alone is that of something else. */
final class DatesBehind {

    private DatesBehind() {}

    /** The same lines, such dates taken for text. */
    static List<Reading> without(List<Reading> lines) {
        int end = endOfWeekdays(lines);
        List<Reading> all = new ArrayList<>(lines.subList(0, end));
        lines.subList(end, lines.size()).stream()
                .map(line -> line.keeping(mention -> !(mention instanceof DayMention day
                        && day.single()
                        && day.first().weekday() == null)))
                .forEach(all::add);
        return all;
    }

    /** Index of the line behind a programme of several weekdays without dates; that of the end for any other one. */
    private static int endOfWeekdays(List<Reading> lines) {
        Set<DayOfWeek> headed = new HashSet<>();
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            boolean named = line.leading() instanceof DayMention day && Reading.named(day);
            if (named && line.days().getFirst().first().weekday() instanceof DayOfWeek weekday) {
                headed.add(weekday);
            }
            boolean timed = named && !line.times().isEmpty();
            end = timed || line.hourLeads() ? i + 1 : end;
        }
        return headed.size() > 1 && end > 0 ? end : lines.size();
    }
}

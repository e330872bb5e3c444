package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.PartMention;
import java.util.List;

/** «Thursday evening, May 18, 2028»: the part of the day stands between the weekday and its date, and goes behind both. */
final class PartBeforeDate {

    private static final int MENTIONS = 3;

    private final Readings readings;

    PartBeforeDate(Readings readings) {
        this.readings = readings;
    }

    List<Reading> behind(List<Reading> lines) {
        return lines.stream().map(this::behind).toList();
    }

    private Reading behind(Reading line) {
        List<Mention> mentions = line.mentions();
        for (int i = 0; i + MENTIONS <= mentions.size(); i++) {
            if (mentions.get(i) instanceof DayMention weekday
                    && mentions.get(i + 1) instanceof PartMention part
                    && mentions.get(i + 2) instanceof DayMention date
                    && Reading.named(weekday)
                    && date.first().dated()
                    && date.first().weekday() == null
                    && line.adjoin(weekday, part)
                    && line.adjoin(part, date)) {
                String first = line.written(weekday) + " " + line.written(date) + " " + line.written(part);
                return readings.of(line.line().withText(line.upTo(weekday) + first + line.behind(date)));
            }
        }
        return line;
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import java.util.List;
import java.util.function.BiFunction;

/** Takes a line that tells of one thing on several days, each with its own hour. */
final class DayByDay {

    /** Length of «et», «de», «from». */
    private static final int CONNECTOR = 4;

    private final Walk walk;
    private final Noise noise;
    private final HourLines hours;
    private final BiFunction<Reading, String, Reading> reread;

    /** @param reread reads other words in the place of a line's own */
    DayByDay(Walk walk, Noise noise, HourLines hours, BiFunction<Reading, String, Reading> reread) {
        this.walk = walk;
        this.noise = noise;
        this.hours = hours;
        this.reread = reread;
    }

    /** «Stage : sam. 30 janvier 10h-18h et dim. 31 janvier 10h-16h, abbaye»: each day has its hour behind it. */
    boolean tells(Reading reading) {
        List<DayMention> days = reading.days();
        List<TimeMention> times = reading.times();
        boolean several = days.size() > 1 && days.size() == times.size();
        if (!several || walk.over() || reading.before(days.getFirst()).isEmpty() || noise.probably(reading)) {
            return false;
        }
        int told = days.getFirst().from();
        for (int i = 0; i < days.size(); i++) {
            DayMention day = days.get(i);
            TimeMention time = times.get(i);
            boolean inOrder = day.from() >= told && time.from() >= day.to();
            if (day.range()
                    || !inOrder
                    || Edges.trimmed(reading.between(day, time)).length() > CONNECTOR
                    || (i > 0
                            && Edges.trimmed(reading.between(times.get(i - 1), day))
                                            .length()
                                    > CONNECTOR)) {
                return false;
            }
            told = time.to();
        }
        return true;
    }

    /** The same title on each of its days; nothing is left of the line. */
    Reading take(Reading reading) {
        String title = reading.before(reading.days().getFirst());
        String behind = reading.after(reading.times().getLast());
        String told = behind.isEmpty() ? title : title + ", " + behind;
        Reading last = reading;
        for (int i = 0; i < reading.days().size(); i++) {
            TimeMention time = reading.times().get(i);
            walk.open(reading.days().get(i), reading);
            String hour = reading.written(time);
            last = reread.apply(reading, hour + " " + told);
            if (i + 1 < reading.days().size()) {
                hours.timed(last);
            }
        }
        return last;
    }
}

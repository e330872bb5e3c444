package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «1:30 – 3:00 / 13 h 30 – 15 h»: one hour for the readers of two languages; the one that leaves nothing open is kept. */
final class TwoLanguages {

    private final Readings readings;

    TwoLanguages(Readings readings) {
        this.readings = readings;
    }

    /** The same line with one of both. */
    Reading once(Reading line) {
        List<TimeMention> times = line.times();
        if (times.size() == 1 && line.before(times.getFirst()).isEmpty()) {
            return moment(line, times.getFirst());
        }
        if (times.size() != 2 || !line.before(times.getFirst()).isEmpty()) {
            return line;
        }
        TimeMention one = times.getFirst();
        TimeMention other = times.getLast();
        boolean same = line.between(one, other).strip().equals("/")
                && isSame(one.start(), other.start())
                && (one.end() == null ? other.end() == null : isSame(one.end(), other.end()));
        if (!same) {
            return line;
        }
        boolean second = isAfternoon(other) || !isAfternoon(one);
        String kept = line.written(second ? other : one);
        return readings.of(line.line().withText((kept + " " + line.after(other)).strip()));
    }

    /** «1:30 / 13 h 30» is no range. */
    private Reading moment(Reading line, TimeMention time) {
        Clock end = time.end();
        if (end == null || !isSame(time.start(), end) || end.minutes() <= Clock.HALF_DAY) {
            return line;
        }
        String written = line.written(time);
        int slash = written.indexOf('/');
        return slash < 0
                ? line
                : readings.of(line.line().withText((written.substring(slash + 1) + " " + line.after(time)).strip()));
    }

    private static boolean isSame(@Nullable Clock one, @Nullable Clock other) {
        return one != null && other != null && one.looksLike(other);
    }

    private static boolean isAfternoon(TimeMention time) {
        Clock last = time.end() == null ? time.start() : time.end();
        return last != null && last.minutes() > Clock.HALF_DAY;
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «Wednesday, July 11, 2012» above «Friday: come and pitch a tent»: the weekdays of a page follow the day on which it was posted. */
final class PostedOn {

    /** Such a date stands in the first lines of a page. */
    private static final int HEAD = 6;

    private PostedOn() {}

    static @Nullable LocalDate of(List<Reading> readings) {
        return readings.stream()
                .limit(HEAD)
                .filter(PostedOn::isDateline)
                .findFirst()
                .map(reading -> date(reading.days().getFirst().first()))
                .orElse(null);
    }

    /** Nothing but one day. */
    static boolean isDateline(Reading reading) {
        return reading.leading() instanceof DayMention day
                && day.single()
                && reading.after(day).isEmpty();
    }

    /** That weekday, the next one after the page was posted. */
    static ReadDay next(ReadDay day, DayOfWeek weekday, LocalDate posted) {
        LocalDate date = posted.with(TemporalAdjusters.next(weekday));
        return day.withDate(date.getDayOfMonth(), date.getMonth()).withYear(date.getYear());
    }

    /** The date of a day that tells its year. */
    static @Nullable LocalDate date(ReadDay day) {
        if (day.year() == null || day.month() == null || day.dayOfMonth() == null) {
            return null;
        }
        try {
            return LocalDate.of(day.year(), day.month(), day.dayOfMonth());
        } catch (DateTimeException e) {
            return null;
        }
    }
}

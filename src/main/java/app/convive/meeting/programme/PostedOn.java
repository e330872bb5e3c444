package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** «Wednesday, July 11, 2012» above «Friday: come and pitch a tent»: the weekdays of a page follow the day on which it was posted. */
final class PostedOn {

    /** Such a date stands in the first lines of a page. */
    private static final int HEAD = 6;

    /** So few days before a gathering, a date may head what happens on its eve. */
    private static final int EVE = 3;

    /** Days: of what is farther away an article does not tell. */
    private static final int LONGEST_AHEAD = 270;

    /** Words and signs beside the date of a stamp. */
    private static final int FEW_WORDS = 2;

    private PostedOn() {}

    static @Nullable LocalDate of(List<Reading> readings, Noise noise) {
        List<Reading> told = readings.stream()
                .limit(HEAD)
                .filter(reading -> isDateline(reading) || isStamp(reading, noise) || isMoment(reading, readings))
                .toList();
        if (told.isEmpty() || date(told.getFirst()) == null) {
            return null;
        }
        // Of several, the one with the fewest words beside its date.
        return told.stream()
                .filter(reading -> date(reading) != null)
                .min(Comparator.comparingInt(PostedOn::words))
                .map(PostedOn::date)
                .orElse(null);
    }

    private static @Nullable LocalDate date(Reading reading) {
        return date(reading.days().getFirst().first());
    }

    private static int words(Reading reading) {
        if (isDateline(reading)) {
            return 0;
        }
        boolean[] told = reading.told();
        return (int) IntStream.range(0, told.length)
                .filter(i -> reading.tokens().at(i).isWord() && !told[i])
                .count();
    }

    /** «Fri, Oct 29, 2027, 01:00» above a weekday that heads its hours alone: when an article was put up. */
    private static boolean isMoment(Reading reading, List<Reading> readings) {
        return reading.leading() instanceof DayMention day
                && day.single()
                && date(day.first()) != null
                && reading.times().size() == 1
                && !reading.times().getFirst().range()
                && Edges.trimmed(reading.withoutTimes()).isEmpty()
                && readings.stream()
                        .anyMatch(other ->
                                isDateline(other) && Reading.named(other.days().getFirst()));
    }

    /** «Publié le 27 janvier 2027 à 05h00», «date 2027-01-27» */
    private static boolean isStamp(Reading reading, Noise noise) {
        // «Jun 10, 2027 Updated Jun 10, 2027» tells one date too.
        List<LocalDate> dates = reading.days().stream()
                .map(day -> date(day.first()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (dates.size() != 1) {
            return false;
        }
        int words =
                reading.days().stream().mapToInt(day -> day.to() - day.from()).sum();
        return noise.surely(reading) || reading.tokens().size() - words <= FEW_WORDS;
    }

    /** Nothing but one day. */
    static boolean isDateline(Reading reading) {
        return reading.leading() instanceof DayMention day
                && day.single()
                && reading.after(day).isEmpty();
    }

    /** «Come to our Saturday market.» below the date of an article that is another weekday, above what happens then. */
    static boolean isAnnounced(Walk walk, DayMention day) {
        Reading heading = walk.block().heading;
        LocalDate posted = heading == null || walk.anyItem() || !isDateline(heading)
                ? null
                : date(heading.days().getFirst().first());
        return posted != null && posted.getDayOfWeek() != day.first().weekday();
    }

    /** Nothing but one day of some month. */
    static boolean isDate(Reading reading) {
        return isDateline(reading) && reading.days().getFirst().first().dated();
    }

    /** So soon after it was posted, and so late, comes what an article announces. */
    static boolean isAhead(LocalDate posted, LocalDate told) {
        long days = ChronoUnit.DAYS.between(posted, told);
        return days > EVE && days <= LONGEST_AHEAD;
    }

    /** Right before the day stands «will be held». */
    static boolean isHeldOn(Phrases places, Reading line, DayMention day) {
        return places.in(line.tokens(), 0, day.from()).stream()
                .anyMatch(match -> match.key().equals("held") && match.to() >= day.from() - 1);
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

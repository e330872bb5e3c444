package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the days that running text names: which of them is most likely the one of the items below, that stand under no
 * heading.
 */
final class HeardDays {

    private static final int HELD = 3;
    private static final int SOON = 3;
    private static final int TOLD_AGAIN = 2;
    private static final int WITH_WEEKDAY = 1;

    /** The sentence is about registering, paying, answering. */
    private static final int ASIDE = -3;

    /** On that day the text was written. */
    private static final int WRITTEN = -5;

    private final LocalDate writtenOn;
    private final @Nullable LocalDate posted;
    private final Noise noise;

    /** Numbers of the lines that tell each date. */
    private final Map<ReadDay, Set<Integer>> told = new HashMap<>();

    private final Phrases places;
    private final SoonDays soon;

    HeardDays(Vocabulary vocabulary, List<Reading> lines, LocalDate writtenOn) {
        this.writtenOn = writtenOn;
        noise = new Noise(vocabulary);
        posted = PostedOn.of(lines, noise);
        places = vocabulary.topic("places");
        soon = new SoonDays(vocabulary);
        for (Reading line : lines) {
            for (DayMention day : noise.daysThatCount(line)) {
                told.computeIfAbsent(day.first().date(), date -> new HashSet<>())
                        .add(line.line().number());
            }
        }
    }

    /** The walk hears of the day that a line names. */
    void tell(Walk walk, Reading reading, DayMention mention) {
        boolean running = reading.shape() != Reading.Shape.DAY;
        if (mention.first().dated()) {
            walk.heard(HeardDay.told(mention.first(), weight(reading, mention)), running);
            return;
        }
        ReadDay next = soon(reading, mention);
        if (next != null) {
            walk.heard(new HeardDay(next, SOON, true), running);
        }
    }

    private int weight(Reading reading, DayMention mention) {
        ReadDay day = mention.first();
        int weight = day.weekday() == null ? 0 : WITH_WEEKDAY;
        weight += isHeld(reading, mention) ? HELD : 0;
        weight += noise.aside(reading, mention) ? ASIDE : 0;
        weight += isAgain(reading, day) ? TOLD_AGAIN : 0;
        return weight + (isWritten(day) ? WRITTEN : 0);
    }

    /**
     * «This Saturday», or any Saturday in a text that tells when it was posted: its date, the next one; nothing otherwise,
     * nor where the text dates such a Saturday itself.
     */
    private @Nullable ReadDay soon(Reading reading, DayMention mention) {
        ReadDay day = mention.first();
        if (!Reading.named(mention) || day.weekday() == null || isDated(day.weekday())) {
            return null;
        }
        LocalDate from = posted != null ? posted : soon.named(reading, mention) ? writtenOn : null;
        return from == null ? null : PostedOn.next(day, day.weekday(), from);
    }

    private boolean isDated(DayOfWeek weekday) {
        return told.keySet().stream()
                .map(this::date)
                .anyMatch(date -> date != null && date.getDayOfWeek() == weekday && SoonDates.isNear(date, writtenOn));
    }

    private @Nullable LocalDate date(ReadDay day) {
        return PostedOn.date(day.year() == null ? day.withYear(writtenOn.getYear()) : day);
    }

    private boolean isHeld(Reading reading, DayMention day) {
        return places.in(reading.tokens(), 0, day.from()).stream()
                .anyMatch(match -> match.key().equals("held"));
    }

    private boolean isAgain(Reading reading, ReadDay day) {
        return told.getOrDefault(day.date(), Set.of()).stream()
                .anyMatch(number -> number != reading.line().number());
    }

    private boolean isWritten(ReadDay day) {
        LocalDate date = date(day);
        return date != null && (date.equals(writtenOn) || date.equals(posted));
    }
}

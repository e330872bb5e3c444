package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Friday, 18 January» alone above «…, which takes place on 15 February», or above «Dear all,» and other days: on the first
 * the letter was written.
 */
final class LetterDate {

    /** Letters of «22 mai 2025 | Ana Roy / Le Courrier, édition du Lac». */
    private static final int LONGEST_SIGNED = 90;

    /** A line with a full stop that is longer than this is a sentence. */
    private static final int LONGEST_HEADING = 50;

    private final Phrases places;
    private final Phrases mail;
    private final Noise noise;

    LetterDate(Vocabulary vocabulary) {
        mail = vocabulary.topic("mail");
        noise = new Noise(vocabulary);
        places = vocabulary.topic("places");
    }

    /** The same lines, such a date taken for text. */
    List<Reading> without(List<Reading> lines) {
        int written = -1;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            if (line.hourLeads()) {
                return lines;
            }
            DayMention weekday = written < 0 ? null : weekdayHeld(line);
            if (PostedOn.isDate(line) || written < 0 && isSigned(line)) {
                if (written >= 0) {
                    return lines;
                }
                written = i;
            } else if (line.shape() == Shape.DAY) {
                return lines;
            } else if (weekday != null) {
                return dated(lines, written, i, weekday);
            } else if (written >= 0
                    && PostedOn.isDate(lines.get(written))
                    && (tellsWhen(line, lines.get(written).days().getFirst())
                            || i == written + 1 && announces(line, lines.get(written))
                            || opensLetter(line)
                                    && otherDays(
                                            lines.subList(i, lines.size()),
                                            lines.get(written).days().getFirst()))) {
                List<Reading> all = new ArrayList<>(lines);
                all.set(written, lines.get(written).asText());
                return all;
            }
        }
        return lines;
    }

    /** «22 mai 2025 | Le Courrier»: the date of an article, and who wrote it. */
    private static boolean isSigned(Reading line) {
        return line.leading() instanceof DayMention day
                && day.single()
                && day.first().dated()
                && day.first().year() != null
                && line.times().isEmpty()
                && line.text().length() <= LONGEST_SIGNED
                && line.text().substring(line.end(day)).stripLeading().startsWith("|");
    }

    /** «… se tiendra samedi»: a weekday right behind those words, without its date, whatever the weather. */
    private @Nullable DayMention weekdayHeld(Reading line) {
        boolean weather = places.in(line.tokens(), 0, line.tokens().size()).stream()
                .anyMatch(match -> match.key().equals("condition.bad"));
        return weather
                ? null
                : line.days().stream()
                        .filter(day -> Reading.named(day)
                                && day.first().weekday() != null
                                && PostedOn.isHeldOn(places, line, day))
                        .findFirst()
                        .orElse(null);
    }

    /** The same lines, the weekday the next one after the date of the article, which heads nothing. */
    private static List<Reading> dated(List<Reading> lines, int written, int held, DayMention weekday) {
        ReadDay posted = lines.get(written).days().getFirst().first();
        LocalDate date = PostedOn.date(posted);
        DayOfWeek name = weekday.first().weekday();
        if (date == null || name == null) {
            return lines;
        }
        ReadDay meant = PostedOn.next(weekday.first(), name, date);
        Reading line = lines.get(held);
        List<Mention> mentions = line.mentions().stream()
                .map(mention -> mention.equals(weekday)
                        ? new DayMention(weekday.from(), weekday.to(), List.of(meant), false)
                        : mention)
                .toList();
        List<Reading> all = new ArrayList<>(lines);
        all.set(written, lines.get(written).asText());
        all.set(held, new Reading(line.line(), line.tokens(), mentions));
        return all;
    }

    /** «Dear all,», «Subject: …» */
    private boolean opensLetter(Reading line) {
        Phrases.Match match = mail.at(line.tokens(), 0);
        return match != null
                && (match.key().equals("greeting")
                        || match.key().equals("subject")
                                && line.tokens().at(match.to()).is(":"));
    }

    /** The first tells its year, and below others head items. */
    private static boolean otherDays(List<Reading> lines, DayMention written) {
        return written.first().year() != null
                && lines.stream()
                        .filter(line -> line.shape() == Shape.DAY)
                        .map(line -> line.days().getFirst().first())
                        .anyMatch(day -> (day.dated() || day.dayOfMonth() != null) && !day.sameDayAs(written.first()));
    }

    /**
     * «Neighbours and friends meet on the green on 17 June.», right below a date of the same year: a whole sentence that
     * names one later day, and no hour.
     */
    private boolean announces(Reading line, Reading written) {
        LocalDate posted = PostedOn.date(written.days().getFirst().first());
        boolean one = line.days().size() == 1
                && line.days().getFirst().single()
                && noise.daysThatCount(line).size() == 1
                && line.times().isEmpty();
        boolean sentence = line.text().endsWith(".") && line.text().length() > LONGEST_HEADING;
        if (posted == null || !one || !sentence || line.leading() instanceof DayMention) {
            return false;
        }
        ReadDay told = line.days().getFirst().first();
        LocalDate date = PostedOn.date(told.year() == null ? told.withYear(posted.getYear()) : told);
        return date != null && PostedOn.isAhead(posted, date);
    }

    /** Right behind «will be held» stands another day. */
    private boolean tellsWhen(Reading line, DayMention written) {
        return line.days().stream()
                .filter(day -> day.first().dated() && !day.first().sameDayAs(written.first()))
                .anyMatch(day -> PostedOn.isHeldOn(places, line, day));
    }
}

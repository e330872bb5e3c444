package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «Friday, 18 January» alone above «…, which takes place on 15 February», or above «Dear all,» and other days: on the first
 * the letter was written.
 */
final class LetterDate {

    private final Phrases places;
    private final Phrases mail;

    LetterDate(Vocabulary vocabulary) {
        mail = vocabulary.topic("mail");
        places = vocabulary.topic("places");
    }

    /** The same lines, such a date taken for text. */
    List<Reading> without(List<Reading> lines) {
        int written = -1;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            Shape shape = line.shape();
            if (shape == Shape.TIMED || shape == Shape.TIME_ALONE) {
                return lines;
            }
            if (isDate(line)) {
                if (written >= 0) {
                    return lines;
                }
                written = i;
            } else if (shape == Shape.DAY) {
                return lines;
            } else if (written >= 0
                    && (tellsWhen(line, lines.get(written).days().getFirst())
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

    private static boolean isDate(Reading line) {
        return line.leading() instanceof DayMention day
                && day.single()
                && day.first().dated()
                && line.after(day).isEmpty();
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

    /** Right behind «will be held» stands another day. */
    private boolean tellsWhen(Reading line, DayMention written) {
        return line.days().stream()
                .filter(day -> day.first().dated() && !day.first().sameDayAs(written.first()))
                .anyMatch(day -> held(line, day.from()));
    }

    private boolean held(Reading line, int day) {
        return places.in(line.tokens(), 0, day).stream()
                .anyMatch(match -> match.key().equals("held") && match.to() >= day - 1);
    }
}

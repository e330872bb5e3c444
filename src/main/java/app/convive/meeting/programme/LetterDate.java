package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** «Friday, 18 January» alone above «…, which takes place on 15 February»: on the first the letter was written. */
final class LetterDate {

    private final Phrases places;

    LetterDate(Vocabulary vocabulary) {
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
            } else if (written >= 0 && tellsWhen(line, lines.get(written).days().getFirst())) {
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

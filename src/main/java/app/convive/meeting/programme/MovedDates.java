package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * «… was planned for 16 April. It has been moved to 23 April.», in one line or two: on the first nothing happens any more,
 * wherever it is named.
 */
final class MovedDates {

    /** Small words between «moved» and the date. */
    private static final int FEW = 2;

    private final Phrases hints;
    private final Phrases places;

    MovedDates(Vocabulary vocabulary) {
        hints = vocabulary.topic("hints");
        places = vocabulary.topic("places");
    }

    /** The same lines without the days from which something was moved. */
    List<Reading> without(List<Reading> written) {
        Set<ReadDay> left = new HashSet<>();
        List<Reading> lines = written.stream().map(line -> onNewDay(line, left)).toList();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            DayMention moved = moved(line);
            boolean alone = moved != null && line.days().size() == 1;
            if (moved != null) {
                (alone && i > 0 ? lines.get(i - 1) : line)
                        .days().stream()
                                .filter(day -> !day.equals(moved) && day.single())
                                .map(DayMention::first)
                                .filter(day -> day.dated() && !day.sameDate(moved.first()))
                                .map(ReadDay::date)
                                .forEach(left::add);
            }
        }
        return left.isEmpty()
                ? lines
                : lines.stream().map(line -> without(line, left)).toList();
    }

    /** «… de repousser la fête du 13 juillet au samedi 17 juillet»: no days from one to the other, but the second alone. */
    private Reading onNewDay(Reading line, Set<ReadDay> left) {
        List<Mention> mentions = new ArrayList<>();
        boolean changed = false;
        for (Mention mention : line.mentions()) {
            boolean moved = mention instanceof DayMention day
                    && day.range()
                    && hints.in(line.tokens(), 0, day.from()).stream()
                            .anyMatch(match -> match.key().equals("moved.from"));
            if (moved && mention instanceof DayMention day) {
                left.add(day.first().date());
                mentions.add(
                        new DayMention(day.from(), day.to(), List.of(day.days().getLast()), false));
                changed = true;
            } else {
                mentions.add(mention);
            }
        }
        return changed ? new Reading(line.line(), line.tokens(), mentions) : line;
    }

    private static Reading without(Reading line, Set<ReadDay> left) {
        return line.keeping(mention -> !(mention instanceof DayMention day
                && day.days().stream().map(ReadDay::date).allMatch(left::contains)));
    }

    /** The day to which a line moves something, unless only the weather may. */
    private @Nullable DayMention moved(Reading line) {
        if (line.days().isEmpty()) {
            return null;
        }
        boolean weather = places.in(line.tokens(), 0, line.tokens().size()).stream()
                .anyMatch(match -> match.key().startsWith("condition"));
        if (weather) {
            return null;
        }
        return line.days().stream()
                .filter(day -> hints.in(line.tokens(), 0, day.from()).stream()
                        .anyMatch(match -> match.key().equals("moved.to") && day.from() - match.to() <= FEW))
                .findFirst()
                .orElse(null);
    }
}

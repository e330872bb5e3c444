package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** «Next meeting: 12 September at 6 pm» beside an earlier day to come: the one after the gathering that the text announces. */
final class NextMeetings {

    private final Phrases hints;
    private final Noise noise;
    private final ComingDates coming;

    NextMeetings(Vocabulary vocabulary, ComingDates coming) {
        hints = vocabulary.topic("hints");
        noise = new Noise(vocabulary);
        this.coming = coming;
    }

    /** The same lines, those of later meetings taken for text. */
    List<Reading> without(List<Reading> lines) {
        LocalDate first = lines.stream()
                .filter(line -> next(line) == null)
                .flatMap(line -> noise.daysThatCount(line).stream())
                .map(mention -> coming.of(mention.first()))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return first == null
                ? lines
                : lines.stream()
                        .map(line -> isLater(next(line), first) ? line.asText() : line)
                        .toList();
    }

    private static boolean isLater(@Nullable LocalDate next, LocalDate first) {
        return next != null && next.isAfter(first);
    }

    /** The date of the next meeting that a line tells. */
    private @Nullable LocalDate next(Reading line) {
        if (line.days().isEmpty() || line.hourLeads()) {
            return null;
        }
        DayMention day = line.days().getFirst();
        for (int i = 0; i < day.from(); i++) {
            if (hints.is("next.meeting", line.tokens(), i)) {
                return coming.of(day.first());
            }
        }
        return null;
    }
}

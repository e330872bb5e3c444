package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** «Pressing in the yard (10:00-12:00), then soup in the barn (12:30)»: each bracket tells the hour of the words before it. */
final class BracketedClauses {

    private static final int FEWEST = 2;
    private static final int SHORTEST = 4;

    /** Letters behind the last bracket: a full stop, or a word or two. */
    private static final int LONGEST_REST = 25;

    private final Readings readings;
    private final ClauseWords words;

    BracketedClauses(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        words = new ClauseWords(vocabulary);
    }

    /** The same lines, each of those hours before its words, on a line of its own. */
    List<Reading> parted(List<Reading> lines) {
        return lines.stream().flatMap(line -> parted(line).stream()).toList();
    }

    private List<Reading> parted(Reading line) {
        List<TimeMention> times = line.times();
        if (times.size() < FEWEST
                || !line.days().isEmpty()
                || !line.line().notes().equals(Notes.NONE)
                || !times.stream().allMatch(time -> stands(line, time))) {
            return List.of(line);
        }
        List<Reading> parts = new ArrayList<>();
        int from = 0;
        for (TimeMention time : times) {
            String clause = line.text()
                    .substring(from, line.tokens().at(time.from() - 1).start());
            String title = words.opened(Edges.trimmed(clause));
            if (title.length() < SHORTEST) {
                return List.of(line);
            }
            parts.add(readings.of(line.line().withText(line.written(time) + " : " + title)));
            from = line.tokens().at(time.to()).end();
        }
        return line.text().length() - from > LONGEST_REST ? List.of(line) : parts;
    }

    /** The bracket holds nothing but the hour. */
    private static boolean stands(Reading line, TimeMention time) {
        return time.from() > 1
                && time.start() != null
                && line.tokens().at(time.from() - 1).is("(")
                && line.tokens().at(time.to()).is(")");
    }
}

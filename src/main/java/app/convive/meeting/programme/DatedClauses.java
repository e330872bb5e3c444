package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «À noter : un atelier le mardi 11 mai, de 18 h à 20 h, et l'assemblée le jeudi 13, à 18 h.»: each clause of the sentence has
 * its own words, day and hour, and becomes a line.
 */
final class DatedClauses {

    /** Letters of «, et l'». */
    private static final int SHORTEST_TITLE = 8;

    private final Readings readings;
    private final ClauseWords words;

    DatedClauses(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        words = new ClauseWords(vocabulary);
    }

    List<Reading> parted(List<Reading> lines) {
        return readings.byClause(lines, Reading::tellsSeveralDays, this::parted);
    }

    private List<Reading> parted(Reading line) {
        List<DayMention> days = line.days();
        boolean titled = days.size() > 1 && line.before(days.getFirst()).length() >= SHORTEST_TITLE;
        if (!titled || Sentences.end(line.text(), 0) < line.start(days.getLast())) {
            return List.of(line);
        }
        List<Reading> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < days.size(); i++) {
            boolean last = i + 1 == days.size();
            int next = last ? line.tokens().size() : days.get(i + 1).from();
            TimeMention hour = hour(line, days.get(i), next);
            if (hour == null || !days.get(i).single()) {
                return List.of(line);
            }
            int to = last ? line.text().length() : end(line, hour, days.get(i + 1));
            if (to < 0) {
                return List.of(line);
            }
            clauses.add(led(
                    readings.of(line.line().withText(Edges.trimmed(line.text().substring(from, to))))));
            from = to;
        }
        return clauses;
    }

    /** The clause with its day and hour in front. */
    private Reading led(Reading clause) {
        if (clause.days().isEmpty() || clause.times().isEmpty()) {
            return clause;
        }
        String day = clause.written(clause.days().getFirst());
        String hours = clause.written(clause.times().getFirst(), clause.times().getLast());
        return readings.of(clause.line().withText(day + " " + hours + " : " + words.opened(clause.withoutTimes())));
    }

    /** The last hour behind that day and before the next. */
    private static @Nullable TimeMention hour(Reading line, DayMention day, int next) {
        return line.times().stream()
                .filter(time -> time.from() >= day.to() && time.to() <= next)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** Where the clause of the hour ends: at the sign behind it, with a title of its own from there to the next day; else -1. */
    private static int end(Reading line, TimeMention hour, DayMention next) {
        int from = line.end(hour);
        int to = line.start(next);
        String between = line.text().substring(from, to);
        int depth = 0;
        for (int i = 0; i < between.length(); i++) {
            char sign = between.charAt(i);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            boolean parts = depth == 0 && (sign == ',' || sign == ';');
            if (parts && Edges.trimmed(between.substring(i)).length() >= SHORTEST_TITLE) {
                return from + i + 1;
            }
        }
        return -1;
    }
}

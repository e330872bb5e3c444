package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * «Samedi visite du moulin à 10h, dimanche concert à 17h», «Doors open Saturday at 9, and on Sunday at 1 we dance»: clauses of
 * one sentence that their days lead become lines of their own.
 */
final class DaysLeadingClauses {

    /** «and on», «puis le» */
    private static final int MOST_JOINS = 2;

    private static final int LONGEST_JOIN = 4;
    private static final int SHORTEST_TITLE = 4;

    private final Readings readings;

    DaysLeadingClauses(Readings readings) {
        this.readings = readings;
    }

    List<Reading> parted(List<Reading> lines) {
        return readings.byClause(lines, Reading::tellsSeveralDays, this::parted);
    }

    private List<Reading> parted(Reading line) {
        if (line.days().size() < 2 || line.times().size() < 2) {
            return List.of(line);
        }
        List<Reading> pieces = new ArrayList<>();
        int from = 0;
        for (DayMention day : line.days().subList(1, line.days().size())) {
            int end = endBefore(line, day);
            if (end > from) {
                pieces.add(piece(line, from, end));
                from = line.start(day);
            }
        }
        pieces.add(piece(line, from, line.text().length()));
        return pieces.size() > 1 && pieces.stream().allMatch(DaysLeadingClauses::tells) ? pieces : List.of(line);
    }

    private Reading piece(Reading line, int from, int to) {
        return readings.of(line.line().withText(Edges.trimmed(line.text().substring(from, to))));
    }

    /** Where the clause ends before the one that the day leads, but for small words that join both; -1 where it leads none. */
    private static int endBefore(Reading line, DayMention day) {
        int at = day.from() - 1;
        for (int joins = 0; joins < MOST_JOINS && at > 0 && isJoin(line.tokens().at(at)); joins++) {
            at--;
        }
        int open = at;
        boolean parts = line.tokens().at(at).isAnyOf(",;")
                || line.times().stream().anyMatch(time -> time.to() == open + 1) && open < day.from() - 1;
        boolean bracket = Sentences.inBracket(line.text(), line.start(day));
        return parts && !bracket ? line.tokens().at(open).end() : -1;
    }

    private static boolean isJoin(Token token) {
        return token.isWord() && token.length() <= LONGEST_JOIN;
    }

    /** One day, an hour, and what happens then. */
    private static boolean tells(Reading piece) {
        boolean[] told = piece.told();
        boolean words = false;
        for (int i = 0; i < told.length; i++) {
            Token token = piece.tokens().at(i);
            boolean bracket = Sentences.inBracket(piece.text(), token.start());
            words |= !told[i] && !bracket && token.isWord() && token.length() >= SHORTEST_TITLE;
        }
        boolean starts = piece.times().stream().map(TimeMention::start).anyMatch(start -> start != null);
        return words
                && starts
                && piece.days().size() == 1
                && piece.days().getFirst().single();
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;

/** A list that lost its line ends: "Lunch provided. 8:00 am to 9:00 am Breakfast 9:00 am Opening …". */
final class HourRun {

    /** So many hours in one line, each with words behind it, are a list. */
    private static final int FEWEST = 5;

    private HourRun() {}

    /** Hours that go forward, each with words behind it. */
    static boolean is(Reading reading, List<TimeMention> times) {
        String before = Edges.trimmed(reading.text().substring(0, Statements.start(reading, times.getFirst())));
        boolean all = times.size() >= FEWEST
                && (before.isEmpty()
                        || Statements.opensClause(
                                reading.text().substring(0, Statements.start(reading, times.getFirst()))));
        int last = -1;
        for (int i = 0; all && i < times.size(); i++) {
            Clock start = times.get(i).start();
            all = start != null
                    && start.minutes() >= last
                    && !start.weak()
                    && !Statements.nextText(reading, times, i).isEmpty();
            last = start == null ? last : start.minutes();
        }
        return all;
    }

    static List<Statement> of(Reading reading, List<TimeMention> times) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            statements.add(new Statement(times.get(i), Statements.nextText(reading, times, i), 0, false));
        }
        return statements;
    }
}

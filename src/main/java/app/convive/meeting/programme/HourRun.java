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
    static boolean is(Reading reading) {
        List<TimeMention> times = reading.times();
        if (times.size() < FEWEST) {
            return false;
        }
        String before = reading.upTo(times.getFirst());
        if (!Edges.trimmed(before).isEmpty() && !Sentences.opensClause(before)) {
            return false;
        }
        int last = -1;
        for (int i = 0; i < times.size(); i++) {
            Clock start = times.get(i).start();
            if (start == null
                    || start.minutes() < last
                    || start.weak()
                    || Sentences.behindHour(reading, i).isEmpty()) {
                return false;
            }
            last = start.minutes();
        }
        return true;
    }

    static List<Statement> of(Reading reading) {
        List<TimeMention> times = reading.times();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            statements.add(new Statement(times.get(i), Sentences.behindHour(reading, i), 0, false));
        }
        return statements;
    }
}

package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A list that lost its line ends: "Lunch provided. 8:00 am to 9:00 am Breakfast 9:00 am Opening …". */
final class HourRun {

    /** So many hours in one line, each with words behind it, are a list. */
    private static final int FEWEST = 5;

    private static final Set<String> AND = Set.of("et", "and", "&", "ou", "or");

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
            int told = i;
            while (told + 1 < times.size() && joins(Sentences.behindHour(reading, told))) {
                told++;
            }
            statements.add(new Statement(times.get(i), Sentences.behindHour(reading, told), 0, false));
        }
        return statements;
    }

    /** The «et» of «11h et 15h : visite»: both begin the same. */
    static boolean joins(String between) {
        return AND.contains(Edges.trimmed(between).toLowerCase(Locale.ROOT));
    }
}

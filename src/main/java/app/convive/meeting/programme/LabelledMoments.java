package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;

/**
 * «Round 1: Sat 4 June 10h – Round 2: Sat 4 June 14h – prizes: 17h»: one line that tells of each thing, behind a colon, its day
 * and hour. Each becomes a line of its own, its day and hour in front.
 */
final class LabelledMoments {

    private static final int FEWEST = 3;
    private static final int LONGEST_LABEL = 60;

    /** Tokens between a day and its hour: «à», «at», a comma. */
    private static final int BETWEEN = 2;

    private final Readings readings;

    LabelledMoments(Readings readings) {
        this.readings = readings;
    }

    List<Reading> parted(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        lines.forEach(line -> all.addAll(parted(line)));
        return all;
    }

    private List<Reading> parted(Reading line) {
        if (line.times().size() < FEWEST || line.days().isEmpty()) {
            return List.of(line);
        }
        List<Reading> parts = new ArrayList<>();
        int from = 0;
        for (TimeMention time : line.times()) {
            Mention first = dayBefore(line, time);
            int start = line.start(first);
            String before = line.text().substring(from, Math.max(from, start)).stripTrailing();
            String label = Edges.trimmed(before.substring(before.lastIndexOf('|') + 1));
            if (!before.endsWith(":") || label.isEmpty() || label.length() > LONGEST_LABEL) {
                return List.of(line);
            }
            parts.add(readings.of(line.line().withText(line.written(first, time) + " " + label)));
            from = line.end(time);
        }
        long dated = parts.stream().filter(part -> !part.days().isEmpty()).count();
        return dated > 1 ? parts : List.of(line);
    }

    /** The day right before an hour; the hour where there is none. */
    private static Mention dayBefore(Reading line, TimeMention time) {
        for (DayMention day : line.days()) {
            if (day.to() <= time.from() && time.from() - day.to() <= BETWEEN) {
                return day;
            }
        }
        return time;
    }
}

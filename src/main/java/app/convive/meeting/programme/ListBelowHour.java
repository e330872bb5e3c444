package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * «14h :», and below it «• judo», «• badminton», or all on one line, «14h : - judo - badminton»: each point of the list is an
 * item of its own at that hour, which has no other title.
 */
final class ListBelowHour {

    private static final int FEWEST = 2;

    private static final Pattern DASH = Pattern.compile("(?:^|\\s)[-–•]\\s+(?=\\p{L})");

    private final Readings readings;

    ListBelowHour(Readings readings) {
        this.readings = readings;
    }

    /** The same lines, the hour led to each point where the text lists several times so. */
    List<Reading> led(List<Reading> lines) {
        int lists = 0;
        int alone = 0;
        for (int i = 0; i < lines.size(); i++) {
            alone += lines.get(i).shape() == Shape.TIME_ALONE ? 1 : 0;
            lists += points(lines, i) > 0 || inline(lines.get(i)).size() > 1 ? 1 : 0;
        }
        return lists < FEWEST || lists < alone ? lines : read(lines);
    }

    private List<Reading> read(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            int points = points(lines, i);
            List<String> inline = inline(line);
            if (points > 0) {
                for (Reading point : lines.subList(i + 1, i + 1 + points)) {
                    all.add(at(line, point.line(), point.text()));
                }
                i += points;
            } else if (inline.size() > 1) {
                inline.forEach(point -> all.add(at(line, line.line(), point)));
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private Reading at(Reading hour, Line point, String text) {
        return readings.of(point.withText(hour.written(hour.times().getFirst()) + " : " + text));
    }

    /** How many points stand below an hour that is alone on its line but for the colon; 0 for any other line. */
    private static int points(List<Reading> lines, int at) {
        Reading hour = lines.get(at);
        if (hour.shape() != Shape.TIME_ALONE
                || hour.times().size() != 1
                || hour.line().bulleted()
                || !hour.text().endsWith(":")) {
            return 0;
        }
        int to = at + 1;
        while (to < lines.size()
                && lines.get(to).line().bulleted()
                && lines.get(to).shape() == Shape.TEXT
                && (to == at + 1 || !lines.get(to).line().gap())) {
            to++;
        }
        return to - at - 1;
    }

    /** The points behind «10h : -»; none for any other line. */
    private static List<String> inline(Reading line) {
        if (line.shape() != Shape.TIMED || line.times().size() != 1) {
            return List.of();
        }
        String rest = line.behind(line.times().getFirst()).strip();
        String list = rest.startsWith(":") ? rest.substring(1).strip() : "";
        return !DASH.matcher(list).lookingAt()
                ? List.of()
                : Arrays.stream(DASH.split(list))
                        .map(String::strip)
                        .filter(point -> !point.isEmpty())
                        .toList();
    }
}

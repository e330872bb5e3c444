package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «EASTER (Sunday 16 April): Mass at 8:30»: lines that are led by the name of a day, its date in a bracket behind it. */
final class DateBehindName {

    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_TITLE = 3;

    private final Readings readings;
    private final PlaceNames places;

    DateBehindName(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, the date first, where several are written so. */
    List<Reading> led(List<Reading> lines) {
        long written = lines.stream().filter(line -> date(line) != null).count();
        return written < FEWEST ? lines : lines.stream().map(this::led).toList();
    }

    private Reading led(Reading line) {
        DayMention date = date(line);
        if (date == null) {
            return line;
        }
        String name = Edges.trimmed(line.upTo(date).replace("(", ""));
        String rest = Edges.trimmed(line.text().substring(line.text().indexOf(')', line.end(date)) + 1));
        Reading told = readings.of(line.line().withText(rest));
        // What has no words but those of a place is what the name says.
        String words = told.withoutTimes();
        boolean bare = words.length() < SHORTEST_TITLE || places.whole(words) != null;
        String hours = bare && !told.times().isEmpty()
                ? told.written(told.times().getFirst(), told.times().getLast()) + " " + name
                : rest;
        String where = bare && words.length() >= SHORTEST_TITLE ? ", " + words : "";
        return readings.of(line.line().withText(line.written(date) + " : " + hours + where));
    }

    /** The date that fills the bracket behind a few words at the head of the line, and a colon or dash behind it. */
    private static @Nullable DayMention date(Reading line) {
        int open = line.text().indexOf('(');
        int close = line.text().indexOf(')', Math.max(open, 0));
        if (open <= 0 || open > LONGEST_NAME || close < 0 || line.times().isEmpty()) {
            return null;
        }
        String behind = line.text().substring(close + 1).stripLeading();
        boolean sign = !behind.isEmpty() && ":–—-".indexOf(behind.charAt(0)) >= 0;
        return line.days().stream()
                .filter(day -> sign && day.single() && day.first().dated())
                .filter(day -> line.text().substring(open + 1, close).strip().equals(line.written(day)))
                .findFirst()
                .orElse(null);
    }
}

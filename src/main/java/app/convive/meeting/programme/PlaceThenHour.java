package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Opening reading: two new voices. Harbour Hall, 8pm. €12»: lists of events that tell place and hour in a sentence behind
 * what happens. Each hour is led back to the front.
 */
final class PlaceThenHour {

    private static final int FEWEST = 3;
    private static final int LONGEST_PLACE = 50;

    private final Readings readings;
    private final PlaceNames places;

    PlaceThenHour(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines where few are written so. */
    List<Reading> led(List<Reading> lines) {
        List<@Nullable Reading> led =
                lines.stream().<@Nullable Reading>map(this::led).toList();
        long written = led.stream().filter(line -> line != null).count();
        long timed = lines.stream().filter(line -> !line.times().isEmpty()).count();
        long known = led.stream()
                .filter(line ->
                        line != null && line.line().notes().place() instanceof String place && places.isPlace(place))
                .count();
        if (written < FEWEST || written * 10 < timed * 6 || known * 2 < written) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = led.get(i);
            all.add(line == null ? lines.get(i) : line);
        }
        return all;
    }

    /** The line with its hour in front; nothing when it is written otherwise. */
    private @Nullable Reading led(Reading line) {
        List<TimeMention> times = line.times();
        boolean within = line.shape() == Shape.INNER || line.shape() == Shape.TRAILING;
        if (!within || times.size() != 1 || !line.days().isEmpty()) {
            return null;
        }
        TimeMention time = times.getFirst();
        String before = line.upTo(time).strip();
        int stop = before.lastIndexOf(". ");
        if (stop <= 0 || !before.endsWith(",")) {
            return null;
        }
        String title = before.substring(0, stop);
        String place = Edges.trimmed(before.substring(stop + 1));
        if (place.isEmpty() || place.length() > LONGEST_PLACE || place.indexOf(':') >= 0) {
            return null;
        }
        String rest = line.after(time);
        String where = places.whole(place);
        Notes notes = new Notes(where == null ? place : where, null, rest.isEmpty() ? null : rest);
        return readings.of(
                line.line().withText(line.written(time) + " " + title).withNotes(notes));
    }
}

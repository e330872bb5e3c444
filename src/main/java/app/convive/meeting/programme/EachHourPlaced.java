package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «15h45 (parc) et 17h30 (préau) : sieste en musique»: what happens twice, each time elsewhere. */
final class EachHourPlaced {

    private final Readings readings;
    private final PlaceNames places;

    EachHourPlaced(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, such an one told once for each of its hours. */
    List<Reading> parted(List<Reading> lines) {
        return lines.stream().flatMap(line -> parted(line).stream()).toList();
    }

    private List<Reading> parted(Reading line) {
        if (line.shape() != Shape.TIMED
                || line.times().size() < 2
                || !line.days().isEmpty()) {
            return List.of(line);
        }
        List<String> where = new ArrayList<>();
        for (TimeMention time : line.times()) {
            String place = place(line, time);
            if (place == null) {
                return List.of(line);
            }
            where.add(place);
        }
        String behind = line.behind(line.times().getLast());
        String title = Edges.trimmed(behind.substring(behind.indexOf(')') + 1));
        if (title.isEmpty()) {
            return List.of(line);
        }
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < where.size(); i++) {
            String hour = line.written(line.times().get(i));
            all.add(readings.of(line.line().withText(hour + " : " + title).withNotes(Notes.at(where.get(i)))));
        }
        return all;
    }

    /** The place in the bracket right behind an hour. */
    private @Nullable String place(Reading line, TimeMention time) {
        String behind = line.behind(time).strip();
        int closes = behind.startsWith("(") ? behind.indexOf(')') : -1;
        String place = closes < 0 ? "" : behind.substring(1, closes);
        return places.isPlace(place) ? place : null;
    }
}

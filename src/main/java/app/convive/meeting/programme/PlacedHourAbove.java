package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «Friday 4 June, 8:30 pm, Mill Theatre:», and below it «An evening of one-act plays». */
final class PlacedHourAbove {

    private final Readings readings;
    private final PlaceNames places;

    PlacedHourAbove(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    List<Reading> joined(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            Reading below = i + 1 < lines.size() ? lines.get(i + 1) : null;
            String place = below == null || !isTitle(below) ? null : place(line);
            if (place == null || below == null) {
                all.add(line);
                continue;
            }
            String moment = line.text().substring(0, line.end(line.times().getFirst()));
            all.add(readings.of(
                    line.line().withText(moment + " : " + below.text()).withNotes(Notes.at(place))));
            i++;
        }
        return all;
    }

    /** What stands between the only hour and the colon at the end, where that is a place. */
    private @Nullable String place(Reading line) {
        boolean leads = line.shape() == Shape.TIMED || line.shape() == Shape.DAY;
        if (!leads || line.times().size() != 1 || !line.text().endsWith(":")) {
            return null;
        }
        TimeMention time = line.times().getFirst();
        String rest = Edges.trimmed(line.after(time));
        return rest.isEmpty() ? null : places.whole(rest);
    }

    private static boolean isTitle(Reading line) {
        return line.shape() == Shape.TEXT && !line.line().gap() && !line.line().bulleted();
    }
}

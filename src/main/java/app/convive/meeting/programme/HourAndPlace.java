package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «9h45 – 10h45 / auditorium», and below it the title: where hours stand alone above titles, some bring their place. */
final class HourAndPlace {

    private static final int FEWEST = 2;
    private static final int LONGEST = 50;
    private static final String SIGNS = "/|·•–—,@";

    private final Readings readings;
    private final PlaceNames places;

    HourAndPlace(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, such hours made one with the title below. */
    List<Reading> joined(List<Reading> lines) {
        long alone =
                lines.stream().filter(line -> line.shape() == Shape.TIME_ALONE).count();
        long placed = 0;
        for (int i = 0; i < lines.size(); i++) {
            placed += place(lines, i) == null ? 0 : 1;
        }
        long timed = lines.stream().filter(line -> line.shape() == Shape.TIMED).count();
        if (placed < FEWEST || alone + placed < FEWEST + 1 || placed * 10 < timed * 6) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String place = place(lines, i);
            if (place == null) {
                all.add(lines.get(i));
                continue;
            }
            Reading hour = lines.get(i);
            Reading title = lines.get(i + 1);
            TimeMention time = hour.times().getLast();
            String written =
                    hour.text().substring(0, hour.tokens().at(time.to() - 1).end());
            all.add(readings.of(
                    hour.line().withText(written + " " + title.text()).withNotes(new Notes(place, null, null))));
            i++;
        }
        return all;
    }

    /** The place behind the hour, where a title stands right below; nothing otherwise. */
    private @Nullable String place(List<Reading> lines, int at) {
        Reading hour = lines.get(at);
        boolean above = at + 1 < lines.size()
                && lines.get(at + 1).shape() == Shape.TEXT
                && !lines.get(at + 1).line().gap()
                && !lines.get(at + 1).line().bulleted();
        if (!above || hour.shape() != Shape.TIMED) {
            return null;
        }
        TimeMention time = hour.times().getLast();
        String behind =
                hour.text().substring(hour.tokens().at(time.to() - 1).end()).strip();
        String rest = hour.after(time);
        boolean sign = !behind.isEmpty() && SIGNS.indexOf(behind.charAt(0)) >= 0;
        boolean known = places.whole(rest) != null || places.onlyNoun(rest) || places.noun(rest);
        return sign && known && rest.length() <= LONGEST ? rest : null;
    }
}

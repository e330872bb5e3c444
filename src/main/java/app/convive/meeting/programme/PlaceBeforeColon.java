package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «Friday 9:00 am Hall B:», and below it the title: what stands between an hour and a colon is the place. */
final class PlaceBeforeColon {

    private static final int FEWEST = 3;
    private static final int LONGEST = 40;

    private final Readings readings;
    private final PlaceNames places;

    PlaceBeforeColon(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, such hours made one with their titles, where most of what stands there is a place. */
    List<Reading> joined(List<Reading> lines) {
        int told = 0;
        int known = 0;
        for (int i = 0; i < lines.size(); i++) {
            String place = place(lines, i);
            told += place == null || place.isEmpty() ? 0 : 1;
            known += place != null && isKnown(place) ? 1 : 0;
        }
        return known >= FEWEST && known * 10 >= told * 6 ? read(lines) : lines;
    }

    private List<Reading> read(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            String place = place(lines, i);
            if (place == null) {
                all.add(line);
                continue;
            }
            String hour = line.through(line.times().getLast());
            all.add(readings.of(line.line()
                    .withText(hour + " " + lines.get(i + 1).text())
                    .withNotes(place.isEmpty() ? line.line().notes() : Notes.at(place))));
            i++;
        }
        return all;
    }

    /** What stands between hour and colon, perhaps nothing; null where no such line begins with its title below. */
    private static @Nullable String place(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        boolean titled = at + 1 < lines.size() && lines.get(at + 1).shape() == Shape.TEXT;
        if (!titled || line.times().size() != 1 || !line.text().endsWith(":")) {
            return null;
        }
        TimeMention time = line.times().getFirst();
        boolean leads = time.equals(line.leading())
                || line.leading() instanceof DayMention day && day.single() && line.adjoin(day, time);
        String rest = Edges.trimmed(line.behind(time));
        return leads && rest.length() <= LONGEST && line.days().size() <= 1 ? rest : null;
    }

    private boolean isKnown(String place) {
        return places.isPlace(place)
                || places.onlyNoun(place)
                || HourAndPlace.CODE.matcher(place).matches();
    }
}

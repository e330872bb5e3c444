package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * «8 pm Gala concert», below it "Town Hall. Adm. €8": a sentence of no more than a place, and what else there is to say. Where
 * several items tell their place so, each is noted.
 */
final class PlaceThenRemark {

    private static final int FEWEST = 3;
    private static final String STOP = ". ";

    /** "St. Anne's Church" */
    private static final Pattern ABBREVIATED = Pattern.compile("(?<!\\p{L})\\p{L}{1,3}$");

    private final Readings readings;
    private final PlaceNames places;

    PlaceThenRemark(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines where few are written so. */
    List<Reading> noted(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        int noted = 0;
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            int stop = isBegun(line) ? endOfPlace(lines, i + 1) : 0;
            if (stop == 0) {
                all.add(line);
                continue;
            }
            String below = lines.get(i + 1).text();
            String remark = below.substring(stop + STOP.length()).strip();
            Notes own = line.line().notes();
            all.add(readings.of(line.line().withNotes(new Notes(below.substring(0, stop), own.speaker(), remark))));
            noted++;
            i++;
        }
        return noted >= FEWEST ? all : lines;
    }

    private static boolean isBegun(Reading line) {
        return line.shape() == Shape.TIMED && line.line().notes().place() == null;
    }

    /** Where the place ends that this line begins with, before more words; 0 for none. */
    private int endOfPlace(List<Reading> lines, int at) {
        if (at >= lines.size() || lines.get(at).line().gap() || lines.get(at).shape() != Shape.TEXT) {
            return 0;
        }
        String text = lines.get(at).text();
        for (int stop = text.indexOf(STOP); stop > 0; stop = text.indexOf(STOP, stop + 1)) {
            if (!ABBREVIATED.matcher(text.substring(0, stop)).find() && places.isPlace(text.substring(0, stop))) {
                return stop;
            }
        }
        return 0;
    }
}

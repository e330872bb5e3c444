package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Au verger - Dès 18h00», below it bullets, and further down «Au lavoir» with hours of its own: all that the bullets tell
 * begins there at that hour.
 */
final class PlacedLists {

    private static final int FEWEST = 2;

    private final Readings readings;
    private final PlaceNames places;

    PlacedLists(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    List<Reading> parted(List<Reading> lines) {
        return headsOthers(lines) ? read(lines) : lines;
    }

    /** Such places head lines with hours too. */
    private boolean headsOthers(List<Reading> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean heads = lines.get(i).shape() == Shape.TEXT
                    && lines.get(i + 1).shape() == Shape.TIMED
                    && !lines.get(i).line().bulleted()
                    && places.leadsTo(lines.get(i).text())
                    && places.whole(lines.get(i).text()) != null;
            if (heads) {
                return true;
            }
        }
        return false;
    }

    private List<Reading> read(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Reading line = lines.get(i);
            String place = place(line);
            int end = place == null ? i : endOfList(lines, i + 1);
            i++;
            if (place == null || end - i < FEWEST) {
                all.add(line);
                continue;
            }
            String hour = line.written(line.times().getFirst());
            all.add(readings.of(line.line().withText(place)));
            for (; i < end; i++) {
                Line item = lines.get(i).line();
                String text = hour + " : " + item.text();
                all.add(readings.of(new Line(item.number(), text, line.line().indent(), "", 0, false, item.notes())));
            }
        }
        return all;
    }

    /** The words before the only hour, where they lead to a place and the hour is open: «from», «dès». */
    private @Nullable String place(Reading line) {
        if (line.shape() != Shape.TRAILING
                || line.times().size() != 1
                || line.line().bulleted()
                || !line.days().isEmpty()) {
            return null;
        }
        TimeMention time = line.times().getFirst();
        String before = Edges.trimmed(line.before(time));
        boolean open = time.end() == null && line.tokens().at(time.from()).isWord();
        return open && places.leadsTo(before) && places.whole(before) != null ? before : null;
    }

    private static int endOfList(List<Reading> lines, int from) {
        int end = from;
        while (end < lines.size()
                && lines.get(end).line().bulleted()
                && lines.get(end).shape() == Shape.TEXT) {
            end++;
        }
        return end;
    }
}
